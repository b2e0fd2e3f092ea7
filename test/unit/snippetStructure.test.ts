import assert from "node:assert/strict";
import {
  analyse,
  check,
  type Analysis,
  type Desk,
  NOTHING_LEARNED,
  profiles,
  type Role,
  suggestedProfile,
  templates,
  templateSnippet,
} from "../../src/core";
import { expandSnippet, parseSnippet } from "./snippetSyntax";

// What each skeleton teaches, beside a headline. A communiqué and a readout have no contact, a results release no
// release line: the tradition decides.
const SKELETONS: Readonly<Record<string, readonly (Role | "dateline")[]>> = {
  "pr-product": [
    "release-line",
    "subhead",
    "dateline",
    "lead",
    "quote-paragraph",
    "boilerplate",
    "contact",
    "end-mark",
  ],
  "pr-funding": ["release-line", "dateline", "lead", "quote-paragraph", "boilerplate", "contact", "end-mark"],
  "pr-earnings": [
    "subhead",
    "dateline",
    "lead",
    "quote-paragraph",
    "safe-harbor",
    "boilerplate",
    "contact",
    "end-mark",
  ],
  "pr-appointment": ["release-line", "dateline", "lead", "boilerplate", "contact", "end-mark"],
  "pr-partnership": ["release-line", "dateline", "lead", "boilerplate", "contact", "end-mark"],
  "pr-merger": ["subhead", "dateline", "lead", "section-heading", "safe-harbor", "boilerplate", "contact", "end-mark"],
  "pr-event": ["end-mark"],
  "pr-award": ["release-line", "dateline", "lead", "boilerplate", "contact", "end-mark"],
  "pr-research": ["release-line", "subhead", "dateline", "lead", "boilerplate", "contact", "end-mark"],
  "pr-statement": ["release-line", "lead", "contact"],
  "pr-communique": ["dateline", "lead", "body"],
  "pr-readout": ["dateline", "lead", "body"],
  "pr-visit": ["release-line", "dateline", "lead", "contact", "end-mark"],
  "pr-policy": ["subhead", "lead", "contact"],
  "pr-obituary": ["dateline", "lead", "contact", "end-mark"],
  "pr-recall": ["release-line", "lead", "contact", "end-mark"],
  "pr-sports": ["dateline", "lead", "contact", "end-mark"],
};

// Small snippets, each put where a writer would: at the top, in front of the lead, or at the end.
const TOP: Readonly<Record<string, Role>> = {
  "pr-immediate": "release-line",
  "pr-embargo": "release-line",
  "pr-embargo-uk": "release-line",
};
const WIRES: Readonly<Record<string, string | undefined>> = {
  "pr-dateline": undefined,
  "pr-dateline-prn": "PRNewswire",
  "pr-dateline-gnw": "GLOBE NEWSWIRE",
  "pr-dateline-bw": "BUSINESS WIRE",
  "pr-dateline-ein": "EINPresswire.com",
  "pr-dateline-access": "ACCESS Newswire",
};
const END: Readonly<Record<string, Role>> = {
  "pr-about": "boilerplate",
  "pr-contact": "contact",
  "pr-end": "end-mark",
  "pr-ends": "end-mark",
  "pr-notes": "notes-to-editors",
  "pr-safeharbor": "safe-harbor",
};

const QUOTATIONS = ["pr-quote", "pr-quote-mid", "pr-quote-before", "pr-quote-multi", "pr-quote-block"];

// What an untouched slot may raise: that it is one, that an address is a sample, that an embargo has no date, and that the
// sender of the last paragraph is not the one above.
const SLOT_RULES: ReadonlySet<string> = new Set([
  "structure/placeholder-left",
  "embargo/no-time-or-zone",
  "contact/dummy",
  "boilerplate/name-mismatch",
]);

const HEADLINE = "Hale Tools opens second plant";
const STORY = "Hale Tools opened a plant in the town on Monday, the company said.\n\nIt employs 40 people.";

const DESK: Desk = {
  profile: "ap",
  today: { year: 2026, month: 9, day: 5 },
  letterhead: { contacts: [], boilerplates: [] },
  declared: [],
  learned: NOTHING_LEARNED,
};

function textOf(prefix: string, format: Analysis["format"], desk: Partial<Desk> = {}): string {
  const template = templates.find((candidate) => candidate.prefix === prefix) ?? assert.fail(`no ${prefix}`);
  const own = { ...DESK, profile: suggestedProfile(template), ...desk };
  return expandSnippet(parseSnippet(templateSnippet(template, own, format)));
}

