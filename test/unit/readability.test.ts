import assert from "node:assert/strict";
import { analyse, readability } from "../../src/core";
import { languageChecks } from "../../src/language-checks";
import { readabilityOf } from "../../src/core/rules/readability";

describe("readability", () => {
  it("follows the published formulas", () => {
    const found = readabilityOf([{ words: 100, sentences: 5, syllables: 150 }]);
    assert.equal(found?.ease.toFixed(2), (206.835 - 1.015 * 20 - 84.6 * 1.5).toFixed(2));
    assert.equal(found?.grade.toFixed(2), (0.39 * 20 + 11.8 * 1.5 - 15.59).toFixed(2));
  });

  it("gives no figure for less than a hundred words, or for no sentence", () => {
    assert.equal(readabilityOf([{ words: 99, sentences: 5, syllables: 150 }]), undefined);
    assert.equal(readabilityOf([{ words: 100, sentences: 0, syllables: 150 }]), undefined);
    assert.equal(readabilityOf([]), undefined);
  });

  const cases: readonly (readonly [text: string, syllables: number])[] = [
    ["The company will open.", 7],
    ["organisation, infrastructure", 9],
    ["It’s 2,200 well-known.", 4],
    ["", 0],
    ["— … “”", 0],
  ];
  for (const [text, syllables] of cases) {
    it(`counts ${syllables} syllables in “${text}”`, () => assert.equal(languageChecks.syllablesIn(text), syllables));
  }

  it("tells plain words from laboured ones, and leaves contacts and boilerplate out", () => {
    const head = "Tern Robotics opens plant in Elmport\n\nTern Robotics opened a plant in the town.\n\n";
    const plain = `${head}${"The plant makes arms for schools. Cooks and bakers work there now. ".repeat(10)}\n`;
    const hard = `${head}${"Organisational considerations necessitate extraordinary administrative coordination. ".repeat(24)}\n`;
    const easeOf = (text: string): number => readability(analyse(text), languageChecks)?.ease ?? NaN;
    assert.ok(easeOf(plain) > 80, String(easeOf(plain)));
    assert.ok(easeOf(hard) < 10, String(easeOf(hard)));
    const about = `\nAbout Tern Robotics\n\n${"Organisational considerations necessitate coordination. ".repeat(30)}\n`;
    assert.equal(easeOf(plain + about), easeOf(plain));
  });
});
