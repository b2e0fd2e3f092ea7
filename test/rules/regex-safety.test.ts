import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { analyse, check } from "../../src/core";

const LENGTH = 100_000;
/** Far above linear time on a slow machine, far below what a quadratic search of this length takes. */
const MOST_MS = 1_000;

const SOURCES = ["../../src/core/rules", "../../src/language-checks"].map((folder) => path.join(__dirname, folder));

interface Literal {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Every regular expression that is written out in the sources of the rules and of the checks of language. */
function literals(): readonly Literal[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  return files.flatMap((place) => {
    if (!place.endsWith(".ts")) return [];
    const file = path.basename(place);
    const source = ts.createSourceFile(file, readFileSync(place, "utf8"), ts.ScriptTarget.ES2022, true);
    const found: Literal[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ file, pattern: toRegExp(node.text) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function toRegExp(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  const flags = literal.slice(end + 1);
  return new RegExp(literal.slice(1, end), flags.includes("g") ? flags : `${flags}g`);
}

/** Texts that begin to match over and over: pieces of the pattern itself, and what such patterns repeat. */
function worstInputs(pattern: RegExp): readonly string[] {
  const pieces = pattern.source.match(/[A-Za-z@<[({]{2,12}/g) ?? [];
  const atoms = [
    "a",
    "A",
    "Aa ",
    "a ",
    "A. ",
    "1",
    "1, ",
    " ",
    "\n",
    "-",
    "@",
    "a.",
    "a@a.",
    "[",
    "(",
    "“",
    ",",
    "é",
    ...new Set(pieces.slice(0, 12)),
  ];
  return atoms.flatMap((atom) => [atom.repeat(LENGTH / atom.length), `A ${atom.repeat(LENGTH / atom.length)}!`]);
}

describe("Regular expressions of the rules", () => {
  for (const { file, pattern } of literals()) {
    it(`are linear: ${file} /${pattern.source}/`, () => {
      for (const input of worstInputs(pattern)) {
        const start = performance.now();
        const matches = [...input.matchAll(pattern)].length;
        const took = performance.now() - start;
        assert.ok(took < MOST_MS, `${took} ms for ${matches} matches in ${JSON.stringify(input.slice(0, 12))}…`);
      }
    });
  }
});

describe("All rules together", () => {
  const pieces = [
    "Nov. ",
    "Monday, ",
    "Mon 1 ",
    "XX",
    "[A ",
    "{{",
    "<A",
    "a@",
    "a,",
    "the the ",
    "“",
    '"',
    "I ",
    "world-",
    "leading ",
    "Ann Lee ",
    "Ann Lee said ",
    "he said ",
  ];
  for (const piece of pieces) {
    it(`end soon on ${LENGTH} characters of ${JSON.stringify(piece)}`, () => {
      const text = `Council votes on budget\n\nThe council voted.\n\n${piece.repeat(LENGTH / piece.length)}`;
      const analysis = analyse(text);
      assert.ok(analysis.speech.marked.length >= 0); // speech has bounds of its own
      const start = performance.now();
      check(analysis, { profile: "wire-prnewswire", now: 0 });
      const took = performance.now() - start;
      assert.ok(took < 2 * MOST_MS, `${took} ms`);
    });
  }
});
