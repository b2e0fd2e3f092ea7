import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyse, check, type Analysis, type Role } from "../../src/core";
import { expandSnippet, parseSnippet } from "./snippetSyntax";

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

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

for (const [file, format] of [
  ["snippets/press-release.json", "markdown"],
  ["snippets/press-release-plain.json", "plain"],
] as const) {
  describe(`${file}: what a snippet teaches is what Dateline reads`, () => {
    const snippets = Object.values(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Snippet>>);
    const expand = (prefix: string): string => {
      const snippet = snippets.find((candidate) => candidate.prefix === prefix);
      return expandSnippet(parseSnippet(snippet?.body.join("\n") ?? assert.fail(`no ${prefix}`)));
    };
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
      it(prefix, () => assert.ok(rolesOf(read(`${expand(prefix)}${HEADLINE}\n\n${STORY}\n`)).has(role)));
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
