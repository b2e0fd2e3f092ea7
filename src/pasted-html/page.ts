/** Items of a list stand close together, and so do rows of a table. */
export type BlockKind = "paragraph" | "item" | "row";

/** Collects text as paragraphs: blanks run together, blocks part, markup of lists and quotations goes in front of lines. */
export class Page {
  readonly #blocks: string[] = [];
  #line = "";
  #signs: string[] = [];
  #prefix = "";
  #kind: BlockKind = "paragraph";
  #last: BlockKind = "paragraph";
  #bars = "";
  /** What Markdown puts in front of quoted lines; holds from the next block on. */
  bars = "";

  /** Running text, in which blanks and line breaks mean one blank. */
  words(text: string): void {
    const flat = text.replace(/[ \t\r\n\f]+/gu, " ");
    const bare = flat.trimStart();
    if (bare !== flat && this.#line !== "" && !/\s$/u.test(this.#line)) this.#line += " ";
    if (bare === "") return;
    this.#line += this.#signs.join("") + bare;
    this.#signs = [];
  }

  /** Text as it stands: marks of Markdown, preformatted lines. */
  asIs(text: string): void {
    this.#line += text;
  }

  /** A mark of Markdown in front of the next words; where none come, it is not printed. */
  openSign(sign: string): void {
    this.#signs.push(sign);
  }

  /** The same mark behind the last words. */
  closeSign(sign: string): void {
    if (this.#signs.length > 0) {
      this.#signs.pop();
      return;
    }
    const words = this.#line.trimEnd();
    this.#line = words + sign + this.#line.slice(words.length);
  }

  lineBreak(): void {
    this.#line = `${this.#line.trimEnd()}\n`;
  }

  /** Ends what was open; `prefix` goes in front of what comes next. */
  block(prefix = "", kind: BlockKind = "paragraph"): void {
    const text = this.#line.trim();
    if (text !== "") {
      const isTight = this.#kind !== "paragraph" && this.#kind === this.#last;
      const glue = this.#blocks.length === 0 ? "" : isTight ? "\n" : "\n\n";
      const further = `\n${this.#bars}${" ".repeat(this.#prefix.length)}`;
      this.#blocks.push(glue + this.#bars + this.#prefix + text.replace(/\n/gu, further));
      this.#last = this.#kind;
    }
    this.#line = "";
    this.#signs = [];
    this.#prefix = prefix;
    this.#kind = kind;
    this.#bars = this.bars;
  }

  /** True when the block that is open holds nothing yet. */
  get isFresh(): boolean {
    return this.#line.trim() === "";
  }

  get text(): string {
    this.block();
    return this.#blocks.join("");
  }
}
