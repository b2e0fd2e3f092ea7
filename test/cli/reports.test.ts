import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

const DRAFT = `Tern Robotics opens a plant in Elmport

ELMPORT, Ore., Tuesday, March 2, 2026 -- Tern Robotics opened the the plant.
`;
const only = ["--profile", "plain"];

async function text(draft: string, world: World = {}, ...argv: readonly string[]): Promise<string> {
  const { out } = await dateline(["check", ...only, ...argv, "a.txt"], { files: { "a.txt": draft }, ...world });
  return out;
}

describe("command line: report for people", () => {
  it("shows each finding under its line with a caret, and a summary at the end", async () => {
    const lines = (await text(DRAFT)).split("\n");
    assert.equal(lines[0], "a.txt");
    const at = lines.findIndex((line) => line.includes("the the"));
    const shown = lines[at] ?? "";
    const caret = lines.findIndex((line, index) => index > at && line.includes("^^^"));
    const repeated = lines.findIndex((line) => line.includes("(clarity/repeated-word)"));
    assert.ok(at > 0 && caret > at && repeated > 0);
    const above = lines[repeated - 2] ?? "";
    const mark = lines[repeated - 1] ?? "";
    assert.equal(above.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1), "the", shown);
    assert.match(lines.at(-2) ?? "", /^2 findings \(2 errors\) in 1 document\. 1 can be mended with --fix\.$/);
  });

  it("says so when there is nothing", async () => {
    assert.equal(await text("Tern opens a plant\n\nTern opened a plant in Elmport.\n"), "No findings in 1 document.\n");
    assert.equal((await dateline(["check", "gone.txt"])).out, "1 input could not be read.\n");
  });

  it("colours on a terminal only, and where asked", async () => {
    const coloured = /\u001B\[31m/;
    assert.doesNotMatch(await text(DRAFT), /\u001B/);
    assert.match(await text(DRAFT, { terminal: true }), coloured);
    assert.doesNotMatch(await text(DRAFT, { terminal: true, env: { NO_COLOR: "1" } }), /\u001B/);
    assert.doesNotMatch(await text(DRAFT, { terminal: true, env: { TERM: "dumb" } }), /\u001B/);
    assert.match(await text(DRAFT, {}, "--color"), coloured);
    assert.match(await text(DRAFT, { env: { NO_COLOR: "1" } }, "--color"), coloured);
    assert.doesNotMatch(await text(DRAFT, { terminal: true }, "--no-color"), /\u001B/);
  });

  it("puts the caret under wide, combining and tabbed text, and lets no control character through", async () => {
    for (const lead of ["東京で ", "e\u0301te\u0301 ", "\tTo ", "🎉 ", "\u001B[2Jx "]) {
      const lines = (await text(`Tern opens\n\n${lead}Tern opened the the plant.\n`)).split("\n");
      const at = lines.findIndex((line) => line.includes("(clarity/repeated-word)"));
      const before = (lines[at - 2] ?? "").split("the plant")[0] ?? "";
      assert.doesNotMatch(before, /\u001B/);
      assert.equal((lines[at - 1] ?? "").indexOf("^"), columnsOf(before), JSON.stringify(lead));
    }
  });

  it("shows the neighbourhood of a finding in a long line, never wider than the terminal", async () => {
    const long = `Tern opens\n\n${"Tern opened a plant. ".repeat(40)}It has the the roof. ${"It is new. ".repeat(40)}\n`;
    for (const columns of [40, 80, 200]) {
      const lines = (await text(long, { columns })).split("\n");
      const at = lines.findIndex((line) => line.includes("(clarity/repeated-word)"));
      const line = lines[at - 2] ?? "";
      const caret = lines[at - 1] ?? "";
      assert.ok(line.length <= Math.min(columns, 140), `${line.length} of ${columns}`);
      assert.equal(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1), "the", line);
      assert.ok(line.includes("…") && line.endsWith("…"), line);
    }
  });
});

/** Columns of the few characters that the test above uses. */
function columnsOf(shown: string): number {
  let columns = 0;
  for (const character of shown) {
    if (/[東京で🎉]/u.test(character)) columns += 2;
    else if (character !== "\u0301") columns++;
  }
  return columns;
}

describe("command line: report for GitHub", () => {
  it("writes one annotation a finding", async () => {
    const { out } = await dateline(["check", ...only, "--format", "github", "a, b:c.txt"], {
      files: { "a, b:c.txt": DRAFT },
    });
    const repeated = out.split("\n").find((line) => line.includes("clarity/repeated-word")) ?? "";
    const column = DRAFT.split("\n")[2]?.indexOf("the plant");
    assert.ok(column !== undefined);
    assert.match(
      repeated,
      /^::error file=a%2C b%3Ac\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=clarity\/repeated-word::/,
    );
    assert.ok(repeated.includes(`col=${column + 1},endColumn=${column + 3},`), repeated);
  });

  it("escapes what would end an annotation", async () => {
    const draft = "Tern opens\n\nOur 100% [INSERT 50%] plant\n";
    const { out } = await dateline(["check", "--format", "github", "a.txt"], { files: { "a.txt": draft } });
    const line = out.split("\n").find((candidate) => candidate.includes("placeholder")) ?? "";
    assert.match(line, /50%25/);
    for (const candidate of out.split("\n")) assert.match(candidate, /^$|^::(?:error|warning|notice) [^\r\n]*$/);
  });

  it("names inputs that cannot be read", async () => {
    const { out } = await dateline(["check", "--format", "github", "gone.txt"]);
    assert.equal(out, "::error file=gone.txt,title=unreadable::gone.txt does not exist\n");
  });
});
