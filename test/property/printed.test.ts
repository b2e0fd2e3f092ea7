import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse, type Span } from "../../src/core";
import { holds } from "./run";

const months = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "March"],
  ["April", "April"],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
] as const;
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const dates = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.nat({ max: 11 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({ year, month, day, weekday: new Date(Date.UTC(year, month, day)).getUTCDay() }));
type PrintableDate = Readonly<{ year: number; month: number; day: number; weekday: number }>;

const american = ({ year, month, day }: PrintableDate): string => `${months[month]?.[1] ?? ""} ${day}, ${year}`;
const spelled = ({ year, month, day }: PrintableDate): string => `${months[month]?.[0] ?? ""} ${day}, ${year}`;
const british = ({ year, month, day }: PrintableDate): string => `${day} ${months[month]?.[0] ?? ""} ${year}`;

const places = fc.constantFrom(
  "HARLOW FALLS, Mich.",
  "PORT ALDEN, Maine",
  "VELDENAAR",
  "SAINT-BRIEG",
  "St. Oswin, Ohio",
);

/** Datelines in the forms that wires, firms and ministries print, with what stands in them. */
const datelines = fc
  .tuple(places, dates, fc.constantFrom("--", "–", "—", "-"), fc.nat({ max: 4 }))
  .map(([place, date, mark, shape]) => {
    const known = { place, date, mark };
    if (shape === 0)
      return { ...known, printed: `${place}, ${american(date)} /PRNewswire/ ${mark}`, wire: "PRNewswire" };
    if (shape === 1)
      return { ...known, printed: `${place}, ${american(date)} (GLOBE NEWSWIRE) ${mark}`, wire: "GLOBE NEWSWIRE" };
    if (shape === 2) return { ...known, printed: `${place} (${spelled(date)}) ${mark}`, wire: undefined };
    if (shape === 3) return { ...known, printed: `${place}, ${british(date)} ${mark}`, wire: undefined };
    return { ...known, printed: `${place} ${mark} ${spelled(date)} ${mark}`, wire: undefined };
  });

describe("A dateline that is printed", () => {
  it("is read back: place, date, wire and closing mark, and the lead goes on behind it", () => {
    holds(datelines, 200, ({ printed, place, date, wire, mark }) => {
      const text = `Harlow opens its crane\n\n${printed} The town has a new crane. It lifts 40 tons.\n\nTickets cost $4.`;
      const { structure } = analyse(text);
      const { dateline } = structure;
      const words = (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
      assert.equal(words(dateline), printed);
      assert.equal(words(dateline?.place), place);
      assert.equal(words(dateline?.wire), wire);
      assert.equal(words(dateline?.mark), mark);
      assert.equal(dateline?.runIn, true);
      const { year, month, day } = dateline.date ?? {};
      assert.deepEqual({ year, month, day }, { year: date.year, month: date.month + 1, day: date.day });
      assert.deepEqual(
        structure.parts.map(({ role }) => role),
        ["headline", "lead", "body"],
      );
    });
  });
});

describe("An embargo that is printed", () => {
  const clock = fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 5, 30, 45),
    fc.constantFrom("a.m.", "p.m."),
  );
  const zones = fc.constantFrom("ET", "GMT", "CEST", "PT", "UTC");

  it("is read back: day, weekday, minute and zone", () => {
    holds(fc.tuple(dates, clock, zones), 150, ([date, [hour, minute, half], zone]) => {
      const time = `${hour}:${String(minute).padStart(2, "0")} ${half}`;
      const line = `EMBARGOED UNTIL ${time} ${zone}, ${weekdays[date.weekday] ?? ""}, ${spelled(date)}`;
      const text = `${line}\n\nTrees cool the town, a survey shows\n\nTrees cool the town by two degrees.`;
      const embargo = analyse(text).structure.releaseLines.find(({ kind }) => kind === "embargo");
      assert.ok(embargo, line);
      assert.equal(embargo.minutes, (hour % 12) * 60 + minute + (half === "p.m." ? 720 : 0), line);
      assert.equal(embargo.zone, zone, line);
      const { year, month, day, weekday } = embargo.date ?? {};
      const printed = { year: date.year, month: date.month + 1, day: date.day, weekday: date.weekday };
      assert.deepEqual({ year, month, day, weekday }, printed, line);
    });
  });
});
