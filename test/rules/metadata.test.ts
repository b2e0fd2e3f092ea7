import assert from "node:assert/strict";
import { profiles, rules, type RuleMeta } from "../../src/core";
import { findingsOfExample } from "./support";

describe("Every rule's declaration", () => {
  it("has an id of its own, of the form family/name or family/house/name", () => {
    for (const { id } of rules) assert.match(id, /^[a-z]+(?:\/[a-z]+)?\/[a-z]+(?:-[a-z]+)*$/);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it("says what it asks for, why, and who says so", () => {
    for (const { id, summary, why, source } of rules) {
      assert.match(summary, /^[A-Z].*\.$/, id);
      assert.match(why, /^[A-Z“].*\.$/, id);
      assert.ok(source.length > 0, id);
      for (const { url } of source) assert.match(url ?? "https://", /^https?:\/\//, id);
    }
  });

  it("shows at least two errors and three texts without", () => {
    for (const { id, examples } of rules) {
      assert.ok(examples.bad.length >= 2, id);
      assert.ok(examples.good.length >= 3, id);
    }
  });

  it("says in its examples every sentence that it can say", () => {
    for (const rule of rules) {
      const said = saidIn(rule).join("\n");
      for (const [key, message] of Object.entries(rule.messages)) {
        const fixedWords = message.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? "";
        assert.ok(said.includes(fixedWords), `${rule.id} never says ${key}: ${message}`);
      }
    }
  });

  it("offers the kind of fix that it announces", () => {
    for (const rule of rules) {
      const fixes = rule.examples.bad
        .flatMap((example) => findingsOfExample(rule.id, example))
        .filter((finding) => finding.rule === rule.id)
        .flatMap((finding) => finding.fixes);
      assert.equal(fixes.length > 0, rule.fix !== "none", rule.id);
      assert.equal(
        fixes.some(({ safe }) => safe),
        rule.fix === "safe",
        rule.id,
      );
    }
  });

  it("has defaults within their own bounds", () => {
    for (const { id, options } of rules) {
      for (const spec of Object.values(options)) {
        if (spec.type !== "integer") continue;
        assert.ok(spec.default >= (spec.minimum ?? -Infinity) && spec.default <= (spec.maximum ?? Infinity), id);
      }
    }
  });
});

describe("Every profile", () => {
  it("sets only rules and options that exist", () => {
    for (const { limits, levels } of profiles) {
      for (const { rule, option } of limits) assert.ok(rules.find(({ id }) => id === rule)?.options[option], rule);
      for (const id of Object.keys(levels))
        assert.ok(
          rules.some((rule) => rule.id === id),
          id,
        );
    }
  });
});

function saidIn(rule: RuleMeta): readonly string[] {
  return rule.examples.bad
    .flatMap((example) => findingsOfExample(rule.id, example))
    .flatMap(({ message, fixes, related }) => [
      message,
      ...fixes.map(({ title }) => title),
      ...related.map((place) => place.message),
    ]);
}
