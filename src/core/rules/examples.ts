import type { RuleExample } from "./rule";

/** Stands above an example that is only a paragraph; no rule has anything to say about it. */
const FRAME = "Toledo council votes on budget\n\nThe council of Toledo voted on a budget for schools and roads.\n\n";

/** The whole release that an example stands for. */
export function exampleText({ text, frame }: RuleExample): string {
  return frame === "story" ? FRAME + text : text;
}
