import { declaredHere, declaredInProject } from "./declared-here";
import type { Analysis, Span, Speaker } from "../../model";
import { everybody } from "./everybody";
import { introductionOf, paragraphAround } from "./introduction";
import { placeholderOf, refusalAt, type RenameRefusal } from "./rename-scope";
import { subjectAt } from "./subject";

/** Where a look at somebody leads. */
export interface Definition {
  /** The words pointed at. */
  readonly origin: Span;
  readonly target: Span;
  /** What is shown around the target. */
  readonly around: Span;
}

/** Where whoever is named or meant at an offset is introduced; undefined where nobody is. */
export function definitionAt(a: Analysis, offset: number): Definition | undefined {
  const subject = subjectAt(a, offset);
  if (!subject) return undefined;
  const { start, end } = introductionOf(a, subject.speaker);
  return { origin: subject.span, target: { start, end }, around: paragraphAround(a, { start, end }) };
}

/** Where the front matter, and the text of a `dateline.json`, declare whoever is named or meant at an offset. */
export function declarationsAt(
  a: Analysis,
  offset: number,
  project = "",
): { readonly origin: Span; readonly here: readonly Span[]; readonly inProject: readonly Span[] } | undefined {
  const subject = subjectAt(a, offset);
  if (!subject) return undefined;
  const [here, inProject] = [declaredHere(a, subject.speaker), declaredInProject(project, subject.speaker)];
  if (here.length + inProject.length === 0) return undefined;
  return { origin: subject.span, here: here.map(({ name }) => name), inProject: inProject.map(({ name }) => name) };
}

/** What is renamed at an offset, and what the writer finds in the box; or why nothing can be. */
export function renameTarget(
  a: Analysis,
  offset: number,
): { readonly span: Span; readonly placeholder: string } | { readonly refusal: RenameRefusal } {
  const subject = subjectAt(a, offset);
  const refusal = refusalAt(a, subject);
  if (refusal) return { refusal };
  return subject ? { span: subject.span, placeholder: placeholderOf(a, subject) } : { refusal: { kind: "nobody" } };
}

/** Where a speaker is introduced, by id; undefined for an id that nobody has. */
export function introductionOfSpeaker(a: Analysis, id: number): Span | undefined {
  const speaker: Speaker | undefined = everybody(a)[id];
  if (!speaker) return undefined;
  const { start, end } = introductionOf(a, speaker);
  return { start, end };
}
