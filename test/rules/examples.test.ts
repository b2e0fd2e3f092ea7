import assert from "node:assert/strict";
import { rules, type Finding } from "../../src/core";
import { exampleText } from "../../src/core/rules/examples";
import { applyEdits } from "../../src/core/text";
import { findingsOfExample } from "./support";

const ids = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples.bad) {
      it(`finds: ${example.text}`, () => {
        const found = findingsOfExample(rule.id, example);
        assert.deepEqual(ids(found), [rule.id, ...(example.also ?? [])].sort());
      });

      it(`falls silent when a fix is applied: ${example.text}`, () => {
        const text = exampleText(example);
        for (const finding of findingsOfExample(rule.id, example)) {
          if (finding.rule !== rule.id) continue;
          for (const fix of finding.fixes) {
            const mended = findingsOfExample(rule.id, example, applyEdits(text, fix.edits));
            const left = mended.filter(({ rule: id, message }) => id === rule.id && message === finding.message);
            assert.deepEqual(left, [], fix.title);
          }
        }
      });
    }

    for (const example of rule.examples.good) {
      it(`is silent: ${example.text}`, () => assert.deepEqual(findingsOfExample(rule.id, example), []));
    }
  });
}
