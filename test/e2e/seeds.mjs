// The seeds that the journey opens, and what their gold says is in them.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), "utf8");

function seed(name) {
  const file = `${name}.txt`;
  return { file, lines: read(file).split(/\r?\n/), gold: JSON.parse(read(`${name}.gold.json`)) };
}

/** A release that is plain text, speaks of people by their offices, and reports most of what they say. */
export const COMMUNIQUE = seed("01-state-visit-communique");

/** A release with one of every error. */
export const DRAFT = seed("10-draft-full-of-errors");
