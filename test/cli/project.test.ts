import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

const TEXT =
  "Port opens\n\nMarl Group opened the port. Mira Dunn and Bo Tarn came.\n\nThe Harbour Master said that the walls would hold.\n";
const as = (name: string): string => JSON.stringify({ speakers: [{ name, aliases: ["the Harbour Master"] }] });

/** Who is found to have said it, one name a document. */
async function speakers(argv: readonly string[], world: World): Promise<readonly string[]> {
  const { out } = await dateline(["quotes", ...argv], world);
  const lines = out.trim().split("\n");
  return lines.map((line) => {
    const { quotes } = JSON.parse(line) as { readonly quotes: readonly { readonly speakerName?: string }[] };
    return quotes[0]?.speakerName ?? "nobody";
  });
}

describe("command line: dateline.json", () => {
  it("says who is who, from the folder of a document or the nearest above", async () => {
    const files = {
      "dateline.json": as("Bo Tarn"),
      "a.txt": TEXT,
      "in/deep/b.txt": TEXT,
      "own/dateline.jsonc": `// ours\n${as("Mira Dunn")}`,
      "own/c.txt": TEXT,
    };
    assert.deepEqual(await speakers(["a.txt", "in/deep/b.txt", "own/c.txt"], { files }), [
      "Bo Tarn",
      "Bo Tarn",
      "Mira Dunn",
    ]);
  });

  it("is not looked for above a folder with .git", async () => {
    const files = { "dateline.json": as("Bo Tarn"), "repo/.git/HEAD": "ref", "repo/in/a.txt": TEXT };
    assert.notDeepEqual(await speakers(["repo/in/a.txt"], { files }), ["Bo Tarn"]);
  });

  it("holds for standard input and for JSON lines from the present folder on", async () => {
    const files = { "dateline.json": as("Bo Tarn") };
    assert.deepEqual(await speakers(["-"], { files, stdin: TEXT }), ["Bo Tarn"]);
    const record = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    assert.deepEqual(await speakers(["--jsonl"], { files, stdin: record.repeat(2) }), ["Bo Tarn", "Bo Tarn"]);
  });

  it("gives way to --config and --no-config, and the front matter wins over all", async () => {
    const front = "---\nspeakers:\n- name: Ann Lee\n  aliases: [the Harbour Master]\n---\n\n";
    const files = {
      "dateline.json": as("Bo Tarn"),
      "other.json": as("Mira Dunn"),
      "a.txt": TEXT,
      "b.md": `${front}${TEXT}\nAnn Lee came.\n`,
    };
    assert.deepEqual(await speakers(["--config", "other.json", "a.txt"], { files }), ["Mira Dunn"]);
    assert.notDeepEqual(await speakers(["--no-config", "a.txt"], { files }), ["Bo Tarn"]);
    assert.deepEqual(await speakers(["b.md"], { files }), ["Ann Lee"]);
    const { code, err } = await dateline(["quotes", "--no-config", "--config", "other.json", "a.txt"], { files });
    assert.equal(code, 2);
    assert.match(err, /exclude each other/);
  });

  it("that is wrong is named once, with its place, and the documents are read all the same", async () => {
    const wrong = '{\n  "speakers": [{ "name": "Bo Tarn", "age": 3, "aliases": ["the Harbour Master"] }]\n}\n';
    const files = { "dateline.json": wrong, "a.txt": TEXT, "b.txt": TEXT };
    const { code, out, err } = await dateline(["quotes", "a.txt", "b.txt"], { files });
    assert.equal(code, 2);
    assert.equal(
      err,
      "dateline: dateline.json:2:37: There is no key “age”, expected name, title, organisation, aliases, pronouns, kind\n",
    );
    assert.equal(out.match(/"speakerName":"Bo Tarn"/gu)?.length, 2);
  });

  for (const [what, content, complaint] of [
    ["no JSON", "{", /dateline\.json:1:2: The file is not valid JSON/],
    ["binary", new Uint8Array([0, 1, 2]), /dateline\.json is a binary file/],
  ] as const) {
    it(`that is ${what} declares nobody and fails the command`, async () => {
      const { code, err, out } = await dateline(["check", "a.txt"], {
        files: { "dateline.json": content, "a.txt": TEXT },
      });
      assert.equal(code, 2);
      assert.match(err, complaint);
      assert.match(out, /a\.txt|No findings|0/);
    });
  }

  it("that --config names and nobody finds fails the command", async () => {
    const { code, err } = await dateline(["outline", "--config", "gone.json", "a.txt"], { files: { "a.txt": TEXT } });
    assert.equal(code, 2);
    assert.match(err, /gone\.json does not exist/);
  });

  it("is told of on the help pages", async () => {
    assert.match((await dateline(["--help"])).out, /dateline\.json/);
    assert.match((await dateline(["quotes", "--help"])).out, /--no-config/);
  });
});
