import type { Format, Role, Structure } from "../../src/core";
import { parse, type Parsed } from "../../src/core/parse";
import { createSource } from "../../src/core/text";

// The one place of these tests that knows how parsing is called.

export function read(text: string, format: Format = "plain"): Parsed {
  return parse(createSource(text), format);
}

export function structureOf(text: string, format: Format = "plain"): Structure {
  return read(text, format).structure;
}

/** The role of each non-blank line, in order: "headline: Harbour opens". */
export function rolesOf(text: string, format: Format = "plain"): readonly string[] {
  const { lines } = createSource(text);
  const { parts } = structureOf(text, format);
  const roles: string[] = [];
  for (let line = 0; line < lines.count; line++) {
    const printed = text.slice(lines.lineStart(line), lines.lineEnd(line)).trim();
    if (printed === "") continue;
    const owners = parts.filter((part) => part.startLine <= line && line <= part.endLine);
    roles.push(`${owners.map(({ role }) => role).join("+")}: ${printed.slice(0, 30)}`);
  }
  return roles;
}

/** The role of the line that starts with these words. */
export function roleOf(text: string, start: string, format: Format = "plain"): Role | undefined {
  const at = text.indexOf(start);
  return structureOf(text, format).parts.find((part) => part.start <= at && at < part.end)?.role;
}

/** Paragraphs long enough to be a story, about nothing in particular. */
export const LEAD =
  "The Port of Millbrook today opened a second ferry pier, which will let two boats dock at the same time and shorten the queue on summer weekends by half an hour.";
export const BODY =
  "Construction began two years ago and cost 14 million dollars, of which the state paid a third. The old pier stays in use for freight and for boats that call at night.";
