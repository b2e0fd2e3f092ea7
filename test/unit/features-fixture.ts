import type {
  Analysis,
  Block,
  Directive,
  Finding,
  Mention,
  Part,
  Quote,
  Role,
  Section,
  Span,
  Speaker,
} from "../../src/core";
import { createSource } from "../../src/core/text";

/** A quotation by the words it holds; `at` finds the spans, so a fixture has no offsets in it. */
export interface QuoteSketch {
  readonly kind: Quote["kind"];
  readonly spans: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: number;
  readonly certainty?: Quote["certainty"];
  readonly rule?: Quote["rule"];
  readonly because?: string;
}

export interface PersonSketch {
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly mentions: readonly (Partial<Mention> & { readonly words: string })[];
}

export interface ReleaseSketch {
  /** One role for each non-blank line, from the top; a missing one is body. */
  readonly roles?: readonly Role[];
  readonly kinds?: Readonly<Record<number, Block["kind"]>>;
  readonly people?: readonly PersonSketch[];
  readonly quotes?: readonly QuoteSketch[];
  readonly format?: Analysis["format"];
  readonly frontMatter?: Span;
  readonly directives?: readonly Directive[];
  /** Number of lines of each block, by its first line; one line unless given. */
  readonly blockLines?: Readonly<Record<number, number>>;
  readonly releaseLines?: Analysis["structure"]["releaseLines"];
  /** The words of a dateline that runs into the lead. */
  readonly dateline?: string;
}

/** An analysis made by hand, so that features are tested against the contract and not against today's engine. */
export function sketch(text: string, release: ReleaseSketch = {}): Analysis {
  const source = createSource(text);
  const parts = partsOf(text, source.lines, release);
  const people = (release.people ?? []).map((person, id) => speaker(text, person, id));
  const quotes = (release.quotes ?? []).map((quote, id) => quoteOf(text, quote, id));
  const quoted = new Set(quotes.map((quote) => quote.speaker));
  return {
    source,
    format: release.format ?? "plain",
    prose: text,
    blocks: parts,
    frontMatter: release.frontMatter && { ...release.frontMatter, data: {}, speakers: [], stated: {}, problems: [] },
    directives: release.directives ?? [],
    stated: {},
    structure: {
      parts,
      sections: sectionsOf(parts),
      dateline:
        release.dateline === undefined ? undefined : { ...at(text, release.dateline), runIn: true, confidence: 1 },
      releaseLines: release.releaseLines ?? [],
      tradition: "corporate",
      traditionBecause: "",
    },
    sentences: (of) => [of],
    notesOn: (_, passages) => (of) => ({
      ask: (question) => question(passages.slice(of.start, of.end)),
      known: () => undefined,
    }),
    speech: {
      marked: [],
      quotes,
      headlineQuotes: [],
      people,
      speakers: people.filter((person) => quoted.has(person.id)),
      mentioned: people.filter((person) => !quoted.has(person.id)),
      organisations: [],
    },
  };
}

/** Where words stand in a text; fails when they do not, so a fixture can never be silently wrong. */
export function at(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

export function finding(span: Span, rule: string, rest: Partial<Finding> = {}): Finding {
  return { ...span, rule, severity: "warning", message: `Broke ${rule}`, fixes: [], related: [], ...rest };
}

function partsOf(text: string, lines: Analysis["source"]["lines"], release: ReleaseSketch): readonly Part[] {
  const parts: Part[] = [];
  for (let line = 0; line < lines.count; line++) {
    const printed = text.slice(lines.lineStart(line), lines.lineEnd(line));
    if (printed.trim() === "") continue;
    const endLine = line + (release.blockLines?.[line] ?? 1) - 1;
    const start = lines.lineStart(line) + (printed.length - printed.trimStart().length);
    parts.push({
      kind: release.kinds?.[line] ?? "paragraph",
      start,
      end: lines.lineEnd(endLine),
      startLine: line,
      endLine,
      role: release.roles?.[parts.length] ?? "body",
      confidence: 1,
      because: "sketched",
    });
    line = endLine;
  }
  return parts;
}

function sectionsOf(parts: readonly Part[]): readonly Section[] {
  const sections: Section[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    const { role, start, end, startLine, endLine } = part;
    if (last?.role === role) {
      sections[sections.length - 1] = { ...last, end, endLine, parts: [...last.parts, part] };
    } else sections.push({ role, start, end, startLine, endLine, parts: [part] });
  }
  return sections;
}

function speaker(text: string, person: PersonSketch, id: number): Speaker {
  let from = 0;
  const mentions = person.mentions.map(({ words, ...rest }): Mention => {
    const span = at(text, words, from);
    from = span.end;
    return {
      form: "full-name",
      certainty: "certain",
      rule: "named",
      because: "",
      restsOn: [],
      alternatives: [],
      ...rest,
      ...span,
      speaker: id,
    };
  });
  const [introduction] = mentions;
  if (introduction === undefined) throw new Error(`${person.name} is never mentioned`);
  const { name, title, organisation } = person;
  return {
    id,
    kind: "person",
    name,
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    aliases: [name],
    mentions,
    introduction,
  };
}

function quoteOf(text: string, quote: QuoteSketch, id: number): Quote {
  const spans = quote.spans.map((words) => at(text, words));
  const from = spans[0]?.start ?? 0;
  const near = Math.max(0, from - 60);
  return {
    id,
    kind: quote.kind,
    spans,
    cue: quote.cue === undefined ? undefined : { spans: [at(text, quote.cue, near)], lemma: quote.cue },
    source: quote.source === undefined ? undefined : at(text, quote.source, near),
    speaker: quote.speaker,
    certainty: quote.certainty ?? "certain",
    rule: quote.rule ?? "cue after",
    because: quote.because ?? "",
    restsOn: [],
    words: quote.spans.join(" ").split(/\s+/).length,
  };
}
