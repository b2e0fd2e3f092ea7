import assert from "node:assert/strict";
import { analyse, plainEdit, type ProfileId, type RewriteKind, rewritesAt } from "../../src/core";
import { applyEdits } from "../../src/core/text";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened its plant.\n\nAnn Lee, the mayor, came to the plant on Monday.\n\n";

/** The cursor stands at "|". Says what becomes of the text, or why it cannot be done. */
function check(kind: RewriteKind, marked: string, expected: string | undefined, profile: ProfileId = "ap"): void {
  const cursor = HEAD.length + Math.max(0, marked.indexOf("|"));
  const text = HEAD + marked.replace("|", "");
  const analysis = analyse(text);
  const rewrite = rewritesAt(analysis, { start: cursor, end: cursor }, profile).find((one) => one.kind === kind);
  const result = rewrite?.refused ?? (rewrite && applyEdits(text, rewrite.edits.map(plainEdit)).slice(HEAD.length));
  assert.equal(result, expected, `${kind} of ${marked}`);
}

function table(kind: RewriteKind, rows: readonly (readonly [string, string | undefined])[], profile?: ProfileId): void {
  for (const [text, expected] of rows) it(`${kind}: ${text}`, () => check(kind, text, expected, profile));
}

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

describe("Changing quotation marks", () => {
  table("marks.uk", [
    ["“We call it ‘|home’ today,” Lee said.", "‘We call it “home” today,’ Lee said."],
    ['"It\'s |open," Lee said.', "'It's open,' Lee said."],
    ["‘We will |open,’ Lee said.", undefined],
    ["Lee |said it is open.", undefined],
  ]);
  table("marks.us", [["‘We call it “|home” today,’ Lee said.", "“We call it ‘home’ today,” Lee said."]]);
  table("marks.straight", [
    ["“It’s the workers’ |plant,” Lee said of ’90s halls.", "\"It's the workers' plant,\" Lee said of '90s halls."],
  ]);
  table("marks.curly", [
    ["\"It's a 6'2\" door, '|home' to us,\" Lee said.", "“It’s a 6'2\" door, ‘home’ to us,” Lee said."],
    ["“It’s |open,” Lee said.", undefined],
  ]);
});

describe("Dates and times in the form of the profile", () => {
  table("date.here", [
    ["The plant opens on |November 23, 2026 in Leeds.", "The plant opens on Nov. 23, 2026, in Leeds."],
    ["The plant opens on 2026-11-|23.", "The plant opens on Nov. 23, 2026."],
    ["It opened on the 4th of |March.", "It opened on March 4."],
    ["It opens on Mon |23 November at noon.", "It opens on Monday, Nov. 23 at noon."],
    ["It opened in Nov|. 2026.", "It opened in November 2026."],
    ["Doors open at 14|:30 in the hall.", "Doors open at 2:30 p.m. in the hall."],
    ["Doors open at 9|AM.", "Doors open at 9 a.m."],
    ["Doors open at 9|AM ET in the hall.", "Doors open at 9 a.m. ET in the hall."],
    ["“We open on |November 23,” Lee said.", undefined],
    ["The plant opens on |Nov. 23.", undefined],
    ["The |October 7 Memorial opens.", undefined],
    ["It opens Nov. |23-25 in Leeds.", undefined],
  ]);
  table(
    "date.here",
    [
      ["The plant opens on |Monday, Nov. 23, 2026, in Leeds.", "The plant opens on Monday 23 November 2026 in Leeds."],
      ["Doors open at 9 |a.m. in the hall.", "Doors open at 9am in the hall."],
      ["Doors open at 9 |a.m. The hall is big.", "Doors open at 9am. The hall is big."],
    ],
    "uk",
  );
  table("date.all", [
    ["It opens on |November 23 and closes on December 4.", "It opens on Nov. 23 and closes on Dec. 4."],
  ]);
});

