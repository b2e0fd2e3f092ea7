import { words } from "../../data/words";
import type { Analysis, Mention, Speaker } from "../../model";
import { flat } from "../wording";
import { everybody, isQuoted } from "./everybody";
import { isSameWord, nameKeyOf, wordsOf } from "./names";
import { coreName } from "./printed-name";
import type { AskReason, RenameEdit } from "./rename-edit";
import type { NameChange, NewName, TitleChange } from "./rename-scope";
import { rewrite, type Rewritten } from "./rewrite";
import type { Subject } from "./subject";
import { titlePlaces } from "./titles";

/** Bodies that bear the name of their place, which goes on being called so: "Saltmere Town Council". */
const LOCAL_BODIES: ReadonlySet<string> = new Set(
  words(`airport authority borough city clinic college council county court department district government hospital library
    ministry museum parliament police port school town university village`),
);

type Doubt = Pick<RenameEdit, "ask" | "other">;

/** What changes where the text speaks of somebody: the titles, or the names. */
export function mentionEdits(a: Analysis, subject: Subject, change: NewName): readonly RenameEdit[] {
  return change.part === "title" ? titleEdits(a, subject, change) : nameEdits(a, subject, change);
}

function titleEdits(a: Analysis, { speaker, mention }: Subject, { title }: TitleChange): readonly RenameEdit[] {
  return titlePlaces(a, speaker).flatMap((place): readonly RenameEdit[] => {
    const now = title(place.text);
    if (!now) return [];
    const { start, end } = place;
    const reason = doubt(a, place.mention, now.guessed ? "guess" : undefined, place.mention === mention);
    return [{ start, end, text: now.text, of: "title", ...reason }];
  });
}

function nameEdits(a: Analysis, { speaker, mention }: Subject, change: NameChange): readonly RenameEdit[] {
  const others = shortFormsOfOthers(a, speaker);
  const own = speaker.mentions.flatMap((one) => {
    const now = one.form === "pronoun" || one.form === "office" ? undefined : rewrite(a, one, change.renaming);
    if (!now) return [];
    const other = now.form === "whole" ? undefined : others.get(nameKeyOf(now.name));
    const reason = doubt(a, one, reasonOf(a, speaker, now), one === mention);
    return [edit(now, reason.ask === undefined && other !== undefined ? { ask: "namesake", other } : reason)];
  });
  return [...own, ...perhapsMeant(a, speaker, change)];
}

function edit({ start, end, text }: Rewritten, reason: Doubt): RenameEdit {
  return { start, end, text, of: "name", ...reason };
}

/** Short forms of somebody else that may mean the speaker too. */
function perhapsMeant(a: Analysis, speaker: Speaker, { renaming }: NameChange): readonly RenameEdit[] {
  return everybody(a).flatMap(({ name, mentions }) =>
    mentions
      .filter(({ alternatives, form }) => alternatives.includes(speaker.id) && form !== "pronoun" && form !== "office")
      .flatMap((mention) => {
        const now = rewrite(a, mention, renaming);
        if (!now) return [];
        return [edit(now, isQuoted(a, mention) ? { ask: "quotation" } : { ask: "ambiguous", other: name })];
      }),
  );
}

function reasonOf(a: Analysis, speaker: Speaker, now: Rewritten): AskReason | undefined {
  if (now.losesMarkup) return "markup";
  if (now.guessed) return "guess";
  return now.form === "short" && isPlaceToo(a, speaker, now) ? "elsewhere" : undefined;
}

function isPlaceToo(a: Analysis, speaker: Speaker, now: Rewritten): boolean {
  if (speaker.kind === "person") return false;
  const place = a.structure.dateline?.place;
  const [city = ""] = place ? wordsOf(flat(a, place)) : [];
  const [first = "", ...rest] = coreName(speaker);
  const isPrintedFirst = isSameWord(flat(a, now).replace(/['’]s?$/u, ""), first);
  return isPrintedFirst && (isSameWord(city, first) || rest.some((word) => LOCAL_BODIES.has(word.toLowerCase())));
}

/** The words that the writer points at are meant, however they were read; somebody's own words ask all the same. */
function doubt(a: Analysis, mention: Mention, reason: AskReason | undefined, isPointedAt: boolean): Doubt {
  if (isQuoted(a, mention)) return { ask: "quotation" };
  if (isPointedAt) return reason === "markup" ? { ask: reason } : {};
  const other = mention.alternatives.flatMap((id) => a.speech.people[id]?.name ?? []).join(" / ");
  if (other !== "") return { ask: "ambiguous", other };
  if (mention.certainty === "inferred") return { ask: "inferred" };
  return reason === undefined ? {} : { ask: reason };
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
