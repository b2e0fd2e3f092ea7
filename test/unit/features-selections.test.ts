import assert from "node:assert/strict";
import { analyse, selectionsAt } from "../../src/core";

const TEXT =
  "Tern Robotics opens plant in Elmport\n\nELMPORT, Ohio, May 5, 2026 — Tern Robotics opened a plant.\n\n" +
  "“It is ours. It stays,” said Ann Lee. She left.\n\nAbout Tern Robotics\n\nTern Robotics makes arms.\n";

/** The texts that a selection grows through from a place inside some words. */
function grown(words: string, text = TEXT): readonly string[] {
  const at = text.indexOf(words) + 1;
  return (selectionsAt(analyse(text), [at])[0] ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("features: selections", () => {
  it("grow from the word over sentence, quotation, paragraph and section to the document", () => {
    assert.deepEqual(grown("stays"), [
      "stays",
      "It stays,",
      "It is ours. It stays,",
      "“It is ours. It stays,”",
      "“It is ours. It stays,” said Ann Lee.",
      "“It is ours. It stays,” said Ann Lee. She left.",
      TEXT,
    ]);
  });

  it("grow over a sentence outside of quotations", () => {
    assert.deepEqual(grown("left").slice(0, 2), ["left", "She left."]);
  });

  it("grow over a heading and its element", () => {
    const steps = grown("makes");
    assert.ok(steps.includes("About Tern Robotics\n\nTern Robotics makes arms."), steps.join(" | "));
  });

  it("answer each place asked about, outside the text too", () => {
    const all = selectionsAt(analyse(TEXT), [0, 40, TEXT.length, TEXT.length + 10, -5]);
    assert.equal(all.length, 5);
    assert.deepEqual(selectionsAt(analyse(""), [0]), [[]]);
  });

  it("always hold what they grew from", () => {
    const analysis = analyse(TEXT);
    for (let at = 0; at <= TEXT.length; at++) {
      const spans = selectionsAt(analysis, [at])[0] ?? [];
      spans.forEach((span, index) => {
        const inner = spans[index - 1] ?? { start: at, end: at };
        assert.ok(span.start <= inner.start && inner.end <= span.end, `at ${at}`);
      });
    }
  });
});