describe("Introducing a speaker", () => {
  const met = (kind: RewriteKind, text: string, expected: string | undefined): void => {
    it(text, () => {
      const declared = [{ name: "Ann Lee", title: "mayor of Toledo" }];
      const cursor = text.indexOf("|");
      const plain = `Kestrel opens plant\n\nTOLEDO, Ohio -- Kestrel Foods opened its plant.\n\n${text.replace("|", "")}`;
      const at = plain.length - text.length + 1 + cursor;
      const rewrite = rewritesAt(analyse(plain, { declared }), { start: at, end: at }, "ap").find(
        (one) => one.kind === kind,
      );
      const result = rewrite && applyEdits(plain, rewrite.edits.map(plainEdit)).slice(plain.length - text.length + 1);
      assert.equal(result, expected);
    });
  };
  met("speaker.introduce", "“We will open,” L|ee said.", "“We will open,” Ann Lee, mayor of Toledo, said.");
  met("speaker.introduce", "“We will open,” said L|ee.", "“We will open,” said Ann Lee, mayor of Toledo.");
  met(
    "speaker.introduce",
    "Ann Lee came. “We will open,” L|ee said.",
    "Ann Lee, mayor of Toledo, came. “We will open,” Lee said.",
  );
  met("speaker.introduce", "“We will open,” said A|nn Lee, mayor of Toledo.", undefined);
});

describe("A selection", () => {
  const text = `${HEAD}“We will open,” Lee said.\n\nThe plant is big.\n`;
  const kindsIn = (start: number, end: number): readonly string[] =>
    rewritesAt(analyse(text), { start, end }, "ap").map(({ kind }) => kind);

  it("may begin before the quotation that it holds", () => {
    for (const start of [HEAD.length - 1, HEAD.length, 0])
      assert.ok(kindsIn(start, text.length).includes("attribution.before"), `from ${start}`);
  });

  it("without a quotation offers nothing that is done to one", () => {
    const start = text.indexOf("The plant is big");
    assert.ok(!kindsIn(start, text.length).includes("attribution.before"));
  });
});

describe("The case of a headline", () => {
  const STORY =
    "\n\nTOLEDO, Ohio -- Kestrel Foods opened its second plant in Toledo, and Ann Lee of the NASA board came.";
  const recased = (kind: RewriteKind, headline: string, expected: string | undefined): void => {
    it(`${kind}: ${headline}`, () => {
      const text = headline + STORY;
      const rewrite = rewritesAt(analyse(text), { start: 1, end: 1 }, "ap").find((one) => one.kind === kind);
      const result = rewrite && applyEdits(text, rewrite.edits.map(plainEdit)).slice(0, -STORY.length);
      assert.equal(result, expected);
    });
  };
  recased(
    "headline.sentence",
    "Kestrel Foods Opens a Second Plant in Toledo",
    "Kestrel Foods opens a second plant in Toledo",
  );
  recased(
    "headline.title",
    "Kestrel Foods opens a second plant with a view of Toledo",
    "Kestrel Foods Opens a Second Plant With a View of Toledo",
  );
  recased(
    "headline.sentence",
    "KESTREL FOODS OPENS A PLANT WITH NASA IN TOLEDO",
    "Kestrel Foods opens a plant with NASA in Toledo",
  );
  recased("headline.sentence", "Kestrel Foods opens a second plant in Toledo", undefined);
  recased(
    "headline.sentence",
    "Ann Lee Calls Plant “A Big Step” on Monday",
    "Ann Lee calls plant “A Big Step” on Monday",
  );
});

describe("Sorting contacts", () => {
  const STORY =
    "Kestrel opens plant\n\nTOLEDO, Ohio -- Kestrel Foods opened its plant.\n\n“We are open,” Ann Lee, the mayor, said.\n\n";
  const sorted = (contacts: string, expected: string | undefined): void => {
    it(contacts, () => {
      const text = STORY + contacts;
      const at = text.length - 1;
      const rewrite = rewritesAt(analyse(text), { start: at, end: at }, "ap").find(
        (one) => one.kind === "contacts.sort",
      );
      const result =
        rewrite?.refused ?? (rewrite && applyEdits(text, rewrite.edits.map(plainEdit)).slice(STORY.length));
      assert.equal(result, expected);
    });
  };
  sorted(
    "Media contacts:\n\nZoe Tarn, Kestrel Foods\n+1 555 0100 200\n\nDana Okafor, Kestrel Foods\ndana@kestrel.example",
    "Media contacts:\n\nDana Okafor, Kestrel Foods\ndana@kestrel.example\n\nZoe Tarn, Kestrel Foods\n+1 555 0100 200",
  );
  sorted("Media contact:\nZoe Tarn, Kestrel Foods\n+1 555 0100 200", "one contact");
});
