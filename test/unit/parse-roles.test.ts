import assert from "node:assert/strict";
import { BODY, LEAD, roleOf, rolesOf, structureOf } from "./parse-fixture";

const roles = (text: string, format: "plain" | "markdown" = "plain"): readonly string[] =>
  rolesOf(text, format).map((line) => line.slice(0, line.indexOf(":")));

const story = `Pier Opens in Millbrook\n\n${LEAD}\n\n${BODY}\n`;

describe("roles above the story", () => {
  it("release line, contact, headline, subhead, lead", () => {
    const text = `FOR IMMEDIATE RELEASE\nContact: Jane Roe, 202-555-0100\njane@port.example\n\nPier Opens in Millbrook\nTwo Boats May Dock at Once\n\n${LEAD}\n\n${BODY}\n`;
    assert.deepEqual(roles(text), ["release-line", "contact", "contact", "headline", "subhead", "lead", "body"]);
  });
  it("a contact block over the headline, line under line", () => {
    assert.deepEqual(
      roles(
        `Contact:\nJane Roe\nKestrel Ferries\n01632 960 123\njane@port.example\n\nPier Opens in Millbrook\n\n${LEAD}\n`,
      ),
      ["contact", "contact", "contact", "contact", "contact", "headline", "lead"],
    );
    assert.deepEqual(roles(`Contact:\nJane Roe, Kestrel\n01632 960 123\nPier Opens in Millbrook\n\n${LEAD}\n`), [
      "contact",
      "contact",
      "contact",
      "headline",
      "lead",
    ]);
  });
  it("the greeting of a letter is no headline, and its letter begins below it", () => {
    const letter = `Dear Mayor Dunn,\n\n${LEAD}\n\nSincerely,\nBo Tarn\n`;
    assert.deepEqual(roles(letter).slice(0, 2), ["body", "lead"]);
    assert.deepEqual(roles(`Open letter on the pier\n\n${letter}`).slice(0, 3), ["headline", "body", "lead"]);
    assert.deepEqual(roles(`Pier Opens\n\n${LEAD}\n\nDear Mayor Dunn,\n\n${BODY}\n`).slice(2, 3), ["body"]);
    assert.deepEqual(roles(`Dear Old Pier Opens in Millbrook\n\n${LEAD}\n`).slice(0, 2), ["headline", "lead"]);
  });
  it("fields of an advisory are its story, and whom to answer is its contact", () => {
    const text =
      "MEDIA ADVISORY\n\nPier to open in Millbrook\n\nWHO: Jane Roe, who runs the port\n\nWHAT: Opening of a pier\n\nWHEN: May 4, 10 a.m.\n\nRSVP: Ann Lee, 202-555-0100\n";
    assert.deepEqual(roles(text), ["release-line", "headline", "lead", "body", "body", "contact"]);
    assert.equal(roleOf(`Who opens a pier?\n\n${LEAD}\n`, "Who"), "headline");
  });
  it("the forms of research, of the exchange and of the wires above the headline", () => {
    assert.deepEqual(roles(`NEWS RELEASE 3-MAY-2031\n\nPier Calms Waves\n\n${LEAD}\n`), [
      "release-line",
      "headline",
      "lead",
    ]);
    const exchange = `RNS Number: 1234X\nMarl Ferries plc\nLEI: 213800ABCDEFGHIJKL12\n\nMarl Ferries plc\n(“Marl” or the “Company”)\n\nSecond pier opened in Millbrook\n\n${LEAD}\n`;
    assert.equal(roleOf(exchange, "Second pier"), "headline");
    assert.equal(
      roleOf(`Pier Opens\n\nNews provided by\nMarl Ferries\n\nShare this article\n\n${LEAD}\n`, "Share"),
      "other",
    );
  });
  it("date, place and sender on a line of their own are the dateline", () => {
    const text = `Pier opens\n\nMay 3, 2031 – Ottawa, Ontario – Ferries Canada\n\n${LEAD}\n`;
    assert.deepEqual(roles(text), ["headline", "dateline", "lead"]);
    assert.deepEqual(roles(`Pier opens\n\nMay 3, 2031 – Ottawa, Ontario – ${LEAD}\n`), ["headline", "lead"]);
  });
  it("who wrote a text is no part of its story", () => {
    assert.equal(roleOf(`Pier opens\n\nInterview by Ann Lee\n\n${LEAD}\n`, "Interview"), "issuer");
    assert.equal(roleOf(`Interview by phone opens doors\n\n${LEAD}\n`, "Interview"), "headline");
    assert.equal(roleOf(`${story}\n(Reporting by Ann Lee; Editing by Bo Tarn)\n`, "(Reporting"), "other");
  });
  it("the office over the headline, and under it with a by-line", () => {
    assert.deepEqual(roles(`The Office of the Harbour Master\n\nHarbour Master Holds Talks with Pilots\n\n${LEAD}\n`), [
      "issuer",
      "headline",
      "lead",
    ]);
    assert.deepEqual(
      roles(
        `Harbour Talks\n\nOffice of the Spokesperson\n\nThe following is attributable to Spokesperson Ann Lee:\n\n${LEAD}\n`,
      ),
      ["headline", "issuer", "other", "lead"],
    );
    assert.equal(roleOf(`Harbour Talks\n\nAntonia Roe, Secretary of State\n\n${LEAD}\n`, "Antonia"), "issuer");
  });
  it("a firm whose name comes again in the lead, but not a subhead with such a word", () => {
    assert.equal(
      roleOf(
        `Kestrel Ferries\n\nSecond Pier Opens in Millbrook\n\nKestrel Ferries today opened a pier that lets two boats dock at the same time in Millbrook.\n`,
        "Kestrel",
      ),
      "issuer",
    );
    assert.equal(
      roleOf(`Pier Opens\nDefendant Spent Deposits on a Lake House and Two Boats\n\n${LEAD}\n`, "Defendant"),
      "subhead",
    );
  });
  it("a headline over two lines", () => {
    assert.deepEqual(roles(`Harbour Board Opens Second Pier for\nFerries and Freight\n\n${LEAD}\n`), [
      "headline",
      "headline",
      "lead",
    ]);
  });
  it("captions and editor's notes stand beside the story", () => {
    const text = `Pier Opens\nThe new pier on May 4. Credit: Jane Roe\n\nEditor's note: This release was updated May 5, 2026, to add a name.\n\n${LEAD}\n`;
    assert.deepEqual(roles(text), ["headline", "other", "other", "lead"]);
  });
  it("a British summary of one sentence under the headline", () => {
    const text = `Improving piers and harbours\n\nThe board answers a report on the state of small harbours.\n\n${LEAD} ${BODY}\n`;
    assert.deepEqual(roles(text), ["headline", "subhead", "lead"]);
  });
  it("neither an office nor a caption alone above the story is its headline", () => {
    assert.deepEqual(roles(`The Office of the Harbour Master\n\n${LEAD}\n\n${BODY}\n`), ["issuer", "lead", "body"]);
    const caption =
      "The pilot boat Heron is pictured from the new pier of Millbrook as it comes in from the sea. Credit: Kestrel Ferries";
    assert.deepEqual(roles(`${caption}\n\n${LEAD}\n\n${BODY}\n`), ["other", "lead", "body"]);
    assert.equal(roleOf(`HARBOUR REFORM PASSES SENATE\n\n${LEAD}\n`, "HARBOUR"), "headline");
  });
  it("a headline below an office may end as a sentence does", () => {
    const text = `The Office of the Harbour Master\n\nHarbour master opens a second pier for ferries and pilots in Millbrook.\n\n${LEAD}\n`;
    assert.deepEqual(roles(text), ["issuer", "headline", "lead"]);
  });
  it("a sentence full of names that tells of a day is a lead, not a headline", () => {
    const lead =
      "Gov. Antonia Roe today announced a $14,000 Department of Harbours and Fisheries grant for the Millbrook Volunteer Pilots.";
    assert.deepEqual(roles(`${lead}\n\n${BODY}\n`), ["lead", "body"]);
  });
  it("a release that starts with its lead has no headline", () => {
    assert.deepEqual(roles(`DUNMORE, Ohio – ${LEAD}\n\n${BODY}\n`), ["lead", "body"]);
  });
});

