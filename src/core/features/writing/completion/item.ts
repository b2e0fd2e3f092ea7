import type { Span } from "../../../model";

/** Something to put where the writer is, offered while typing. */
export interface WritingItem {
  readonly label: string;
  readonly kind: "person" | "organisation" | "attribution" | "verb" | "title" | "element";
  /** In VS Code's snippet syntax; it takes the place of `span`. */
  readonly snippet: string;
  /** What was typed of it so far. */
  readonly span: Span;
  /** What the typed characters are held against: it begins with them. */
  readonly filter: string;
  /** Where it comes from, on one line. */
  readonly detail: string;
  /** Why it looks so, and what it will look like. */
  readonly documentation: string;
}
