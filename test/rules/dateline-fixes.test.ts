import { strict as assert } from "node:assert";
import { analyse, check } from "../../src/core";

const DAYS = ["", "Monday, ", "Wednesday ", "Wed. ", "Sat, "];
const MONTHS = ["November", "Nov", "Nov.", "Sept", "Sep.", "March", "Mar.", "May", "Jun."];

describe("Safe fixes of a dateline", () => {
  for (const place of ["TOLEDO, Ohio", "Toledo, Ohio", "Nairobi", "Tallinn, Estonia"]) {
    it(`keep the day, from ${place}`, () => {
      const forms = DAYS.flatMap((day) =>
        MONTHS.flatMap((month) => [`${day}${month} 18, 2026`, `${day}18 ${month} 2026`, `${day}${month} 18`]),
      );
      for (const form of forms) {
        const text = `Kestrel opens plant\n\n${place}, ${form} – Kestrel Foods opened its second plant on the river.`;
        const before = analyse(text);
        const edits = check(before, { profile: "wire-prnewswire" })
          .filter(({ rule }) => rule.startsWith("dateline/"))
          .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).flatMap((fix) => fix.edits))
          .sort((a, b) => b.start - a.start);
        let fixed = text;
        for (const { start, end, text: put } of edits) fixed = fixed.slice(0, start) + put + fixed.slice(end);
        assert.deepEqual(dayOf(fixed), dayOf(text), `${form}: ${fixed}`);
      }
    });
  }
});

function dayOf(text: string): unknown {
  const date = analyse(text).structure.dateline?.date;
  return [date?.year, date?.month, date?.day, date?.weekday];
}