describe("roles in the story", () => {
  it("a first line that says who said it is no headline; one about a saying is", () => {
    assert.deepEqual(roles("The pier opens in May, said Ann Marsh, the foreman.\n"), ["lead"]);
    assert.notEqual(roles("“We are open,” Mira Dunn, the boss, said.\n")[0], "headline");
    assert.deepEqual(roles("Mayor, said to resign, stays\n"), ["headline"]);
    assert.deepEqual(roles("Millbrook opens again.\n"), ["headline"]);
  });
  it("quotations, built-in fragments, titles", () => {
    assert.equal(
      roleOf(`${story}\n"We waited a year for this pier," said Jane Roe, who runs the port.\n`, '"We'),
      "quote-paragraph",
    );
    assert.equal(
      roleOf(`${story}\nShe stated that "the pier should not remain on paper and should be built."\n`, "She"),
      "body",
    );
    assert.equal(roleOf(`${story}\n“Effects of Small Piers on Large Boats”\n\n${BODY}\n`, "“Eff"), "body");
    assert.equal(
      roleOf(`${story}\n‘We waited a year for this pier,’ said Jane Roe, who runs the port.\n`, "‘We"),
      "quote-paragraph",
    );
  });
  it("`X said:` over paragraphs without marks, as long as they go on in the first person", () => {
    const said = `${story}\nJane Roe, who runs the port, said:\n\nThe pier is a gift to the town and to all who live by it.\n\nWe will build a third one when the money is there.\n\nThe old pier was built in 1912 of oak from the county forest.\n`;
    assert.deepEqual(roles(said).slice(3), ["quote-paragraph", "quote-paragraph", "quote-paragraph", "body"]);
  });
  it("a short speech under `X said:`, and a signature with a dash, belong to the quotation", () => {
    assert.deepEqual(roles(`${story}\nJane Roe, who runs the port, said:\n\nIt is a good day.\n`).slice(3), [
      "quote-paragraph",
      "quote-paragraph",
    ]);
    assert.deepEqual(
      roles(`${story}\n“It is a good day for all of us.”\n\n– Jane Roe, Chair, Harbour Board\n`).slice(3),
      ["quote-paragraph", "quote-paragraph"],
    );
  });
  it("a short line over a list is a heading, but no line of a list", () => {
    assert.equal(roleOf(`${story}\nAssociated links\n\n- Pier plan\n- Ferry plan\n`, "Associated"), "section-heading");
    assert.equal(roleOf(`${story}\nThe winners are:\n\n- Jane Roe\n- Ann Lee\n`, "The winners"), "body");
  });
  it("section headings: short lines between prose, capitals, Markdown; not list lines", () => {
    assert.equal(roleOf(`${story}\nMoney for Ferries\n\n${BODY} More.\n`, "Money"), "section-heading");
    assert.equal(roleOf(`${story}\nMONEY FOR FERRIES\n\n${BODY} More.\n`, "MONEY"), "section-heading");
    assert.equal(roleOf(`# Pier Opens\n\n${LEAD}\n\n## Money\n\n${BODY}\n`, "## Money", "markdown"), "section-heading");
    assert.equal(
      roleOf(
        `${story}\nThe winners are:\n\nJane Roe, Dunmore, Ohio, first grade\n\nAnn Lee, Millbrook, second grade\n\n${BODY} More.\n`,
        "Ann Lee",
      ),
      "body",
    );
  });
  it("pointers to other pages", () => {
    assert.equal(
      roleOf(`${story}\nFor more information on the pier, visit:\n\nhttps://port.example\n`, "https"),
      "other",
    );
  });
});

