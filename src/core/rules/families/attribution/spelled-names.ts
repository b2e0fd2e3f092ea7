import type { Mention, Span, Speaker } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { withoutAccents } from "../../near-names";
import { outerNames } from "../../outer-names";
import { wordsOf } from "../../words";

/** A word of somebody's name, with all places where it is spelled so. */
export interface Name {
  readonly printed: string;
  readonly lower: string;
  /** The same without accents. */
  readonly plain: string;
  /** In lower case, without accents. Undefined for a surname that stands alone. */
  readonly given: string | undefined;
  /** Undefined outside the story, where nobody speaks. */
  readonly person: Speaker | undefined;
  /** "Dr Dunn": nothing but a person. */
  readonly isTitled?: boolean;
  readonly isAddress?: boolean;
  readonly at: readonly Span[];
}

/** Surnames as printed, in the order in which they first appear. */
export function namesIn(release: ReleaseDocument): readonly Name[] {
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
  return [...names.values(), ...namesOutside(release)].sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** Those of contacts and notes, which misspell as many names as the story does. */
function namesOutside(release: ReleaseDocument): readonly Name[] {
  return outerNames(release).map(({ printed, at, given, isAddress }) => {
    const lower = printed.toLowerCase();
    const known = given === undefined ? undefined : withoutAccents(given);
    const name = { printed, lower, plain: withoutAccents(lower), given: known, person: undefined, at: [at] };
    return { ...name, isTitled: known === undefined, isAddress };
  });
}

/** Shorter names have namesakes that differ by a letter: Lee and Lea. */
export const SHORTEST = 4;
/** Behind the same given name. */
const SHORTEST_IN_FULL = 3;

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
  const first = form === "full-name" ? words.at(-2)?.text : undefined;
  if (!last || !ONE_NAME.test(last.text)) return undefined;
  if (last.text.length < (first === undefined ? SHORTEST : SHORTEST_IN_FULL)) return undefined;
  const given = first === undefined ? undefined : withoutAccents(first);
  return { printed: last.text, given, at: { start: last.start, end: last.end } };
}

// "Brandt", "Marín". Must not match an abbreviation or a name with a hyphen.
export const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;
