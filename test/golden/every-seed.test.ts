import assert from "node:assert/strict";
import { analyse, check, fixAll, looksLikeRelease, profiles } from "../../src/core";
import { assertSound, assertSoundFindings } from "../property/invariants";
import { findingMisses, samePerson, speakerRight, structureMisses } from "./compare";
import { readSeeds, seedFolders, type Gold } from "./gold";
import { pairQuotes } from "./pairing";

const [own, ...further] = seedFolders().map((folder) => readSeeds(folder));

/** Of the quotations in a release of somebody else's, at most one in so many may be missed or given to another. */
const ONE_MISS_IN = 14;

describe("Every release in the seed folders", () => {
  for (const { name, text } of [own ?? [], ...further].flat()) {
    it(`${name} is analysed and checked soundly in every profile`, () => {
      const analysis = analyse(text);
      assertSound(analysis);
      for (const { id } of profiles) {
        const options = { profile: id, now: Date.UTC(2026, 5, 1) };
        assertSoundFindings(check(analysis, options), text);
        const fixed = fixAll(text, (version) => check(analyse(version), options));
        assert.equal(fixAll(fixed.text, (version) => check(analyse(version), options)).text, fixed.text);
      }
    });

    it(`${name} is recognised as a release`, () => {
      const { confidence } = looksLikeRelease(text);
      assert.ok(confidence >= 0.5, `confidence is ${confidence}`);
    });
  }
});

describe("Every release with gold from further folders", () => {
  it("is looked for in folders that hold some release", () => {
    for (const folder of further) assert.ok(folder.length > 0, "a folder of DATELINE_SEEDS holds no .txt and no .md");
  });

  for (const { name, text, gold } of further.flat()) {
    if (gold === undefined) continue;
    it(`${name} is read with at most one quotation in ${ONE_MISS_IN} missed and none invented`, () => {
      const analysis = analyse(text);
      assert.deepEqual(structureMisses(analysis, gold), []);
      const { pairs, unexpected } = pairQuotes(text, analysis.speech.quotes, gold);
      assert.deepEqual(unexpected, []);
      const right = pairs.filter(([want, got]) => speakerRight(analysis, want, got, gold)).length;
      const needed = gold.quotes.length - Math.ceil(gold.quotes.length / ONE_MISS_IN);
      assert.ok(right >= needed, `${right} of ${gold.quotes.length} quotations with the right speaker`);
      assertSpeakers(analysis.speech.speakers, gold);
      assert.deepEqual(findingMisses(analysis, check(analysis), gold), []);
    });
  }
});

function assertSpeakers(found: ReturnType<typeof analyse>["speech"]["speakers"], { speakers }: Gold): void {
  for (const want of speakers)
    assert.ok(
      found.some((person) => samePerson(person, want)),
      `${want.name} speaks`,
    );
  for (const person of found)
    assert.ok(
      speakers.some((want) => samePerson(person, want)),
      `${person.name} is in gold`,
    );
}
