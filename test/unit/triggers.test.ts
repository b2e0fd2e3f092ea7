import assert from "node:assert/strict";
import { analyse } from "../../src/core";
import { ReleaseDocument } from "../../src/core/rules/document";
import { profileById } from "../../src/core/rules/profiles";
import { pattern, triggersIn, type Pattern } from "../../src/core/rules/triggers";

const AUGUST = pattern({ words: "august october", like: /(August|October)(?= \d)/y });
const PERCENT = pattern({ marks: "%™", like: /(?<=\d ?)%|™/y });
const YEARS = pattern({ marks: "0", like: /(?<![\p{L}\d])\d{4}(?:-\d{4})?/uy });
const LONG = pattern({ words: "conferenceinterpretationequipment", like: /[a-z]{30,40}/y });

function found(text: string, of = AUGUST): readonly string[] {
  return triggersIn(text)
    .matches(of)
    .map(({ start, end }) => `${start}: ${text.slice(start, end)}`);
}

describe("A pattern", () => {
  it("is tried where one of its words stands, whatever its case, and matches as it is written", () => {
    assert.deepEqual(found("On August 5 and October 7, AUGUST 9, an august day"), ["3: August", "16: October"]);
    assert.deepEqual(found("Augusta 5, MidAugust 6, mid-August 7"), ["28: August"]);
  });

  it("is tried at each of its characters, and at the start of each figure", () => {
    assert.deepEqual(found("5%, 6 %, % and Lumo™", PERCENT), ["1: %", "6: %", "19: ™"]);
    assert.deepEqual(found("2020-2021, B2022, 20233 and 2024", YEARS), ["0: 2020-2021", "18: 2023", "28: 2024"]);
  });

  it("knows long words, and passes over other words of their length", () => {
    assert.deepEqual(found("conferenceinterpretationequipment, ", LONG), ["0: conferenceinterpretationequipment"]);
    assert.deepEqual(found("conferenceinterpretationequipmenz", LONG), []);
  });

  it("must be sticky", () => assert.throws(() => pattern({ words: "a", like: /a/ })));

  it("is not among the patterns of a passage without its triggers", () => {
    const patterns: Pattern[] = [];
    triggersIn("On August 5").forEachPattern((one) => patterns.push(one));
    assert.ok(patterns.includes(AUGUST) && !patterns.includes(PERCENT) && patterns.includes(YEARS));
  });

  it("is among them no longer when nothing matched", () => {
    const index = triggersIn("In August, 2020");
    const patterns: Pattern[] = [];
    assert.deepEqual([index.matches(AUGUST).length, index.matches(YEARS).length], [0, 1]);
    index.forEachPattern((one) => patterns.push(one));
    assert.ok(!patterns.includes(AUGUST) && patterns.includes(YEARS));
  });
});

describe("Matches in a release", () => {
  const text =
    "Kestrel opens plant\n\nThe plant of Kestrel Foods opens on August 5.\n\n“We meet on August 6,” Bo Tarn said. They left on October 7.";
  const release = new ReleaseDocument(analyse(text), profileById("plain"), [], undefined, undefined);
  const days = (found: Iterable<{ end: number }>): readonly string[] =>
    [...found].map(({ end }) => text.slice(end + 1, end + 2));

  it("stand where they are in the text, in parts of the roles asked for", () => {
    assert.deepEqual(days(release.matches(AUGUST, ["lead", "body", "quote-paragraph"])), ["5", "6", "7"]);
    assert.deepEqual(days(release.matches(AUGUST, ["headline"])), []);
  });

  it("leave out quotations when asked for own words", () => {
    assert.deepEqual(days(release.ownMatches(AUGUST, ["lead", "body", "quote-paragraph"])), ["5", "7"]);
  });
});
