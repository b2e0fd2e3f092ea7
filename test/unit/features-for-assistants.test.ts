import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse, check, checkReport, chooseProfile, quotationList } from "../../src/core";

const TEXT = `Bridge opens in Marl

MARL — A bridge opened on Monday.

“It holds,” said Mira Dunn, the harbour master, “and it hums.”

Bo Tarn, the mayor, said that the bridge was late. He called for patience.
`;

describe("what assistants are told", () => {
  it("gives each run of quoted words as it is printed", () => {
    const { quotations } = quotationList(analyse(TEXT));
    assert.deepEqual(quotations[0]?.text, ["It holds,", "and it hums."]);
    assert.deepEqual(quotations[0].place, { line: 5, column: 2, endLine: 5, endColumn: 62 });
  });

  it("finds a speaker by surname, whatever the case and the blanks, and not by half a word", () => {
    const named = (speaker: string): readonly string[] =>
      quotationList(analyse(TEXT), speaker).speakers.map(({ name }) => name);
    assert.deepEqual(named("  mira   DUNN "), ["Mira Dunn"]);
    assert.deepEqual(named("Dunn"), ["Mira Dunn"]);
    assert.deepEqual(named("Dun"), []);
    assert.deepEqual(named(""), []);
  });

  it("never returns a word that is not in the text, whatever the text", () => {
    const piece = fc.constantFrom(
      "“It holds,” ",
      "said Mira Dunn",
      ", the mayor, ",
      "\r\n\r\n",
      "“",
      "”",
      '"Late," ',
      "He said that ",
      "\uD83D",
      "> ",
      "MARL — ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const a = analyse(text);
        for (const { text: runs } of quotationList(a).quotations) for (const run of runs) assert.ok(text.includes(run));
        for (const { words } of checkReport(a, check(a), chooseProfile(a).id).findings) assert.ok(text.includes(words));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out what nobody reads, and says how much", () => {
    const many = `Bridge opens\n\nMARL — It opened.\n\n${"“It holds,” said Mira Dunn, the mayor.\n\n".repeat(320)}`;
    const { quotations, leftOut } = quotationList(analyse(many));
    assert.equal(quotations.length, 300);
    assert.equal(leftOut, 20);
  });

  it("counts all findings, and lists those that are loud enough", () => {
    const a = analyse(TEXT.replace("Monday", "Monday, May 5, 2026"));
    const findings = check(a);
    const all = checkReport(a, findings, "ap");
    const some = checkReport(a, findings, "ap", "warning");
    assert.equal(all.findings.length, findings.length);
    assert.deepEqual(some.counts, all.counts);
    assert.ok(some.findings.every(({ severity }) => severity === "error" || severity === "warning"));
  });
});
