import { mergeDeclared } from "./declarations";
import { sentences } from "./language";
import type { Analysis, DeclaredSpeaker, Format, Span, Speech } from "./model";
import { parse, type Parsed } from "./parse";
import { createSpeechCache, readSpeech, type SpeechCache } from "./speech";
import { createSource, Notebook, piecesOf } from "./text";

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
  const notebook = new Notebook();
  return {
    analyse: (text, options = {}) => {
      notebook.startVersion();
      return lazyAnalysis(text, options, { speech, notebook });
    },
  };
}

/** Analyses a text from nothing. Never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return createAnalyser().analyse(text, options);
}

interface Caches {
  readonly speech: SpeechCache;
  readonly notebook: Notebook;
}

function lazyAnalysis(text: string, { format, declared = [] }: AnalyseOptions, caches: Caches): Analysis {
  const source = createSource(text);
  let parsed: Parsed | undefined;
  let speech: Speech | undefined;
  const stage = (): Parsed => (parsed ??= parse(source, format, caches.notebook));
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
    sentences: (of: Span) =>
      piecesOf(stage().prose, of).flatMap((piece) => sentencesIn(stage().prose, piece, caches.notebook)),
    notes: (passage: string) => caches.notebook.on(passage),
  };
}

function sentencesIn(prose: string, { start, end }: Span, notebook: Notebook): readonly Span[] {
  const found = notebook.on(prose.slice(start, end)).ask(sentencesOf);
  return found.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

function sentencesOf(passage: string): readonly Span[] {
  return sentences(passage, { start: 0, end: passage.length });
}
