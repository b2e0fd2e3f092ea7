// The headings that part the foot of a release from its story, as own lines and run into the text behind them.

/** Blocks that a heading at the foot of a release can open. */
export type FootSection = "boilerplate" | "notes-to-editors" | "safe-harbor" | "contact";

/** "About Kestrel Systems", "ABOUT US:", "About the Harbour Trust"; not "About 40 people came" and not a sentence. */
const ABOUT =
  /^(?:About|ABOUT)\s(?:(?:the|The|THE)\s)?(?:\p{Lu}|\p{Ll}\p{Lu}|us\b|\d{1,3}[A-Za-z-])(?:[^.!?]|\.(?=[\p{L}\d,])|\b(?:Inc|Corp|Co|Ltd|S\.A|L\.P|N\.V|St|Dr|No)\.){0,120}[:.]?$/u;

/** "Notes to editors", "NOTE TO EDITOR:", "Editors' notes", "Information for journalists"; the line may go on after a colon. */
const NOTES =
  /^(?:(?:notes?|information|background)\s(?:to|for)\s(?:the\s)?(?:editors?|journalists?|reporters|media|press)|editor(?:['’]s|s['’]?)?\snotes?|notes)\s?(?:[:–—-].{0,400})?$/iu;

/** The notes of a British department; elsewhere a heading of the story, so the tradition decides. */
const BACKGROUND = /^(?:background(?:\s(?:information|notes?))?|further\sinformation|additional\sinformation)\s?:?$/iu;

const SAFE_HARBOR =
  /^(?:cautionary\s(?:statements?|notes?|language)|(?:(?:note|statement|disclosure|caution)s?\s(?:regarding|on|concerning|about)\s)?(?:safe\sharbou?r|forward[\s-]looking)|(?:use\sof\s|about\s)?non-(?:gaap|ifrs)|disclaimers?|disclosures?|legal\s(?:notice|disclaimer)|important\s(?:notices?|(?:safety\s|additional\s)?information|legal)|no\soffer\sor\ssolicitation|inside\sinformation)\b[^.!?]{0,110}$/iu;
/** "Disclaimer: The information in this release…": the heading and its text on one line. */
const SAFE_HARBOR_RUN_IN =
  /^(?:disclaimer|disclosures?|legal\snotice|safe\sharbou?r(?:\sstatement)?|forward[\s-]looking\sstatements?)\s?[:.–—-]/iu;
/** The sentence that European law asks of listed firms: a paragraph of its own, wherever it stands. */
const INSIDE_INFORMATION =
  /^(?:the\sinformation\s(?:contained|communicated)\s(?:with)?in\sthis|this)\s(?:announcement|release|communication)\b.{0,160}\binside\sinformation\b/iu;
/** Text of American securities law, whatever its heading. */
const FORWARD_LOOKING = /forward[\s-]looking\s(?:statements?|information)/iu;
const LEGAL_OPENING =
  /^(?:(?:this|the)\s(?:press|news|media)\srelease\s(?:may\s)?(?:contains?|includes?)|(?:certain|some|all|any)\s(?:of\sthe\s)?statements|statements\s(?:made\s|contained\s)?in\sthis|except\sfor\s(?:the\s)?historical)/iu;
const RISK_WORDS =
  /\b(?:Securities\sLitigation|risks?|uncertaint(?:y|ies)|actual\sresults|materially|differ|undertakes?\sno)\b/u;

const CONTACT_WORDS =
  "(?:contacts?|contact\\s(?:details|information|person|us)|enquir(?:y|ies)|inquir(?:y|ies)|(?:press|media|news)\\s(?:office|room|desk|team|relations)|(?:investor|public)\\srelations|rsvp)";
const CONTACT_KIND =
  "(?:(?:media|press|news|investors?|public|corporate|company|company's|general|editorial|agency|pr|ir|analyst|customer|for|all|further|and|&|or|relations|the|government|affairs)\\s(?:[&/]\\s)?){0,5}";
