import fc from "fast-check";

/** UTF-16 code units of any value: lone surrogates, NULs, controls, marks of every script. */
export const codeUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd7ff, max: 0xe001 }),
      fc.integer({ max: 0x7f, min: 0 }),
    ),
    {
      maxLength: 120,
    },
  )
  .map((units) => String.fromCharCode(...units));

const scraps = [
  ...["“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", "``", "’90s", "6'2\"", "players’", "'tis"],
  ...[
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u2060",
    "\u200b",
    "\ufeff",
    "\u0000",
    "\ud800",
    "\udc00",
    "\r",
  ],
  ...[
    "Ann Lee",
    "Lee",
    "Dr. Bo Tan",
    "He",
    "She",
    "the ministry",
    "The President of Norvalia",
    "Mr Tolvaren",
    "we",
    "our",
  ],
  ...[
    "said",
    "said that",
    "added",
    "according to",
    "told reporters",
    "went on to stress that",
    "issued the following statement:",
  ],
  ...[
    "a plant opens",
    "We are thrilled to win",
    "the the",
    "in May",
    "on Nov. 31, 2026",
    "Tuesday, March 2, 2026",
    "today",
  ],
  ...[
    ",",
    ".",
    ":",
    ";",
    "—",
    "--",
    "…",
    "?",
    "!",
    "(",
    ")",
    "[CITY]",
    "{{name}}",
    "TK",
    "XX",
    "press@firm,com",
    "a@b.example",
  ],
  ...[
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL MAY 1",
    "Contact:",
    "About Corvane",
    "Notes to editors",
    "###",
    "ENDS",
    "700 /",
  ],
  ...[
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "• ",
    "---\n",
    "```\n",
    "| a | b |",
    "**",
    "*",
    "_",
    "[x](y)",
    "\\#",
    "&quot;",
    "&#8220;",
  ],
  ...[
    "<!-- dateline-disable -->",
    "<!--",
    "-->",
    "<!-- dateline-enable -->",
    "title: x\n",
    "TOLEDO, Ohio, Nov. 23, 2026 --",
  ],
  ...["שלום", "قال الوزير", "国务院发言人说", "「はい」", "김", "🚲", "e\u0301", "İ", "ß"],
];

/** Scraps of releases in any order: marks that never close, datelines in the middle, headings inside quotations. */
export const scrapHeaps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...scraps), { maxLength: 60 })
  .chain((pieces) => fc.constantFrom("", " ").map((glue) => pieces.join(glue)));

const names = [
  "Ann Lee",
  "Dr. Marta Oduya",
  "Sen. Paul Ferrand (I-Ohio)",
  "João da Silva-Reis",
  "Coach T. J. O’Hara Jr.",
];
const sentences = [
  "The bridge will open in the spring",
  "Nobody counted the boats before 1990",
  "Our crews worked through the night",
  "It cost less than the report that asked for it",
  "The school on Mill Street has 412 pupils",
];
const name = fc.constantFrom(...names);
const sentence = fc.constantFrom(...sentences);

const paragraph = fc.oneof(
  sentence.map((words) => `${words}.`),
  fc.tuple(sentence, name, sentence).map(([a, who, b]) => `“${a},” said ${who}, the mayor. “${b}.”`),
  fc.tuple(sentence, name).map(([a, who]) => `"${a}," ${who} said.`),
  fc.tuple(name, sentence).map(([who, a]) => `${who} said that ${a.toLowerCase()}.`),
  fc.tuple(name, sentence).map(([who, a]) => `${who}, the harbor master, said:\n\n${a}.`),
  fc.tuple(sentence, sentence).map(([a, b]) => `“${a}.\n\n“${b},” she added.`),
  fc.tuple(sentence, sentence).map(([a, b]) => `• ${a}\n• ${b}`),
  fc.constantFrom("What is new", "## Background", "**Prices**"),
);

const optional = (...texts: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.option(fc.constantFrom(...texts), { nil: undefined }).map((text) => (text === undefined ? [] : [text]));

const top = fc.tuple(
  optional("---\ntitle: A bridge\n---", "---\ntitle: [broken\n---"),
  optional("FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 9 A.M. ET, MARCH 3, 2026", "FOR IMMEDIATE RELEASE: May 4, 2026"),
  optional("Contact: Joanna Pruitt, 616-555-0148, press@harbor.example", "The Office of the Mayor"),
  optional("Harbor opens its old bridge", "# Harbor Opens Its Old Bridge", "HARBOR OPENS OLD BRIDGE."),
  optional("Crews finish two years early", "## Crews Finish Early"),
);
const lead = fc
  .tuple(
    fc.constantFrom(
      "",
      "HARLOW FALLS, Mich., May 4, 2026 /PRNewswire/ -- ",
      "(HARLOW FALLS) – ",
      "Brussels, 17 May 2021\n\n",
    ),
    fc.constantFrom("The town opened its old bridge today.", "This morning (Monday), the mayor met the crews."),
  )
  .map(([dateline, words]) => dateline + words);
const bottom = fc.tuple(
  optional("###", "ENDS", "-30-", "# # #"),
  optional("Notes to editors\n\n1. The bridge dates from 1911."),
  optional("About Harlow Falls\n\nHarlow Falls is a town of 9,200 people.", "About Harlow Falls: a town."),
  optional("Media contact:\nJoanna Pruitt\n616-555-0148", "[UPDATE CONTACT]"),
);

/** Releases as a newsroom might print them, each element there or not, blank lines between paragraphs or none. */
export const releases: fc.Arbitrary<string> = fc
  .tuple(top, lead, fc.array(paragraph, { maxLength: 6 }), bottom, fc.constantFrom("\n\n", "\n\n", "\n"))
  .map(([first, opening, story, last, gap]) => [...first.flat(), opening, ...story, ...last.flat()].join(gap));

/** All of the above. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: codeUnits },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 80 }) },
  { weight: 3, arbitrary: scrapHeaps },
  { weight: 3, arbitrary: releases },
);
