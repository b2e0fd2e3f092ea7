import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse, check, type CheckOptions, type Finding, fixAll, profiles, rules } from "../../src/core";
import { applyEdits } from "../../src/core/text";
import { assertSoundFindings } from "./invariants";
import { holds } from "./run";
import { anyText, releases, scrapHeaps } from "./texts";

const NOW = Date.UTC(2026, 5, 1, 12);
const options: fc.Arbitrary<CheckOptions> = fc.constantFrom(...profiles).map(({ id }) => ({ profile: id, now: NOW }));

describe("The findings of any text", () => {
  it("lie in the text, in order, with fixes whose edits do not overlap, in every profile", () => {
    holds(fc.tuple(anyText, options), 400, ([text, settings]) => {
      assertSoundFindings(check(analyse(text), settings), text);
    });
  });

  it("name rules that exist", () => {
    const ids = new Set(rules.map((rule) => rule.id));
    holds(releases, 60, (text) => {
      for (const { rule } of check(analyse(text))) assert.ok(ids.has(rule), `${rule} is in the registry`);
    });
  });

  it("are the same with LF and CRLF", () => {
    const texts = fc.oneof(
      releases,
      scrapHeaps.map((text) => text.replaceAll("\r", "")),
    );
    holds(fc.tuple(texts, options), 200, ([text, settings]) => {
      assert.deepEqual(lines(text.replaceAll("\n", "\r\n"), settings), lines(text, settings));
    });
  });

  it("are gone when every rule is off", () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, "off" as const]));
    holds(anyText, 60, (text) => assert.deepEqual(check(analyse(text), { rules: off, now: NOW }), []));
  });
});

describe("The fixes of any text", () => {
  it("reach a point where no safe fix is left, and their edits lead there from the first text", () => {
    holds(fc.tuple(fc.oneof(releases, scrapHeaps), options), 150, ([text, settings]) => {
      const checkText = (version: string): readonly Finding[] => check(analyse(version), settings);
      const fixed = fixAll(text, checkText);
      assert.equal(applyEdits(text, fixed.edits), fixed.text);
      fixed.edits.forEach((edit, i) => assert.ok(edit.start >= (fixed.edits[i - 1]?.end ?? 0), "edits overlap"));
      const left = checkText(fixed.text).filter(({ fixes }) => fixes.some((fix) => fix.safe));
      assert.deepEqual(left, []);
      assert.equal(fixAll(fixed.text, checkText).text, fixed.text);
    });
  });

  it("mend what they were offered for: the finding is gone at that place", () => {
    holds(releases, 80, (text) => {
      for (const finding of check(analyse(text))) {
        for (const fix of finding.fixes.filter(({ safe }) => safe)) {
          const after = check(analyse(applyEdits(text, fix.edits)));
          const same = after.filter(({ rule, start }) => rule === finding.rule && start === finding.start);
          assert.deepEqual(same, [], `${finding.rule}: ${fix.title}`);
        }
      }
    });
  });
});

function lines(text: string, settings: CheckOptions): unknown {
  const analysis = analyse(text);
  return check(analysis, settings).map(({ rule, severity, message, start }) => ({
    rule,
    severity,
    message: message.replaceAll("\r", ""),
    line: analysis.source.lines.lineAt(start),
  }));
}
