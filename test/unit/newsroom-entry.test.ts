import assert from "node:assert/strict";
import { analyse, entryOf, learned, type ReleaseEntry, stateOf } from "../../src/core";

const RELEASE = `---
status: draft
---

FOR IMMEDIATE RELEASE

Kestrel Foods opens second plant

TOLEDO, Ohio, May 5, 2026 -- Kestrel Foods opened its second plant on Monday.

“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods. “They stay hot.”

Ilse Brandt, the plant manager, called for patience.

About Kestrel Foods
Kestrel Foods makes meals for schools.

Media contact:
Ann Lee, 555-201-3344, press@kestrel.example

###
`;

const read = (text: string, id = "a"): ReleaseEntry => entryOf(id, analyse(text));
const DAY = 86_400_000;

describe("what a release contributes to the newsroom", () => {
  it("tells headline, day, city, sender's paragraph, contact and marks", () => {
    const entry = read(RELEASE);
    assert.equal(entry.headline, "Kestrel Foods opens second plant");
    assert.deepEqual(entry.day, { year: 2026, month: 5, day: 5 });
    assert.equal(entry.city, "TOLEDO, Ohio");
    assert.equal(entry.status, "draft");
    assert.equal(entry.releaseLine, "FOR IMMEDIATE RELEASE");
    assert.equal(entry.endMark, "###");
    assert.deepEqual(entry.boilerplates, [
      { organisation: "Kestrel Foods", text: "About Kestrel Foods\nKestrel Foods makes meals for schools." },
    ]);
    assert.deepEqual(entry.contacts, ["Media contact:\nAnn Lee, 555-201-3344, press@kestrel.example"]);
  });

  it("tells who says what, and where", () => {
    const entry = read(RELEASE);
    const okafor = entry.people.findIndex(({ name }) => name === "Dana Okafor");
    assert.match(entry.people[okafor]?.title ?? "", /chief executive/);
    const [first] = entry.quotations.filter(({ speaker }) => speaker === okafor);
    assert.match(first?.text ?? "", /^The ovens are hot/);
    assert.equal(
      first?.at.line,
      RELEASE.split("\n").findIndex((line) => line.includes("ovens")),
    );
    assert.equal(first.at.character, 1);
  });

  it("is plain data that can be written down", () => {
    const entry = read(RELEASE);
    assert.deepEqual(JSON.parse(JSON.stringify(entry)), entry);
  });

  for (const text of ["", "\n\n", "---\nstatus: [\n---\n\nText", "About\r\n\r\n“", "EMBARGOED UNTIL 31 June 2026"])
    it(`takes ${JSON.stringify(text)} as well`, () => assert.equal(read(text).id, "a"));
});

describe("how far a release has come", () => {
  const at = Date.UTC(2026, 4, 5, 12);
  const cases: readonly (readonly [what: string, text: string, now: number, kind: string])[] = [
    ["a draft by its front matter", RELEASE, at, "draft"],
    ["released on its day", RELEASE.replace("status: draft", "status: ready"), at, "released"],
    ["planned before its day", RELEASE.replace("status: draft", "status: ready"), at - 3 * DAY, "planned"],
    [
      "embargoed before the hour",
      "EMBARGOED UNTIL 10 a.m. ET May 6, 2026\n\nPlant opens\n\nIt opens.",
      at,
      "embargoed",
    ],
    [
      "released after the hour",
      "EMBARGOED UNTIL 10 a.m. ET May 6, 2026\n\nPlant opens\n\nIt opens.",
      at + 2 * DAY,
      "released",
    ],
    ["embargoed without a day", "EMBARGOED UNTIL FURTHER NOTICE\n\nPlant opens\n\nIt opens.", at, "embargoed"],
    ["undated", "Plant opens\n\nIt opens.", at, "undated"],
  ];
  for (const [what, text, now, kind] of cases)
    it(`is ${what}`, () => assert.equal(stateOf(read(text), now).kind, kind));
});

describe("what releases teach together", () => {
  it("puts the most usual first, and of equal ones the latest", () => {
    const other = RELEASE.replace("TOLEDO", "LIMA").replace("May 5", "May 6");
    const all = learned([read(RELEASE, "a"), read(RELEASE, "b"), read(other, "c")]);
    assert.deepEqual(
      all.cities.map(({ value, releases }) => [value, releases]),
      [
        ["TOLEDO, Ohio", 2],
        ["LIMA, Ohio", 1],
      ],
    );
    assert.equal(all.boilerplates[0]?.organisation, "Kestrel Foods");
    assert.deepEqual(all.boilerplates[0]?.last, { year: 2026, month: 5, day: 6 });
    assert.equal(all.endMarks[0]?.value, "###");
    assert.ok(all.people.some(({ value, title }) => value === "Dana Okafor" && title !== undefined));
    assert.ok(all.organisations.some(({ value }) => value === "Kestrel Foods"));
  });

  it("does not depend on the order", () => {
    const entries = [
      read(RELEASE, "a"),
      read(RELEASE.replace("TOLEDO", "LIMA").replace("chief executive", "chair"), "b"),
    ];
    assert.deepEqual(learned(entries), learned([...entries].reverse()));
  });

  it("knows nothing of nothing", () => assert.deepEqual(learned([]).cities, []));
});
