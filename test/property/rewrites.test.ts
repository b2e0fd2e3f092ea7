import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse, type Analysis, plainEdit, type Quote, type Rewrite, rewritesAt } from "../../src/core";
import { applyEdits } from "../../src/core/text";
import { readSeeds, seedFolders } from "../golden/gold";
import { holds } from "./run";
import { anyText } from "./texts";

const seeds = seedFolders().flatMap((folder) => readSeeds(folder));

/** The letters and figures of all quotations of a speaker, and nothing of marks and stops. */
function wordsOf({ prose, speech }: Analysis, speaker: string | undefined): string {
  const spans = speech.quotes.filter((quote) => nameOf(speech, quote) === speaker).flatMap(({ spans }) => spans);
  return spans
    .map(({ start, end }) => prose.slice(start, end))
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function nameOf({ people }: Analysis["speech"], { speaker }: Quote): string | undefined {
  return speaker === undefined ? undefined : people[speaker]?.name.replace(/[“”‘’"']/gu, "");
}

describe("Rewriting the quotations of any seed", () => {
  for (const { name, text } of seeds) {
    it(`keeps speakers, words and their number in ${name}`, () => {
      const analysis = analyse(text);
      for (const quote of analysis.speech.quotes) {
        const cursor = quote.spans[0]?.start ?? 0;
        for (const rewrite of rewritesAt(analysis, { start: cursor, end: cursor }, "ap")) {
          if (rewrite.edits.length > 0 && rewrite.kind !== "attribution.complete") assertKept(analysis, quote, rewrite);
        }
      }
    });
  }
});

function assertKept(analysis: Analysis, quote: Quote, rewrite: Rewrite): void {
  const text = applyEdits(analysis.source.text, rewrite.edits.map(plainEdit));
  const again = analyse(text);
  const speaker = nameOf(analysis.speech, quote);
  if (rewrite.kind.startsWith("speech.")) return assertStillSpeaks(analysis, again, speaker);
  const about = `${rewrite.kind}: ${text.slice(rewrite.edits[0]?.start, (rewrite.edits[0]?.start ?? 0) + 400)}`;
  // Two neighbours become one; a quotation that goes on in the next paragraph was one before.
  const fewest = analysis.speech.quotes.length - (rewrite.kind === "quotation.join" ? 1 : 0);
  assert.ok(again.speech.quotes.length >= fewest && again.speech.quotes.length <= analysis.speech.quotes.length, about);
  assert.equal(wordsOf(again, speaker), wordsOf(analysis, speaker), about);
}

/** Reported or direct, and in as many sentences as it takes: the words stay the same person's. */
function assertStillSpeaks(before: Analysis, after: Analysis, speaker: string | undefined): void {
  const amount = ({ speech }: Analysis): number =>
    speech.quotes.filter((quote) => nameOf(speech, quote) === speaker).length;
  assert.ok(amount(after) >= amount(before), speaker);
}

describe("Rewriting any text", () => {
  it("never throws, and changes something inside the text", () => {
    holds(fc.tuple(anyText, fc.nat()), 200, ([text, anywhere]) => {
      const cursor = anywhere % (text.length + 1);
      for (const { edits, refused } of rewritesAt(analyse(text), { start: cursor, end: cursor }, "ap")) {
        assert.equal(edits.length === 0, refused !== undefined);
        for (const { start, end } of edits) assert.ok(0 <= start && start <= end && end <= text.length);
      }
    });
  });
});