describe("roles at the foot", () => {
  const foot = (text: string): readonly string[] => roles(story + text).slice(3);
  it("boilerplate under its heading and run into the text", () => {
    assert.deepEqual(foot("\nAbout the Port of Millbrook\n\nThe port serves four lines.\n"), [
      "boilerplate",
      "boilerplate",
    ]);
    assert.deepEqual(foot("\nAbout KestrelKestrel builds ferries for lakes and rivers.\n"), ["boilerplate"]);
    assert.deepEqual(foot("\nAbout Kestrel.io: Kestrel builds ferries for lakes.\n"), ["boilerplate"]);
    assert.deepEqual(foot("\nAbout 40 people came to see the boats on Monday night.\n"), ["body"]);
  });
  it("contacts of several shapes", () => {
    assert.deepEqual(foot("\nContact: Jane Roe, 202/555-0100; Ann Lee, 202/555-0101.\n"), ["contact"]);
    assert.deepEqual(
      foot("\n###\n\nJane Roe\n\nHeadquarters, Millbrook\n\n202-555-0100\n\njane@port.example / ann@port.example\n"),
      ["end-mark", "contact", "contact", "contact", "contact"],
    );
    assert.deepEqual(foot("\nContact DetailsJane Roe\n\n+1 202-555-0100\n"), ["contact", "contact"]);
    assert.deepEqual(foot("\nFamilies can call 207-555-0102 at any hour of the day.\n"), ["body"]);
  });
  for (const line of [
    "For more information: Hala Roe, +20 2 5550 0100",
    "For further information – Jane Roe, 202-555-0100",
    "Press contact Jane Roe, 01632 960 123",
    "Kestrel Ferries press office: 01632 960123",
    "For interviews please contact Jane Roe on 01632 960 123.",
  ])
    it(`${line} is a contact`, () => assert.deepEqual(foot(`\n${line}\n`), ["contact"]));
  for (const line of [
    "For more information: see the notes of the board.",
    "Press contact was lost for an hour on May 4.",
    "The press office on the quay has 12 telephones.",
  ])
    it(`${line} is none`, () => assert.ok(!foot(`\n${line}\n`).includes("contact")));
  it("a contact, or a paragraph about the sender, among numbered notes", () => {
    assert.deepEqual(
      foot(
        "\nENDS\n\nNotes to editors\n\n1. About Kestrel: Kestrel builds ferries.\n2. The port is old.\n3. For interviews contact Jane Roe on 01632 960 123.\n4. Pictures can be had.\n",
      ),
      ["end-mark", "notes-to-editors", "boilerplate", "notes-to-editors", "contact", "notes-to-editors"],
    );
  });
  it("the sentence on inside information is legal text, and alone", () => {
    assert.deepEqual(
      foot(
        `\nThe information contained within this announcement is deemed to constitute inside information under the Regulation.\n\n${BODY} More.\n`,
      ),
      ["safe-harbor", "body"],
    );
  });
  it("notes to editors run to the contact", () => {
    assert.deepEqual(foot("\nENDS\n\nNotes to editors\n\n1. The port is old.\n\nPress office\n020 7946 0000\n"), [
      "end-mark",
      "notes-to-editors",
      "notes-to-editors",
      "contact",
      "contact",
    ]);
  });
  it("“Background” is notes in a British release and a heading elsewhere", () => {
    assert.equal(roleOf(`${story}\nBackground\n\n${BODY} More.\n\nENDS\n`, "Background"), "notes-to-editors");
    assert.equal(roleOf(`${story}\nBackground\n\n${BODY} More.\n\n###\n`, "Background"), "section-heading");
  });
  it("legal text under a heading and by its wording", () => {
    assert.deepEqual(foot("\nForward-Looking Statements\n\nWords such as may and will.\n"), [
      "safe-harbor",
      "safe-harbor",
    ]);
    assert.deepEqual(
      foot("\nThis press release contains forward-looking statements; actual results may differ materially.\n"),
      ["safe-harbor"],
    );
  });
  for (const mark of [
    "###",
    "# # #",
    "#",
    "-30-",
    "- 30 -",
    "-end-",
    "ENDS",
    "[ENDS]",
    "-ENDS-",
    "* * *",
    "***",
    "700 /",
    "412 words",
  ]) {
    it(`${mark} is an end mark`, () => assert.deepEqual(foot(`\n${mark}\n`), ["end-mark"]));
  }
  for (const line of ["30", "2026", "Ends meet.", "end", "#1", "700 people"]) {
    it(`${line} is none`, () => assert.ok(!foot(`\n${line}\n`).includes("end-mark")));
  }
  it("in Markdown too, escaped or not", () => {
    for (const mark of ["###", "\\# \\# \\#", "* * *", "-30-"]) {
      assert.equal(
        rolesOf(`# Pier Opens\n\n${LEAD}\n\n${BODY}\n\n${mark}\n`, "markdown").at(-1)?.split(":")[0],
        "end-mark",
        mark,
      );
    }
  });
  it("glued to the last word it leaves the line in the story, and what follows is below it", () => {
    const text = `${story}\nThe pier is open every day of the week from May on.###\n\nJane Roe\n202-555-0100\n`;
    const { parts } = structureOf(text);
    assert.deepEqual(
      parts.slice(3).map(({ role }) => role),
      ["body", "contact", "contact"],
    );
    assert.match(parts[3]?.because ?? "", /end mark is glued/u);
  });
});

