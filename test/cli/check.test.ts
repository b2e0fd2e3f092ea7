import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

const DRAFT = `Tern Robotics opens a plant in Elmport

ELMPORT, Ore., Tuesday, March 2, 2026 -- Tern Robotics opened the the plant.
`;
const CLEAN = DRAFT.replace("Tuesday", "Monday").replace("the the", "the");
const files = { "draft.txt": DRAFT, "clean.txt": CLEAN };

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}
interface JsonDocument {
  readonly id: unknown;
  readonly profile: string;
  readonly findings: readonly JsonFinding[];
}

async function json(argv: readonly string[], world: World = { files }): Promise<readonly JsonDocument[]> {
  const { out } = await dateline(["check", "--format", "json", ...argv], world);
  return JSON.parse(out) as readonly JsonDocument[];
}

async function exit(argv: readonly string[], world: World = { files }): Promise<number> {
  return (await dateline(["check", ...argv], world)).code;
}

describe("command line: check", () => {
  it("fails at findings of the severity asked for, by default at errors", async () => {
    assert.equal(await exit(["draft.txt"]), 1);
    assert.equal(await exit(["clean.txt"]), 0);
    assert.equal(await exit(["clean.txt", "--fail-on", "hint"]), 1);
    assert.equal(await exit(["clean.txt", "--fail-on", "warning"]), 0);
    assert.equal(await exit(["draft.txt", "--fail-on", "never"]), 0);
    assert.equal(await exit(["clean.txt", "--fail-on", "warning", "--profile", "wire"]), 1);
    assert.equal(await exit(["draft.txt", "gone.txt"]), 2);
  });

  it("obeys rule settings", async () => {
    const rules = ["--rule", "clarity/repeated-word=off", "--rule", "consistency/weekday-date=hint"];
    const [draft] = await json(["draft.txt", ...rules]);
    const told = draft?.findings.map(({ rule, severity }) => `${rule} ${severity}`) ?? [];
    assert.ok(told.includes("consistency/weekday-date hint"), told.join());
    assert.ok(!told.some((line) => line.startsWith("clarity/repeated-word")), told.join());
    assert.equal(await exit(["draft.txt", ...rules]), 0);
  });

  it("knows what time it is", async () => {
    const late = "EMBARGOED UNTIL 10 a.m. ET Monday, March 2, 2026\n\nTern opens\n\nTern opened a plant.\n";
    const rules = async (now: string): Promise<readonly string[]> => {
      const [document] = await json(["a.txt"], { files: { "a.txt": late }, now });
      return document?.findings.map(({ rule }) => rule) ?? [];
    };
    assert.ok((await rules("2026-03-05T12:00:00Z")).includes("embargo/in-past"));
    assert.ok(!(await rules("2026-02-05T12:00:00Z")).includes("embargo/in-past"));
  });

  it("gives each document as JSON with places that hold", async () => {
    const documents = await json(["draft.txt", "clean.txt"]);
    assert.deepEqual(
      documents.map(({ id, profile }) => [id, profile]),
      [
        ["draft.txt", "ap"],
        ["clean.txt", "ap"],
      ],
    );
    const twice = documents[0]?.findings.find(({ rule }) => rule === "clarity/repeated-word");
    assert.ok(twice);
    assert.equal(DRAFT.slice(twice.start, twice.end), "the");
    assert.equal(twice.line, 3);
    assert.equal(twice.column, twice.start - DRAFT.lastIndexOf("\n", twice.start));
    const [fix] = twice.fixes;
    const [edit] = fix?.edits ?? [];
    assert.ok(fix?.safe === true && edit !== undefined);
    assert.match(DRAFT.slice(0, edit.start) + edit.text + DRAFT.slice(edit.end), /opened the plant\./);
  });

  it("gives an empty array for inputs that cannot be read", async () => {
    assert.deepEqual(await json(["gone.txt"]), []);
  });

  it("does not count the byte-order mark as a column, but does as an offset", async () => {
    const marked = `\uFEFFTK opens\n\nTern opened TK.\n`;
    const [document] = await json(["a.txt"], { files: { "a.txt": marked } });
    const first = document?.findings.find(({ rule }) => rule === "structure/placeholder-left");
    assert.deepEqual([first?.start, first?.line, first?.column], [1, 1, 1]);
  });

  it("takes the writer's line ends as they are", async () => {
    const places = async (text: string): Promise<readonly string[]> => {
      const [document] = await json(["a.txt"], { files: { "a.txt": text } });
      return document?.findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`) ?? [];
    };
    const expected = await places(DRAFT);
    assert.ok(expected.length > 1);
    assert.deepEqual(await places(DRAFT.replaceAll("\n", "\r\n")), expected);
    assert.deepEqual(await places(DRAFT.replaceAll("\n", "\r")), expected);
  });
});

describe("command line: check --fix", () => {
  it("mends what is certain, tells what is left, and leaves clean files alone", async () => {
    const result = await dateline(["check", "--fix", "draft.txt", "clean.txt"], { files });
    assert.equal(result.files["draft.txt"], DRAFT.replace("the the", "the"));
    assert.equal(result.files["clean.txt"], CLEAN);
    assert.match(result.out, /draft\.txt {2}1 place mended/);
    assert.match(result.out, /Unexpected Tuesday/);
    assert.doesNotMatch(result.out, /repeated-word/);
    assert.equal(result.code, 1);
  });

  it("keeps byte-order mark and line ends", async () => {
    const text = `\uFEFF${DRAFT.replaceAll("\n", "\r\n")}`;
    const result = await dateline(["check", "--fix", "a.txt"], { files: { "a.txt": text } });
    assert.equal(result.files["a.txt"], text.replace("the the", "the"));
  });

  it("never overwrites what somebody else wrote in the meantime", async () => {
    const theirs = Buffer.from("Written by an editor.\n");
    const world = { files, beforeReplace: (now: Map<string, Uint8Array>) => now.set("draft.txt", theirs) };
    const { code, err, files: after } = await dateline(["check", "--fix", "draft.txt", "clean.txt"], world);
    assert.equal(code, 2);
    assert.match(err, /draft\.txt was changed by somebody else/);
    assert.equal(after["draft.txt"], theirs.toString());
  });
});
