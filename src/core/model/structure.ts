import type { Span } from "./span";
import type { DeclaredSpeaker } from "./speech";

/** What a block is for in a press release. Every non-blank line belongs to exactly one role. */
export type Role =
  | "issuer"
  | "release-line"
  | "contact"
  | "headline"
  | "subhead"
  | "dateline"
  | "lead"
  | "body"
  | "quote-paragraph"
  | "section-heading"
  | "boilerplate"
  | "notes-to-editors"
  | "safe-harbor"
  | "end-mark"
  | "other";

export type Format = "plain" | "markdown";

/** What a block is typographically, before anyone asks what it is for. */
export type BlockKind =
  "paragraph" | "heading" | "list-item" | "block-quote" | "table" | "code" | "rule" | "comment" | "front-matter";

/**
 * A run of lines that stands together: a paragraph, a heading, one list item, a whole table.
 * Lines are 0-based and inclusive; the span reaches from the first non-blank character to the last one.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly startLine: number;
  readonly endLine: number;
  /** Heading level 1-6, for headings only. */
  readonly level?: number;
}

/** A block with its role, how sure that is (0-1), and why, in words a writer understands. */
export interface Part extends Block {
  readonly role: Role;
  readonly confidence: number;
  readonly because: string;
}

/** Parts of one role that follow each other without another role between them. */
export interface Section extends Span {
  readonly role: Role;
  readonly startLine: number;
  readonly endLine: number;
  readonly parts: readonly Part[];
}

/** A calendar date as printed. Month is 1-12, weekday 0 = Sunday … 6 = Saturday; each only when printed. */
export interface PrintedDate extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** Place, date, wire tag and closing mark of a dateline; the span covers all of them, closing mark included. */
export interface Dateline extends Span {
  /** False when it stands on a line of its own, true when the lead follows on the same line. */
  readonly runIn: boolean;
  readonly place?: Span;
  readonly date?: PrintedDate;
  /** Such as "PRNewswire", "GLOBE NEWSWIRE", without its slashes or parentheses. */
  readonly wire?: Span;
  /** The dash, slash or double hyphen at the end. */
  readonly mark?: Span;
  readonly confidence: number;
}

/** The writing tradition a release follows; decides which elements can be missing at all. */
export type Tradition =
  "corporate" | "wire" | "government" | "uk" | "communique" | "research" | "financial" | "advisory" | "statement";

/** A word that a release says of itself, where it stands. */
export interface Stated extends Span {
  readonly text: string;
}

/** What a release says of itself for Dateline: in its front matter, or in a comment. */
export interface Statements {
  /** The profile that it names, whether there is one of that name or not. */
  readonly profile?: Stated;
  /** Such as "draft" or "ready". */
  readonly status?: Stated;
}

/** The YAML above a release. */
export interface FrontMatter extends Span {
  /** Parsed YAML; an empty object when it is broken or no mapping. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whom it declares under `speakers`; entries that cannot be read are left out. */
  readonly speakers: readonly DeclaredSpeaker[];
  readonly stated: Statements;
  readonly problems: readonly FrontMatterProblem[];
}

/** An error: the YAML cannot be read. A warning: an entry of `speakers` cannot. */
export interface FrontMatterProblem {
  readonly at: Span;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** What a release-line says. */
export interface ReleaseLine extends Span {
  readonly kind: "immediate" | "embargo" | "date" | "number" | "label";
  readonly date?: PrintedDate;
  /** Minutes after midnight, when a clock time is printed. */
  readonly minutes?: number;
  /** As printed, such as "ET", "GMT", "BST". */
  readonly zone?: string;
}

/** `<!-- dateline-disable-line rule -->` and its kin, from the first to the last sign of the comment. No rules means all. */
export interface Directive extends Span {
  readonly scope: "line" | "next-line" | "block-start" | "block-end" | "file";
  readonly rules: readonly string[];
  readonly line: number;
}

/** The parsed release. Parts stand in text order and never overlap. */
export interface Structure {
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly dateline: Dateline | undefined;
  readonly releaseLines: readonly ReleaseLine[];
  readonly tradition: Tradition;
  readonly traditionBecause: string;
}
