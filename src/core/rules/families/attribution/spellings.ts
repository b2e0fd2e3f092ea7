import { businessWireCatches, editorialJudgement } from "../../../data/authorities";
import { givenNames } from "../../../data/given-names";
import type { Mention, Span, Speaker } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { differByOneLetter, withoutAccents } from "../../near-names";
import { defineRule } from "../../rule";
import { wordsOf } from "../../words";

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
    ],
    good: [
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
      const [odd, usual] = later.at.length > earlier.at.length ? [earlier, later] : [later, earlier];
      told.add(odd);
      yield* hits(odd, usual);
    }
  },
});

/** A word of somebody's name, with all places where it is spelled so. */
interface Name {
  readonly printed: string;
  readonly lower: string;
  /** The same without accents. */
  readonly plain: string;
  /** Undefined for a surname that stands alone. */
  readonly given: string | undefined;
  readonly person: Speaker;
  readonly at: readonly Span[];
}

function* hits(odd: Name, usual: Name) {
  const data = { name: odd.printed, other: usual.printed };
  const related = usual.at.slice(0, 1).map((at) => ({ at, message: "other" as const, data }));
  for (const at of odd.at)
    yield {
      at,
      message: "near" as const,
      data,
      related,
      fixes: [{ message: "change" as const, data, edits: [{ ...at, text: usual.printed }] }],
    };
}

/** Surnames as printed, in the order in which they first appear. */
function namesIn(release: ReleaseDocument): readonly Name[] {
  const names = new Map<string, Name & { given: string | undefined; readonly at: Span[] }>();
  for (const person of release.speech.people) {
    for (const mention of person.mentions) {
      const name = surnameIn(release, person, mention);
      if (!name) continue;
      const { printed, given, at } = name;
      const key = `${person.id} ${printed}`;
      const known = names.get(key);
      if (known) {
        known.at.push(at);
        known.given ??= given;
        continue;
      }
      const lower = printed.toLowerCase();
      names.set(key, { printed, lower, plain: withoutAccents(lower), given, person, at: [at] });
    }
  }
  return [...names.values()].sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** Shorter names have namesakes that differ by a letter: Lee and Lea. */
const SHORTEST = 4;

function surnameIn(
  release: ReleaseDocument,
  { kind, name }: Speaker,
  { start, end, form }: Mention,
): { readonly printed: string; readonly given: string | undefined; readonly at: Span } | undefined {
  const isNamed = kind === "person" && (form === "full-name" || form === "surname" || form === "title-name");
  // A surname that nobody bears is read as the name of a body, and of a person when "she" follows.
  const isBody = (kind === "organisation" || form === "organisation") && ONE_NAME.test(name);
  if (!isNamed && !(isBody && release.isInStory({ start, end }))) return undefined;
  const words = wordsOf(release.prose, { start, end });
  const last = words.at(-1);
  if (!last || last.text.length < SHORTEST || !ONE_NAME.test(last.text)) return undefined;
  const given = form === "full-name" ? words.at(-2)?.text : undefined;
  return { printed: last.text, given, at: { start: last.start, end: last.end } };
}

// "Brandt", "Marín". Must not match an abbreviation or a name with a hyphen.
const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;

function isDrift(release: ReleaseDocument, one: Name, other: Name): boolean {
  const [a, b] = [one.lower, other.lower];
  if (one.plain === other.plain) return a !== b && isSamePerson(release, one, other);
  if (Math.abs(a.length - b.length) > 1 || !differByOneLetter(a, b) || `${a}s` === b || `${b}s` === a) return false;
  return isSamePerson(release, one, other) && !isWordOf(release, a) && !isWordOf(release, b);
}

/** The same given name, or none beside one that has one: two people with two given names are two people. */
function isSamePerson(release: ReleaseDocument, one: Name, other: Name): boolean {
  if (one.given !== undefined && other.given !== undefined) return one.given === other.given;
  if (one.given === undefined && other.given === undefined) return false;
  const alone = one.given === undefined ? one : other;
  // A lone name may be a given name, or that of a firm or a place: only who speaks is taken for a person.
  return (
    one.person.id === other.person.id || (!givenNames.has(alone.printed.toLowerCase()) && isSpeaking(release, alone))
  );
}

function isSpeaking({ speech }: ReleaseDocument, { person }: Name): boolean {
  return speech.quotes.some(({ speaker }) => speaker === person.id);
}

function isWordOf({ wordCases }: ReleaseDocument, key: string): boolean {
  return wordCases.lower.has(key);
}
