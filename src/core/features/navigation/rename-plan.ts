import type { Analysis, Speaker, TextEdit } from "../../model";
import { declaredHere, declaredInProject, organisationsInProject } from "./declared-here";
import { isBody } from "./printed-name";
import { addressEdits } from "./rename-addresses";
import { elsewhereEdits, frontMatterEdits } from "./rename-elsewhere";
import type { RenameEdit } from "./rename-edit";
import { mentionEdits } from "./rename-mentions";
import { changeOf, type NameChange, type NewName, refusalOf, type RenameRefusal } from "./rename-scope";
import { subjectAt } from "./subject";

export interface RenamePlan {
  /** In text order, not overlapping. */
  readonly edits: readonly RenameEdit[];
  /** Edits of the project's `dateline.json`, which holds for other releases too: all of them ask. */
  readonly projectEdits: readonly RenameEdit[];
}

/**
 * What changes where when the name or title at an offset gets another wording: every form of it, in capitals where it is
 * in capitals, with its possessives. Nothing is changed inside of a quotation without asking. `project` is the text of
 * the `dateline.json` that holds for the release.
 */
export function planRename(
  a: Analysis,
  offset: number,
  typed: string,
  project?: string,
): RenamePlan | { readonly refusal: RenameRefusal } {
  const subject = subjectAt(a, offset);
  const change = changeOf(a, subject, typed);
  const refusal = refusalOf(a, subject, change, typed);
  if (refusal) return { refusal };
  if (!subject || !change) return { refusal: { kind: "nobody" } };
  const { speaker } = subject;
  const edits = [...mentionEdits(a, subject, change), ...declarationEdits(a, speaker, change)];
  const further = change.part === "title" ? [] : furtherEdits(a, speaker, change, edits);
  const inProject = [
    ...declaredInProject(project ?? "", speaker).flatMap((place) => placeEdits(place, change)),
    ...employerEdits(project ?? "", speaker, change),
  ];
  return {
    edits: tidy(a.source.text, [...edits, ...further]),
    projectEdits: tidy(project ?? "", inProject).map((edit) => ({ ...edit, ask: "project" })),
  };
}

function furtherEdits(
  a: Analysis,
  speaker: Speaker,
  change: NameChange,
  known: readonly RenameEdit[],
): readonly RenameEdit[] {
  const isFree = (edit: TextEdit): boolean => !known.some(({ start, end }) => start < edit.end && edit.start < end);
  const others = [
    ...elsewhereEdits(a, speaker, change),
    ...frontMatterEdits(a, speaker, change),
    ...addressEdits(a, change),
  ];
  return others.filter(isFree);
}

/** The front matter's own entry for the speaker changes with the text: it is what makes the speaker known. */
function declarationEdits(a: Analysis, speaker: Speaker, change: NewName): readonly RenameEdit[] {
  return declaredHere(a, speaker).flatMap((place) => placeEdits(place, change));
}

/** Others may be declared to work for an organisation that is renamed. */
function employerEdits(project: string, speaker: Speaker, change: NewName): readonly RenameEdit[] {
  if (!isBody(speaker) || change.part === "title") return [];
  return organisationsInProject(project).flatMap(({ start, end, text }): readonly RenameEdit[] => {
    const now = change.declared(text);
    return now === undefined ? [] : [{ start, end, text: now, of: "declaration" }];
  });
}

function placeEdits(
  { name, title, aliases }: ReturnType<typeof declaredHere>[number],
  change: NewName,
): readonly RenameEdit[] {
  const edit = (
    at: { readonly start: number; readonly end: number },
    text: string | undefined,
  ): readonly RenameEdit[] => (text === undefined ? [] : [{ start: at.start, end: at.end, text, of: "declaration" }]);
  if (change.part === "title") {
    const offices = [...(title ? [title] : []), ...aliases];
    return offices.flatMap((at) => {
      const now = change.title(at.text);
      return now && !now.guessed ? edit(at, now.text) : [];
    });
  }
  return [name, ...aliases].flatMap((at) => edit(at, change.declared(at.text)));
}

function tidy(text: string, edits: readonly RenameEdit[]): readonly RenameEdit[] {
  let end = -1;
  return [...edits]
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .sort((x, y) => x.start - y.start || y.end - x.end)
    .filter((edit) => {
      const isFree = edit.start >= end;
      if (isFree) end = edit.end;
      return isFree;
    });
}
