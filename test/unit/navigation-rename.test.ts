import assert from "node:assert/strict";
import { analyse, renameTarget } from "../../src/core";
import { pointed, renamed } from "./navigation-fixture";

const OPENING = "Harbour opens again\n\nNORVALE, Ostmark — March 3, 2026 — The harbour opened again this week.\n\n";

/** Renames in a story of these paragraphs; gives what stands there then, the certain edits only, and what asks. */
function story(paragraphs: string, typed: string): readonly [string, readonly string[]] {
  const result = renamed(pointed(OPENING + paragraphs), typed);
  assert.ok("certain" in result, JSON.stringify(result));
  return [result.certain.slice(OPENING.length), result.asked];
}

describe("Renaming a person", () => {
  const FORMS: readonly (readonly [what: string, before: string, typed: string, after: string, asked?: string[]])[] = [
    [
      "changes the full name, the surname and the possessive",
      "Ann Le‸e opened it. “It is good,” said Lee. Lee's mother was there.",
      "Mara Quill",
      "Mara Quill opened it. “It is good,” said Quill. Quill's mother was there.",
    ],
    [
      "keeps the given name where the surname is renamed",
      "Ann Lee opened it. “It is good,” said Le‸e.",
      "Quill",
      "Ann Quill opened it. “It is good,” said Quill.",
    ],
    [
      "takes a full name typed over a surname for what it is",
      "Ann Lee opened it. “It is good,” said Le‸e.",
      "Ann Quill",
      "Ann Quill opened it. “It is good,” said Quill.",
    ],
    [
      "renames by the given name, and the initial with it",
      "Ann Lee opened it. “It is good,” said A‸nn. A. Lee signed. Lee left.",
      "Mara",
      "Mara Lee opened it. “It is good,” said Mara. M. Lee signed. Lee left.",
    ],
    [
      "leaves the title before a name alone",
      "Mayor Ann Lee opened it. “It is good,” said Mayor Le‸e. Ms. Lee left.",
      "Quill",
      "Mayor Ann Quill opened it. “It is good,” said Mayor Quill. Ms. Quill left.",
    ],
    [
      "writes an AP possessive behind an s",
      "Ann Le‸e opened it. “It is good,” said Lee. Lee’s mother left.",
      "Ann Jones",
      "Ann Jones opened it. “It is good,” said Jones. Jones’ mother left.",
    ],
    [
      "completes a possessive where the old name ended in s",
      "Ann Jon‸es opened it. “It is good,” said Jones. Jones' mother left.",
      "Ann Lee",
      "Ann Lee opened it. “It is good,” said Lee. Lee's mother left.",
    ],
    [
      "writes ’s behind an s where the text does so",
      "Ann Le‸e opened it. “It is good,” said Lee. Lee’s and Boss’s mothers left.",
      "Ann Jones",
      "Ann Jones opened it. “It is good,” said Jones. Jones’s and Boss’s mothers left.",
    ],
    [
      "takes a hyphenated name as one",
      "Ann Le‸e-Park opened it. “It is good,” said Lee-Park.",
      "Ann Lee",
      "Ann Lee opened it. “It is good,” said Lee.",
    ],
    [
      "keeps a particle with its surname",
      "Karl van der Ta‸rn opened it. “It is good,” said van der Tarn.",
      "Karl Quill",
      "Karl Quill opened it. “It is good,” said Quill.",
    ],
    [
      "keeps accents as typed and finds them as printed",
      "José Núñ‸ez opened it. “It is good,” said Núñez.",
      "José Muñoz",
      "José Muñoz opened it. “It is good,” said Muñoz.",
    ],
    [
      "keeps emphasis and links around the name",
      "**Ann Le‸e** opened it. “It is good,” said _Lee_.",
      "Mara Quill",
      "**Mara Quill** opened it. “It is good,” said _Quill_.",
    ],
    [
      "keeps the blanks inside a name",
      "The harbour was opened by Ann  Le‸e today. “It is good,” said Lee.",
      "Mara Quill",
      "The harbour was opened by Mara  Quill today. “It is good,” said Quill.",
    ],
    [
      "never changes a quotation without asking",
      "Ann Le‸e opened it. “Ann Lee is my friend,” said Bo Tarn. “Lee is good,” Tarn said.",
      "Mara Quill",
      "Mara Quill opened it. “Ann Lee is my friend,” said Bo Tarn. “Lee is good,” Tarn said.",
      ["Ann Lee → Mara Quill: quotation", "Lee → Quill: quotation"],
    ],
    [
      "asks for every other use of the surname",
      "Ann Le‸e opened it. “It is good,” said Lee. The Lees live near the Lee Bridge.",
      "Ann Quill",
      "Ann Quill opened it. “It is good,” said Quill. The Lees live near the Lee Bridge.",
      ["Lees → Quills: plural", "Lee → Quill: elsewhere"],
    ],
    [
      "says whom the new surname would mean too",
      "Ann Le‸e opened it. “It is good,” said Lee. “It is,” said Bo Tarn.",
      "Ann Tarn",
      "Ann Tarn opened it. “It is good,” said Lee. “It is,” said Bo Tarn.",
      ["Lee → Tarn: namesake (Bo Tarn)"],
    ],
    [
      "leaves longer words, other people of the name and young people alone",
      "Ann You‸ng opened it. “It is good,” said Young. The young came, and Youngson.",
      "Ann Quill",
      "Ann Quill opened it. “It is good,” said Quill. The young came, and Youngson.",
    ],
    [
      "leaves a namesake alone, and asks where either may be meant",
      "Ann Le‸e opened it. Bo Lee, the mayor, agreed. “It is good,” Lee said.",
      "Ann Quill",
      "Ann Quill opened it. Bo Lee, the mayor, agreed. “It is good,” Lee said.",
      ["Lee → Quill: ambiguous (Bo Lee)"],
    ],
    [
      "does not write the comma of a suffix into the surname",
      "Karl Ta‸rn opened it. “It is good,” said Tarn.",
      "Karl Quill, Jr.",
      "Karl Quill, Jr. opened it. “It is good,” said Quill.",
    ],
  ];
  for (const [what, before, typed, after, asked = []] of FORMS) {
    it(what, () => assert.deepEqual(story(before, typed), [after, asked]));
  }

  it("writes capitals where the headline does", () => {
    const text = "ANN LEE OPENS THE HARBOUR\n\nNORVALE — March 3, 2026 — Ann Le‸e opened it. “Good,” said Lee.\n";
    const result = renamed(pointed(text), "Mara Quill");
    assert.ok("certain" in result);
    assert.match(result.all, /^MARA QUILL OPENS/);
    assert.match(result.certain, /Mara Quill opened it\. “Good,” said Quill/);
  });

  it("finds the full name in contacts, and asks for the address", () => {
    const text = `${OPENING}Ann Le‸e opened it. “Good,” said Lee.\n\nMedia contact\nAnn Lee, ann.lee@marl.example\n`;
    const result = renamed(pointed(text), "Mara Núñez");
    assert.ok("certain" in result);
    assert.match(result.certain, /\nMara Núñez, ann\.lee@marl\.example\n/);
    assert.deepEqual(result.asked, ["ann.lee → mara.nunez: address"]);
  });

  it("changes nothing but the name where lines end in CR LF", () => {
    const text = `${OPENING}Ann Le‸e opened it.\n\n“Good,” said Lee.\n`.replaceAll("\n", "\r\n");
    const result = renamed(pointed(text), "Mara Quill");
    assert.ok("certain" in result);
    const expected = text.replace("‸", "").replace("Ann Lee", "Mara Quill").replace("said Lee", "said Quill");
    assert.equal(result.certain, expected);
  });
});

