import assert from "node:assert/strict";
import { BODY, LEAD, structureOf } from "./parse-fixture";

/** Release lines above a headline, as "kind: printed | minutes zone | y-m-d". */
function lines(...top: readonly string[]): readonly string[] {
  const text = `${top.join("\n")}\n\nPier Opens in Millbrook\n\n${LEAD}\n\n${BODY}\n`;
  return structureOf(text).releaseLines.map(({ kind, start, end, minutes, zone, date }) => {
    const time = minutes === undefined ? "" : ` | ${minutes} ${zone ?? ""}`.trimEnd();
    const day = date ? ` | ${[date.year, date.month, date.day].map((part) => part ?? "?").join("-")}` : "";
    return `${kind}: ${text.slice(start, end)}${time}${day}`;
  });
}

describe("release lines", () => {
  it("for immediate release, alone and with date, place or contact on the line", () => {
    assert.deepEqual(lines("FOR IMMEDIATE RELEASE"), ["immediate: FOR IMMEDIATE RELEASE"]);
    assert.deepEqual(lines("For Immediate Release: May 4, 2026"), [
      "immediate: For Immediate Release: May 4, 2026 | 2026-5-4",
    ]);
    assert.deepEqual(lines("IMMEDIATE RELEASE          Contact: Jane Roe, 202-555-0100"), [
      "immediate: IMMEDIATE RELEASE          Contact: Jane Roe, 202-555-0100",
    ]);
    assert.deepEqual(lines("For release: immediately"), ["immediate: For release: immediately"]);
  });
  it("for immediate release, before the story on its line", () => {
    const story = "Marl Group opened a hall in Tarn for all who live there.";
    const top = (line: string) => {
      const { parts, releaseLines, dateline } = structureOf(`Marl Opens Hall\n\n${line}\n\n${BODY}\n`);
      return [
        parts[1]?.role,
        ...releaseLines.map(({ start, end }) => `Marl Opens Hall\n\n${line}`.slice(start, end)),
        dateline?.runIn,
      ];
    };
    assert.deepEqual(top(`FOR IMMEDIATE RELEASE – May 5, 2026 – ${story}`), ["lead", "FOR IMMEDIATE RELEASE –", true]);
    assert.deepEqual(top(`FOR IMMEDIATE RELEASE: TARN, May 5, 2026 – ${story}`), [
      "lead",
      "FOR IMMEDIATE RELEASE:",
      true,
    ]);
    assert.deepEqual(top("FOR IMMEDIATE RELEASE – May 5, 2026 – Tarn"), [
      "release-line",
      "FOR IMMEDIATE RELEASE – May 5, 2026 – Tarn",
      undefined,
    ]);
  });
  it("American embargoes", () => {
    assert.deepEqual(lines("EMBARGOED UNTIL 10 a.m. ET, May 5, 2026"), [
      "embargo: EMBARGOED UNTIL 10 a.m. ET, May 5, 2026 | 600 ET | 2026-5-5",
    ]);
    assert.deepEqual(lines("Embargoed until 4 a.m. CT/5 a.m. ET Wednesday, August 20, 2025"), [
      "embargo: Embargoed until 4 a.m. CT/5 a.m. ET Wednesday, August 20, 2025 | 240 CT | 2025-8-20",
    ]);
    assert.deepEqual(lines("HOLD FOR RELEASE UNTIL noon EST, Monday, May 4"), [
      "embargo: HOLD FOR RELEASE UNTIL noon EST, Monday, May 4 | 720 EST | ?-5-4",
    ]);
  });
  it("British embargoes", () => {
    assert.deepEqual(lines("EMBARGO: Not for publication or broadcast before 00.01 hours, Tuesday 5 May 2026"), [
      "embargo: EMBARGO: Not for publication or broadcast before 00.01 hours, Tuesday 5 May 2026 | 1 | 2026-5-5",
    ]);
    assert.deepEqual(lines("STRICTLY EMBARGOED until 00:01 BST 5 May 2026"), [
      "embargo: STRICTLY EMBARGOED until 00:01 BST 5 May 2026 | 1 BST | 2026-5-5",
    ]);
  });
  it("a line that says both gives both", () => {
    assert.deepEqual(lines("FOR IMMEDIATE RELEASE – EMBARGOED UNTIL May 5, 2026"), [
      "immediate: FOR IMMEDIATE RELEASE –",
      "embargo: EMBARGOED UNTIL May 5, 2026 | 2026-5-5",
    ]);
  });
  it("dates, numbers and labels", () => {
    assert.deepEqual(lines("NEWS RELEASE", "Friday, July 17, 2026", "Press Release Number: 26-693"), [
      "label: NEWS RELEASE",
      "date: Friday, July 17, 2026 | 2026-7-17",
      "number: Press Release Number: 26-693",
    ]);
    assert.deepEqual(lines("Published: 4 May 2026", "2026-121"), [
      "date: Published: 4 May 2026 | 2026-5-4",
      "number: 2026-121",
    ]);
    assert.deepEqual(lines("RELEASE: 26-55"), ["number: RELEASE: 26-55"]);
  });
  it("not a headline or sentence with such words in it", () => {
    assert.deepEqual(
      structureOf(`Court Orders Immediate Release of Captain\n\n${LEAD}\n\n${BODY}\n`).parts[0]?.role,
      "headline",
    );
    assert.deepEqual(lines("Embargo on Millbrook Ferries Ends"), []);
    assert.deepEqual(lines("News Travels Fast at the Port"), []);
  });
});
