import type { Analysis, Mention, Speaker, TextEdit } from "../../model";
import { declaredHere, declaredInProject } from "./declared-here";
import { everybody, isQuoted } from "./everybody";
import { nameKeyOf } from "./names";
import { coreName } from "./printed-name";
import { addressEdits } from "./rename-addresses";
import { elsewhereEdits, frontMatterEdits } from "./rename-elsewhere";
import type { RenameEdit } from "./rename-edit";
import { changeOf, type NameChange, type NewName, refusalOf, type RenameRefusal } from "./rename-scope";
import { rewrite } from "./rewrite";
import { subjectAt } from "./subject";
import { titlePlaces } from "./titles";

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
  const edits = [...textEdits(a, speaker, change), ...declarationEdits(a, speaker, change)];
  const further = change.part === "title" ? [] : furtherEdits(a, speaker, change, edits);
  const inProject = declaredInProject(project ?? "", speaker).flatMap((place) => placeEdits(place, change));
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

function textEdits(a: Analysis, speaker: Speaker, change: NewName): readonly RenameEdit[] {
  if (change.part === "title") {
    return titlePlaces(a, speaker).flatMap(({ start, end, text, mention }): readonly RenameEdit[] => {
      const now = change.title(text);
      return now ? [{ start, end, text: now.text, of: "title", ...doubt(a, mention, now.guessed) }] : [];
    });
  }
  const others = shortFormsOfOthers(a, speaker);
  return speaker.mentions.flatMap((mention): readonly RenameEdit[] => {
    if (mention.form === "pronoun" || mention.form === "office") return [];
    const now = rewrite(a, mention, change.renaming);
    if (!now) return [];
    const other = now.form === "whole" ? undefined : others.get(nameKeyOf(now.name));
    const reason = doubt(a, mention, now.guessed);
    const namesake = reason.ask === undefined && other !== undefined ? ({ ask: "namesake", other } as const) : reason;
    const markup = namesake.ask === undefined && now.losesMarkup ? ({ ask: "markup" } as const) : namesake;
    return [{ start: now.start, end: now.end, text: now.text, of: "name", ...markup }];
  });
}

function doubt(a: Analysis, mention: Mention, guessed: boolean): Pick<RenameEdit, "ask" | "other"> {
  if (isQuoted(a, mention)) return { ask: "quotation" };
  const other = mention.alternatives.flatMap((id) => a.speech.people[id]?.name ?? []).join(" / ");
  if (other !== "") return { ask: "ambiguous", other };
  if (mention.certainty === "inferred") return { ask: "inferred" };
  return guessed ? { ask: "guess" } : {};
}

/** What others are called by, with their full names. */
function shortFormsOfOthers(a: Analysis, { id }: Speaker): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const other of everybody(a)) {
    if (other.id === id) continue;
    const words = coreName(other);
    for (const form of [...other.aliases, words.at(-1) ?? "", words[0] ?? ""]) forms.set(nameKeyOf(form), other.name);
  }
  forms.delete("");
  return forms;
}

/** The front matter's own entry for the speaker changes with the text: it is what makes the speaker known. */
function declarationEdits(a: Analysis, speaker: Speaker, change: NewName): readonly RenameEdit[] {
  return declaredHere(a, speaker).flatMap((place) => placeEdits(place, change));
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
