import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import fc from "fast-check";
import {
  actionsFor,
  analyse,
  check,
  checklist,
  folds,
  hoverAt,
  outline,
  profiles,
  quotesAsText,
  speakerTree,
  statistics,
  type Analysis,
  type OutlineNode,
} from "../../src/core";
import { applyEdits } from "../../src/core/text";

const folder = resolve(__dirname, "../../seeds");
const seeds = readdirSync(folder).filter((name) => [".txt", ".md"].includes(extname(name)));

function analysed(name: string, text: string): Analysis {
  return extname(name) === ".md" ? analyse(text, { format: "markdown" }) : analyse(text);
}

/** Rules of findings, without those of one rule on one line. */
function rulesBut(a: Analysis, rule: string, line: number): readonly string[] {
  const rest = check(a).filter((found) => found.rule !== rule || a.source.lines.lineAt(found.start) !== line);
  return rest.map((found) => found.rule).sort();
}

/** What a snippet becomes when a writer takes its first choice and types over the rest. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^}]*\}/g, (_, first: string) => first.replaceAll("\\", ""))
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{\d+\}/g, "Corvane")
    .replaceAll("Mon. D, YYYY", "March 2, 2026")
    .replaceAll("D Month YYYY", "2 March 2026")
    .replace(/(CITY|City), State or Country/, "LAKEMONT, Ohio")
    .replace(/CITY|City/, "Lakemont")
    .replaceAll("\\", "");
}

describe("features on the reference releases", () => {
  for (const name of seeds) {
    const text = readFileSync(join(folder, name), "utf8");
    const a = analysed(name, text);

    it(`${name}: “Ignore here” silences that finding and changes no other`, () => {
      for (const found of check(a)) {
        const ignore = actionsFor(a, [found], found).find((action) => action.kind === "ignore");
        assert.ok(ignore);
        const after = analysed(name, applyEdits(text, ignore.edits));
        const line = a.source.lines.lineAt(found.start);
        assert.deepEqual(rulesBut(after, "", 0), rulesBut(a, found.rule, line), `${found.rule} on line ${line + 1}`);
      }
    });

    it(`${name}: an element inserted from the checklist is there`, () => {
      for (const { element, insert } of checklist(a, "ap")) {
        if (insert === undefined) continue;
        const after = text.slice(0, insert.offset) + filled(insert.snippet) + text.slice(insert.offset);
        const now = checklist(analysed(name, after), "ap").find((item) => item.element === element);
        assert.equal(now?.state, "present", `${element}\n${after}`);
      }
    });
  }
});

it("a missing headline can be ignored above the first line", () => {
  const text = "LAKEMONT, Ohio, March 2, 2026 -- Tern Robotics opened its first plant, the company said on Monday.\n";
  const a = analyse(text);
  const missing = check(a).find(({ rule }) => rule === "structure/missing-headline");
  assert.ok(missing);
  const ignore = actionsFor(a, [missing], missing).find(({ kind }) => kind === "ignore");
  const after = check(analyse(applyEdits(text, ignore?.edits ?? [])));
  assert.ok(!after.some(({ rule }) => rule === missing.rule));
});

const PIECES = [
  "FOR IMMEDIATE RELEASE",
  "EMBARGOED UNTIL TK",
  "# Tern opens",
  "LAKEMONT, Ohio, March 2, 2026 -- Tern opened the the plant.",
  "“We never planned for this,” said Ann Lee, chief executive of Tern. “Now we need it.",
  "“It is done,” she added.",
  "He said that the Mayor said “go” and “stay”.",
  "About Tern\nTern makes arms.",
  "Notes to editors\n1. One.",
  "Contact: Ann Lee, ann@tern.example",
  "- one\n- two",
  "| a | b |\n| - | - |",
  "<!-- dateline-disable clarity/repeated-word -->",
  "<!-- a\nb -->",
  "---\ntitle: x\n---",
  "```\ncode\n```",
  "###",
  "🎉\uD83D\u0000\u202E",
  " ",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 12 })
  .chain((parts) => fc.constantFrom("\n", "\n\n", "\r\n", "\r\r", " ").map((gap) => parts.join(gap)));

describe("features on any text", () => {
  /** Runs a check on many texts, in both formats. */
  const always = (claim: (a: Analysis, text: string) => void): void => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("plain", "markdown"), (text, format) =>
        claim(analyse(text, { format }), text),
      ),
      { numRuns: 150 },
    );
  };

  it("outline entries nest and stay in the text", () =>
    always((a, text) => {
      const walk = (nodes: readonly OutlineNode[], start: number, end: number): void => {
        let from = start;
        for (const { span, selection, children } of nodes) {
          assert.ok(from <= span.start && span.start <= span.end && span.end <= end);
          assert.ok(span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end);
          walk(children, span.start, span.end);
          from = span.end;
        }
      };
      walk(outline(a), 0, text.length);
    }));

  it("folds nest, begin on lines of their own and stay in the text", () =>
    always((a) => {
      const open: number[] = [];
      let before = -1;
      for (const { startLine, endLine } of folds(a)) {
        assert.ok(before < startLine && startLine < endLine && endLine < a.source.lines.count);
        while ((open.at(-1) ?? Infinity) < startLine) open.pop();
        assert.ok(endLine <= (open.at(-1) ?? Infinity));
        open.push(endLine);
        before = startLine;
      }
    }));

  it("every quotation is listed once, under its speaker or under nobody", () =>
    always((a) => {
      const { speakers, unattributed } = speakerTree(a);
      const listed = [...speakers.flatMap(({ quotes }) => quotes), ...unattributed].map(({ quote }) => quote);
      assert.deepEqual(
        listed.sort((x, y) => x - y),
        a.speech.quotes.map(({ id }) => id),
      );
      const { quotes, reports } = statistics(a);
      assert.equal(quotes + reports, listed.length);
      assert.equal(quotesAsText(a) === "", listed.length === 0);
    }));

  it("hovers hold the offset they were asked for", () =>
    always((a, text) => {
      const findings = check(a);
      for (let offset = -1; offset <= text.length; offset++) {
        const hover = hoverAt(a, findings, offset);
        if (hover === undefined) continue;
        assert.ok(hover.span.start <= offset && offset <= hover.span.end && hover.markdown !== "");
      }
    }));

  it("actions and insertions stay in the text, whatever the profile", () =>
    always((a, text) => {
      for (const { edits } of actionsFor(a, check(a), { start: 0, end: text.length })) {
        let from = 0;
        for (const edit of edits) {
          assert.ok(from <= edit.start && edit.start <= edit.end && edit.end <= text.length);
          from = edit.end;
        }
      }
      for (const { id } of profiles) {
        for (const { insert, span, state } of checklist(a, id)) {
          assert.ok(insert === undefined || (insert.offset >= 0 && insert.offset <= text.length));
          assert.equal(span === undefined, state === "missing" || state === "not-expected");
        }
      }
    }));
});
