import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Dateline } from "../../src/core";
import { structureOf } from "./parse-fixture";

interface Expected {
  readonly place?: string;
  readonly date?: string;
  readonly wire?: string;
  readonly mark?: string;
}

const STORY =
  "Kestrel Systems, a maker of ferry engines, said it will open a plant that employs 240 people by next spring.";

/** Reads a release whose lead opens with `dateline`; every element must come back as printed. */
function check(dateline: string, expected: Expected, story = STORY): void {
  const text = `Kestrel Opens Engine Plant in Dunmore\n\n${dateline}${story}\n`;
  const found = structureOf(text).dateline;
  assert.ok(found, `no dateline in ${JSON.stringify(dateline)}`);
  assert.equal(text.slice(found.start, found.end), dateline.trim());
  assert.deepEqual(elements(text, found), expected);
  assert.equal(found.runIn, true);
}

/** The same for a dateline on a line of its own. */
function checkOwnLine(dateline: string, expected: Expected): void {
  const text = `Kestrel Opens Engine Plant in Dunmore\n\n${dateline}\n\n${STORY}\n`;
  const { dateline: found, parts } = structureOf(text);
  assert.ok(found, `no dateline in ${JSON.stringify(dateline)}`);
  assert.equal(text.slice(found.start, found.end), dateline);
  assert.deepEqual(elements(text, found), expected);
  assert.equal(found.runIn, false);
  assert.deepEqual(
    parts.map(({ role }) => role),
    ["headline", "dateline", "lead"],
  );
}

function elements(text: string, { place, date, wire, mark }: Dateline): Expected {
  return Object.fromEntries(
    Object.entries({ place, date, wire, mark }).flatMap(([name, span]) =>
      span === undefined ? [] : [[name, text.slice(span.start, span.end)]],
    ),
  );
}

describe("dateline: wires", () => {
  const date = "May 5, 2026";
  it("place, date, tag in slashes, double hyphen", () => {
    check("DUNMORE, Ohio, May 5, 2026 /PRNewswire/ -- ", {
      place: "DUNMORE, Ohio",
      date,
      wire: "PRNewswire",
      mark: "--",
    });
    check("HONG KONG, May 5, 2026 /24-7PressRelease/ -- ", {
      place: "HONG KONG",
      date,
      wire: "24-7PressRelease",
      mark: "--",
    });
    check("DUNMORE, HARJU, ESTONIA, May 5, 2026 /EINPresswire.com/ -- ", {
      place: "DUNMORE, HARJU, ESTONIA",
      date,
      wire: "EINPresswire.com",
      mark: "--",
    });
  });
  it("tag in parentheses", () => {
    check("DUNMORE, Texas, May 5, 2026 (GLOBE NEWSWIRE) -- ", {
      place: "DUNMORE, Texas",
      date,
      wire: "GLOBE NEWSWIRE",
      mark: "--",
    });
    check("SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--", {
      place: "SAN FRANCISCO & TEL AVIV, Israel",
      wire: "BUSINESS WIRE",
      mark: "--",
    });
    check("DALLAS–( BUSINESS WIRE )–", { place: "DALLAS", wire: "BUSINESS WIRE", mark: "–" });
    check("Toronto, ON--(Newsfile Corp. - May 5, 2026) - ", {
      place: "Toronto, ON",
      date,
      wire: "Newsfile Corp.",
      mark: "-",
    });
  });
  it("tag before the date, or before the place", () => {
    check("DUNMORE, ON / ACCESS Newswire / May 5, 2026 / ", {
      place: "DUNMORE, ON",
      date,
      wire: "ACCESS Newswire",
      mark: "/",
    });
    check("DUNMORE, Colo. - (NewMediaWire) - May 5, 2026 - ", {
      place: "DUNMORE, Colo.",
      date,
      wire: "NewMediaWire",
      mark: "-",
    });
    check("(PRNewswire) - May 5, 2026 - DUNMORE — ", { place: "DUNMORE", date, wire: "PRNewswire", mark: "—" });
    check("DUNMORE, KS — May 5, 2026 — (Newswire) — ", { place: "DUNMORE, KS", date, wire: "Newswire", mark: "—" });
    check("DUNMORE, CA - May 5, 2026 (NEWMEDIAWIRE) - ", {
      place: "DUNMORE, CA",
      date,
      wire: "NEWMEDIAWIRE",
      mark: "-",
    });
  });
  it("tag with a clock time", () => {
    check("Dunmore, Ohio (Newsworthy.ai) Tuesday May 5, 2026 @ 3:00 PM Central — ", {
      place: "Dunmore, Ohio",
      date: "Tuesday May 5, 2026",
      wire: "Newsworthy.ai",
      mark: "—",
    });
    check("Dallas Texas (Newsworthy.ai) Tuesday May 5, 2026 @ 7:00 AM US/Central — ", {
      place: "Dallas Texas",
      date: "Tuesday May 5, 2026",
      wire: "Newsworthy.ai",
      mark: "—",
    });
  });
});