describe("structure", () => {
  it("sections join neighbours of one role and cover what their parts cover", () => {
    const { parts, sections } = structureOf(`${story}\n${BODY} More.\n\n###\n`);
    assert.deepEqual(
      sections.map(({ role }) => role),
      ["headline", "lead", "body", "end-mark"],
    );
    assert.deepEqual(
      sections.flatMap((section) => section.parts),
      parts,
    );
    assert.deepEqual([sections[2]?.start, sections[2]?.end], [parts[2]?.start, parts[3]?.end]);
  });
  it("every part says why, in words", () => {
    for (const { because, confidence } of structureOf(story).parts) {
      assert.ok(because.length > 5);
      assert.ok(confidence > 0 && confidence <= 1);
    }
  });
  const tradition = (text: string): string => structureOf(text).tradition;
  it("the tradition is read from the most telling sign", () => {
    assert.equal(
      tradition(`The Office of the President\n\nPresident Holds Talks with Prime Minister of Valdoria\n\n${LEAD}\n`),
      "communique",
    );
    assert.equal(tradition(`Joint Communiqué on the Visit of the President\n\n${LEAD}\n`), "communique");
    assert.equal(tradition(`Pier Opens\n\nDUNMORE, May 5, 2026 /PRNewswire/ -- ${LEAD}\n`), "wire");
    assert.equal(tradition(`${story}\nENDS\n`), "uk");
    assert.equal(tradition(`Statement by Governor Ann Lee on the Pier\n\n${LEAD}\n`), "statement");
    assert.equal(
      tradition(
        `Kestrel Reports Second-Quarter Results\n\nKestrel Systems (NYSE: KST) today said its revenue rose by a tenth in the quarter that ended in June.\n`,
      ),
      "financial",
    );
    assert.equal(tradition(`MEDIA ADVISORY\n\n${story}`), "advisory");
    assert.equal(
      tradition(
        `Small Piers Calm Waves\n\nResearchers at Dunmore University found that small piers calm waves, a study published in a journal says.\n`,
      ),
      "research",
    );
    assert.equal(
      tradition(
        `Two Captains Plead Guilty\n\nThe U.S. Attorney for Millbrook said on Monday that two captains pleaded guilty to dumping paint into the lake.\n`,
      ),
      "government",
    );
    assert.equal(
      tradition(
        "Kestrel Opens Plant\n\nKestrel Systems, a maker of ferry engines, said it will open a plant that employs 240 people.\n",
      ),
      "corporate",
    );
  });
});
