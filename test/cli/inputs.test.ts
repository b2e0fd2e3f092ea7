import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

const SHORT = "Tern opens a plant\n";

/** The ids of the documents that were read, the exit code, and the complaints. */
async function read(paths: readonly string[], world: World): Promise<readonly [string[], number, string]> {
  const { code, out, err } = await dateline(["quotes", ...paths], world);
  const lines = out.split("\n").filter((line) => line !== "");
  return [lines.map((line) => (JSON.parse(line) as { id: string }).id), code, err];
}

describe("command line: inputs", () => {
  it("reads files, folders and standard input, each once, in the order of the paths", async () => {
    const files = {
      "b.txt": SHORT,
      "in/z.md": SHORT,
      "in/a.release": SHORT,
      "in/deep/c.press": SHORT,
      "in/photo.jpg": SHORT,
      "in/.git/x.txt": SHORT,
      "in/node_modules/y.md": SHORT,
    };
    assert.deepEqual(await read(["b.txt", "in", "-", "b.txt"], { files, stdin: SHORT }), [
      ["b.txt", "in/a.release", "in/deep/c.press", "in/z.md", "stdin"],
      0,
      "",
    ]);
  });

  it("reads standard input when no path is given", async () => {
    assert.deepEqual(await read([], { stdin: SHORT }), [["stdin"], 0, ""]);
  });

  it("names what cannot be read and goes on with the others", async () => {
    const files = {
      "bin.txt": new Uint8Array([0x50, 0, 1, 2]),
      "latin.txt": new Uint8Array([0x41, 0x0a, 0xe9, 0x0a]),
      "utf16.txt": new Uint8Array([0xff, 0xfe, 0x41, 0]),
      "empty.txt": "",
      "good.txt": SHORT,
      "photos/a.jpg": SHORT,
    };
    const paths = ["gone.txt", "bin.txt", "latin.txt", "utf16.txt", "photos", "empty.txt", "good.txt"];
    assert.deepEqual(await read(paths, { files }), [
      ["empty.txt", "good.txt"],
      2,
      [
        "dateline: gone.txt does not exist",
        "dateline: bin.txt is a binary file, expected text",
        "dateline: latin.txt is not UTF-8 (see line 2)",
        "dateline: utf16.txt is UTF-16, expected UTF-8",
        "dateline: photos holds no .txt, .md, .release, .press file",
        "",
      ].join("\n"),
    ]);
  });

  it("ends quietly when nobody reads any longer", async () => {
    const files = { "a.txt": SHORT, "b.txt": SHORT, "c.txt": SHORT };
    const { code, writes, err } = await dateline(["quotes", "a.txt", "b.txt", "c.txt"], { files, closeAfter: 1 });
    assert.deepEqual([code, writes.length, err], [0, 1, ""]);
  });

  it("shows a bar only on a terminal, only when it takes long, and clears it away", async () => {
    const files = { "a.txt": SHORT, "b.txt": SHORT };
    const run = (world: World): Promise<{ readonly err: string }> =>
      dateline(["quotes", "a.txt", "b.txt"], { files, ...world });
    assert.match((await run({ terminal: true, tick: 1000 })).err, /█+░+ 1\/2/);
    assert.ok((await run({ terminal: true, tick: 1000 })).err.endsWith("\r\u001B[K"));
    assert.equal((await run({ terminal: true, tick: 10 })).err, "");
    assert.equal((await run({ terminal: false, tick: 1000 })).err, "");
  });
});
