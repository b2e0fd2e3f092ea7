import assert from "node:assert/strict";
import { previewOf } from "../../src/core/features/checking/preview";
import { actionsFor, type Analysis, type Directive } from "../../src/core";
import { applyEdits } from "../../src/core/text";
import { at, finding, sketch, type ReleaseSketch } from "./features-fixture";

/** The text after "Ignore a/b here" on some words. */
function ignored(text: string, words: string, release: ReleaseSketch = {}, rule = "a/b"): string {
  const a = sketch(text, release);
  const span = at(text, words);
  const [action] = actionsFor(a, [finding(span, rule)], span);
  assert.equal(action?.kind, "ignore");
  return applyEdits(text, action.edits);
}

const nextLine = (line: number, rules: readonly string[], text: string, comment: string): Directive => {
  return { scope: "next-line", rules, line, ...at(text, comment) };
};

describe("features: actions", () => {
  const text = "One two.\nThree four.\n";
  const a: Analysis = sketch(text);
  const edits = [{ ...at(text, "two"), text: "2" }];
  const two = finding(at(text, "two"), "x/two", { fixes: [{ title: "Say 2", safe: true, edits }] });
  const four = finding(at(text, "four"), "x/four", { fixes: [{ title: "Drop four", safe: false, edits: [] }] });

  const titles = (start: number, end: number): readonly string[] =>
    actionsFor(a, [two, two, four], { start, end }).map((action) => `${action.kind} ${action.title}`);

  it("offers the fixes of the findings that the span touches, then one ignore for each rule", () => {
    assert.deepEqual(titles(0, 5), ["quickfix Say 2", "quickfix Say 2", "ignore Ignore x/two here"]);
    assert.deepEqual(titles(text.indexOf("four"), text.length), ["quickfix Drop four", "ignore Ignore x/four here"]);
    assert.deepEqual(titles(9, 10), []);
  });

  it("says which fixes are certain, and never that ignoring is", () => {
    const actions = actionsFor(a, [two, four], { start: 0, end: text.length });
    assert.deepEqual(
      actions.map(({ rule, safe }) => [rule, safe]),
      [
        ["x/two", true],
        ["x/four", false],
        ["x/two", false],
        ["x/four", false],
      ],
    );
    assert.deepEqual(actions[0]?.edits, edits);
  });
});

describe("features: what a fix makes of the text", () => {
  const text = "The bridge opened on Monday, May 5, in Tarn.\nIt is long.\n";
  const previewed = (words: string, now: string, title: string): string | undefined => {
    const { start, end } = at(text, words);
    return previewOf(text, title, [{ start, end, text: now }]);
  };
  it("is shown with the words around it", () => {
    assert.equal(previewed("on ", "", "Drop the first word"), "bridge opened Monday, May");
    assert.equal(previewed("The ", "", "Drop it"), "bridge opened");
    assert.equal(previewed("Monday", "Tuesday", "Change the day"), "opened on Tuesday, May");
  });
  it("is left out where the title tells it, and where it is long or on several lines", () => {
    assert.equal(previewed("Monday", "Tuesday", "Write Tuesday"), undefined);
    assert.equal(previewed("Monday", "a very long time ago ".repeat(4), "Change the day"), undefined);
    assert.equal(previewed("Tarn.\nIt", "Tarn.\n\nIt", "Part them"), undefined);
    assert.equal(previewOf(text, "Nothing", []), undefined);
  });
  it("stands in the title of what is not certain, and only there", () => {
    const { start, end } = at(text, "Monday");
    const edits = [{ start, end, text: "Tuesday" }];
    const titleOf = (safe: boolean): string | undefined =>
      actionsFor(sketch(text), [finding({ start, end }, "x/day", { fixes: [{ title: "Mend", safe, edits }] })], {
        start,
        end,
      })[0]?.title;
    assert.equal(titleOf(false), "Mend: “opened on Tuesday, May”");
    assert.equal(titleOf(true), "Mend");
  });
});

describe("features: ignore here", () => {
  const comment = "<!-- dateline-disable-next-line a/b -->";

  it("puts a comment on the line above, in the line's indentation and line break", () => {
    assert.equal(ignored("One.\n  Two.\n", "Two"), `One.\n  ${comment}\n  Two.\n`);
    assert.equal(ignored("One.\r\n\tTwo.\r\n", "Two"), `One.\r\n\t${comment}\r\n\tTwo.\r\n`);
    assert.equal(ignored("One.\rTwo.", "Two"), `One.\r${comment}\rTwo.`);
    assert.equal(ignored("One.", "One"), `${comment}\nOne.`);
  });

  it("stays behind a byte-order mark", () => {
    assert.equal(ignored("\uFEFFOne.\n", "One"), `\uFEFF${comment}\nOne.\n`);
  });

  it("adds to a comment that is there, unless it speaks of all rules", () => {
    const known = "<!-- dateline-disable-next-line c/d -->\nOne.\n";
    const one = nextLine(0, ["c/d"], known, "<!-- dateline-disable-next-line c/d -->");
    assert.equal(ignored(known, "One", { directives: [one] }), "<!-- dateline-disable-next-line c/d a/b -->\nOne.\n");

    for (const [before, after] of [
      ["// dateline-disable-next-line c/d", "// dateline-disable-next-line c/d a/b"],
      ["[//]: # (dateline-disable-next-line c/d)", "[//]: # (dateline-disable-next-line c/d a/b)"],
    ] as const) {
      const line = nextLine(0, ["c/d"], before, before);
      assert.equal(ignored(`${before}\nOne.\n`, "One", { directives: [line] }), `${after}\nOne.\n`);
    }

    const all = "<!-- dateline-disable-next-line -->\nOne.\n";
    const every = nextLine(0, [], all, "<!-- dateline-disable-next-line -->");
    assert.equal(ignored(all, "One", { directives: [every] }), all.replace("One", `${comment}\nOne`));
  });

  it("tears no paragraph, list or table apart", () => {
    const wrapped = { blockLines: { 0: 2 } };
    assert.equal(ignored("One\ntwo\n", "two", wrapped), "One\ntwo <!-- dateline-disable-line a/b -->\n");
    assert.equal(ignored("One\ntwo\n", "One", wrapped), `${comment}\nOne\ntwo\n`);
    const list = { kinds: { 1: "list-item" } } as const;
    assert.equal(ignored("a\n- two\n", "two", list), "a\n- two <!-- dateline-disable-line a/b -->\n");
    const table = { kinds: { 0: "table" }, blockLines: { 0: 2 } } as const;
    assert.equal(
      ignored("|a|\n|b|", "b", table),
      "<!-- dateline-disable a/b -->\n|a|\n|b|\n<!-- dateline-enable a/b -->",
    );
  });

  it("leaves the YAML of the front matter whole", () => {
    const text = "---\na: b\n---\nOne.\n";
    const release = { frontMatter: { start: 0, end: 12 } };
    assert.equal(ignored(text, "b", release), "---\na: b\n---\n<!-- dateline-disable-file a/b -->\nOne.\n");
  });
});
