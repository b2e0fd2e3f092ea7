import assert from "node:assert/strict";
import { analyse, createAnalyser } from "../../src/core";
import { read } from "./speech-fixture";

const RELEASE = `Marl opens a port

TARN, May 3, 2031 – Marl Group has opened the port of Tarn.

“We are open,” said Mira Dunn, chief executive of Marl Group. “Come in.

“And stay.”

She added that the walls would hold. Bo Tarn told reporters the crane was “a wonder of the coast.”

About Marl Group
Marl Group runs ports. Founder Ada Marl said that ports are homes.
`;

describe("Reading speech", () => {
  it("is the same after each edit as from nothing", () => {
    const analyser = createAnalyser();
    analyser.analyse(RELEASE);
    for (let at = 20; at < RELEASE.length; at += 37) {
      const edited = `${RELEASE.slice(0, at)}x${RELEASE.slice(at)}`;
      assert.deepEqual(analyser.analyse(edited).speech, analyse(edited).speech);
    }
  });

  it("searches no boilerplate for quotations, but knows who is named there", () => {
    const { speech } = analyse(RELEASE);
    assert.ok(
      !speech.quotes.some(({ speaker }) => speaker !== undefined && speech.people[speaker]?.name === "Ada Marl"),
    );
    assert.ok(speech.mentioned.some(({ name }) => name === "Ada Marl"));
  });

  it("numbers quotations and people by their own place in the lists", () => {
    const { quotes, people } = analyse(RELEASE).speech;
    assert.deepEqual(
      quotes.map(({ id }) => id),
      [...quotes.keys()],
    );
    assert.deepEqual(
      people.map(({ id }) => id),
      [...people.keys()],
    );
  });

  it("says how marks are used", () => {
    const { speech } = read("The film “The Long Winter” shows a “large” crane. “We said ‘no’ twice,” Mira Dunn said.");
    assert.deepEqual(
      speech.marked.map(({ use }) => use),
      ["title", "fragment", "speech", "nested"],
    );
  });

  it("knows a quotation that the next paragraph takes up again from one left open", () => {
    const again = read("“We are open,” Mira Dunn said. “Come in.\n\n“And stay here.”").speech.marked;
    assert.deepEqual(
      again.map(({ continues }) => continues),
      [false, true, false],
    );
    const open = read("“We are open, Mira Dunn said.\n\nThe town was glad.").speech.marked;
    assert.deepEqual(
      open.map(({ close, continues }) => [close, continues]),
      [[undefined, false]],
    );
  });

  it("counts the words of a quotation over all its parts", () => {
    const { speech } = read("“We are,” said Mira Dunn, “open again.”");
    assert.equal(speech.quotes[0]?.words, 4);
  });

  for (const text of [
    "",
    "“",
    '"',
    "\u0000\ud800",
    "said said said",
    "“”“”“”",
    ", said .",
    "According to",
    "He said",
    "文「字」said",
    "A said:\n\n",
    "((((",
    "— — —",
  ]) {
    it(`never throws on ${JSON.stringify(text)}`, () => {
      const { quotes } = analyse(text).speech;
      for (const { spans } of quotes) for (const { start, end } of spans) assert.ok(start >= 0 && end <= text.length);
    });
  }
});
