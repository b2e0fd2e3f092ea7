import type { Span } from "./span";
import type { Speech } from "./speech";
import type { Block, Directive, Format, FrontMatter, Statements, Structure } from "./structure";

/** Offsets to lines and back. Line numbers are 0-based; LF, CRLF and CR each end a line. */
export interface LineIndex {
  readonly count: number;
  /** The line an offset is on; offsets outside the text are clamped. */
  lineAt(offset: number): number;
  /** First offset of a line. */
  lineStart(line: number): number;
  /** Offset after the last character of a line, its line break left out. */
  lineEnd(line: number): number;
}

/** A text and its lines. A byte-order mark stays in the text, and counts as one code unit. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** What is known of one passage by its text alone. */
export interface Notes {
  /**
   * The answer to a question about the passage, kept as long as the document holds it. The function itself is the
   * question, so it is one that lives as long as the program; offsets in its answer are those of the passage.
   */
  ask<T>(question: (passage: string) => T): T;
  /** The answer, if the question was asked before; undefined when it was not. */
  known<T>(question: (passage: string) => T): T | undefined;
}

/** The texts of a document whose spans are asked about: as read, as typed, and as read with others' words covered. */
export type NotedText = "prose" | "typed" | "own";

/**
 * Everything known about one text. Immutable and lazy: a stage is computed at first use and kept.
 * Reading any of it never throws, whatever the text.
 */
export interface Analysis {
  readonly source: Source;
  readonly format: Format;
  /**
   * The text as language stages read it: exactly as long as the source, with markup (emphasis marks, link targets,
   * comments, front matter, entities, word joiners) replaced by blanks, so every offset means the same place in both.
   */
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly Directive[];
  readonly stated: Statements;
  readonly structure: Structure;
  /** Sentences of one block (or any span of prose), in order, trimmed, not overlapping. */
  sentences(of: Span): readonly Span[];
  readonly speech: Speech;
  /** The notes on spans of one of these texts, which the caller hands over: what is covered, only the rules know. */
  notesOn(name: NotedText, text: string): (of: Span) => Notes;
}