describe("Renaming a declared speaker", () => {
  const FRONT = `---
title: Lee opens the harbour
speakers:
  - name: Ann Lee
    title: harbour master
    aliases: [Annie, A. Lee, "the boss"]
  - Bo Tarn, mayor
---

# Harbour opens again

NORVALE, Ostmark — March 3, 2026 — Ann Le‸e opened it. “Good,” said Lee. Annie smiled. The boss left.
`;

  it("changes the declaration and its aliases along, and asks for other lines of the front matter", () => {
    const result = renamed(pointed(FRONT), "Ann Quill");
    assert.ok("certain" in result);
    assert.match(
      result.certain,
      /- name: Ann Quill\n {4}title: harbour master\n {4}aliases: \[Annie, A\. Quill, "the boss"\]/,
    );
    assert.match(result.certain, /Ann Quill opened it\. “Good,” said Quill\. Annie smiled/);
    assert.deepEqual(result.asked, ["Lee → Quill: front matter"]);
  });

  it("works from the declaration itself", () => {
    const front = FRONT.replace("‸", "").replace("name: Ann Lee", "name: Ann L‸ee");
    const result = renamed(pointed(front), "Ann Quill");
    assert.ok("certain" in result);
    assert.match(result.certain, /name: Ann Quill\n/);
    assert.match(result.certain, /Ann Quill opened it/);
  });

  it("renames an alias wherever it stands, and only that", () => {
    const result = renamed(pointed(FRONT.replace("‸", "").replace("Annie smiled", "Ann‸ie smiled")), "Nan");
    assert.ok("certain" in result);
    assert.match(result.certain, /aliases: \[Nan, A\. Lee, "the boss"\]/);
    assert.match(result.certain, /Ann Lee opened it\. “Good,” said Lee\. Nan smiled/);
    assert.deepEqual(result.asked, []);
  });

  it("asks for whom others are declared to work", () => {
    const project = `{ "speakers": [{ "name": "Bo Tarn", "organisation": "Marlow Group" }] }`;
    const result = renamed(pointed(`${OPENING}Marlow Gr‸oup opened it. Ann Lee left.`), "Tarnbridge Group", project);
    assert.ok("certain" in result);
    assert.deepEqual(
      result.projectEdits.map(({ start, end, text, ask }) => [project.slice(start, end), text, ask]),
      [["Marlow Group", "Tarnbridge Group", "project"]],
    );
  });

  it("asks for the project’s declaration, which holds for other releases", () => {
    const project = `{\n  // who is who\n  "speakers": [{ "name": "Ann Lee", "aliases": ["Lee"] }, "Bo Tarn"]\n}`;
    const result = renamed(pointed(FRONT), "Ann Quill", project);
    assert.ok("certain" in result);
    const { projectEdits } = result;
    assert.deepEqual(
      projectEdits.map(({ start, end, text, ask }) => [project.slice(start, end), text, ask]),
      [
        ["Ann Lee", "Ann Quill", "project"],
        ["Lee", "Quill", "project"],
      ],
    );
  });
});

