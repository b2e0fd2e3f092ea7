// Times one peer on texts, in a process of its own. Stands in this folder so that imports find the peers installed here.
// Arguments: the peer's name, runs, then text files, or folders of them that are read one text after the other. Prints
// {setup, peak, times}: milliseconds, bytes, milliseconds.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const peers = {
  // Tokens, sentences, parts of speech, named entities: its standard pipeline, and no question asked of the result.
  "wink-nlp": async () => {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNLP(model);
    return (text) => nlp.readDoc(text);
  },
  // Tokens, tags, chunks, and no question asked of the result.
  "compromise/three": async () => {
    const { default: nlp } = await import("compromise/three");
    return (text) => nlp(text);
  },
  // The syntax tree only; no check.
  "retext-english": async () => {
    const { unified } = await import("unified");
    const { default: english } = await import("retext-english");
    const processor = unified().use(english).freeze();
    return (text) => processor.parse(text).children.length;
  },
  // Tokens, tags and all its default checks, in WebAssembly.
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: "plaintext" })).length;
  },
};

const [name, runs, ...paths] = process.argv.slice(2);
const start = performance.now();
const work = await peers[name]();
const setup = performance.now() - start;
// A slow peer gets fewer runs, one behind the run that compiles the code at least, so that all of them end within minutes.
const LONGEST_MS = 8000;
const times = [];
for (const path of paths) {
  const texts = textsOf(path);
  const begin = performance.now();
  const measured = [];
  for (let run = 0; run <= Number(runs); run++) {
    const start = performance.now();
    for (const text of texts) await work(text);
    measured.push(performance.now() - start);
    if (run > 0 && performance.now() - begin > LONGEST_MS) break;
  }
  times.push(measured.slice(1));
}

console.log(JSON.stringify({ setup, peak: process.resourceUsage().maxRSS * 1024, times }));

function textsOf(path) {
  if (!statSync(path).isDirectory()) return [readFileSync(path, "utf8")];
  const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(join(path, name), "utf8"));
}
