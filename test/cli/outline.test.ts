import assert from "node:assert/strict";
import { dateline } from "./fake-io";

const RELEASE = `FOR IMMEDIATE RELEASE

Tern Robotics opens a plant in Elmport

ELMPORT, Ore., March 2, 2026 -- Tern Robotics opened its first plant on Monday.

“We never planned for a plant of this size,” said Ann Lee, chief executive of Tern Robotics. “Now we need it.”

Lee said that hiring begins in May.

About Tern Robotics
Tern Robotics makes arms for bakeries.

###
`;

interface Outline {
  readonly id: string;
  readonly structure: readonly { role: string; start: number; end: number; startLine: number; endLine: number }[];
  readonly dateline: { text: string; place: string; start: number; date: { day: number } } | null;
  readonly speakers: readonly { name: string; quotes: number }[];
  readonly quotes: readonly { text: string; kind: string; speaker: string; line: number; spans: number[][] }[];
}

async function outlineOf(text: string): Promise<Outline> {
  const { out } = await dateline(["outline", "--format", "json", "a.txt"], { files: { "a.txt": text } });
  return JSON.parse(out) as Outline;
}

describe("command line: outline", () => {
  it("gives structure by line, dateline, speakers and quotations as JSON", async () => {
    const outline = await outlineOf(RELEASE);
    assert.equal(outline.id, "a.txt");
    const roles = outline.structure.map(({ role, startLine, endLine }) => `${role} ${startLine}-${endLine}`);
    assert.deepEqual(roles.slice(0, 3), ["release-line 1-1", "headline 3-3", "lead 5-5"]);
    assert.deepEqual(roles.slice(-2), ["boilerplate 11-12", "end-mark 14-14"]);
    for (const { start, end, startLine } of outline.structure) {
      assert.ok(RELEASE.split("\n")[startLine - 1]?.includes(RELEASE.slice(start, end).split("\n")[0] ?? "?"));
    }
    assert.equal(outline.dateline?.place, "ELMPORT, Ore.");
    assert.equal(outline.dateline.date.day, 2);
    const said = outline.quotes.map(({ kind, speaker, line }) => [kind, speaker, line]);
    assert.deepEqual(said, [
      ["direct", "Ann Lee", 7],
      ["indirect", "Ann Lee", 9],
    ]);
    assert.deepEqual(
      outline.quotes[0]?.spans.map(([start, end]) => RELEASE.slice(start, end)),
      ["We never planned for a plant of this size,", "Now we need it."],
    );
    assert.deepEqual(
      outline.speakers.map(({ name, quotes }) => [name, quotes]),
      [["Ann Lee", 2]],
    );
  });

  it("has null for a dateline that is not there, and nothing for nothing", async () => {
    assert.deepEqual(await outlineOf(""), {
      id: "a.txt",
      tradition: "corporate",
      structure: [],
      dateline: null,
      speakers: [],
      mentionedOnly: [],
      quotes: [],
    });
  });

  it("draws a picture for people", async () => {
    const { out, code } = await dateline(["outline", "a.txt"], { files: { "a.txt": RELEASE }, columns: 80 });
    assert.equal(code, 0);
    assert.match(out, /^a\.txt\n/);
    assert.match(out, / · corporate release: /);
    assert.match(out, /\n +3 {2}Headline +Tern Robotics opens a plant in Elmport\n/);
    assert.match(out, /\n +11–12 {2}Boilerplate +About Tern Robotics/);
    assert.match(out, /\nDateline\n {2}place ELMPORT, Ore\. · date March 2, 2026\n/);
    assert.match(out, /\nSpeakers\n {2}Ann Lee {2}2 quotations · \d+ words/);
    assert.match(out, /\n {4}line 9 +indirect.? +hiring begins in May\n/);
    for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
  });
});

describe("command line: quotes", () => {
  it("gives one JSON line a document, with spans, cue, speaker and name", async () => {
    const { out } = await dateline(["quotes", "a.txt", "b.txt"], { files: { "a.txt": RELEASE, "b.txt": "" } });
    const [first, second] = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(second, { id: "b.txt", quotes: [] });
    assert.deepEqual(Object.keys(first ?? {}), ["id", "quotes"]);
    const [quote] = first?.["quotes"] as Record<string, unknown>[];
    assert.deepEqual(Object.keys(quote ?? {}), ["kind", "spans", "cue", "speaker", "speakerName"]);
    const words = (key: string): readonly string[] =>
      (quote?.[key] as [number, number][]).map(([start, end]) => RELEASE.slice(start, end));
    assert.deepEqual(words("cue"), ["said"]);
    assert.deepEqual(words("speaker"), ["Ann Lee"]);
    assert.equal(quote?.["speakerName"], "Ann Lee");
  });
});
