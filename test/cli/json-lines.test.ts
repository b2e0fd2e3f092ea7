import assert from "node:assert/strict";
import { readRecords } from "../../src/cli/json-lines";
import { dateline, type World } from "./fake-io";

const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** What comes out for a stream, parsed line by line, with the exit code. */
async function feed(command: string, stdin: World["stdin"] & {}): Promise<readonly [readonly unknown[], number]> {
  const { out, code } = await dateline([command, "--jsonl"], { stdin });
  assert.ok(out === "" || out.endsWith("\n"));
  const lines = out.split("\n").slice(0, -1);
  return [lines.map((text) => JSON.parse(text) as unknown), code];
}

describe("command line: JSON lines", () => {
  it("answers each record with one line, in order, whatever the id is", async () => {
    const ids = ["a", 7, null, { deep: [1] }];
    const stdin = ids.map((id) => line({ id, text: "Tern opens\n" })).join("");
    for (const command of ["check", "outline", "quotes"]) {
      const [records, code] = await feed(command, stdin);
      const expected = ["a", 7, 3, { deep: [1] }];
      assert.deepEqual(
        records.map((record) => (record as { id: unknown }).id),
        expected,
        command,
      );
      assert.equal(code, 0, command);
    }
  });

  it("gives for each command the fields it promises", async () => {
    const record = line({ id: "x", text: "Tern opens the the plant\n\nTern opened the the plant.\n" });
    const keys = async (command: string): Promise<readonly string[]> =>
      Object.keys((await feed(command, record))[0][0] as object);
    assert.deepEqual(await keys("check"), ["id", "profile", "findings"]);
    assert.deepEqual(await keys("quotes"), ["id", "quotes"]);
    assert.deepEqual(await keys("outline"), [
      "id",
      "tradition",
      "structure",
      "dateline",
      "speakers",
      "mentionedOnly",
      "quotes",
    ]);
  });

  it("writes noun-phrase reports as indirect quotations of a form, and leaves them out when asked", async () => {
    const text = "Tern opens\n\nTern opened.\n\nMira Dunn called for calm. Dunn welcomed the ruling.\n";
    const quotes = async (...flags: readonly string[]): Promise<unknown> => {
      const { out } = await dateline(["quotes", "--jsonl", ...flags], { stdin: line({ id: 1, text }) });
      return (JSON.parse(out) as { readonly quotes: unknown }).quotes;
    };
    const [found, ...others] = (await quotes()) as readonly object[];
    const start = text.indexOf("calm");
    assert.deepEqual(found, {
      kind: "indirect",
      form: "np",
      spans: [[start, start + 4]],
      cue: [[start - 11, start - 5]],
      speaker: [[start - 21, start - 12]],
      speakerName: "Mira Dunn",
    });
    assert.deepEqual(others, []);
    assert.deepEqual(await quotes("--no-noun-phrases"), []);
  });

  it("answers a broken line with an error and goes on", async () => {
    const stdin = [
      line({ id: 1, text: "One." }),
      "{broken\n",
      "[1]\n",
      line({ id: "no-text" }),
      line({ id: "number", text: 5 }),
      "\n",
      line({ text: "Without an id." }),
    ].join("");
    const [records, code] = await feed("quotes", stdin);
    assert.equal(code, 2);
    const [, broken, array, noText, number, noId] = records as Record<string, unknown>[];
    assert.equal(records.length, 6);
    assert.equal(broken?.["line"], 2);
    assert.match(String(broken["error"]), /^no JSON: /);
    assert.deepEqual(array, { line: 3, error: "expected an object with id and text" });
    assert.deepEqual(noText, { line: 4, id: "no-text", error: "expected a string in text" });
    assert.deepEqual(number, { line: 5, id: "number", error: "expected a string in text" });
    assert.deepEqual(noId, { id: 7, quotes: [] });
  });

  it("does not care how the bytes are cut, what the line ends are, or whether the last line has one", async () => {
    const whole = Buffer.from(`\uFEFF${line({ id: "é🎉", text: "x" }).trimEnd()}\r\n{"id":"b","text":"y"}`);
    for (const size of [1, 2, 3, 7, whole.length]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
      const [records, code] = await feed("quotes", chunks);
      assert.deepEqual(records, [
        { id: "é🎉", quotes: [] },
        { id: "b", quotes: [] },
      ]);
      assert.equal(code, 0);
    }
  });

  it("names lines that are not UTF-8", async () => {
    const [records, code] = await feed("quotes", [Buffer.from([0x22, 0xe9, 0x22, 0x0a])]);
    assert.deepEqual(records, [{ line: 1, error: "not UTF-8" }]);
    assert.equal(code, 2);
  });

  it("keeps offsets right behind emoji and lone surrogates", async () => {
    const text = `🎉 \uD83D opens\n\nTern 🎉 opened the the plant.\n`;
    const [records] = await feed("check", line({ id: 1, text }));
    const { findings } = records[0] as { findings: readonly { rule: string; start: number; end: number }[] };
    const twice = findings.find(({ rule }) => rule === "clarity/repeated-word");
    assert.ok(twice);
    assert.equal(text.slice(twice.start, twice.end), "the");
  });

  it("fails at findings as check does, and reads files of JSON lines too", async () => {
    const bad = line({ id: 1, text: "Tern opens\n\nTern opened the the plant.\n" });
    assert.equal((await feed("check", bad))[1], 1);
    const world = { files: { "a.jsonl": bad, "b.jsonl": bad } };
    const { out, code } = await dateline(["check", "--jsonl", "a.jsonl", "b.jsonl"], world);
    assert.equal(out.split("\n").length, 3);
    assert.equal(code, 1);
  });

  it("asks for the next record only after the one before is written", async () => {
    const seen: string[] = [];
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (const id of ["a", "b"]) {
        seen.push(`asked ${id}`);
        await Promise.resolve();
        yield Buffer.from(line({ id, text: "" }));
      }
    }
    for await (const record of readRecords(chunks())) seen.push(`got ${record.line}`);
    assert.deepEqual(seen, ["asked a", "got 1", "asked b", "got 2"]);
  });

  it("passes over a line that is too long, however it is cut, and goes on", async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (const piece of ["x".repeat(60), "x".repeat(60), `x\n${line({ id: 2, text: "" })}`]) yield Buffer.from(piece);
    }
    const records: unknown[] = [];
    for await (const record of readRecords(chunks(), 100)) records.push(record);
    assert.deepEqual(records, [
      { line: 1, error: "line is longer than 100 bytes" },
      { line: 2, id: 2, text: "" },
    ]);
  });
});