describe("dateline: offices and firms", () => {
  it("a place and a dash", () => {
    check("DUNMORE – ", { place: "DUNMORE", mark: "–" });
    check("DUNMORE– ", { place: "DUNMORE", mark: "–" });
    check("WASHINGTON - ", { place: "WASHINGTON", mark: "-" });
    check("WASHINGTON, D.C. – ", { place: "WASHINGTON, D.C.", mark: "–" });
    check("Washington, D.C. -- ", { place: "Washington, D.C.", mark: "--" });
    check("DUNMORE, Calif. — ", { place: "DUNMORE, Calif.", mark: "—" });
    check("WINSTON-SALEM, N.C. — ", { place: "WINSTON-SALEM, N.C.", mark: "—" });
    check("(DUNMORE) – ", { place: "DUNMORE", mark: "–" });
    check("(Dallas, Texas) – ", { place: "Dallas, Texas", mark: "–" });
    check("Washington, D.C.-", { place: "Washington, D.C.", mark: "-" });
    check("LONDON: ", { place: "LONDON", mark: ":" });
  });
  it("a place, a date and a dash", () => {
    check("DUNMORE, May 5 – ", { place: "DUNMORE", date: "May 5", mark: "–" });
    check("DUNMORE, Ohio, Nov. 23, 2026 -- ", { place: "DUNMORE, Ohio", date: "Nov. 23, 2026", mark: "--" });
    check("DUNMORE, ST -- June 25th, 2026 -- ", { place: "DUNMORE, ST", date: "June 25th, 2026", mark: "--" });
    check("New Dunmore, N.J. – JANUARY 8, 2026 – ", { place: "New Dunmore, N.J.", date: "JANUARY 8, 2026", mark: "–" });
    check("DUNMORE, BELGIUM (6 January 2026) – ", { place: "DUNMORE, BELGIUM", date: "6 January 2026", mark: "–" });
    check("Salt Lake City, Utah August 21, 2026 — ", {
      place: "Salt Lake City, Utah",
      date: "August 21, 2026",
      mark: "—",
    });
    check("Dunmore, Tuesday, 5 May 2026: ", { place: "Dunmore", date: "Tuesday, 5 May 2026", mark: ":" });
    check("September 24th, 2026- Miami, Florida- ", {
      place: "Miami, Florida",
      date: "September 24th, 2026",
      mark: "-",
    });
    check(
      "OCOEE, FL - May 5, 2026 - ",
      { place: "OCOEE, FL", date: "May 5, 2026", mark: "-" },
      "iKestrel Inc., a maker of ferry engines, today named a new head of its plant in the north.",
    );
  });
  it("a page that lost the dash: only a well-known city in capitals", () => {
    check("WASHINGTON ", { place: "WASHINGTON" });
    check(
      "CHICAGO ",
      { place: "CHICAGO" },
      "The harbour authority sued two firms that dumped paint into the river, the office said in a paper filed today.",
    );
  });
  it("slots of a template that nobody filled in", () => {
    check("[CITY, State], [Month Day, Year] – ", { place: "[CITY, State]", date: "[Month Day, Year]", mark: "–" });
    check("[CITY], [DATE] -- ", { place: "[CITY]", date: "[DATE]", mark: "--" });
  });
});

