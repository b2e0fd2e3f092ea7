import type { Finding, ProfileId, Source } from "../../core";

/** One document with what was found in it, ready to be told. */
export interface CheckedDocument {
  readonly id: string;
  readonly isFile: boolean;
  readonly source: Source;
  readonly profile: ProfileId;
  readonly findings: readonly Finding[];
  /** How many places `--fix` mended. */
  readonly fixed: number;
}

/** A form in which findings are told. What the functions return goes out in the order of the calls. */
export interface Report {
  begin(): string;
  document(document: CheckedDocument): string;
  unreadable(id: string, problem: string): string;
  end(): string;
}
