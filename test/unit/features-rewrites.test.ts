import assert from "node:assert/strict";
import { analyse, plainEdit, type RewriteKind, rewritesAt } from "../../src/core";
import { applyEdits } from "../../src/core/text";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened its plant.\n\nAnn Lee, the mayor, came to the plant on Monday.\n\n";

/** The cursor stands at "|". Says what becomes of the text, or why it cannot be done. */
function check(kind: RewriteKind, marked: string, expected: string | undefined): void {
  const cursor = HEAD.length + Math.max(0, marked.indexOf("|"));
  const text = HEAD + marked.replace("|", "");
  const analysis = analyse(text);
  const rewrite = rewritesAt(analysis, { start: cursor, end: cursor }).find((one) => one.kind === kind);
  const result = rewrite?.refused ?? (rewrite && applyEdits(text, rewrite.edits.map(plainEdit)).slice(HEAD.length));
  assert.equal(result, expected, `${kind} of ${marked}`);
}

const table = (kind: RewriteKind, rows: readonly (readonly [string, string | undefined])[]): void => {
  for (const [text, expected] of rows) it(text, () => check(kind, text, expected));
};

describe("Moving the attribution in front", () => {
  table("attribution.before", [
    ["“We will |open,” Lee said.", "Lee said, “We will open.”"],
    ["“We will |open. It is big,” Lee said.", "Lee said: “We will open. It is big.”"],
    ["“We will |open,” said Ann Lee, the mayor.", "Ann Lee, the mayor, said, “We will open.”"],
    [
      "“We will |open,” said Ann Lee, the mayor of Toledo, on Monday. “It is big.”",
      "Ann Lee, the mayor of Toledo, said on Monday: “We will open. It is big.”",
    ],
    ["“Is it |open?” she asked.", "She asked, “Is it open?”"],
    ["“We will,” said Lee, “open |the plant on Monday.”", "Lee said, “We will open the plant on Monday.”"],
    ["“We will |open,” Lee said, adding that it was big.", "more than an attribution"],
    ["Lee said: “We will |open.”", undefined],
  ]);
});

describe("Moving the attribution behind", () => {
  table("attribution.after", [
    ["Lee said: “We will |open.”", "“We will open,” Lee said."],
    ["The mayor said: “Is it |open?”", "“Is it open?” the mayor said."],
    ["Lee said, “We will |open. It is big.”", "“We will open. It is big,” Lee said."],
    ["On Monday, Lee said: “We will |open.”", "“We will open,” Lee said on Monday."],
    ["According to Lee, “the plant is |big.”", "“the plant is big,” according to Lee."],
    ["“We will |open,” Lee said. “It is big.”", "“We will open. It is big,” Lee said."],
    ["‘We will |open’, said Lee.", undefined],
    ["Lee said: “We call it ‘|home.’”", "“We call it ‘home,’” Lee said."],
  ]);
});

describe("Moving the attribution into the middle", () => {
  table("attribution.middle", [
    ["“We will |open. It is big,” Lee said.", "“We will open,” Lee said. “It is big.”"],
    [
      "“We open. It is big. It is |new. We are glad,” said Lee.",
      "“We open. It is big. It is new,” said Lee. “We are glad.”",
    ],
    ["Lee said: “We will |open. It is big.”", "“We will open,” Lee said. “It is big.”"],
    [
      "“We will open the plant on Monday, |and it will be big,” Lee said.",
      "“We will open the plant on Monday,” Lee said, “and it will be big.”",
    ],
    ["“Is it open? It |is,” Lee said.", "“Is it open?” Lee said. “It is.”"],
    ["“We will |open,” Lee said.", "no pause"],
    ["“We thank Mr. Dunn |warmly,” Lee said.", "no pause"],
  ]);
});

describe("Splitting and joining", () => {
  table("quotation.split", [
    ["“We will open.| It is big,” Lee said.", "“We will open.\n\n“It is big,” Lee said."],
    ["Lee said: “We open. It is |big. We are glad.”", "Lee said: “We open. It is big.\n\n“We are glad.”"],
    ["“We will |open,” Lee said.", "no pause"],
  ]);
  table("quotation.join", [
    ["“We will |open.\n\n“It is big,” Lee said.", "“We will open. It is big,” Lee said."],
    ["“We will |open,” Lee said.\n\n“It is big,” she added.", "“We will open,” Lee said. “It is big.”"],
    ["“We will open,” Lee said.\n\n“It is |big,” she added.", "“We will open,” Lee said. “It is big.”"],
    ["“We will |open,” Lee said.\n\nThe plant is new.\n\n“It is big,” she added.", undefined],
    ["“We will |open,” Lee said.", undefined],
  ]);
});

describe("Completing an attribution", () => {
  table("attribution.complete", [
    ["“We will |open.”", "“We will open,” Lee said."],
    ["“Is it |open?”", "“Is it open?” Lee said."],
    ["“We will |open,” Lee said.", undefined],
  ]);
});
