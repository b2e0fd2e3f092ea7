import { mergeDeclared } from "./declarations";
import { sentences } from "./language";
import type { Analysis, DeclaredSpeaker, Format, Span, Speech } from "./model";
import { parse, type Parsed } from "./parse";
import { createSpeechCache, readSpeech, type SpeechCache } from "./speech";
import { createSource } from "./text";

export interface AnalyseOptions {
  /** Left out: decided from the text itself. */
  readonly format?: Format;
  /** Speakers whom the project declares. Those in the release's own front matter are read from there and win. */
  readonly declared?: readonly DeclaredSpeaker[];
}

/** Keeps what paragraphs of earlier versions taught, so that analysing the next version of a text is quick. */
export interface Analyser {
  analyse(text: string, options?: AnalyseOptions): Analysis;
}

/** One analyser for each open document; its results are the same as a cold analysis of the same text. */
export function createAnalyser(): Analyser {
  const speech = createSpeechCache();
  const sentences = new SentenceCache();
  return {
    analyse: (text, options = {}) => {
      sentences.startVersion();
      return lazyAnalysis(text, options, { speech, sentences });
    },
  };
}

/** Analyses a text from nothing. Never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return createAnalyser().analyse(text, options);
}

interface Caches {
  readonly speech: SpeechCache;
  readonly sentences: SentenceCache;
}

function lazyAnalysis(text: string, { format, declared = [] }: AnalyseOptions, caches: Caches): Analysis {
  const source = createSource(text);
  let parsed: Parsed | undefined;
  let speech: Speech | undefined;
  const stage = (): Parsed => (parsed ??= parse(source, format));
  const readAll = (): Speech => {
    const { prose, structure, frontMatter } = stage();
    return readSpeech(prose, structure, caches.speech, mergeDeclared(frontMatter?.speakers ?? [], declared));
  };
  return {
    source,
    get format() {
      return stage().format;
    },
    get prose() {
      return stage().prose;
    },
    get blocks() {
      return stage().blocks;
    },
    get frontMatter() {
      return stage().frontMatter;
    },
    get directives() {
      return stage().directives;
    },
    get structure() {
      return stage().structure;
    },
    get speech() {
      return (speech ??= readAll());
    },
    sentences: (of: Span) => caches.sentences.of(stage().prose, of),
  };
}

/**
 * Sentences by the text of their passage, so that an edit costs one passage. Keeps what this version and the one before
 * asked for; its answers are the same as without it.
 */
class SentenceCache {
  private asked = new Map<string, readonly Span[]>();
  private askedBefore: ReadonlyMap<string, readonly Span[]> = new Map();

  startVersion(): void {
    this.askedBefore = this.asked;
    this.asked = new Map();
  }

  of(prose: string, { start, end }: Span): readonly Span[] {
    const passage = prose.slice(start, end);
    const known = this.asked.get(passage) ?? this.askedBefore.get(passage);
    const found = known ?? sentences(passage, { start: 0, end: passage.length });
    this.asked.set(passage, found);
    return found.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
  }
}
