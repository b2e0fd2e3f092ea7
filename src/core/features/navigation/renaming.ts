import {
  type NameParts,
  initialsIn,
  initialsLike,
  isCompanyForm,
  isSameWord,
  isShouted,
  isSuffix,
  wholeName,
} from "./names";

/** From one name to another, for every form in which it is printed. */
export interface Renaming {
  /** The words of a printed form to the new words; undefined for a form that this renaming says nothing of. */
  readonly map: (printed: readonly string[]) => Renamed | undefined;
  readonly old: string;
  /** As typed. */
  readonly now: string;
  /** Whether some words are the new name as typed, so that its commas can be kept. */
  /** Small words in front of the surname, which a mention by surname may leave out: "[van der] Tarn". */
  readonly particles: readonly string[];
  readonly isWhole: (words: readonly string[]) => boolean;
}

export interface Renamed {
  /** The first and the last printed word that the new words stand for: a title before them is no part of the name. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  /** Which part of the name it is, to tell what it may collide with. */
  readonly form: "whole" | "surname" | "given" | "initials" | "short";
  /** The new form is a guess: nothing tells how the new name is shortened. */
  readonly guessed: boolean;
}

/** How a person's full name, surname, given name and initials change. */
export function personRenaming(old: NameParts, now: NameParts, typed = wholeName(now)): Renaming {
  const whole = wholeName(now);
  return {
    old: wholeName(old),
    now: typed,
    particles: old.surname.slice(0, -1),
    isWhole: (words) => words.join(" ") === whole,
    map: (printed) => mapPerson(printed, old, now),
  };
}

type Group = "given" | "surname" | "suffix";

interface Matched {
  readonly at: number;
  readonly group: Group;
  readonly index: number;
  /** How many letters of initials stand for that many given names; 0 for a whole word. */
  readonly initials: number;
}

function mapPerson(printed: readonly string[], old: NameParts, now: NameParts): Renamed | undefined {
  const matched = align(printed, old);
  const [head] = matched;
  const tail = matched.at(-1);
  if (!head || !tail || matched.every(({ group }) => group === "suffix")) return undefined;
  const words: string[] = [];
  for (let at = head.at; at <= tail.at; at++) {
    const here = matched.find((one) => one.at === at);
    const word = printed[at] ?? "";
    if (!here) {
      words.push(word);
      continue;
    }
    // The first word of a group that is printed stands for all that is printed of it.
    const group = matched.filter((one) => one.group === here.group);
    if (group[0] !== here) continue;
    words.push(...newGroup(group, printed, old[here.group], now[here.group]).filter((word) => word !== ""));
  }
  if (words.length === 0 && now.surname.length > 0) words.push(...likePrinted(now.surname, printed[head.at] ?? "", ""));
  const has = (group: Group): boolean => matched.some((one) => one.group === group);
  if (has("given") && has("surname") && old.suffix.length === 0) words.push(...now.suffix);
  const form = has("surname")
    ? has("given")
      ? "whole"
      : "surname"
    : matched.some(({ initials }) => initials > 0)
      ? "initials"
      : "given";
  const guessed = form !== "surname" && form !== "whole" && now.given.length === 0;
  return { first: head.at, last: tail.at, words, form, guessed };
}

/** Which printed words are which words of the name, from the last one back, so that a title is never taken for a name. */
function align(printed: readonly string[], old: NameParts): readonly Matched[] {
  const order: readonly { readonly group: Group; readonly index: number; readonly word: string }[] = (
    old.surnameFirst ? (["surname", "given", "suffix"] as const) : (["given", "surname", "suffix"] as const)
  ).flatMap((group) => old[group].map((word, index) => ({ group, index, word })));
  const found: Matched[] = [];
  let next = order.length - 1;
  for (let at = printed.length - 1; at >= 0 && next >= 0; at--) {
    const word = printed[at] ?? "";
    const same = lastIndexUpTo(next, (index) => isSameWord(order[index]?.word ?? "", word));
    const [group, index] = [order[same]?.group, order[same]?.index];
    if (group !== undefined && index !== undefined) {
      found.unshift({ at, group, index, initials: 0 });
      next = same - 1;
      continue;
    }
    const letters = initialsIn(word);
    const given = letters && initialledGiven(letters, old);
    if (given === undefined && letters && isWholeName(letters, old) && printed.length === 1)
      return [{ at, group: "given", index: 0, initials: letters.length }];
    if (given !== undefined && letters && (found.length > 0 || printed.length === 1)) {
      found.unshift({ at, group: "given", index: given, initials: letters.length });
      next = order.findIndex((one) => one.group === "given" && one.index === given) - 1;
      continue;
    }
    if (isSuffix(word) && found.length === 0) continue;
    const isMiddle = found.length > 0 && at === 1 && isSameWord(old.given[0] ?? "", printed[0] ?? "");
    if (!isMiddle && letters === undefined) break;
  }
  return found;
}

