import assert from "node:assert/strict";
import { analyse, attributionAt, nameAt } from "../../src/core";
import { applyEdits } from "../../src/core/text";

const HEAD = "Tern opens a plant in Elmport\n\nELMPORT, March 3, 2026 — Tern opened a plant on Tuesday.\n\n";
/** Introduces both people of the tests. */
const TOLD = "“It is done,” said Ann Lee, the mayor of Elmport. Chief Engineer Bo Ray said the road was dry.\n\n";

/** The text after `name` was dropped at the "|"; "attributed to …" where nothing was inserted. */
function drop(name: string, marked: string, options: Parameters<typeof analyse>[1] = {}): string {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const analysis = analyse(text, options);
  const person = analysis.speech.people.findIndex((one) => one.name === name);
  assert.notEqual(person, -1, `${name} is somebody`);
  const attribution = attributionAt(analysis, person, offset);
  assert.ok(attribution);
  if ("attributedTo" in attribution) return `attributed to ${attribution.attributedTo}`;
  return applyEdits(text, attribution.edits);
}

/** The same for the last paragraph of a release, which alone is compared. */
function inLast(name: string, paragraph: string, story = TOLD): string {
  return (
    drop(name, HEAD + story + paragraph)
      .split("\n\n")
      .at(-1) ?? ""
  );
}

const CASES: readonly (readonly [title: string, paragraph: string, expected: string])[] = [
  ["behind a quotation", "“We are ready.”|", "“We are ready,” Lee said."],
  ["behind a comma", "“We are ready,”|", "“We are ready,” Lee said."],
  ["behind a question", "“Are we ready?”|", "“Are we ready?” Lee said."],
  ["behind a quotation without a stop", "“We are all ready to go now”|", "“We are all ready to go now,” Lee said."],
  ["behind straight marks", '"We are ready."|', '"We are ready," Lee said.'],
  ["between two quotations", "“We are ready.”| “Now we need it.”", "“We are ready,” Lee said. “Now we need it.”"],
  ["before a small letter", "“We are ready,”| “and will be.”", "“We are ready,” Lee said, “and will be.”"],
  ["before a quotation", "|“We are ready.”", "Lee said: “We are ready.”"],
  ["between its sentences", "“We are rea|dy. Now we need it.”", "“We are ready,” Lee said. “Now we need it.”"],
  ["inside its last sentence", "“We are ready. Now we ne|ed it.”", "“We are ready. Now we need it,” Lee said."],
  ["behind a stop outside", "‘We are ready to go home’.|", "‘We are ready to go home’, Lee said."],
  ["behind reported speech", "The river is clean.|", "The river is clean, Lee said."],
  ["inside reported speech", "The ri|ver is clean. It was not.", "The river is clean, Lee said. It was not."],
  ["before reported speech", "|The river is clean.", "Lee said the river is clean."],
  ["before a name", "|Norvale is clean.", "Lee said Norvale is clean."],
  ["behind what others said", "The river is clean, Ray said.|", "The river is clean, Ray said. Lee said "],
];

describe("features: inserting an attribution", () => {
  for (const [title, paragraph, expected] of CASES) {
    it(`has the form of the place: ${title}`, () => assert.equal(inLast("Ann Lee", paragraph), expected));
  }

  it("gives the full name and the title where the readers meet somebody first", () => {
    const later = "\n\n“It is done,” said Ann Lee, the mayor of Elmport.\n";
    const first = (paragraph: string): string => drop("Ann Lee", HEAD + paragraph + later).split("\n\n")[2] ?? "";
    assert.equal(first("“We are ready.”|"), "“We are ready,” said Ann Lee, the mayor of Elmport.");
    assert.equal(first("|“We are ready.”"), "Ann Lee, the mayor of Elmport, said: “We are ready.”");
    assert.equal(first("The river is clean.|"), "The river is clean, said Ann Lee, the mayor of Elmport.");
  });

  it("keeps a title before the name where the release has it there", () => {
    const later = "\n\n“It is done,” said Chief Engineer Bo Ray.\n";
    const all = drop("Bo Ray", `${HEAD}“We are ready.”|${later}`);
    assert.equal(all.split("\n\n")[2], "“We are ready,” Chief Engineer Bo Ray said.");
  });

  it("puts the name in the place of a pronoun or a surname", () => {
    assert.equal(inLast("Bo Ray", "“We are ready,”| she said."), "“We are ready,” Ray said.");
    assert.equal(inLast("Bo Ray", "“We are re|ady,” Lee said."), "“We are ready,” Ray said.");
  });

  it("leaves a full introduction alone, and says whose it is", () => {
    assert.equal(inLast("Ann Lee", "“We are ready,”| said Cy Alder, a baker."), "attributed to Cy Alder");
  });

  it("opens a paragraph on an empty line, and gives the bare name in a headline", () => {
    assert.equal(drop("Ann Lee", `${HEAD}${TOLD}|`), `${HEAD}${TOLD}Lee said: `);
    assert.match(drop("Ann Lee", `| ${HEAD}${TOLD}`), /^ ?Ann Lee/);
  });

  it("begins behind the dateline of the lead", () => {
    const text = `Tern opens a plant\n\n|ELMPORT, March 3, 2026 — “We are ready.”\n\n${TOLD}`;
    assert.match(drop("Ann Lee", text), /2026 — Ann Lee, the mayor of Elmport, said: “We are ready\.”/);
  });

  it("keeps the quotation marks of the text, CRLF and Markdown", () => {
    const text = `${HEAD}${TOLD}„We are rea|dy. Now we need it.“\n`.replaceAll("\n", "\r\n");
    assert.match(drop("Ann Lee", text), /\r\n\r\n„We are ready,“ Lee said\. „Now we need it\.“\r\n$/);
    const quoted = drop("Ann Lee", `# ${HEAD}${TOLD}> |“We are **ready**.”\n`, { format: "markdown" });
    assert.match(quoted, /> Lee said: “We are \*\*ready\*\*\.”\n$/);
  });
});

describe("features: what to call somebody at a place", () => {
  const CALLED: readonly (readonly [text: string, first: string, later: string])[] = [
    ["“It is done,” said Ann Lee, the mayor.", "Ann Lee, the mayor", "Lee"],
    ["“It is done,” said Mayor Ann Lee. “It is,” Mayor Lee said.", "Mayor Ann Lee", "Mayor Lee"],
    ["“It is done,” said Jan van der Berg, a baker.", "Jan van der Berg, a baker", "van der Berg"],
    ["“It is done,” said Tom Lee Jr., a baker.", "Tom Lee Jr., a baker", "Lee"],
  ];
  for (const [sentence, first, later] of CALLED) {
    it(`finds “${first}” and “${later}”`, () => {
      const text = `${HEAD}${sentence}\n`;
      const analysis = analyse(text);
      const [speaker] = analysis.speech.speakers;
      assert.ok(speaker);
      assert.equal(nameAt(analysis, speaker, 0).text, first);
      assert.equal(nameAt(analysis, speaker, text.length).text, later);
    });
  }

  it("gives the full name where two people share the surname", () => {
    const text = `${HEAD}“It is done,” said Ann Lee, the mayor. “It is not,” said Bo Lee, a baker.\n`;
    const analysis = analyse(text);
    assert.deepEqual(
      analysis.speech.speakers.map((speaker) => nameAt(analysis, speaker, text.length).text),
      ["Ann Lee", "Bo Lee"],
    );
  });
});
