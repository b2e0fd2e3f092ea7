import { mergeDeclared } from "./declarations";
import { sentences } from "./language";
import type { Analysis, DeclaredSpeaker, Format, Notes, Span, Speech } from "./model";
import { parse, type Parsed } from "./parse";
import { readSpeech, sentencesRead } from "./speech";
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
  const notebook = new Notebook();
  return {
    analyse: (text, options = {}) => {
      notebook.startVersion();
      return lazyAnalysis(text, options, notebook);
    },
  };
}

/** Analyses a text from nothing. Never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return createAnalyser().analyse(text, options);
}

function lazyAnalysis(text: string, { format, declared = [] }: AnalyseOptions, notebook: Notebook): Analysis {
  const source = createSource(text);
  let parsed: Parsed | undefined;
  let speech: Speech | undefined;
  let prosePage: ((of: Span) => Notes) | undefined;
  const notesOf = (of: Span): Notes => (prosePage ??= notebook.page("prose", stage().prose))(of);
  const stage = (): Parsed => (parsed ??= parse(source, format, notebook));
  const readAll = (): Speech => {
    const { prose, structure, frontMatter } = stage();
    return readSpeech(prose, structure, notesOf, mergeDeclared(frontMatter?.speakers ?? [], declared));
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
    get stated() {
      return stage().stated;
    },
    get structure() {
      return stage().structure;
    },
    get speech() {
      return (speech ??= readAll());
    },
    sentences: (of: Span) => {
      const pieces = piecesOf(stage().prose, of);
      return pieces.length === 1
        ? sentencesIn(of, notesOf(of))
        : pieces.flatMap((one) => sentencesIn(one, notesOf(one)));
    },
    notesOn: (name, passages) => notebook.page(name, passages),
  };
}

function sentencesIn(piece: Span, notes: Notes): readonly Span[] {
  const found = sentencesRead(notes) ?? notes.ask(sentencesOf);
  return found.map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
}

function sentencesOf(passage: string): readonly Span[] {
  return sentences(passage, { start: 0, end: passage.length });
}