function lastIndexUpTo(from: number, holds: (index: number) => boolean): number {
  for (let index = from; index >= 0; index--) if (holds(index)) return index;
  return -1;
}

/** The first given name that a group of initials stands for. */
function initialledGiven(letters: readonly string[], { given }: NameParts): number | undefined {
  const starts = given.map((word) => word.charAt(0).toUpperCase());
  const at = starts.findIndex((_, from) => letters.every((letter, i) => starts[from + i] === letter));
  return at === -1 ? undefined : at;
}

/** "A.L." or "AL" for Ann Lee. */
function isWholeName(letters: readonly string[], { given, surname }: NameParts): boolean {
  const starts = [...given, ...surname].map((word) => word.charAt(0).toUpperCase());
  return letters.length > 1 && starts.join("") === letters.join("");
}

function newGroup(
  group: readonly Matched[],
  printed: readonly string[],
  old: readonly string[],
  now: readonly string[],
): readonly string[] {
  if (now.length === old.length) {
    return group.flatMap(({ at, index, initials }) => {
      const word = printed[at] ?? "";
      if (initials > 0) return [initialsLike(word, now.slice(index, index + initials))];
      return likePrinted(now.slice(index, index + 1), word, old[index] ?? "");
    });
  }
  const count = group.reduce((sum, { initials }) => sum + Math.max(1, initials), 0);
  const kept = count >= old.length ? now : group[0]?.group === "surname" ? now.slice(-1) : now.slice(0, count);
  const style = printed[group[0]?.at ?? 0] ?? "";
  if (group.every(({ initials }) => initials > 0)) {
    const separate = group.length > 1;
    return separate ? kept.map((word) => initialsLike(style, [word])) : [initialsLike(style, kept)];
  }
  return likePrinted(kept, style, old[group[0]?.index ?? 0] ?? "");
}

/** In capitals where the printed word is, and the name itself is not. */
function likePrinted(words: readonly string[], printed: string, old: string): readonly string[] {
  return isShouted(printed) && !isShouted(old) ? words.map((word) => word.toUpperCase()) : words;
}

/** How an organisation's name, its short form and its initials change. */
export function organisationRenaming(old: readonly string[], now: readonly string[], typed = now.join(" ")): Renaming {
  const whole = now.join(" ");
  return {
    old: old.join(" "),
    now: typed,
    particles: [],
    isWhole: (words) => words.join(" ") === whole,
    map: (printed) => mapOrganisation(printed, old, now),
  };
}

function mapOrganisation(
  printed: readonly string[],
  old: readonly string[],
  now: readonly string[],
): Renamed | undefined {
  const [word] = printed;
  if (word !== undefined && printed.length === 1 && old.length > 1 && isAcronymOf(word, old))
    return { first: 0, last: 0, words: [acronymOf(now)], form: "initials", guessed: true };
  const first = startsAt(printed, old);
  if (first === -1) return undefined;
  let count = 0;
  while (isSameWord(printed[first + count] ?? "", old[count] ?? "") && count < old.length) count++;
  const last = first + count - 1;
  if (last !== printed.length - 1) return undefined;
  if (count === old.length)
    return { first, last, words: recased(now, printed, first, old), form: "whole", guessed: false };
  const { words, guessed } = shortened(count, old, now);
  return { first, last, words: recased(words, printed, first, old), form: "short", guessed };
}

/** Where a printed form begins with the first word of the name: an article or an adjective may stand before it. */
function startsAt(printed: readonly string[], old: readonly string[]): number {
  return printed.findIndex((word, at) => isSameWord(word, old[0] ?? "") && printed.length - at <= old.length);
}

/** What is left out of the old name at its end is left out of the new one: "Marl" of "Marl Group", "Tarn" of "Tarn Group". */
function shortened(
  count: number,
  old: readonly string[],
  now: readonly string[],
): { readonly words: readonly string[]; readonly guessed: boolean } {
  let common = 0;
  while (common < Math.min(old.length, now.length) && isSameWord(old.at(-1 - common) ?? "", now.at(-1 - common) ?? ""))
    common++;
  const left = old.length - count;
  if (common >= left && now.length > left) return { words: now.slice(0, now.length - left), guessed: false };
  let end = now.length;
  while (end > 1 && isCompanyForm(now[end - 1] ?? "")) end--;
  const words = now.slice(0, end);
  return { words, guessed: words.length > count };
}

function recased(
  words: readonly string[],
  printed: readonly string[],
  first: number,
  old: readonly string[],
): readonly string[] {
  return likePrinted(words, printed.slice(first).join(""), old.join(""));
}

function isAcronymOf(word: string, name: readonly string[]): boolean {
  return word.replace(/\./gu, "") === acronymOf(name);
}

function acronymOf(name: readonly string[]): string {
  const long = name.filter((word) => /^\p{Lu}/u.test(word));
  return long.map((word) => word.charAt(0).toUpperCase()).join("");
}
