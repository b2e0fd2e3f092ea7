import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse } from "../../src/core";
import { holds } from "./run";

/** A paragraph that we know everything about: who says which words in it, and how. */
interface Spoken {
  readonly paragraph: string;
  readonly said: readonly { readonly words: string; readonly by: string; readonly kind: "direct" | "indirect" }[];
}

interface Person {
  readonly full: string;
  readonly last: string;
  readonly post: string;
  readonly title: string;
}

const people: readonly Person[] = [
  { full: "Dana Whitlock", last: "Whitlock", post: "chief executive of Corvane Robotics", title: "Chief Executive" },
  { full: "Luis Aparicio", last: "Aparicio", post: "the harbormaster", title: "Harbormaster" },
  { full: "Ingrid Solheim", last: "Solheim", post: "director of the Mill Museum", title: "Museum Director" },
  { full: "Tobias Brandt", last: "Brandt", post: "a fisheries biologist", title: "Mayor" },
];
const claims = [
  "The bridge will open in the spring",
  "Nobody counted the boats before 1990",
  "The new crane lifts twice the load",
  "It cost less than the report that asked for it",
  "Every pupil on Mill Street can swim",
  "The old ferry burned more oil in a day than the new one in a week",
] as const;
const narration = ["The town has 9,200 people.", "Work began in 2019 and ended two years early.", "Tickets cost $4."];

type Marks = readonly [open: string, close: string];
const marks = fc.constantFrom<Marks>(["“", "”"], ['"', '"']);
const verb = fc.constantFrom("said", "added", "explained", "told reporters");

/** The first paragraph of a person, with full name and post. */
const introduction = fc.tuple(marks, fc.constantFrom(0, 1, 2, 3));
/** A later one, by last name. */
const later = fc.tuple(marks, verb, fc.constantFrom(0, 1, 2));

/** One or two paragraphs of each of some people, with different claims, and narration in between. */
const stories: fc.Arbitrary<readonly Spoken[]> = fc
  .tuple(
    fc.shuffledSubarray([...people], { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray([...claims], { minLength: 6 }),
    fc.array(fc.tuple(introduction, fc.option(later), fc.option(fc.constantFrom(...narration))), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([cast, said, shapes]) =>
    cast.flatMap((person, i) => {
      const [first, second, between] = shapes[i] ?? [[["“", "”"], 0] as const, null, null];
      const [one = "", other = ""] = said.slice(2 * i);
      return [
        introduce(person, one, first),
        ...(between === null ? [] : [{ paragraph: between, said: [] }]),
        ...(second === null ? [] : [goOn(person, other, second)]),
      ];
    }),
  );

function introduce(
  { full, post, title }: Person,
  words: string,
  [[open, close], shape]: readonly [Marks, number],
): Spoken {
  const direct = { said: [{ words, by: full, kind: "direct" as const }] };
  if (shape === 0) return { paragraph: `${open}${words},${close} said ${full}, ${post}.`, ...direct };
  if (shape === 1) return { paragraph: `${full}, ${post}, said: ${open}${words}.${close}`, ...direct };
  if (shape === 2) return { paragraph: `${open}${words},${close} ${title} ${full} said.`, ...direct };
  const clause = words.charAt(0).toLowerCase() + words.slice(1);
  return { paragraph: `${title} ${full} said that ${clause}.`, said: [{ words: clause, by: full, kind: "indirect" }] };
}

function goOn(
  { full, last }: Person,
  words: string,
  [[open, close], said, shape]: readonly [Marks, string, number],
): Spoken {
  const direct = { said: [{ words, by: full, kind: "direct" as const }] };
  if (shape === 0) return { paragraph: `${open}${words},${close} ${last} ${said}.`, ...direct };
  if (shape === 1)
    return {
      paragraph: `According to ${last}, ${words.charAt(0).toLowerCase()}${words.slice(1)}.`,
      said: [{ words, by: full, kind: "indirect" }],
    };
  return { paragraph: `${words}, ${last} said.`, said: [{ words, by: full, kind: "indirect" }] };
}

describe("Speech in a release made of known sentences", () => {
  const head =
    "Harlow Falls opens its new crane\n\nHARLOW FALLS, Mich., May 4, 2026 – The town of Harlow Falls has a new crane.";

  it("is found word for word, with its speaker and kind, and nothing else is", () => {
    holds(fc.tuple(stories, fc.constantFrom("\n\n", "\n")), 150, ([story, gap]) => {
      const text = [head, ...story.map(({ paragraph }) => paragraph)].join(gap);
      const { speech } = analyse(text);
      const found = speech.quotes.map(({ spans, speaker, kind }) => ({
        words: letters(spans.map(({ start, end }) => text.slice(start, end)).join("")),
        by: speech.people[speaker ?? -1]?.name,
        kind,
      }));
      const expected = story.flatMap(({ said }) => said.map((one) => ({ ...one, words: letters(one.words) })));
      assert.deepEqual(found, expected, text);
    });
  });
});

function letters(words: string): string {
  return words.replace(/[^a-z0-9]/gi, "").toLowerCase();
}