describe("Renaming an organisation", () => {
  const BODY: readonly (readonly [what: string, before: string, typed: string, after: string, asked?: string[]])[] = [
    [
      "changes the short form along",
      "Marlow Gr‸oup opened it. Marlow said it was good. Marlow's ships came.",
      "Tarnbridge Group",
      "Tarnbridge Group opened it. Tarnbridge said it was good. Tarnbridge's ships came.",
    ],
    [
      "leaves the legal form out of the short form",
      "Marlow Gr‸oup opened it. Marlow said it was good.",
      "Tarnbridge Ltd",
      "Tarnbridge Ltd opened it. Tarnbridge said it was good.",
    ],
    [
      "keeps the rest of the name where the short form is renamed",
      "Marlow Group opened it. Mar‸low said it was good.",
      "Tarnbridge",
      "Tarnbridge Group opened it. Tarnbridge said it was good.",
    ],
    [
      "asks for the short form of a body that may be its town",
      "Saltmere Town Counc‸il opened it in Saltmere. Saltmere Town Council said it was good.",
      "Norvale Town Council",
      "Norvale Town Council opened it in Saltmere. Norvale Town Council said it was good.",
      ["Saltmere → Norvale: elsewhere"],
    ],
    [
      "changes the initials, after it was asked",
      "The European Space Agen‸cy opened it. ESA said it was good.",
      "European Harbour Agency",
      "The European Harbour Agency opened it. ESA said it was good.",
      ["ESA → EHA: guess"],
    ],
    [
      "renames whoever is only named",
      "Marlow Gr‸oup opened it. Ann Lee bought it from Marlow Group.",
      "Tarnbridge Group",
      "Tarnbridge Group opened it. Ann Lee bought it from Tarnbridge Group.",
    ],
  ];
  for (const [what, before, typed, after, asked = []] of BODY) {
    it(what, () => assert.deepEqual(story(before, typed), [after, asked]));
  }
});

