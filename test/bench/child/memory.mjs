// Measures what the core and one analysed document hold. Needs --expose-gc.
// Arguments: the core's bundle, a text file. Prints {core, document} in bytes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [corePath, textPath] = process.argv.slice(2);
const text = readFileSync(textPath, "utf8");
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const core = createRequire(import.meta.url)(corePath);
void core.check(core.analyse("Port Hale, 5 May 2026")).length;
const loaded = heap();
// The analyser stays, as it does for an open document: its paragraph cache is part of the bill.
const analyser = core.createAnalyser();
const analysis = analyser.analyse(text);
const findings = core.check(analysis);
const quotes = analysis.speech.quotes;
const after = heap();
console.log(
  JSON.stringify({
    core: loaded - before,
    document: after - loaded,
    kept: [findings.length, quotes.length, typeof analyser.analyse].length,
  }),
);
