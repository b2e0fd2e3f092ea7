import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { englishSentences } from "../../scripts/strings";
import { say, sayCounted, speakIn } from "../../src/core/text";

const ROOT = path.join(__dirname, "../..");

/** Placeholders of a text, whether by number or by name. */
const PLACEHOLDER = /\{\w+\}/g;

function textsOf(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as Record<string, string>;
}

describe("what the core says", () => {
  afterEach(() => speakIn());

  it("is English until a host hands over another language", () => {
    assert.equal(say("Ignore {rule} here", { rule: "lead/too-long" }), "Ignore lead/too-long here");
    speakIn({ "Ignore {rule} here": "{rule} hier übergehen" });
    assert.equal(say("Ignore {rule} here", { rule: "lead/too-long" }), "lead/too-long hier übergehen");
  });

  it("stays English where the other language lacks a sentence, and as it is where a value is missing", () => {
    speakIn({ Other: "Anderes" });
    assert.equal(say("Remove {mark}"), "Remove {mark}");
    assert.equal(say("toString"), "toString");
  });

  it("has words of its own for one", () => {
    assert.equal(sayCounted(1, ["{amount} word", "{amount} words"]), "1 word");
    assert.equal(sayCounted(0, ["{amount} word", "{amount} words"]), "0 words");
  });
});

describe("German", () => {
  const german = textsOf("l10n/bundle.l10n.de.json");
  const english = new Set(englishSentences(ROOT));

  it("has every sentence and every text of the manifest", () => {
    assert.deepEqual(
      [...english].filter((sentence) => german[sentence] === undefined),
      [],
    );
    const manifest = textsOf("package.nls.de.json");
    assert.deepEqual(
      Object.keys(textsOf("package.nls.json")).filter((key) => manifest[key] === undefined),
      [],
    );
  });

  it("has no sentence that nobody says any more", () => {
    const stale = Object.keys(german).filter((sentence) => !english.has(sentence));
    assert.deepEqual(stale, []);
  });

  it("has the same placeholders as English", () => {
    const wrong = Object.entries({ ...german, ...pairs() }).filter(([before, after]) => {
      return placeholders(before) !== placeholders(after);
    });
    assert.deepEqual(wrong, []);
  });

  it("has keys of the manifest only", () => {
    const known = textsOf("package.nls.json");
    const stale = Object.keys(textsOf("package.nls.de.json")).filter((key) => known[key] === undefined);
    assert.deepEqual(stale, []);
  });
});

/** Each text of the manifest with its German one. */
function pairs(): Readonly<Record<string, string>> {
  const english = textsOf("package.nls.json");
  const german = Object.entries(textsOf("package.nls.de.json"));
  return Object.fromEntries(german.map(([key, text]) => [english[key] ?? key, text]));
}

function placeholders(text: string): string {
  return [...new Set(text.match(PLACEHOLDER))].sort().join();
}

describe("The manifest", () => {
  it("has a text for each of its keys, and no text without a key", () => {
    const manifest = readFileSync(path.join(ROOT, "package.json"), "utf8");
    const used = [...manifest.matchAll(/"%([^"%]+)%"/g)].map(([, key = ""]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(textsOf("package.nls.json")).sort());
  });
});
