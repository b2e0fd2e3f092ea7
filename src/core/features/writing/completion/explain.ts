import { say, sayCounted } from "../../../text";
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
  return sayCounted(releases, ["Learned from another release here", "Learned from {amount} other releases here"]);
}