for (const format of ["markdown", "plain"] as const) {
  describe(`what a ${format} template teaches is what Dateline reads`, () => {
    const expand = (prefix: string): string => textOf(prefix, format);
    const read = (text: string): Analysis => analyse(text, { format });
    const rolesOf = ({ structure }: Analysis): ReadonlySet<string> =>
      new Set([...structure.parts.map(({ role }) => role), ...(structure.dateline === undefined ? [] : ["dateline"])]);

    for (const [prefix, expected] of Object.entries(SKELETONS)) {
      it(prefix, () => {
        const analysis = read(expand(prefix));
        const roles = rolesOf(analysis);
        for (const role of ["headline", ...expected])
          assert.ok(roles.has(role), `no ${role} in ${[...roles].join(", ")}`);
        const loud = check(analysis, { now: Date.UTC(2026, 8, 5) })
          .filter(({ severity }) => severity === "error" || severity === "warning")
          .filter(({ rule }) => !SLOT_RULES.has(rule));
        assert.deepEqual(loud, []);
      });
    }

    for (const [prefix, role] of Object.entries(TOP)) {
      it(prefix, () => assert.ok(rolesOf(read(`${expand(prefix)}\n\n${HEADLINE}\n\n${STORY}\n`)).has(role)));
    }

    for (const [prefix, wire] of Object.entries(WIRES)) {
      it(prefix, () => {
        const text = `${HEADLINE}\n\n${expand(prefix)}${STORY}\n`;
        const { dateline } = read(text).structure;
        assert.ok(dateline?.place && dateline.mark);
        assert.equal(dateline.wire && text.slice(dateline.wire.start, dateline.wire.end), wire);
      });
    }

    for (const prefix of QUOTATIONS) {
      it(prefix, () => {
        const { speech } = read(`${HEADLINE}\n\n${STORY}\n\n${expand(prefix)}\n`);
        const speakers = speech.quotes.filter(({ kind }) => kind !== "indirect").map(({ speaker }) => speaker);
        assert.ok(speakers.some((speaker) => speaker !== undefined && speech.people[speaker]?.name === "Full Name"));
      });
    }

    for (const [prefix, role] of Object.entries(END)) {
      it(prefix, () => assert.ok(rolesOf(read(`${HEADLINE}\n\n${STORY}\n\n${expand(prefix)}\n`)).has(role)));
    }
  });
}

describe("a template filled from the desk", () => {
  const letterhead = {
    organisation: "Hale Tools",
    city: "Dayton, Ohio",
    contacts: [{ name: "Ida Roe", title: "press officer", phone: "(937) 229-0110", email: "press@haletools.example" }],
    boilerplates: [{ text: "Hale Tools makes planes for joiners in Dayton, where it began in 1951." }],
  };

  for (const { id } of profiles) {
    for (const { prefix } of templates.filter(({ prefix }) => prefix in SKELETONS)) {
      it(`has no blank for what is known: ${prefix} in ${id}`, () => {
        const text = textOf(prefix, "plain", { profile: id, letterhead });
        assert.doesNotMatch(text, /Organisation|\bCITY\b|Contact name|does what, since|\bState,/);
        if (text.includes("press officer"))
          assert.match(text, /Hale Tools\n\(937\) 229-0110\npress@haletools\.example/);
      });
    }
  }

  for (const [id, expected] of [
    ["ap", /^DAYTON, Ohio, Sept\. 5, 2026 -- Hale Tools Saturday began to sell/m],
    ["wire-businesswire", /^DAYTON, Ohio--\(BUSINESS WIRE\)--Hale Tools/m],
    ["wire-prnewswire", /^DAYTON, Ohio, Sept\. 5, 2026 \/PRNewswire\/ -- Hale/m],
    ["uk", /^FOR IMMEDIATE RELEASE\n\n5 September 2026\n\nHale Tools brings/],
    ["government", /^Hale Tools Saturday began/m],
    ["uk", /^ENDS\n\nAbout Hale Tools\n\nHale Tools makes planes[^]*Press contact:\nIda Roe/m],
    ["ap", /^About Hale Tools\n\nHale Tools makes planes[^]*Media contact:\nIda Roe[^]*# # #$/m],
  ] as const) {
    it(`prints date, dateline and foot as ${id} does: ${String(expected)}`, () => {
      assert.match(textOf("pr-product", "plain", { profile: id, letterhead }), expected);
    });
  }

  it("takes contact, city and end mark from what other releases have where nothing is declared", () => {
    const learned = {
      ...NOTHING_LEARNED,
      cities: [{ value: "LEYPORT, Calif.", releases: 4 }],
      contacts: [{ value: "Press desk\nAl Fenn, 937 229 0100", releases: 4 }],
      endMarks: [{ value: "-30-", releases: 4 }],
    };
    const text = textOf("pr-product", "plain", { learned });
    assert.match(text, /^LEYPORT, Calif\., Sept\. 5, 2026 -- /m);
    assert.match(text, /Press desk\nAl Fenn, 937 229 0100\n\n-30-$/);
  });
});
