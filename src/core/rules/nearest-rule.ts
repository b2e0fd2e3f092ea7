import { nearest } from "../text";

/** The rule that a mistyped id most likely means: "too-long" and "lead/to-long" both mean one. */
export function nearestRule(typed: string, known: ReadonlySet<string>): string | undefined {
  for (const id of known) if (id.endsWith(`/${typed}`)) return id;
  return nearest(typed, known);
}
