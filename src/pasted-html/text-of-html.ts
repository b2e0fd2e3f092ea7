import { Parser } from "htmlparser2";
import { isDropped, isItalic, isMsoListItem, isMsoListSign, isStrong } from "./office";
import { Page } from "./page";

export type Target = "plain" | "markdown";

interface Open {
  readonly name: string;
  /** What to put behind it when it closes. */
  readonly closing: string;
  /** Nothing of it is printed. */
  readonly dropped: boolean;
  readonly isSign: boolean;
}

/** What closes is a quoted block. */
const QUOTED = "> ";

interface List {
  readonly ordered: boolean;
  count: number;
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside body center dd details div dl dt fieldset figcaption figure footer form header html main nav ol p pre section summary table tbody tfoot thead tr ul blockquote".split(
    " ",
  ),
);
const NEVER_PRINTED: ReadonlySet<string> = new Set(
  "head style script title template noscript xml svg math object iframe select button".split(" "),
);
const HEADING = /^h([1-6])$/u;

/** HTML of the clipboard as paragraphs of plain text or Markdown. Takes any input, and never throws. */
export function textOfHtml(html: string, target: Target): string {
  const reader = new Reader(target);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(fragmentOf(html));
  return reader.done();
}

/** Windows puts a header of its own in front, and marks where the copied fragment begins and ends. */
function fragmentOf(html: string): string {
  const start = html.indexOf("<!--StartFragment-->");
  const end = html.lastIndexOf("<!--EndFragment-->");
  return start !== -1 && end > start ? html.slice(start, end) : html;
}

class Reader {
  readonly #page = new Page();
  readonly #stack: Open[] = [];
  readonly #lists: List[] = [];
  #dropped = 0;
  #inPre = 0;
  #sign: string | undefined;

  constructor(private readonly target: Target) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes["style"]?.toLowerCase() ?? "";
    const dropped = NEVER_PRINTED.has(name) || isDropped(name, attributes, style);
    const isSign = isMsoListSign(style);
    if (dropped) this.#dropped++;
    const closing = this.#dropped > 0 ? "" : this.#begin(name, attributes, style);
    if (isSign) this.#sign = "";
    if (!VOID.has(name)) this.#stack.push({ name, closing, dropped, isSign });
    else if (dropped) this.#dropped--;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const open = this.#stack.pop();
    if (open === undefined) return;
    if (open.dropped) this.#dropped--;
    if (this.#dropped > 0) return;
    if (open.isSign) this.#takeSign();
    if (open.closing === QUOTED) this.#page.bars = this.#page.bars.slice(2);
    else if (open.closing !== "") this.#page.closeSign(open.closing);
    this.#end(name);
  }

  text(text: string): void {
    if (this.#dropped > 0) return;
    if (this.#sign !== undefined) this.#sign += text;
    else if (this.#inPre > 0) this.#page.asIs(text);
    else this.#page.words(this.#escaped(text.replace(NARROW_BLANKS, " ")));
  }

  /** What would be markup in Markdown and is none here. */
  #escaped(text: string): string {
    if (this.target === "plain") return text;
    const escaped = text.replace(/[*`\\]/gu, "\\$&");
    return this.#page.isFresh ? escaped.replace(/^(\s*)([#>]|[-+]\s)/u, "$1\\$2") : escaped;
  }

  done(): string {
    return this.#page.text;
  }

  /** What has to be printed when the element closes. */
  #begin(name: string, attributes: Readonly<Record<string, string>>, style: string): string {
    const heading = HEADING.exec(name)?.[1];
    if (heading !== undefined) this.#page.block(this.target === "markdown" ? `${"#".repeat(Number(heading))} ` : "");
    else if (name === "li") this.#page.block(this.#itemSign(), "item");
    else if (name === "br") this.#page.lineBreak();
    else if (name === "hr") this.#page.block();
    else if (name === "tr") this.#page.block("", "row");
    else if (name === "td" || name === "th") this.#cell();
    else if (BLOCKS.has(name)) return this.#block(name, attributes, style);
    else return this.#inline(name, attributes, style);
    return "";
  }

  #block(name: string, { type, class: classes = "" }: Readonly<Record<string, string>>, style: string): string {
    if (name === "ol" || name === "ul") this.#lists.push({ ordered: name === "ol", count: 0 });
    if (name === "pre") this.#inPre++;
    // The paragraph of an item is the item.
    if (this.#page.isFresh && this.#stack.at(-1)?.name === "li") return "";
    const isQuoted =
      this.target === "markdown" && name === "blockquote" && type !== "cite" && !classes.includes("gmail_quote");
    if (isQuoted) this.#page.bars += "> ";
    const isInItem = this.#lists.length > 0 && name === "p";
    this.#page.block(
      isInItem ? "  ".repeat(this.#lists.length) : "",
      isInItem || isMsoListItem(classes, style) ? "item" : "paragraph",
    );
    return isQuoted ? QUOTED : "";
  }

  #inline(name: string, attributes: Readonly<Record<string, string>>, style: string): string {
    if (name === "q") {
      this.#page.openSign("“");
      return "”";
    }
    if (name === "a") return this.#link(attributes["href"] ?? "");
    if (this.target === "plain") return "";
    const sign = isStrong(name, style) ? "**" : isItalic(name, style) ? "*" : "";
    if (sign === "" || this.#stack.some((one) => HEADING.test(one.name))) return "";
    this.#page.openSign(sign);
    return sign;
  }

  /** A mail address or number says where it leads; in plain text the words are what counts. */
  #link(href: string): string {
    if (this.target === "plain" || !/^https?:/iu.test(href)) return "";
    this.#page.openSign("[");
    return `](${href.replace(/[\s()]/gu, encodeURIComponent)})`;
  }

  #cell(): void {
    if (!this.#page.isFresh) this.#page.asIs(" | ");
  }

  #itemSign(): string {
    const list = this.#lists.at(-1);
    const indent = "  ".repeat(Math.max(0, this.#lists.length - 1));
    if (list?.ordered === true) return `${indent}${++list.count}. `;
    return `${indent}- `;
  }

  /** Word prints bullets and numbers of lists as text. */
  #takeSign(): void {
    const printed = this.#sign?.trim() ?? "";
    this.#sign = undefined;
    const number = /^(\d{1,3})[.)]/u.exec(printed)?.[1];
    this.#page.block(number === undefined ? "- " : `${number}. `, "item");
  }

  #end(name: string): void {
    if (name === "pre") this.#inPre--;
    if (name === "ol" || name === "ul") this.#lists.pop();
    if (BLOCKS.has(name) || HEADING.test(name) || name === "li") this.#page.block();
  }
}

const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const NARROW_BLANKS = /[\u00a0\u2007\u202f]/gu;
