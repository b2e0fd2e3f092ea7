// Times the very first analysis of a process: nothing is compiled yet, nothing cached.
// Arguments: the core's bundle, a text file. Prints {load, analyse, check} in milliseconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [corePath, textPath] = process.argv.slice(2);
const text = readFileSync(textPath, "utf8");
const times = [performance.now()];
const core = createRequire(import.meta.url)(corePath);
times.push(performance.now());
const analysis = core.analyse(text);
void analysis.speech.quotes.length;
times.push(performance.now());
void core.check(analysis).length;
times.push(performance.now());
const [load, analyse, check] = times.slice(1).map((end, at) => end - times[at]);
console.log(JSON.stringify({ load, analyse, check }));
