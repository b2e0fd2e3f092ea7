// Measures by how much a process grows while it analyses a text, and while it checks it as well.
// Arguments: the core's bundle, a text file. Prints {analysis, withRules} in bytes above what the process was before.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [corePath, textPath] = process.argv.slice(2);
const text = readFileSync(textPath, "utf8");
const core = createRequire(import.meta.url)(corePath);
void core.check(core.analyse("Port Hale, 5 May 2026")).length;
const peak = () => process.resourceUsage().maxRSS * 1024;
const before = process.memoryUsage().rss;
const analysis = core.analyse(text);
void analysis.speech.quotes.length;
const analysed = peak();
void core.check(analysis).length;
console.log(JSON.stringify({ analysis: analysed - before, withRules: peak() - before }));
