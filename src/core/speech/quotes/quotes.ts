import type { Certainty, Span } from "../../model";
import type { PlacedParagraph } from "../document";
import type { Draft } from "../people/drafts";
import type { DraftQuote } from "./draft-quotes";
import type { Introduction } from "./introductions";
import type { People } from "../people/people";
import { moved, type Attribution, type LooseQuote, type Pattern } from "../reading";
import { wholeStatement } from "./statements";

/** How many paragraphs an unattributed quotation looks back for its speaker. */
const LOOK_BACK = 2;
/** How many quotations back anything is looked for: more than a paragraph or two ever hold. */
const RECENT = 60;
/** First person: a paragraph behind "X said:" without marks goes on speaking. */
const FIRST_PERSON = /\b(?:I|we|our|my|us)\b|^(?:We|Our|My)\b/;
/** Such a paragraph goes on speaking even when it reports what others said ("Our members asked …"). */
const OPENS_IN_FIRST_PERSON = /^(?:I|We|Our|My)\b/;

/** Ends as a sentence does, or is longer than a label. Must not match "Bill Nelson, NASA". */
const SENTENCE = /[.?!…][)”"’']*\s*$|^(?:\S+\s+){8}/;

/** Joins the attributions and loose quotations of all paragraphs into quotations, in text order. */
export function gatherQuotes(paragraphs: readonly PlacedParagraph[], people: People): readonly DraftQuote[] {
  const gatherer = new Gatherer(paragraphs, people);
  paragraphs.forEach((_, index) => gatherer.paragraph(index));
  const statement = wholeStatement(
    paragraphs,
    gatherer.quotes,
    (index, mention) => people.resolved[index]?.[mention]?.draft,
  );
  if (statement) return [statement];
  return gatherer.quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

class Gatherer {
  readonly quotes: DraftQuote[] = [];

  constructor(
    private readonly paragraphs: readonly PlacedParagraph[],
    private readonly people: People,
  ) {}

  paragraph(index: number): void {
    const paragraph = this.paragraphs[index];
    if (paragraph?.search !== "speech") return;
    const mine = paragraph.reading.attributions.map((attribution) =>
      this.fromAttribution(paragraph, index, attribution),
    );
    this.takeUpOpenQuote(paragraph, index, mine);
    this.quotes.push(...mine);
    for (const loose of paragraph.reading.loose) this.addLoose(paragraph, index, loose, mine);
    if (this.isBlockOf(index)) this.addBlock(paragraph, index);
  }

  private speakerOf(index: number, mention: number | undefined): Draft | undefined {
    return mention === undefined ? undefined : this.people.resolved[index]?.[mention]?.draft;
  }

  private fromAttribution(paragraph: PlacedParagraph, index: number, found: Attribution): DraftQuote {
    return {
      kind: found.kind,
      spans: found.content.map((span) => moved(span, paragraph.at)),
      cue: found.cue.map((span) => moved(span, paragraph.at)),
      lemma: found.lemma,
      source: found.sourceSpan && moved(found.sourceSpan, paragraph.at),
      speaker: this.speakerOf(index, found.source),
      certainty: this.certainty(index, found.source),
      pattern: found.pattern,
      restsOn: [],
      paragraph: index,
      // Words in marks inside a noun phrase are no quotation that could go on.
      marked: found.marks.length > 0 && found.pattern !== "noun phrase",
    };
  }

  private certainty(index: number, mention: number | undefined): Certainty {
    const resolved = mention === undefined ? undefined : this.people.resolved[index]?.[mention];
    return resolved?.certain ? "certain" : "inferred";
  }

  /** Marks without a cue: a dash names the speaker, a quotation goes on, a colon introduced them, or the nearest speaker. */
  private addLoose(paragraph: PlacedParagraph, index: number, loose: LooseQuote, mine: readonly DraftQuote[]): void {
    const span = moved(loose.content, paragraph.at);
    if (loose.dash) {
      const sourceMention = paragraph.reading.mentions[loose.dash.source];
      this.push(span, index, "dash", this.speakerOf(index, loose.dash.source), {
        cue: [moved(loose.dash.cue, paragraph.at)],
        source: sourceMention && moved(sourceMention, paragraph.at),
        lemma: "—",
        certainty: "certain",
      });
      return;
    }
    const before = lastOf(mine, (quote) => quote.marked && startOf(quote) < span.start);
    if (before) return goOn(before, span, index);
    if (this.continuesParagraphBefore(paragraph, index, loose)) return;
    if (this.introduced(index, span)) return;
    const after = mine.find((quote) => quote.marked && startOf(quote) > span.start);
    if (after) return goOn(after, span, index);
    const earlier = lastOf(
      this.quotes,
      (quote) => quote.paragraph === index && quote.marked && startOf(quote) < span.start,
    );
    if (earlier) return goOn(earlier, span, index);
    const { ownIntroduction } = paragraph.reading;
    if (ownIntroduction && ownIntroduction.sourceSpan.end <= loose.content.start)
      return this.pushIntroduced(span, index, index, ownIntroduction);
    this.nearest(span, index);
  }

  /** “… (no closing mark) / “…: the same quotation taken up again. */
  private continuesParagraphBefore(paragraph: PlacedParagraph, index: number, loose: LooseQuote): boolean {
    const previous = this.paragraphs[index - 1];
    if (!previous?.reading.endsOpen || loose.content.start > 3) return false;
    const quote = lastOf(this.quotes, (entry) => entry.paragraph === index - 1 && entry.marked);
    if (!quote) return false;
    goOn(quote, moved(loose.content, paragraph.at), index);
    return true;
  }

  /** “…\n“…,” said Ann Lee: paragraphs left open before belong to whom the last of them names. */
  private takeUpOpenQuote(paragraph: PlacedParagraph, index: number, mine: readonly DraftQuote[]): void {
    const [first] = mine;
    if (!this.paragraphs[index - 1]?.reading.endsOpen || !first?.marked || startOf(first) - paragraph.at > 3) return;
    const open = this.quotes.findIndex(
      (quote) => quote.paragraph === index - 1 && quote.marked && quote.pattern === "nearest speaker",
    );
    for (const quote of open < 0 ? [] : this.quotes.splice(open, 1)) {
      for (const span of quote.spans) goOn(first, span, index);
    }
  }

  private introduced(index: number, span: Span): boolean {
    const introduction = this.paragraphs[index - 1]?.reading.introduction;
    if (!introduction) return this.underByline(index, span);
    this.pushIntroduced(span, index, index - 1, introduction);
    return true;
  }

  private pushIntroduced(span: Span, index: number, from: number, introduction: Introduction): void {
    const at = this.paragraphs[from]?.at ?? 0;
    const pattern = from === index ? "announced" : "introduced by a colon";
    this.push(span, index, pattern, this.speakerOf(from, introduction.source), {
      cue: [moved(introduction.cue, at)],
      source: moved(introduction.sourceSpan, at),
      lemma: introduction.lemma,
      certainty: this.certainty(from, introduction.source),
    });
  }

  /** "Ann Lee, chair of Acme" on a line of its own, and then “…”. */
  private underByline(index: number, span: Span): boolean {
    const before = this.paragraphs[index - 1];
    const authorship = before?.reading.authorship;
    if (!before || authorship?.form !== "by-line" || before.role === "issuer") return false;
    this.push(span, index, "name line", this.speakerOf(index - 1, authorship.source), {
      cue: [],
      source: moved(authorship.sourceSpan, before.at),
      lemma: "",
      certainty: this.certainty(index - 1, authorship.source),
    });
    return true;
  }

  /** "X said:" and then a paragraph without any marks: the paragraph is what X says. */
  private isBlockOf(index: number): boolean {
    const paragraph = this.paragraphs[index];
    const previous = this.paragraphs[index - 1];
    if (
      !paragraph ||
      !previous ||
      paragraph.block === "list-item" ||
      paragraph.reading.authorship?.form === "by-line" ||
      !SENTENCE.test(paragraph.reading.text) ||
      paragraph.reading.startsMarked ||
      paragraph.reading.loose.length > 0
    )
      return false;
    if (previous.reading.introduction) return paragraph.reading.introduction === undefined;
    const goesOn = lastOf(
      this.quotes,
      (quote) => quote.paragraph === index - 1 && quote.pattern === "introduced by a colon" && !quote.marked,
    );
    if (goesOn === undefined || paragraph.reading.introduction) return false;
    if (OPENS_IN_FIRST_PERSON.test(paragraph.reading.text)) return true;
    if (paragraph.reading.attributions.some(({ kind }) => kind !== "noun-phrase")) return false;
    return paragraph.role === "quote-paragraph" || FIRST_PERSON.test(paragraph.reading.text);
  }

  private addBlock(paragraph: PlacedParagraph, index: number): void {
    const span = { start: paragraph.at, end: paragraph.at + paragraph.reading.length };
    const goesOn = lastOf(
      this.quotes,
      (quote) => quote.paragraph === index - 1 && quote.pattern === "introduced by a colon" && !quote.marked,
    );
    // What the speaker reports inside the block is the speaker's, not a quotation of its own.
    for (let at = this.quotes.length - 1; at >= 0 && (this.quotes[at]?.paragraph ?? -1) === index; at--)
      this.quotes.splice(at, 1);
    if (goesOn) {
      goOn(goesOn, span, index);
      return;
    }
    this.introduced(index, span);
    const added = this.quotes[this.quotes.length - 1];
    if (added) this.quotes[this.quotes.length - 1] = { ...added, marked: false };
  }

  /** A full quotation without a cue: whoever was quoted last, else whoever was named last before it. */
  private nearest(span: Span, index: number): void {
    const quoted = lastOf(
      this.quotes,
      (quote) => quote.paragraph >= index - LOOK_BACK && quote.speaker !== undefined && startOf(quote) < span.start,
    );
    const named = quoted ? undefined : this.namedBefore(span, index);
    const place = quoted ? (quoted.source ?? quoted.spans[0]) : named?.place;
    this.push(span, index, "nearest speaker", quoted?.speaker ?? named?.draft, {
      cue: [],
      source: undefined,
      restsOn: place ? [place] : [],
      lemma: "",
      certainty: "inferred",
    });
  }

  private namedBefore(span: Span, index: number): { readonly draft: Draft; readonly place: Span } | undefined {
    for (let paragraph = index; paragraph >= Math.max(0, index - 1); paragraph--) {
      const at = this.paragraphs[paragraph]?.at ?? 0;
      const mentions = this.paragraphs[paragraph]?.reading.mentions ?? [];
      let best: { readonly draft: Draft; readonly place: Span } | undefined;
      mentions.forEach((mention, entry) => {
        const draft = this.people.resolved[paragraph]?.[entry]?.draft;
        if (draft?.kind === "person" && at + mention.end <= span.start && !mention.quoted)
          best = { draft, place: moved(mention, at) };
      });
      if (best) return best;
    }
    return undefined;
  }

  private push(
    span: Span,
    paragraph: number,
    pattern: Pattern,
    speaker: Draft | undefined,
    rest: Pick<DraftQuote, "cue" | "source" | "lemma" | "certainty"> & Partial<Pick<DraftQuote, "restsOn">>,
  ): void {
    this.quotes.push({
      kind: "direct",
      spans: [span],
      speaker,
      pattern,
      restsOn: [],
      paragraph,
      marked: true,
      ...rest,
    });
  }
}

function goOn(quote: DraftQuote, span: Span, paragraph: number): void {
  const late = (quote.spans[quote.spans.length - 1]?.start ?? -1) > span.start;
  quote.spans.push(span);
  if (late) quote.spans.sort((a, b) => a.start - b.start);
  quote.paragraph = Math.max(quote.paragraph, paragraph);
  if (quote.kind === "indirect") quote.kind = "mixed";
}

function startOf(quote: DraftQuote): number {
  return quote.spans[0]?.start ?? 0;
}

function lastOf<T>(list: readonly T[], fits: (entry: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= Math.max(0, list.length - RECENT); at--) {
    const entry = list[at];
    if (entry !== undefined && fits(entry)) return entry;
  }
  return undefined;
}
