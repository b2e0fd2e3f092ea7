import { businessWireCatches, editorialJudgement } from "../../../data/authorities";
import { givenNames } from "../../../data/given-names";
import { monthNumber } from "../../../text";
import { STORY, type ReleaseDocument } from "../../document";
import { differByOneLetter } from "../../near-names";
import { defineRule } from "../../rule";
import { startsUpper } from "../../words";
import { namesIn, ONE_NAME, SHORTEST, type Name } from "./spelled-names";

export const nameDrift = defineRule({
  id: "attribution/name-drift",
  summary: "Spell a name in one way.",
  why: "No error hurts more than a wrong name, and nobody but the sender can tell which spelling is right.",
  source: [businessWireCatches, editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    allow: { type: "strings", default: [], description: "Names that resemble another one and are right." },
  },
  messages: {
    near: "“{name}” is spelled almost like “{other}”",
    other: "“{other}” here",
    change: "Change it to “{other}”",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Ilse Brandt, the manager. “They stay hot,” Brant said.",
        also: ["quote/unknown-speaker"],
      },
      {
        frame: "story",
        text: "Ilse Brandt, the manager, opened the doors. Brandt met the mayor. “The ovens are hot,” said Ilse Brant.",
        also: ["attribution/speaker-without-title"],
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Mira Dunn, the manager. “They stay hot,” Dunm said.",
        also: ["quote/unknown-speaker"],
      },
      {
        frame: "story",
        text: "José Marín, the manager, opened the doors. “The ovens are hot,” José Marin said.",
        also: ["attribution/speaker-without-title"],
      },
      {
        text: "Bennett gives grants to Toledo\n\nToledo has three new fire trucks. “The money is well spent,” said Benett.",
        also: ["quote/unknown-speaker"],
      },
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened its plant on Monday. “It is hot,” said Mira Dunn, the manager.\n\nMedia contact:\nMira Dun, 419-555-0142",
      },
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened its plant on Monday. “It is hot,” said Mira Dunn, the manager.\n\nNotes to editors\n\n1. Dr Dunne can be interviewed on Monday.",
      },
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened its plant on Monday.\n\nMedia contact:\nLena Ortiz, 419-555-0142, lena.ortis@kestrel.example",
      },
    ],
    good: [
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened its plant on Monday. “It is hot,” said Mira Dunn, the manager.\n\nMedia contact:\nBo Dunne, 419-555-0142, press.dune@kestrel.example",
      },
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened its plant on Monday. “It is hot,” said Mira Müller, the manager.\n\nMedia contact:\nMira Müller, 419-555-0142, mira.muller@kestrel.example",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Ilse Brandt, the manager. “They stay hot,” Brandt said, and the Brandts agreed.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Ilse Brandt, the manager. “They stay hot,” said Jonas Brant, the cook.",
      },
      {
        frame: "story",
        text: "Ilse Marshal, the manager, opened the doors. “They stay hot,” said Ann Marshall, the cook.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Ilse Brandt, the manager. “They stay hot,” said Ilse Brant, her aunt.",
        options: { allow: ["Brant"] },
      },
    ],
  },
  *check(release, { allow }) {
    const names = namesIn(release).filter(({ printed }) => !allow.includes(printed));
    const told = new Set<Name>();
    for (const [i, later] of names.entries()) {
      const earlier = names.slice(0, i).find((one) => !told.has(one) && isDrift(release, one, later));
      if (!earlier) continue;
      const isMoreUsual = later.at.length > earlier.at.length || earlier.isAddress === true;
      const [odd, usual] = isMoreUsual ? [earlier, later] : [later, earlier];
      told.add(odd);
      yield* hits(odd, usual);
    }
    for (const name of names) {
      if (told.has(name) || names.some((one) => one.person === name.person && one.given !== undefined)) continue;
      const usual = likeWord(release, name);
      if (usual) yield* hits(name, usual);
    }
  },
});

