import type { Analysis } from "../../model";
import type { NameParts } from "./names";
import type { RenameEdit } from "./rename-edit";
import type { NameChange } from "./rename-scope";

// A mail address; no longer than addresses are, so that it never backtracks far.
const MAIL = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}.-]{1,190}/gu;

/** Mail addresses made of the name, "ann.lee@", "alee@": the writer knows whether the mailbox moves too. */
export function addressEdits(a: Analysis, { old, now }: NameChange): readonly RenameEdit[] {
  const [from, to] = [lettersOf(old), lettersOf(now)];
  if (from.surname === "" || (from.given === to.given && from.surname === to.surname)) return [];
  const known = new Map(FORMS.map((form) => [form(from), form(to)]));
  known.delete("");
  return [...a.source.text.matchAll(MAIL)].flatMap((match): readonly RenameEdit[] => {
    const [, box = ""] = match;
    const text = known.get(box.toLowerCase());
    if (text === undefined || text === "" || box.length < 3) return [];
    return [{ start: match.index, end: match.index + box.length, text, of: "name", ask: "address" }];
  });
}

interface Letters {
  readonly given: string;
  readonly surname: string;
}

/** Empty where the name has no given name to make it of. */
const FORMS: readonly ((name: Letters) => string)[] = [
  ({ surname }) => surname,
  ...["", ".", "_", "-"].flatMap((sign) => [
    ({ given, surname }: Letters) => (given === "" ? "" : `${given}${sign}${surname}`),
    ({ given, surname }: Letters) => (given === "" ? "" : `${given.charAt(0)}${sign}${surname}`),
    ({ given, surname }: Letters) => (given === "" ? "" : `${surname}${sign}${given}`),
    ({ given, surname }: Letters) => (given === "" ? "" : `${surname}${sign}${given.charAt(0)}`),
  ]),
];

/** Addresses have neither accents nor blanks. */
function lettersOf({ given, surname }: NameParts): Letters {
  const plain = (words: readonly string[]): string =>
    words
      .join("")
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}-]/gu, "")
      .toLowerCase();
  return { given: plain(given.slice(0, 1)), surname: plain(surname) };
}
