import type { InputDocument } from "./inputs";

/** What came of one document. */
export interface Outcome {
  /** For standard output; may be empty. */
  readonly output: string;
  /** Sentences for standard error: the result is not whole. */
  readonly complaints: readonly string[];
}

/** What came of a record of a JSON Lines stream. */
export interface Answer {
  readonly value: object;
  readonly complaints: readonly string[];
}

/** What a command does with documents, one after the other. The words go out in the order in which they are returned. */
export interface Task {
  /** Opens the report. */
  begin(): string;
  document(document: InputDocument): Outcome | Promise<Outcome>;
  /** The same for a record of a JSON Lines stream, as one JSON value. */
  record(id: unknown, record: Pick<InputDocument, "text" | "project">): Answer | Promise<Answer>;
  /** What the report says of an input that could not be read; standard error names it in any case. */
  unreadable(id: string, problem: string): string;
  /** Closes the report. */
  end(): string;
  /** Whether something was found that makes the command fail. */
  hasFailed(): boolean;
}
