import assert from "node:assert/strict";
import { analyse, completeWriting, type Desk, NOTHING_LEARNED, type WritingItem } from "../../src/core";

const DESK: Desk = {
  profile: "ap",
  today: { year: 2026, month: 11, day: 24 },
  letterhead: {
    organisation: "Marl Group",
    city: "Leyport, California",
    contacts: [{ name: "Ida Roe", title: "press officer", phone: "555-0100", email: "press@marl.example" }],
    boilerplates: [{ text: "Marl Group builds piers and keeps them dry." }],
  },
  declared: [{ name: "Ida Roe", title: "press officer", aliases: ["the press officer"] }],
  learned: {
    ...NOTHING_LEARNED,
    people: [{ value: "Tom Banks", title: "chief executive", organisation: "Kestrel Foods", releases: 3 }],
    organisations: [{ value: "Kestrel Foods", releases: 3 }],
    titles: [{ value: "chief economist", releases: 2 }],
    cities: [{ value: "DAYTON, Ohio", releases: 2 }],
  },
};

const TOP = "FOR IMMEDIATE RELEASE\n\nMarl Group opens new pier\n\n";
const STORY = `${TOP}LEYPORT, Calif., Nov. 24, 2026 -- Marl Group opened a pier on Tuesday, said Mira Dunn, harbour master.\n\n`;

function itemsIn(marked: string, desk: Partial<Desk> = {}): readonly WritingItem[] {
  const offset = marked.indexOf("|");
  const a = analyse(marked.replace("|", ""), { declared: DESK.declared });
  return completeWriting(a, offset, { ...DESK, ...desk });
}

/** Labels of what is offered where the bar stands, in their order. */
function labels(marked: string, desk?: Partial<Desk>): readonly string[] {
  return itemsIn(marked, desk).map(({ label }) => label);
}

/** The text after the first item, or that of a label, was taken. */
function taken(marked: string, label?: string): string {
  const items = itemsIn(marked);
  const item = label === undefined ? items[0] : items.find((one) => one.label === label);
  assert.ok(item, `${label ?? "something"} is offered in ${JSON.stringify(marked)}`);
  const text = marked.replace("|", "");
  return text.slice(0, item.span.start) + item.snippet.replace(/\\(.)/gu, "$1") + text.slice(item.span.end);
}

describe("completion behind a quotation", () => {
  for (const [words, ...expected] of [
    ["“It is dry,” |", "Dunn said", "said Ida Roe, press officer", "said Tom Banks, chief executive of Kestrel Foods"],
    ["“It is dry,” D|", "Dunn said"],
    ["“It is dry,” Ro|", "said Ida Roe, press officer"],
    ["“It is dry,” said |", "Dunn", "Ida Roe, press officer", "Tom Banks, chief executive of Kestrel Foods"],
    ["“It is dry,” said To|", "Tom Banks, chief executive of Kestrel Foods"],
    ["“It is dry,” Dunn s|", "said", "stated"],
    ["“It is dry,” she a|", "added", "asked", "announced"],
    ["“It is dry,” said Dunn |"],
    ["“Is it dry?” D|", "Dunn said"],
    ['"It is dry," D|', "Dunn said"],
    ["‘It is dry’, D|", "Dunn said"],
  ] as const) {
    it(words, () => assert.deepEqual(labels(STORY + words), expected));
  }

  it("keeps the order and the tense of the release", () => {
    const inverted = `${STORY}“One,” says Dunn.\n\n“Two,” says Dunn.\n\n“Three,” D|`;
    assert.deepEqual(labels(inverted), ["says Dunn"]);
    const stated = `${TOP}“One,” Mira Dunn, harbour master, said.\n\n“Two,” I|`;
    assert.deepEqual(labels(stated), ["Ida Roe, press officer, said"]);
  });

  it("replaces what was typed of the attribution", () => {
    assert.equal(taken(`${STORY}“It is dry,” Ro|`), `${STORY}“It is dry,” said Ida Roe, press officer`);
    assert.equal(taken(`${STORY}“It is dry,” said Ro|`), `${STORY}“It is dry,” said Ida Roe, press officer`);
  });

  it("asks for nothing where a sentence is over", () => {
    const offered = labels(`${STORY}“It is dry.” |`);
    assert.deepEqual(
      offered.filter((label) => label.includes("said")),
      [],
    );
  });

  it("answers a blank behind a quotation, and no other", () => {
    const items = (marked: string): number => {
      const offset = marked.indexOf("|");
      const a = analyse(marked.replace("|", ""));
      return completeWriting(a, offset, DESK, { onlyBehindQuotations: true }).length;
    };
    assert.ok(items(`${STORY}“It is dry,” |`) > 0);
    for (const words of ["It is |", "Dunn |", "Tom Banks, |", "“It is dry.” |", "“It |", "called it “dry” |", "|"])
      assert.equal(items(STORY + words), 0, words);
  });
});

