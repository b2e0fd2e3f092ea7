import type { Analysis, Role, Section, Span } from "../../model";
import { expectedElements, type Demand, type ProfileId } from "../../rules";
import { say, sentences } from "../../text";
import { insertionOf, type Insertion } from "./insertions";
import { isReport } from "../reading/reports";
import { roleLabel } from "../wording";

export type ElementState = "present" | "missing" | "out-of-order" | "not-expected";

/** One element of a release, and how it stands. */
export interface ChecklistItem {
  readonly element: Role;
  readonly label: string;
  readonly state: ElementState;
  readonly demand: Demand;
  /** Why it is missing or out of order, in words; empty when all is well. */
  readonly because: string;
  /** Where the element stands, when it does. */
  readonly span?: Span;
  /** How to add it, when it is missing or might be wanted. */
  readonly insert?: Insertion;
}

/** Top to bottom as releases are printed. */
const ORDER: readonly Role[] = [
  "issuer",
  "release-line",
  "headline",
  "subhead",
  "dateline",
  "lead",
  "body",
  "quote-paragraph",
  "boilerplate",
  "safe-harbor",
  "notes-to-editors",
  "contact",
  "end-mark",
];

/**
 * The elements that the profile and the release's own tradition know, and whatever else the release has, top to bottom,
 * each with its state. What a profile that nobody chose demands is only expected. One that is neither expected nor there is listed as not expected, so that it can be inserted.
 */
export function checklist(a: Analysis, profile: ProfileId, isChosen = true): readonly ChecklistItem[] {
  const expected = new Map(expectedElements(a, profile, isChosen).map(({ element, demand }) => [element, demand]));
  const own = a.structure.sections.map((section) => section.role).filter((role) => !UNLISTED.includes(role));
  const elements = new Set<Role>([...expected.keys(), ...own, "quote-paragraph"]);
  return ORDER.filter((element) => elements.has(element)).map((element) =>
    item(a, profile, element, expected.get(element) ?? "none"),
  );
}

/** What no release needs for its own sake. */
const UNLISTED: readonly Role[] = ["section-heading", "other"];

function item(a: Analysis, profile: ProfileId, element: Role, demand: Demand): ChecklistItem {
  const base = { element, label: roleLabel(element), demand };
  const span = placeOf(a, element);
  if (span !== undefined) {
    const because = disorder(a, element, span);
    return { ...base, state: because === "" ? "present" : "out-of-order", because, span };
  }
  const insert = insertionOf(a, profile, element);
  const state = demand === "none" ? "not-expected" : "missing";
  const because = say(REASONS[demand]);
  return insert === undefined ? { ...base, state, because } : { ...base, state, because, insert };
}

const REASONS: Readonly<Record<Demand, string>> = sentences({
  demanded: "The profile demands it.",
  expected: "Usual in releases of this kind.",
  none: "Not expected in releases of this kind.",
});

function placeOf(a: Analysis, element: Role): Span | undefined {
  const quoted =
    element === "quote-paragraph" ? a.speech.quotes.find((quote) => !isReport(quote))?.spans[0] : undefined;
  const own = element === "dateline" ? a.structure.dateline : undefined;
  const found = own ?? a.structure.sections.find((section) => section.role === element) ?? quoted;
  return found && { start: found.start, end: found.end };
}

/** Why an element stands in the wrong place, or "" when it does not. */
function disorder(a: Analysis, element: Role, span: Span): string {
  const { sections } = a.structure;
  const first = (role: Role): number => sections.find((section) => section.role === role)?.start ?? Infinity;
  const story = Math.min(first("lead"), first("body"), first("quote-paragraph"));
  switch (element) {
    case "headline":
      return span.start > story ? say("Expected above the lead.") : "";
    case "issuer":
    case "dateline":
      return span.start > story && span.start > (leadEnd(sections) ?? span.start)
        ? say("Expected above the lead.")
        : "";
    case "subhead":
      if (span.start < first("headline") && first("headline") < Infinity) return say("Expected below the headline.");
      return span.start > story ? say("Expected above the lead.") : "";
    case "release-line":
      return binding(a) > story ? say("Expected above the headline and the lead.") : "";
    case "boilerplate":
    case "safe-harbor":
    case "notes-to-editors":
    case "end-mark":
      return span.start < story && story < Infinity ? say("Expected below the story.") : "";
    default:
      return "";
  }
}

function leadEnd(sections: readonly Section[]): number | undefined {
  return sections.find((section) => section.role === "lead")?.end;
}

/** Where the first line stands that says when the release may be used: date and number lines are free to stand anywhere. */
function binding(a: Analysis): number {
  const line = a.structure.releaseLines.find(({ kind }) => kind === "immediate" || kind === "embargo");
  return line?.start ?? -1;
}