describe("Renaming a title", () => {
  const TITLES: readonly (readonly [what: string, before: string, typed: string, after: string, asked?: string[]])[] = [
    [
      "renames it before and behind the name",
      "Ann Lee, harbour mas‸ter, opened it. “Good,” said harbour master Ann Lee.",
      "port warden",
      "Ann Lee, port warden, opened it. “Good,” said port warden Ann Lee.",
    ],
    [
      "asks where only the office stands",
      "Ann Lee, mayor of Nor‸vale, opened it. “Good,” the mayor said.",
      "deputy mayor of Norvale",
      "Ann Lee, deputy mayor of Norvale, opened it. “Good,” the mayor said.",
      ["mayor → deputy mayor: inferred"],
    ],
    [
      "renames a form of address apart from the office before it",
      "President M‸r Tarn opened it. “Good,” said Mr Tarn. The President left.",
      "Dr",
      "President Dr Tarn opened it. “Good,” said Dr Tarn. The President left.",
    ],
    [
      "needs no second word on the office that is pointed at",
      "Ann Lee, mayor of Norvale, opened it. “Good,” the ma‸yor said.",
      "reeve",
      "Ann Lee, reeve of Norvale, opened it. “Good,” the reeve said.",
    ],
    [
      "leaves the same title of somebody else alone",
      "Ann Lee, chief exec‸utive of Marl Group, opened it. “Good,” said Bo Tarn, chief executive of Quill Ltd.",
      "chair of Marl Group",
      "Ann Lee, chair of Marl Group, opened it. “Good,” said Bo Tarn, chief executive of Quill Ltd.",
    ],
  ];
  for (const [what, before, typed, after, asked = []] of TITLES) {
    it(what, () => {
      const target = pointed(OPENING + before);
      const found = renameTarget(target.analysis, target.offset);
      assert.ok("placeholder" in found);
      const rest = found.placeholder.includes(" of ") ? typed : typed.replace(/ of .*/, "");
      assert.deepEqual(story(before, rest), [after, asked]);
    });
  }
});

describe("A rename", () => {
  const TEXT = `${OPENING}Ann Lee opened it. “I love it,” she said. “Good,” said Bo Tarn. The company was glad. Ships came.`;

  function target(words: string): unknown {
    const analysis = analyse(TEXT);
    const found = renameTarget(analysis, TEXT.indexOf(words) + words.length);
    if ("refusal" in found) return found.refusal;
    return [TEXT.slice(found.span.start, found.span.end), found.placeholder];
  }

  it("begins with the name and without what stands around it", () => {
    assert.deepEqual(target("Ann Lee"), ["Ann Lee", "Ann Lee"]);
    assert.deepEqual(target("Bo"), ["Bo Tarn", "Bo Tarn"]);
  });

  it("offers the full name where initials stand", () => {
    const { analysis, offset } = pointed(`${OPENING}Ann Lee opened it. “Good,” said A. Le‸e.`);
    const found = renameTarget(analysis, offset);
    assert.ok("placeholder" in found);
    assert.equal(found.placeholder, "Ann Lee");
    assert.equal(analysis.source.text.slice(found.span.start, found.span.end), "A. Lee");
  });

  it("refuses what is no name, and says what it is", () => {
    assert.deepEqual(target("she"), { kind: "pronoun", words: "she", name: "Ann Lee" });
    assert.deepEqual(target("“I"), { kind: "self", words: "I", name: "Ann Lee" });
    assert.deepEqual(target("Ships"), { kind: "nobody" });
  });

  it("refuses a name that would not be one", () => {
    const at = pointed(TEXT.replace("Ann Lee opened", "Ann Le‸e opened"));
    for (const typed of ["", "  ", "12", "–"]) assert.deepEqual(renamed(at, typed), { kind: "empty" }, typed);
    for (const sign of ["“", "*", "\n", ":", "<"])
      assert.deepEqual(renamed(at, `Ann${sign}Lee`), { kind: "sign", sign }, sign);
    assert.deepEqual(renamed(at, "x".repeat(300)), { kind: "long" });
  });

  it("refuses the name of somebody else, whatever its capitals", () => {
    const at = pointed(TEXT.replace("Ann Lee opened", "Ann Le‸e opened"));
    assert.deepEqual(renamed(at, "bo  tarn"), { kind: "taken", name: "Bo Tarn", line: 5 });
  });

  it("has nothing to do where the name stays as it is", () => {
    const at = pointed(TEXT.replace("Ann Lee opened", "Ann Le‸e opened"));
    const result = renamed(at, "Ann Lee");
    assert.ok("certain" in result);
    assert.deepEqual([result.certain, result.asked], [TEXT, []]);
  });

  it("never throws, whatever the text and the cursor", () => {
    for (const text of ["", "\r\n", "---\nspeakers: [", "“", "Ann Lee “", "x".repeat(100_000)]) {
      const analysis = analyse(text);
      for (const offset of [-1, 0, 1, text.length, 1e9]) {
        renameTarget(analysis, offset);
        renamed({ analysis, offset }, "Ann Quill");
      }
    }
  });
});
