import assert from "node:assert/strict";
import { execFile, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";

const DRAFT = "Tern opens\n\nTern opened the the plant.\n";
const seconds = 1000;

/** The bundle as it is shipped, as a process of its own. */
describe("command line: as a process", function () {
  this.timeout(240 * seconds);
  let folder: string;
  let bin: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-cli-"));
    bin = join(folder, "cli.js");
    await build({
      entryPoints: [resolve(__dirname, "../../src/cli/main.ts")],
      outfile: bin,
      bundle: true,
      format: "cjs",
      platform: "node",
      mainFields: ["module", "main"],
      target: "es2022",
      logLevel: "error",
    });
  });
  after(() => rm(folder, { recursive: true }));

  interface Ended {
    readonly code: number;
    readonly out: string;
    readonly err: string;
  }

  function dateline(args: readonly string[], stdin = ""): Promise<Ended> {
    return new Promise((settle) => {
      const options = { cwd: folder, maxBuffer: 1 << 28, timeout: 70 * seconds };
      const child = execFile(process.execPath, [bin, ...args], options, (error, out, err) =>
        settle({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, out, err }),
      );
      child.stdin?.end(stdin);
    });
  }

  function start(args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [bin, ...args], { cwd: folder });
  }

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
    return name;
  }

  it("ends with 0, 1 and 2", async () => {
    await file("clean.txt", DRAFT.replace("the the", "the"));
    await file("draft.txt", DRAFT);
    assert.equal((await dateline(["check", "clean.txt"])).code, 0);
    assert.equal((await dateline(["check", "draft.txt"])).code, 1);
    assert.equal((await dateline(["check", "gone.txt"])).code, 2);
    assert.equal((await dateline(["check", "--nonsense"])).code, 2);
    assert.equal((await dateline([])).code, 2);
  });

  it("knows the version of the package", async () => {
    const manifest = JSON.parse(await readFile(resolve(__dirname, "../../package.json"), "utf8")) as {
      version: string;
    };
    assert.equal((await dateline(["--version"])).out, `${manifest.version}\n`);
  });

  it("reads a pipe without being told, and colours nothing there", async () => {
    const { code, out } = await dateline(["check"], DRAFT);
    assert.equal(code, 1);
    assert.match(out, /^stdin\n[^]*\^\^\^/);
    assert.doesNotMatch(out, /\u001B/);
  });

  it("names binary, missing and foreign files, and goes on", async () => {
    await file("bad/bin.txt", Buffer.from([1, 0, 2]));
    await file("bad/latin.txt", Buffer.from([0xe9]));
    await file("bad/good.txt", DRAFT);
    const { code, out, err } = await dateline(["check", "bad", "bad/gone.txt"]);
    assert.equal(code, 2);
    assert.match(
      err,
      /bad\/bin\.txt is a binary file[^]*bad\/latin\.txt is not UTF-8[^]*bad\/gone\.txt does not exist/,
    );
    assert.match(out, /^bad\/good\.txt\n[^]*2 inputs could not be read|3 inputs could not be read/);
  });

  it("mends a file in place: through a link, mode and line ends kept, nothing left behind", async () => {
    await file("mend/real.txt", DRAFT.replaceAll("\n", "\r\n"));
    await chmod(join(folder, "mend/real.txt"), 0o640);
    await symlink("real.txt", join(folder, "mend/link.txt"));
    assert.equal((await dateline(["check", "--fix", "mend/link.txt"])).code, 0);
    assert.equal(
      await readFile(join(folder, "mend/real.txt"), "utf8"),
      DRAFT.replaceAll("\n", "\r\n").replace("the the", "the"),
    );
    assert.equal((await stat(join(folder, "mend/real.txt"))).mode & 0o777, 0o640);
    assert.ok((await lstat(join(folder, "mend/link.txt"))).isSymbolicLink());
    assert.deepEqual((await readdir(join(folder, "mend"))).sort(), ["link.txt", "real.txt"]);
  });

  it("ends within seconds on ten megabytes of anything", async () => {
    const megabytes = 10 * 1024 * 1024;
    for (const unit of ["a", "word ", "“", "\n", "The the plant, said Ann Lee. "]) {
      await file("huge.txt", unit.repeat(megabytes / unit.length));
      const commands = unit === "word " ? ["check", "outline", "quotes"] : ["check"];
      for (const command of commands) {
        const begin = Date.now();
        const { code } = await dateline([command, "huge.txt"]);
        assert.ok(code === 0 || code === 1, `${command} ${JSON.stringify(unit)} ended with ${code}`);
        // An idle machine needs two to eight seconds; the limit leaves room for a busy one and still stops a hang.
        assert.ok(Date.now() - begin < 60 * seconds, `${command} ${JSON.stringify(unit)}: ${Date.now() - begin} ms`);
      }
    }
  });

  it("streams 20,000 records in order and in constant memory", async () => {
    const count = 20_000;
    const child = start(["quotes", "--jsonl"]);
    const text = `Tern opens\n\n“We never planned for this,” said Ann Lee. ${"It is a plant in Elmport. ".repeat(10)}\n`;
    const feed = async (): Promise<void> => {
      for (let id = 0; id < count; id++) {
        if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, "drain");
      }
      child.stdin.end();
    };
    const feeding = feed();
    let next = 0;
    let most = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      assert.equal((JSON.parse(line) as { id: number }).id, next++);
      if (next % 1000 === 0) most = Math.max(most, await residentMegabytes(child.pid));
    }
    await feeding;
    assert.equal(next, count);
    // A run that kept the analyses of what went through would need a gigabyte.
    assert.ok(most < 350, `${most} MB`);
  });

  it("waits for a slow reader instead of piling up results", async () => {
    const child = start(["quotes", "--jsonl"]);
    const record = `${JSON.stringify({ id: "x".repeat(10_000), text: "“Go,” said Ann Lee." })}\n`;
    let taken = 0;
    child.stdin.on("error", () => undefined);
    while (taken < 20_000_000) {
      taken += record.length;
      if (child.stdin.write(record)) continue;
      const drained = await Promise.race([once(child.stdin, "drain").then(() => true), later(2 * seconds)]);
      if (!drained) break;
    }
    child.kill();
    await once(child, "close");
    assert.ok(taken < 5_000_000, `took ${taken} bytes although nobody read`);
  });

  it("ends quietly when the reader leaves", async () => {
    const child = start(["quotes", "--jsonl"]);
    const errors: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    const record = `${JSON.stringify({ id: 1, text: "“Go,” said Ann Lee." })}\n`;
    const timer = setInterval(() => child.stdin.write(record.repeat(100)), 5);
    const [code] = (await once(child, "close")) as [number | null];
    clearInterval(timer);
    assert.equal(code, 0);
    assert.deepEqual(errors, []);
  });
});

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

/** What a process holds in memory; 0 where the system does not tell. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
