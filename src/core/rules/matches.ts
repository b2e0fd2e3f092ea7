import type { Notes, Part, Role, Span } from "../model";
import { triggersIn, type Pattern, type TriggerIndex } from "./triggers";

/** What a pattern matched, where it stands in the text. */
export interface PatternMatch extends Span {
  readonly part: Part;
  readonly groups: RegExpExecArray;
}

/** The same with its place as a span of its own. */
export interface PlacedMatch {
  readonly at: Span;
  readonly groups: RegExpExecArray;
  readonly within: Part;
}

interface Place {
  readonly part: Part;
  readonly triggers: TriggerIndex;
}

const NOWHERE: readonly Place[] = [];

/**
 * The parts in which each pattern has anything to find, gathered once for all patterns: hundreds of rules would otherwise
 * ask each of hundreds of parts, and hear nearly always that there is nothing.
 */
export class PatternPlaces {
  readonly #places: (Place[] | undefined)[] = [];

  constructor(parts: readonly Part[], notes: (of: Span) => Notes) {
    for (const part of parts) {
      const triggers = notes(part).ask(triggersIn);
      const place: Place = { part, triggers };
      triggers.forEachPattern(({ id }) => {
        const known = this.#places[id];
        if (known) known.push(place);
        else this.#places[id] = [place];
      });
    }
  }

  /** Matches of a pattern in parts of any of these roles, in text order. */
  matches(of: Pattern, roles: readonly Role[]): readonly PatternMatch[] {
    const found: PatternMatch[] = [];
    for (const { part, triggers } of this.#places[of.id] ?? NOWHERE) {
      if (!roles.includes(part.role)) continue;
      for (const { start, end, groups } of triggers.matches(of))
        found.push({ part, groups, start: part.start + start, end: part.start + end });
    }
    return found;
  }
}
