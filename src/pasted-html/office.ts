// What Word, Outlook and Google Docs leave in the HTML of the clipboard.

type Attributes = Readonly<Record<string, string>>;

/** Deleted text of tracked changes, comments and their anchors, hidden text. */
export function isDropped(name: string, { class: classes = "", hidden }: Attributes, style: string): boolean {
  return name === "del" || hidden !== undefined || COMMENT_CLASS.test(classes) || COMMENT_STYLE.test(style);
}

const COMMENT_CLASS = /\b(?:mso(?:commentreference|commenttext|del)|msocom\w*|msoDel)\b/iu;
const COMMENT_STYLE = /mso-element:\s*comment|mso-special-character:\s*comment|mso-hide:\s*all|display:\s*none/u;

/** The bullet or number of an item, which Word prints as text. */
export function isMsoListSign(style: string): boolean {
  return /mso-list:\s*ignore/u.test(style);
}

export function isMsoListItem(classes: string, style: string): boolean {
  return /MsoListParagraph/iu.test(classes) || /mso-list:\s*l\d/u.test(style);
}

/** Google Docs wraps all of a copy in a `b` that is not bold. */
export function isStrong(name: string, style: string): boolean {
  if (/font-weight:\s*(?:normal|[1-4]00)/u.test(style)) return false;
  return name === "b" || name === "strong" || (name === "span" && /font-weight:\s*(?:bold|[6-9]00)/u.test(style));
}

export function isItalic(name: string, style: string): boolean {
  if (/font-style:\s*normal/u.test(style)) return false;
  return name === "i" || name === "em" || (name === "span" && /font-style:\s*italic/u.test(style));
}