/** "Contact:", "Media contacts", "For press inquiries:", "Investor Relations Contact", "CONTACT INFORMATION"; not "Contact lenses recalled". */
const CONTACT = new RegExp(
  `^${CONTACT_KIND}${CONTACT_WORDS}(?:\\sfor\\s(?:the\\s)?(?:media|press|journalists|editors|more\\sinformation))?\\s?:?$`,
  "iu",
);
/** "Contact: Jane Roe, 555-0100", "Press contact – Jane Roe", "Contact DetailsJane Roe". */
const CONTACT_RUN_IN = new RegExp(
  `^${CONTACT_KIND}${CONTACT_WORDS}(?:\\s?[:|]|\\s[–—-]\\s|(?<=[Dd]etails|[Ii]nformation)(?=\\p{Lu}))`,
  "iu",
);
/** "For more information: Jane Roe, …", "Press contact Jane Roe, …", "Kestrel press office: …". */
const CONTACT_LABEL = new RegExp(
  `^(?:for\\s(?:more|further|additional)\\s(?:information|details)\\s?[:–—-]\\s|${CONTACT_KIND}contacts?\\s(?!of\\b)\\S|(?:[\\p{L}&.'’-]{1,30}\\s){1,6}(?:press|media|news)\\s(?:office|desk|team|line)\\s?(?:[:–—-]|on)\\s)`,
  "iu",
);
/** "For more information, please contact Jane Roe", "For press inquiries, e-mail …", "Contact Jane Roe for more information". */
const CONTACT_SENTENCE =
  /^(?:(?:for|to\s(?:arrange|request|book|learn\smore|find\sout\smore|schedule)|if\syou|journalists|media|reporters|editors|members\sof\sthe)\b[^.:]{0,110}\b(?:contact|call|e-?mail|telephone|phone|write\sto|reach(?:\sout\sto)?|rsvp)\b|(?:please\s)?contact\s(?:\p{Lu}|the\s(?:press|media)|our\s))/iu;

/** The first words such headings have; one look that spares most lines the longer patterns. */
const MAY_OPEN_FOOT =
  /^(?:about|notes?|editor|information|background|cautionary|safe|forward|statement|disclosure|caution|use|non-|disclaimer|important|legal|no\s|inside|media|press|news|investor|public|corporate|company|general|editorial|agency|pr\b|ir\b|analyst|customer|for\b|all\b|further|contact|enquir|inquir|relations|rsvp|the\b|government)/iu;

/** The section that this line opens as a heading of its own, if any. */
export function footHeading(line: string): FootSection | undefined {
  if (line.length > 150 || !MAY_OPEN_FOOT.test(line)) return undefined;
  if (SAFE_HARBOR.test(line)) return "safe-harbor";
  if (ABOUT.test(line)) return "boilerplate";
  if (NOTES.test(line)) return "notes-to-editors";
  if (CONTACT.test(line)) return "contact";
  return undefined;
}

export function isInsideInformation(head: string): boolean {
  return INSIDE_INFORMATION.test(head);
}

export function isBackgroundHeading(line: string): boolean {
  return BACKGROUND.test(line);
}

/** The section that a paragraph belongs to because its heading is run into its text, or its wording leaves no doubt. */
export function footRunIn(head: string, paragraph: string): FootSection | undefined {
  if (NOTES.test(head)) return "notes-to-editors";
  if (SAFE_HARBOR_RUN_IN.test(head) || isInsideInformation(head)) return "safe-harbor";
  if (FORWARD_LOOKING.test(paragraph) && (LEGAL_OPENING.test(head) || RISK_WORDS.test(paragraph))) return "safe-harbor";
  if (isAboutRunIn(head)) return "boilerplate";
  return undefined;
}

/**
 * "Contact: Jane Roe …", sentences that say whom to call, and labels that are one only with a telephone number or address
 * on the line; the caller asks for that.
 */
export function contactRunIn(head: string): "heading" | "sentence" | "label" | undefined {
  if (MAY_OPEN_FOOT.test(head) && CONTACT_RUN_IN.test(head)) return "heading";
  if (CONTACT_SENTENCE.test(head)) return "sentence";
  return CONTACT_LABEL.test(head) ? "label" : undefined;
}

const ABOUT_START = /^(?:About|ABOUT)\s(?:(?:the|The)\s)?(?<first>\p{Lu}[\p{L}\p{N}&.'’-]{1,40})(?<rest>.{0,160})/u;
/** "About Kestrel: …", "About Kestrel – …". */
const HEADING_PART = /^[^.!?:]{0,70}(?::|\s[–—-])\s/u;

/**
 * "About Kestrel Kestrel Systems builds…" and "About KestrelKestrel builds…" (the line break was lost), "About
 * Kestrel: …"; not "About Kestrel little is known": the name must come a second time, as it does when a heading is
 * followed by its paragraph.
 */
function isAboutRunIn(head: string): boolean {
  const match = ABOUT_START.exec(head);
  const first = match?.groups?.["first"];
  const rest = match?.groups?.["rest"];
  if (first === undefined || rest === undefined) return false;
  if (HEADING_PART.test(first + rest)) return true;
  if (rest.includes(first)) return true;
  const half = first.length >> 1;
  return first.length % 2 === 0 && half >= 3 && first.startsWith(first.slice(half));
}
