import assert from "node:assert/strict";
import { analyse, type QuoteFilter, quotesInOrder, shareBar, speakerTree } from "../../src/core";

const TEXT = `Tern opens a plant in Elmport

ELMPORT, March 3, 2026 — Tern opened a plant on Tuesday.

“We never planned for this,” said Zoë Lee, chief executive of Tern. “Now we need it.”

Bo Ray, the mayor, said that the road was done. Cy Alder, a baker, was there.

Nobody knew what it would cost.

“The café is open again, and the whole of the town is glad of it.”
`;

const analysis = analyse(TEXT);
const found = (filter: QuoteFilter): readonly string[] =>
  quotesInOrder(analysis, filter).map(({ speaker, item }) => `${speaker ?? "-"}: ${item.label.slice(0, 12)}`);

describe("features: filtering quotations", () => {
  it("gives all of them in text order, each with its speaker", () => {
    assert.deepEqual(found({}), ["Zoë Lee: “We never pl", "Bo Ray: the road was", "Bo Ray: “The café is"]);
  });

  const CASES: readonly (readonly [words: string, amount: number])[] = [
    ["planned", 1],
    ["PLANNED never", 1],
    ["planned road", 0],
    ["cafe", 1],
    ["zoe", 1],
    ["chief tern", 1],
    ["ray", 2],
    ["  ", 3],
    [".*", 0],
  ];
  for (const [words, amount] of CASES) {
    it(`finds ${amount} by “${words}”`, () => assert.equal(found({ words }).length, amount));
  }

  it("finds those without any sign of a source", () => {
    assert.deepEqual(found({ onlyUnsourced: true }), ["Bo Ray: “The café is"]);
    assert.deepEqual(speakerTree(analysis, { onlyUnsourced: true }).mentioned, []);
  });

  it("finds people who are only mentioned by their names", () => {
    const names = (words: string): readonly string[] =>
      speakerTree(analysis, { words }).mentioned.map(({ label }) => label);
    assert.deepEqual(names("alder"), ["Cy Alder"]);
    assert.deepEqual(names("planned"), []);
  });

  it("tells shares of all quoted words, whatever the filter", () => {
    const share = (filter: QuoteFilter): number | undefined =>
      speakerTree(analysis, filter).speakers.find(({ label }) => label === "Zoë Lee")?.share;
    assert.equal(share({ kinds: ["direct"] }), share({}));
    const all = speakerTree(analysis).speakers.reduce((sum, speaker) => sum + speaker.share, 0);
    assert.ok(Math.abs(all - 1) < 1e-9);
  });

  it("draws a share as a bar of four signs", () => {
    const bars = [0, 0.01, 0.42, 0.5, 0.99, 1].map(shareBar);
    assert.deepEqual(bars, ["▱▱▱▱", "▰▱▱▱", "▰▰▱▱", "▰▰▱▱", "▰▰▰▱", "▰▰▰▰"]);
  });
});
