import type { Analysis, Span, Speaker } from "../../model";
import { printedElsewhere } from "./elsewhere";
import { isQuoted } from "./everybody";
import { isSameWord, nameWords } from "./names";
import { coreName, isBody } from "./printed-name";
import type { RenameEdit } from "./rename-edit";
import type { NameChange } from "./rename-scope";
import { rewrite } from "./rewrite";

/**
 * The name where Dateline does not read it as the speaker's: in contacts and captions, inside of other names, as the plural
 * of a family. The full name is certain; everything else asks.
 */
export function elsewhereEdits(a: Analysis, speaker: Speaker, change: NameChange): readonly RenameEdit[] {
  const full = coreName(speaker);
  const shorts = shortForms(a, speaker, change);
  const whole = full.length > 1 ? printedElsewhere(a, full) : [];
  const parts = shorts.flatMap((words) => printedElsewhere(a, words).map((at) => widened(a, at)));
  return [
    ...whole.flatMap((at) => edits(a, at, change, isQuoted(a, at) ? "quotation" : undefined)),
    ...parts.flatMap((at) => edits(a, at, change, isQuoted(a, at) ? "quotation" : "elsewhere")),
    ...(isBody(speaker) ? [] : plurals(a, change)),
  ];
}

function edits(a: Analysis, at: Span, { renaming }: NameChange, ask: RenameEdit["ask"]): readonly RenameEdit[] {
  const now = rewrite(a, at, renaming);
  if (!now) return [];
  const { start, end, text } = now;
  return [{ start, end, text, of: "name", ...(ask === undefined ? {} : { ask }) }];
}

/** What the speaker is called in short, where that changes: the surname and both initials ("A.L."), or the short forms. */
function shortForms(a: Analysis, speaker: Speaker, { old, now, renaming }: NameChange): readonly (readonly string[])[] {
  if (!isBody(speaker)) {
    const isSame = old.surname.join(" ") === now.surname.join(" ");
    const initials = [...old.given, ...old.surname].map((word) => `${word.charAt(0).toUpperCase()}.`).join("");
    return [...(isSame ? [] : [old.surname]), ...(old.given.length > 0 ? [[initials]] : [])];
  }
  const printed = speaker.mentions.flatMap((mention) => {
    const words = nameWords(a.prose, mention).map(({ text }) => text);
    const form = renaming.map(words)?.form;
    return form === "short" || form === "initials" ? [words] : [];
  });
  return printed.filter((words, at) => printed.findIndex((other) => other.join(" ") === words.join(" ")) === at);
}

/** "A. Lee": what stands before a surname on its line may belong to the name. */
function widened(a: Analysis, { start, end }: Span): Span {
  const before = /(?:[\p{L}.-]+[ \u00A0]){1,3}$/u.exec(a.prose.slice(Math.max(0, start - 60), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

/** "the Lees": nobody can tell whether all of them change their name. */
function plurals(a: Analysis, { old, now }: NameChange): readonly RenameEdit[] {
  const [from, to] = [old.surname.at(-1) ?? "", now.surname.at(-1) ?? ""];
  if (from === "" || to === "" || isSameWord(from, to)) return [];
  return printedElsewhere(a, [pluralOf(from)]).map((at) => {
    return {
      start: at.start,
      end: at.end,
      text: pluralOf(to),
      of: "name",
      ask: isQuoted(a, at) ? "quotation" : "plural",
    };
  });
}

function pluralOf(name: string): string {
  return /(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`;
}

/** Other lines of the front matter, such as its title, which another program may read: they ask. */
export function frontMatterEdits(a: Analysis, speaker: Speaker, change: NameChange): readonly RenameEdit[] {
  const front = a.frontMatter;
  if (front === undefined) return [];
  // The front matter is covered in the prose: here it is read as it is typed.
  const asTyped: Analysis = { ...a, prose: a.source.text.slice(0, front.end) };
  const full = coreName(speaker);
  const shorts = shortForms(a, speaker, change);
  return [full, ...shorts].flatMap((words) =>
    printedElsewhere(asTyped, words)
      .filter(({ start }) => start >= front.start)
      .flatMap((at) => edits(asTyped, at, change, "front matter")),
  );
}