describe("completion of names and titles", () => {
  for (const [words, ...expected] of [
    ["It was Dunn|", "Dunn", "Mira Dunn", "Dunn’s"],
    ["The pier is open. To|", "Tom Banks, chief executive of Kestrel Foods,", "Tom Banks", "Tom Banks’"],
    ["It was opened by Tom B|", "Tom Banks, chief executive of Kestrel Foods", "Tom Banks", "Tom Banks’"],
    ["“It was Tom B|", "Tom Banks", "Tom Banks’"],
    ["It was for Kes|", "Kestrel Foods", "Kestrel Foods’"],
    ["the press o|", "the press officer"],
    ["the|"],
    ["tom|"],
    ["It was Mira D|", "Dunn", "Mira Dunn", "Dunn’s"],
    [
      "Tom Banks, |",
      "chief executive of Kestrel Foods",
      "chief executive",
      "harbour master",
      "press officer",
      "chief economist",
    ],
    ["Tom Banks, chief ec|", "chief economist"],
    ["Tom Banks, managing|", "managing director"],
    ["Tom Banks, chief executive of Kestrel Foods, s|", "said", "stated"],
    ["Dunn s|", "said", "stated"],
    ["“Dunn s|"],
  ] as const) {
    it(words, () => assert.deepEqual(labels(STORY + words), expected));
  }

  it("never offers the half of a name that was just typed", () => {
    const learned = { ...NOTHING_LEARNED, people: [{ value: "Mira D", releases: 1 }] };
    assert.deepEqual(labels(`${STORY}It was Mira D|`, { learned }), ["Dunn", "Mira Dunn", "Dunn’s"]);
  });

  it("forms possessives as the house does", () => {
    const british = labels(`${STORY}It was Tom Ban|`, { profile: "uk" });
    assert.ok(british.includes("Tom Banks’s"), british.join("; "));
    const straight = labels(`${STORY.replace("a pier", 'the "pier"')}It was Dun|`);
    assert.ok(straight.includes("Dunn's"), straight.join("; "));
  });

  it("leaves titles out of headlines", () => {
    assert.deepEqual(labels("FOR IMMEDIATE RELEASE\n\nTom B|\n\nLEYPORT, Calif. -- Marl Group opened.\n"), [
      "Tom Banks",
      "Tom Banks’",
    ]);
  });

  for (const [where, marked] of [
    ["front matter", "---\nprofile: M|\n---\nMarl Group\n"],
    ["front matter that is not closed", "---\nspeakers:\n  - M|"],
    ["a comment", `${STORY}<!-- M| -->`],
    ["code", `# Marl Group opens\n\n\`\`\`\nM|\n\`\`\`\n`],
    ["an address of mail", `${STORY}Ask press@M|`],
    ["an address of the web", `${STORY}See https://M|`],
  ] as const) {
    it(`offers nothing in ${where}`, () => assert.deepEqual(labels(marked), []));
  }
});

