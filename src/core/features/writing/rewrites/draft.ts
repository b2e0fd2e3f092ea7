import type { Span, TextEdit } from "../../../model";

/** A word that the writer is asked to look at; the first form is the one proposed. */
export interface ToCheck {
  readonly forms: readonly string[];
}

/** Text that is put in, with the places that the writer goes through with Tab. */
export type Draft = readonly (string | ToCheck)[];

export interface DraftEdit extends Span {
  readonly draft: Draft;
}

export function toCheck(...forms: readonly string[]): ToCheck {
  return { forms: [...new Set(forms)] };
}

/** The draft with every proposal taken. */
export function plainText(draft: Draft): string {
  return draft.map((piece) => (typeof piece === "string" ? piece : (piece.forms[0] ?? ""))).join("");
}

export function plainEdit({ start, end, draft }: DraftEdit): TextEdit {
  return { start, end, text: plainText(draft) };
}

/** The draft in VS Code's snippet syntax; undefined when nothing is to be checked in it. */
export function snippetText(draft: Draft): string | undefined {
  let stop = 0;
  const text = draft.map((piece) => (typeof piece === "string" ? escaped(piece) : placeholder(++stop, piece))).join("");
  return stop === 0 ? undefined : text;
}

function placeholder(stop: number, { forms }: ToCheck): string {
  const [only = "", ...others] = forms;
  if (others.length === 0) return `\${${stop}:${escaped(only)}}`;
  return `\${${stop}|${forms.map((form) => form.replace(SPECIAL_IN_CHOICE, "\\$&")).join(",")}|}`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}

const SPECIAL = /[\\$}]/g;
const SPECIAL_IN_CHOICE = /[\\,|$}]/g;
