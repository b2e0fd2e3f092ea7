import type { AttributionRule, Span } from "../../model";
import { announcingVerbs } from "../../data/speech-verbs";
import { Word, type Passage, type Token } from "../../language";

/** A quotation in a headline, before anybody asks whose it is. Offsets are relative to the paragraph. */
export interface HeadlineQuote {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly content: Span;
  readonly cue: Span;
  readonly lemma: string;
  readonly source: Span;
  /** The source is somebody by office or kind; else it has to be a name that the release knows. */
  readonly certain: boolean;
  readonly pattern: AttributionRule;
}

/** Longer lines are no headlines. */
const LONGEST = 60;
/** A source in a headline: "Deputy Minister Mira Dunn of the Marl Group". */
const LONGEST_SOURCE = 8;
/** Shorter words in marks label something; shorter clauses are none. */
const FEWEST_WORDS = 3;

const SEPARATOR = /^(?:,|[-–—]+|\|)$/;
const DASH = /^[-–—]+$/;
const announcing = new Set(announcingVerbs);

/**
 * Quotations of one headline: words in marks beside who says them ("Minister: “We will win”"), and clauses beside a
 * speech verb or a colon ("Port will open in May, says Dunn"). Capitals tell nothing here, so only the order of the words
 * is asked; at most one quotation a headline, in one or more marks.
 */
export function headlineQuotesIn(passage: Passage): readonly HeadlineQuote[] {
  const { tokens } = passage;
  if (tokens.length > LONGEST || tokens.length < FEWEST_WORDS + 2) return [];
  const line = new Headline(passage);
  const found = line.inMarks() ?? line.saidBehind() ?? line.saidBefore() ?? line.besideColon();
  return found ? [found] : [];
}

class Headline {
  private readonly tokens: readonly Token[];
  /** Last token, a final stop left out. */
  private readonly end: number;

  constructor(private readonly passage: Passage) {
    this.tokens = passage.tokens;
    let end = this.tokens.length - 1;
    if (/^[.!?]$/.test(this.text(end)) && (passage.markOf[end] ?? -1) < 0) end--;
    this.end = end;
  }

  /** “We will win,” says Dunn; Dunn: “We will win”; “We will win” – Dunn. */
  inMarks(): HeadlineQuote | undefined {
    const { markOf, marks } = this.passage;
    for (let first = 0; first <= this.end; first++) {
      const mark = marks[markOf[first] ?? -1];
      if (!mark) continue;
      let last = first;
      while (last < this.end && markOf[last + 1] === markOf[first]) last++;
      const content = { start: mark.contentStart, end: mark.contentEnd };
      const found = this.words(first, last) >= FEWEST_WORDS ? this.around(first, last, content) : undefined;
      if (found) return found;
      first = last;
    }
    return undefined;
  }

  private around(first: number, last: number, content: Span): HeadlineQuote | undefined {
    const behind = this.attribution(last + 1, this.end);
    if (behind) return this.quote(content, behind, "direct");
    if (DASH.test(this.text(last + 1)) && this.isSource(last + 2, this.end))
      return this.quote(content, { cue: last + 1, first: last + 2, last: this.end, pattern: "dash" }, "direct");
    const opening = first - 1;
    if (this.text(opening) === ":" && this.isSource(0, opening - 1))
      return this.quote(content, { cue: opening, first: 0, last: opening - 1, pattern: "cue before" }, "direct");
    const cue = /^[:,]$/.test(this.text(opening)) ? opening - 1 : opening;
    if (!this.isCue(cue) || !this.isSource(0, cue - 1)) return undefined;
    return this.quote(content, { cue, first: 0, last: cue - 1, pattern: "cue before" }, "direct");
  }

  /** "Port will open in May, says Dunn" and "…, Dunn says" at the end of the line. */
  saidBehind(): HeadlineQuote | undefined {
    for (let comma = this.end - 2; comma >= FEWEST_WORDS && this.end - comma <= LONGEST_SOURCE; comma--) {
      if (!SEPARATOR.test(this.text(comma)) || this.isMarked(comma)) continue;
      const said = this.attribution(comma, this.end);
      if (!said) return undefined;
      const pattern = said.pattern === "inverted" ? "inverted" : "reported clause before";
      return this.quote(this.span(0, comma - 1), { ...said, pattern });
    }
    return undefined;
  }

  /** "Dunn says port will open in May"; "warns of delays" and "claims victory" hold no clause. */
  saidBefore(): HeadlineQuote | undefined {
    for (let cue = 1; cue <= LONGEST_SOURCE && cue < this.end; cue++) {
      if (this.isMarked(cue)) return undefined;
      if (!this.isCue(cue)) continue;
      const start = this.tokens[cue + 1]?.lower === "that" ? cue + 2 : cue + 1;
      if (!this.isSource(0, cue - 1) || !this.isClause(start, this.end)) return undefined;
      return this.quote(this.span(start, this.end), { cue, first: 0, last: cue - 1, pattern: "reported clause" });
    }
    return undefined;
  }