describe("dateline: on its own line", () => {
  it("place and date, with or without a closing mark", () => {
    checkOwnLine("Washington D.C., May 5, 2026 —", { place: "Washington D.C.", date: "May 5, 2026", mark: "—" });
    checkOwnLine("Brussels, 17 May 2026", { place: "Brussels", date: "17 May 2026" });
    checkOwnLine("Baku, March 12, AZERTAC", { place: "Baku", date: "March 12", wire: "AZERTAC" });
    checkOwnLine("Washington, DC, USA – June 4, 2026", { place: "Washington, DC, USA", date: "June 4, 2026" });
    checkOwnLine("Dunmore, United States - May 5, 2026 / Kestrel Systems /", {
      place: "Dunmore, United States",
      date: "May 5, 2026",
      wire: "Kestrel Systems",
      mark: "/",
    });
    checkOwnLine("PHOENIX, AZ / PR Karma / May 5, 2026 15:15", {
      place: "PHOENIX, AZ",
      date: "May 5, 2026",
      wire: "PR Karma",
    });
  });
  it("a place whose dash slipped to the next line", () => {
    const text = `Kestrel Opens Plant\n\nWASHINGTON\n– ${STORY}\n`;
    const { dateline } = structureOf(text);
    assert.equal(dateline && text.slice(dateline.start, dateline.end), "WASHINGTON\n–");
  });
});

describe("dateline: none", () => {
  const none = (lead: string): void => {
    const { dateline } = structureOf(`Kestrel Opens Engine Plant in Dunmore\n\n${lead}\n`);
    assert.equal(dateline, undefined, JSON.stringify(dateline));
  };
  it("never in an ordinary lead", () => {
    none(
      "Kestrel Systems – a maker of ferry engines – said it will open a plant that employs 240 people by next spring.",
    );
    none(
      "Georgia – the state with most ferries – will pay a third of the plant, which employs 240 people, officials said.",
    );
    none("On May 5, 2026 – the day the yard turned 100 – Kestrel Systems opened a plant that employs 240 people.");
    none(
      "Washington-based Kestrel Systems today opened a plant that employs 240 people and builds engines for ferries.",
    );
    none(
      "Kestrel Systems, Inc. (NYSE: KST) - a maker of ferry engines - opened a plant that employs 240 people today.",
    );
    none("NASA – the space agency – and Kestrel Systems will test a ferry engine for two years, both said on Tuesday.");
    none("FACT SHEET: Kestrel Systems will open a plant in Dunmore that employs 240 people by next spring, it said.");
    none("SEN. ANN LEE – who grew up in Dunmore – will open the plant of Kestrel Systems, which employs 240 people.");
    none("President Roe – in office since May – opened the plant of Kestrel Systems, which employs 240 people, today.");
    none('"DUNMORE – my home – has waited for this," said Jane Roe, who runs the plant of Kestrel Systems in Ohio.');
  });
  it("never in a pair of countries", () => {
    none("Joint statement on the U.S.-Norland talks, which both sides opened in Dunmore on Tuesday after ten years.");
  });
  it("never in a line of data", () => {
    none(
      "May 2026 – 240 people – 14 million dollars – one plant: Kestrel Systems gave these figures for Dunmore today.",
    );
  });
});

describe("dateline: annotated releases", () => {
  const releases = resolve(__dirname, "../../../shared/eval/releases");
  const gold = join(releases, "gold.jsonl");
  it("at least 95 % are read exactly", function () {
    if (!existsSync(gold)) {
      console.log("      not measured: ../shared/eval/releases is absent");
      this.skip();
    }
    const rows = readFileSync(gold, "utf8")
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as { file: string; datelineText: string | null });
    const wrong = rows.filter(({ file, datelineText }) => {
      const text = readFileSync(join(releases, file), "utf8");
      const { dateline } = structureOf(text);
      return (dateline ? text.slice(dateline.start, dateline.end) : null) !== datelineText;
    });
    assert.ok(wrong.length <= rows.length * 0.05, `wrong: ${wrong.map(({ file }) => file).join(", ")}`);
  });
});