describe("completion of elements", () => {
  const datelines = {
    ap: "LEYPORT, Calif., Nov. 24, 2026 --",
    "ap-strict": "LEYPORT, Calif., Nov. 24, 2026 --",
    uk: "Leyport, California, 24 November 2026 –",
    government: "Leyport, California, 24 November 2026 –",
    "wire-prnewswire": "LEYPORT, Calif., Nov. 24, 2026 /PRNewswire/ --",
    "wire-businesswire": "LEYPORT, Calif.--(BUSINESS WIRE)--",
    "wire-globenewswire": "LEYPORT, Calif., Nov. 24, 2026 (GLOBE NEWSWIRE) --",
    research: "LEYPORT, Calif., Nov. 24, 2026 –",
    "financial-us": "LEYPORT, Calif., Nov. 24, 2026 --",
    "mar-eu": "Leyport, California, 24 November 2026 –",
    communique: "Leyport, California, 24 November 2026",
    plain: "LEYPORT, Calif., November 24, 2026 --",
  } as const;
  for (const [profile, expected] of Object.entries(datelines)) {
    it(`prints the dateline of ${profile}`, () => {
      assert.equal(labels(`${TOP}|`, { profile: profile as Desk["profile"] })[0], expected);
    });
  }

  for (const [city, expected] of [
    ["Boston", "BOSTON"],
    ["Boston, Massachusetts", "BOSTON"],
    ["Plano, TX", "PLANO, Texas"],
    ["Lyon, France", "LYON, France"],
    ["Leyport", "LEYPORT"],
  ] as const) {
    it(`prints ${city} as AP does`, () => {
      const [first] = labels(`${TOP}|`, { letterhead: { ...DESK.letterhead, city } });
      assert.equal(first, `${expected}, Nov. 24, 2026 --`);
    });
  }

  it("leaves a blank for a city that nobody told", () => {
    const [first] = itemsIn(`${TOP}|`, { letterhead: { contacts: [], boilerplates: [] }, learned: NOTHING_LEARNED });
    assert.equal(first?.snippet, "${1:CITY}, ${2:State}, ${3:Nov. 24, 2026} -- ");
  });

  const elements = (marked: string, profile: Desk["profile"] = "ap"): readonly string[] =>
    itemsIn(marked, { profile })
      .filter(({ kind }) => kind === "element")
      .map(({ label }) => label);

  for (const [marked, profile, ...expected] of [
    ["|", "ap", "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL Wednesday, Nov. 25, 2026", "Media contact: Ida Roe"],
    [
      "|",
      "uk",
      "FOR IMMEDIATE RELEASE",
      "EMBARGO: not for publication before Wednesday 25 November 2026",
      "Media contact: Ida Roe",
    ],
    ["F|", "ap", "FOR IMMEDIATE RELEASE"],
    [`${TOP}|`, "ap", "LEYPORT, Calif., Nov. 24, 2026 --", "DAYTON, Ohio, Nov. 24, 2026 --"],
    [`${TOP}L|`, "ap", "LEYPORT, Calif., Nov. 24, 2026 --"],
    [`${STORY}|`, "ap", "About Marl Group", "Media contact: Ida Roe", "# # #", "-30-", "ENDS"],
    [`${STORY}|`, "uk", "About Marl Group", "Media contact: Ida Roe", "ENDS", "# # #", "-30-", "Notes to editors"],
    [`${STORY}Ab|`, "ap", "About Marl Group"],
    [`${STORY}## Ab|`, "ap", "About Marl Group"],
    [`${STORY}Media contact:\n|`, "ap", "Ida Roe"],
    [`${STORY}Now |`, "ap"],
    [`${STORY}Media contact:\nIda Roe\n555-0100\n\n###\n\n|`, "ap", "About Marl Group"],
  ] as const) {
    it(`fits ${JSON.stringify(marked.replace(STORY, "…").replace(TOP, "TOP "))} in ${profile}`, () => {
      assert.deepEqual(elements(marked, profile), expected);
    });
  }

  it("writes paragraph and contact as they are declared", () => {
    assert.equal(taken(`${STORY}Abo|`), `${STORY}About Marl Group\n\nMarl Group builds piers and keeps them dry.`);
    assert.equal(
      taken(`${STORY}|`, "Media contact: Ida Roe"),
      `${STORY}Media contact:\nIda Roe, press officer, Marl Group\n555-0100\npress@marl.example`,
    );
  });

  it("offers what other releases have, and what this one has not", () => {
    const learned = {
      ...NOTHING_LEARNED,
      boilerplates: [
        { organisation: "Kestrel Foods", value: "## About Kestrel Foods\n\nKestrel Foods bakes.", releases: 4 },
      ],
      contacts: [{ value: "Press contact\nAl Fenn, 555-0199", releases: 2 }],
      endMarks: [{ value: "-30-", releases: 5 }],
    };
    const desk = { learned, letterhead: { contacts: [], boilerplates: [] } };
    const found = itemsIn(`${STORY}|`, desk).filter(({ kind }) => kind === "element");
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ["About Kestrel Foods", "Learned from 4 other releases here"],
        ["Media contact: Al Fenn, 555-0199", "Learned from 2 other releases here"],
        ["-30-", "The end of the story"],
        ["# # #", "The end of the story"],
        ["ENDS", "The end of the story"],
      ],
    );
    const there = itemsIn(`${STORY}About Kestrel Foods\n\nKestrel Foods bakes.\n\n|`, desk);
    assert.ok(!there.some(({ documentation }) => documentation === "Kestrel Foods bakes."));
  });
});

describe("completion at any place of a text", () => {
  it("replaces what stands right before the cursor on one line, and never throws", () => {
    const texts = [
      "",
      "\r\n\r\n“",
      "“““”",
      "\uFEFFM",
      "---\n",
      STORY.replace(/\n/g, "\r\n"),
      `${STORY}“It is dry,” said Mira`,
      `${"word ".repeat(3000)}“dry,” M`,
      "# \n\n> M\n\n| M | M |\n",
    ];
    for (const text of texts) {
      const a = analyse(text, { declared: DESK.declared });
      const step = Math.max(1, Math.floor(text.length / 200));
      for (let offset = 0; offset <= text.length; offset += step) {
        for (const { span, filter, snippet } of completeWriting(a, offset, DESK)) {
          assert.equal(span.end, offset);
          const typed = text.slice(span.start, offset);
          assert.ok(!/[\r\n]/.test(typed));
          assert.ok(filter.toLowerCase().startsWith(typed.toLowerCase()), `${filter} begins with ${typed}`);
          assert.notEqual(snippet, "");
        }
      }
    }
  });
});
