// Times one peer on texts, in a process of its own. Stands in this folder so that imports find the peers installed here.
// Arguments: the peer's name, runs, then text files. Prints {setup, peak, times}: milliseconds, bytes, milliseconds.
import { readFileSync } from "node:fs";

const peers = {
  // Tokens, sentences, parts of speech, named entities: its standard pipeline.
  "wink-nlp": async () => {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNLP(model);
    return (text) => nlp.readDoc(text).sentences().length();
  },
  // Tokens, tags, and the people among them.
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).people().length;
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
const times = [];
for (const path of paths) {
  const text = readFileSync(path, "utf8");
  await work(text);
  const measured = [];
  for (let run = 0; run < Number(runs); run++) {
    const begin = performance.now();
    await work(text);
    measured.push(performance.now() - begin);
  }
  times.push(measured);
}
console.log(JSON.stringify({ setup, peak: process.resourceUsage().maxRSS * 1024, times }));
