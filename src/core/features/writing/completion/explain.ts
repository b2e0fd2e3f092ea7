import type { Known } from "./people";
import type { Habit } from "../../../model";

/** Where a name is known from, in words for the writer. */
export function knownFrom(known: Known, post?: string): string {
  const from = sourceOf(known);
  return post === undefined ? from : say("{post} · {from}", { post, from });
}

function sourceOf(known: Known): string {
  switch (known.by) {
    case "release":
      return say("Named in this release");
    case "declared":
      return say("Declared for your releases");
    case "learned":
      return learnedFrom(known);
  }
}

export function learnedFrom({ releases }: Pick<Habit, "releases">): string {
  return releases === 1
    ? say("Learned from another release here")
    : say("Learned from {releases} other releases here", { releases });
}

export function say(sentence: string, data: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
