import { sentences } from "./language";
import type { Analysis, Format, Span, Speech } from "./model";
import { parse, type Parsed } from "./parse";
import { createSpeechCache, readSpeech, type SpeechCache } from "./speech";
import { createSource } from "./text";

export interface AnalyseOptions {
  /** Left out: decided from the text itself. */
  readonly format?: Format;
}

/** Keeps what paragraphs of earlier versions taught, so that analysing the next version of a text is quick. */
export interface Analyser {
  analyse(text: string, options?: AnalyseOptions): Analysis;
}

/** One analyser for each open document; its results are the same as a cold analysis of the same text. */
export function createAnalyser(): Analyser {
  const cache = createSpeechCache();
  return { analyse: (text, options) => lazyAnalysis(text, options?.format, cache) };
}

/** Analyses a text from nothing. Never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return createAnalyser().analyse(text, options);
}

function lazyAnalysis(text: string, format: Format | undefined, cache: SpeechCache): Analysis {
  const source = createSource(text);
  let parsed: Parsed | undefined;
  let speech: Speech | undefined;
  const stage = (): Parsed => (parsed ??= parse(source, format));
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
      return (speech ??= readSpeech(stage().prose, stage().structure, cache));
    },
    sentences: (of: Span) => sentences(stage().prose, of),
  };
}
