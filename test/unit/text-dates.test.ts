import assert from "node:assert/strict";
import { findDates, findTimes, monthNumber, readDate } from "../../src/core/text";

interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

function check(text: string, printed: string, expected: Fields): void {
  const [found, ...more] = findDates(text, { start: 0, end: text.length });
  assert.ok(found, `no date in ${text}`);
  assert.equal(more.length, 0);
  const { start, end, ...fields } = found;
  assert.equal(text.slice(start, end), printed);
  assert.deepEqual(fields, expected);
}

function none(text: string): void {
  assert.deepEqual(findDates(text, { start: 0, end: text.length }), []);
}

describe("dates in a text", () => {
  it("month first", () => {
    check("on May 4, 2026, in", "May 4, 2026", { year: 2026, month: 5, day: 4 });
    check("Monday, Sept. 7, 2026", "Monday, Sept. 7, 2026", { year: 2026, month: 9, day: 7, weekday: 1 });
    check("by Aug. 9 at", "Aug. 9", { month: 8, day: 9 });
    check("MARCH 12, 2026", "MARCH 12, 2026", { year: 2026, month: 3, day: 12 });
    check("June 25th, 2026- then", "June 25th, 2026", { year: 2026, month: 6, day: 25 });
  });
  it("day first", () => {
    check("am Montag, 17 May 2026.", "17 May 2026", { year: 2026, month: 5, day: 17 });
    check("Tuesday 5 May", "Tuesday 5 May", { month: 5, day: 5, weekday: 2 });
    check("the 4th of July 2026", "4th of July 2026", { year: 2026, month: 7, day: 4 });
  });
  it("month and year, ISO, slashes", () => {
    check("since May 2026.", "May 2026", { year: 2026, month: 5 });
    check("2026-05-04", "2026-05-04", { year: 2026, month: 5, day: 4 });
    check("5/14/2026", "5/14/2026", { year: 2026, month: 5, day: 14 });
    check("14/5/2026", "14/5/2026", { year: 2026, month: 5, day: 14 });
  });
  it("a slashed date that may be read either way keeps only its year", () => {
    check("4/5/2026", "4/5/2026", { year: 2026 });
  });
  it("impossible days are given as printed", () => {
    check("June 31, 2026", "June 31, 2026", { year: 2026, month: 6, day: 31 });
  });
  it("none in verbs, numbers and telephone numbers", () => {
    none("they may 4 times march 12 miles");
    none("call 202-555-0100 or 2026-555-0100");
    none("in 2026 we sold 14 ferries; May Roe bought 3");
    none("Mayor 4, Marchbank 7");
  });
  it("readDate reads only at the offset", () => {
    assert.equal(readDate("on May 4", 0), undefined);
    assert.deepEqual(readDate("on May 4", 3), { start: 3, end: 8, month: 5, day: 4 });
  });
  it("monthNumber knows names and short forms in any case", () => {
    assert.deepEqual(["Sept.", "sep", "MAY", "Dez"].map(monthNumber), [9, 9, 5, undefined]);
  });
});

describe("times in a text", () => {
  const times = (text: string): readonly string[] =>
    findTimes(text, { start: 0, end: text.length }).map(({ start, end, minutes, zone }) =>
      `${text.slice(start, end)} = ${minutes} ${zone ?? ""}`.trim(),
    );
  it("American, British and by words", () => {
    assert.deepEqual(times("at 10:30 a.m. EDT"), ["10:30 a.m. EDT = 630 EDT"]);
    assert.deepEqual(times("4 a.m. CT/5 a.m. ET"), ["4 a.m. CT = 240 CT", "5 a.m. ET = 300 ET"]);
    assert.deepEqual(times("before 00.01 hours on"), ["00.01 hours = 1"]);
    assert.deepEqual(times("14:00 GMT"), ["14:00 GMT = 840 GMT"]);
    assert.deepEqual(times("3 p.m. Eastern"), ["3 p.m. Eastern = 900 Eastern"]);
    assert.deepEqual(times("from noon to 12:00 a.m."), ["noon = 720", "12:00 a.m. = 0"]);
  });
  it("none in decimals, ratios and prices", () => {
    assert.deepEqual(times("9.5 percent, 12.30 dollars, 1:2:3, $4.50 and 13 a.m."), []);
  });
});
