import type { Place } from "./newsroom";
import type { Span, TextEdit } from "./span";

export type Severity = "error" | "warning" | "info" | "hint";

/** A way to mend a finding. Safe fixes are certain, and never change the words of a quotation. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** In text order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** Another place that explains the finding: the first spelling, the other date. */
export interface Related {
  readonly at: Span;
  readonly message: string;
  /** Where the place stands, when that is in another release; `at` is then that of the finding itself. */
  readonly elsewhere?: { readonly release: string; readonly at: Place };
}

/** What a rule found, where, and how to mend it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}
