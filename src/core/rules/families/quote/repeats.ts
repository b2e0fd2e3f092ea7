import { editorialJudgement } from "../../../data/authorities";
import type { Quote, Span } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { wordKeys } from "../../words";

export const duplicate = defineRule({
  id: "quote/duplicate",
  summary: "Print a quotation once.",
  why: "The same words twice, or almost the same, show that a version was left in.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { twice: "The same quotation stands above", first: "The first time" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot and ready for school meals,” said Dana Okafor, the manager.\n\nThe plant opened on Monday.\n\n“The ovens are hot and ready for school meals,” Okafor said.",
      },
      {
        frame: "story",
        text: "“We bake,” said Dana Okafor, the manager. “The ovens are hot and ready for school meals.”\n\nThe plant opened on Monday.\n\n“The ovens are hot and ready for school meals,” Okafor said.",
      },
      {
        frame: "story",
        text: "“The ovens are hot and ready for all school meals,” said Dana Okafor, the manager.\n\nThe plant opened.\n\n“The ovens are hot and ready for school meals now,” Okafor said.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The ovens are hot and ready for school meals,” said Dana Okafor, the manager. “They will stay hot for school meals,” Okafor said.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the manager, called it “a first step,” and Bo Tarn, the mayor, agreed on “a first step.”",
      },
      { frame: "story", text: "“The ovens are hot and ready for school meals,” said Dana Okafor, the manager." },
    ],
  },
  *check(release) {
    const seen = new Map<string, Printed>();
    for (const printed of release.speech.quotes.flatMap((quote) => printedOf(release, quote))) {
      const keys = keysOf(printed.words);
      const before = keys
        .map((key) => seen.get(key))
        .find((one) => one !== undefined && isSame(one.words, printed.words));
      if (before) yield { at: printed.at, message: "twice", related: [{ at: before.at, message: "first" }] };
      for (const key of keys) if (!seen.has(key)) seen.set(key, printed);
    }
  },
});

interface Printed {
  readonly at: Span;
  readonly words: readonly string[];
}

/** Fewer words may well be said twice. */
const FEWEST = 6;

/** The stretches of a quotation that are long enough, each by itself: a copy often takes one of them only. */
function printedOf(release: ReleaseDocument, { kind, spans, words }: Quote): readonly Printed[] {
  if (kind !== "direct" || words < FEWEST) return [];
  return spans
    .filter((at) => release.isInStory(at))
    .map((at) => ({ at, words: release.notes(at).ask(wordKeys) }))
    .filter((printed) => printed.words.length >= FEWEST);
}

/** A copy shares its first words or its last ones. */
function keysOf(words: readonly string[]): readonly string[] {
  return words.length < FEWEST ? [] : [words.slice(0, 4).join(" "), `… ${words.slice(-4).join(" ")}`];
}

/** Share of the words of two quotations that both hold, from which one is a copy of the other. */
const COPY = 0.8;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= COPY;
}