  /** "Dunn: Port will open in May" and "Port will open in May: Dunn". */
  besideColon(): HeadlineQuote | undefined {
    const colon = this.tokens.findIndex(({ text }, at) => text === ":" && !this.isMarked(at));
    if (colon < 1 || colon >= this.end) return undefined;
    if (this.isSource(0, colon - 1) && this.isClause(colon + 1, this.end))
      return this.quote(this.span(colon + 1, this.end), {
        cue: colon,
        first: 0,
        last: colon - 1,
        pattern: "cue before",
      });
    if (this.isSource(colon + 1, this.end) && this.isClause(0, colon - 1))
      return this.quote(this.span(0, colon - 1), {
        cue: colon,
        first: colon + 1,
        last: this.end,
        pattern: "cue after",
      });
    return undefined;
  }

  /** ", says Dunn" or ", Dunn says" from a comma, or from the mark itself, to the end. */
  private attribution(from: number, to: number): Said | undefined {
    const first = /^[,]$/.test(this.text(from)) || DASH.test(this.text(from)) ? from + 1 : from;
    if (this.isCue(first) && this.isSource(first + 1, to))
      return { cue: first, first: first + 1, last: to, pattern: "inverted" };
    if (this.isCue(to) && this.isSource(first, to - 1)) return { cue: to, first, last: to - 1, pattern: "cue after" };
    return undefined;
  }

  /** A finite form of a verb that reports clauses, in any case of its letters; the issuer's news is none. */
  private isCue(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.possessive || this.isMarked(at)) return false;
    const form = token.form;
    if (form?.frame !== "clause") return false;
    if (announcing.has(form.lemma)) return false;
    if (form.lemma !== "say" && form.nounLike && !token.lower.endsWith("s")) return false;
    return form.past || form.present || form.lemma === "say";
  }

  private isSource(first: number, last: number): boolean {
    if (first > last || last - first >= LONGEST_SOURCE) return false;
    let names = 0;
    for (let at = first; at <= last; at++) {
      const token = this.tokens[at];
      if (!token || this.isMarked(at) || token.kind === "number") return false;
      if (token.kind === "punctuation") {
        if (!/^[.&’'-]$/.test(token.text)) return false;
        continue;
      }
      if (token.classes & (Word.auxiliary | Word.subjectPronoun | Word.otherPronoun | Word.adverb)) return false;
      const small = token.classes & (Word.determiner | Word.preposition | Word.coordinator | Word.demonym);
      if (!small && !token.capital && !(token.classes & SPEAKER)) return false;
      if (!small && token.form?.present && !(token.classes & PERSON)) return false;
      if (token.classes & Word.thingNoun && !(token.classes & SPEAKER)) return false;
      if (!small || token.classes & Word.demonym) names++;
    }
    return names > 0;
  }

  /** A verb, as far as a headline shows it: "will open", "to open", "opens". */
  private isClause(first: number, last: number): boolean {
    if (this.words(first, last) < FEWEST_WORDS || (this.tokens[first]?.classes ?? 0) & Word.preposition) return false;
    for (let at = first + 1; at <= last; at++) {
      const token = this.tokens[at];
      if (token?.kind !== "word") continue;
      if (token.classes & (Word.auxiliary | Word.irregularPast | Word.presentVerb)) return true;
      if (token.lower === "to" && (this.tokens[at + 1]?.classes ?? 0) & Word.baseVerb) return true;
    }
    return false;
  }

  private quote(content: Span, said: Said, kind?: "direct"): HeadlineQuote {
    const cue = this.span(said.cue, said.cue);
    return {
      kind: kind ?? this.kindOf(content),
      content,
      cue,
      lemma: this.tokens[said.cue]?.form?.lemma ?? this.text(said.cue),
      source: this.span(said.first, said.last),
      certain: this.isSomebody(said.first, said.last, this.text(said.cue) === ":" ? PERSON : SPEAKER),
      pattern: said.pattern,
    };
  }

  private kindOf({ start, end }: Span): "mixed" | "indirect" {
    return this.passage.marks.some((mark) => mark.contentStart < end && mark.contentEnd > start) ? "mixed" : "indirect";
  }

  private isSomebody(first: number, last: number, classes: number): boolean {
    for (let at = first; at <= last; at++) if ((this.tokens[at]?.classes ?? 0) & classes) return true;
    return false;
  }

  private words(first: number, last: number): number {
    let count = 0;
    for (let at = first; at <= last; at++) if (this.tokens[at]?.kind !== "punctuation") count++;
    return count;
  }

  private span(first: number, last: number): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last]?.end ?? 0 };
  }

  private isMarked(at: number): boolean {
    return (this.passage.markOf[at] ?? -1) >= 0;
  }

  private text(at: number): string {
    return this.tokens[at]?.text ?? "";
  }
}

interface Said {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  readonly pattern: AttributionRule;
}

/** Somebody by office or kind; behind a verb a body as well, in front of a colon it is only the topic. */
const PERSON = Word.role | Word.group | Word.honorific;
const SPEAKER = PERSON | Word.organisationNoun | Word.bodyNoun;
