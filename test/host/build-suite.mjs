// Bundles the integration suite to where extensionTestsPath looks for it.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/**
 * Each test file becomes a bundle of its own: a throw on load then names its file.
 * @returns the path of the suite's entry, for extensionTestsPath
 */
export async function buildSuite(root) {
  const source = path.join(root, "test/integration");
  const outdir = path.join(root, "out/test/integration");
  rmSync(outdir, { recursive: true, force: true });
  const files = readdirSync(source).filter((file) => file === "index.ts" || file.endsWith(".test.ts"));
  await build({
    entryPoints: files.map((file) => path.join(source, file)),
    outdir,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // As the product is built: some packages look their own files up in their other form.
    mainFields: ["module", "main"],
    sourcemap: "inline",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  return path.join(outdir, "index.js");
}