/**
 * The word that a name which speaks once, and which nobody bears, is nearly spelled like: "Benett said" below a headline
 * that says Bennett.
 */
function likeWord(release: ReleaseDocument, name: Name): Pick<Name, "printed" | "at"> | undefined {
  const { printed, lower, at } = name;
  const isLone = name.given === undefined && at.length === 1 && printed.length >= SHORTEST_ALONE;
  if (!isLone || isWordOf(release, lower) || !isSpeaking(release, name) || isCommonName(lower)) return undefined;
  const parts = release.parts("headline", "subhead", ...STORY);
  const words = parts.flatMap((part) => release.words(part)).filter(({ text }) => startsUpper(text));
  if (words.filter(({ key }) => key === lower).length > 1) return undefined;
  const like = words.find(({ text, key }) => {
    const bare = bareName(text);
    return ONE_NAME.test(bare) && differByOneLetter(bare.toLowerCase(), lower) && !isWordOf(release, key);
  });
  const other = bareName(like?.text ?? "");
  if (
    !like ||
    isCommonName(other.toLowerCase()) ||
    `${other.toLowerCase()}s` === lower ||
    `${lower}s` === other.toLowerCase()
  )
    return undefined;
  return { printed: other, at: [{ start: like.start, end: like.start + other.length }] };
}

/** Shorter words resemble too many others. */
const SHORTEST_ALONE = 5;

/** "Bennett" of "Bennett’s". */
function bareName(text: string): string {
  return text.replace(POSSESSIVE, "");
}

const POSSESSIVE = /['’]s?$/;

/** A given name, a month or a day resembles others of its kind. */
function isCommonName(lower: string): boolean {
  return givenNames.has(lower) || monthNumber(lower) !== undefined || lower.endsWith("day");
}

function* hits(odd: Name, usual: Pick<Name, "printed" | "at">) {
  const data = { name: odd.printed, other: usual.printed };
  const related = usual.at.slice(0, 1).map((at) => ({ at, message: "other" as const, data }));
  for (const at of odd.at)
    yield {
      at,
      message: "near" as const,
      data,
      related,
      // Whether an address is misspelled, nobody but its owner can tell.
      fixes:
        odd.isAddress === true ? [] : [{ message: "change" as const, data, edits: [{ ...at, text: usual.printed }] }],
    };
}

function isDrift(release: ReleaseDocument, one: Name, other: Name): boolean {
  const [a, b] = [one.lower, other.lower];
  if (one.plain === other.plain)
    return a !== b && !one.isAddress && !other.isAddress && isSamePerson(release, one, other);
  const inFull = one.given !== undefined && other.given !== undefined;
  if (!inFull && Math.min(a.length, b.length) < SHORTEST) return false;
  if (Math.abs(a.length - b.length) > 1 || !differByOneLetter(a, b) || `${a}s` === b || `${b}s` === a) return false;
  return isSamePerson(release, one, other) && !isWordOf(release, a) && !isWordOf(release, b);
}

/** The same given name, or none beside one that has one: two people with two given names are two people. */
function isSamePerson(release: ReleaseDocument, one: Name, other: Name): boolean {
  if (one.given !== undefined && other.given !== undefined) return one.given === other.given;
  if (one.given === undefined && other.given === undefined) return false;
  const alone = one.given === undefined ? one : other;
  // A lone name may be a given name, or that of a firm or a place: only who speaks is taken for a person.
  if (alone.isTitled === true || (alone.person && one.person?.id === other.person?.id)) return true;
  return !givenNames.has(alone.lower) && isSpeaking(release, alone);
}

function isSpeaking({ speech }: ReleaseDocument, { person }: Name): boolean {
  return person !== undefined && speech.quotes.some(({ speaker }) => speaker === person.id);
}

function isWordOf({ wordCases }: ReleaseDocument, key: string): boolean {
  return wordCases.lower.has(key);
}
