import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";

export const ROOT = join(__dirname, "..", "..");
/** The core as it is shipped: bundled and minified by the builder of the product. */
export const CORE = join(ROOT, "dist", "bench", "core.cjs");
/** What VS Code loads to activate, and what that loads for a release. */
export const BEGINNING = join(ROOT, "dist", "extension.js");
export const EXTENSION = join(ROOT, "dist", "dateline.js");
/** The libraries behind the group `language`, as both hosts load them. */
export const LANGUAGE = join(ROOT, "dist", "language.js");
export const CLI = join(ROOT, "dist", "cli.js");

/** The tables of words and of speech verbs, alone. */
export const LEXICONS = join(ROOT, "dist", "bench", "lexicons.cjs");

export type Core = typeof import("../../src/core");

/** Builds the product and, with the same settings, its core alone. */
export async function buildProduct(): Promise<Core> {
  run("node", ["esbuild.mjs"]);
  await bundle({ entryPoints: [join(ROOT, "src", "core", "index.ts")], outfile: CORE });
  const contents = `export { wordClass } from "./word-classes"; export { speechForm } from "./speech-forms";`;
  const resolveDir = join(ROOT, "src", "core", "language");
  await bundle({ stdin: { contents, resolveDir, loader: "ts" }, outfile: LEXICONS });
  return createRequire(__filename)(CORE) as Core;
}

async function bundle(options: BuildOptions): Promise<void> {
  const { patternsAtFirstUse } = (await import(pathToFileURL(join(ROOT, "scripts/lazy-patterns.mjs")).href)) as {
    readonly patternsAtFirstUse: Plugin;
  };
  await build({
    plugins: [patternsAtFirstUse],
    ...options,
    bundle: true,
    minify: true,
    format: "cjs",
    target: "es2022",
    platform: "browser",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
}

/** Runs a program to its end; a failure stops the benchmark with what the program said. */
export function run(command: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? "a signal"}:\n${stderr}`);
  return stdout;
}

/** The JSON that one of the small programs in `child/` prints, run in a fresh Node. */
export function fresh(program: string, args: readonly string[], flags: readonly string[] = []): unknown {
  return JSON.parse(run(process.execPath, [...flags, join(__dirname, "child", program), ...args]));
}
