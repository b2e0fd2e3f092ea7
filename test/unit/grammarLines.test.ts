import assert from "node:assert/strict";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar, stretches, tokenise } from "./grammarTokens";

describe("grammar: lines of the genre", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Each line gives exactly the expected stretch of the scope; `undefined`: none. */
  function check(scope: string, table: Readonly<Record<string, string | undefined>>): void {
    for (const [line, expected] of Object.entries(table)) {
      const found = stretches(tokenise(grammar, line), scope);
      assert.deepEqual(found, expected === undefined ? [] : [expected], line);
    }
  }

  it("release lines", () =>
    check("keyword.control.release-line", {
      "FOR IMMEDIATE RELEASE": "FOR IMMEDIATE RELEASE",
      "For Immediate Release: May 5, 2026": "For Immediate Release",
      "**FOR IMMEDIATE RELEASE**": "FOR IMMEDIATE RELEASE",
      "FOR RELEASE AT 10 A.M.": "FOR RELEASE",
      "NEWS RELEASE": "NEWS RELEASE",
      "Press Release Number: 09-158": "Press Release",
      "MEDIA ADVISORY for Monday": "MEDIA ADVISORY",
      "The order asks for immediate release of the ship.": undefined,
      "For immediate release of the ship they paid a fine.": undefined,
      "Press release writing is a craft.": undefined,
    }));

  it("embargo lines", () => {
    check("keyword.control.embargo", {
      "EMBARGOED UNTIL 10 a.m. ET Tuesday, Dec. 1, 2026": "EMBARGOED",
      "Embargoed until noon GMT": "Embargoed",
      "STRICTLY EMBARGOED": "STRICTLY EMBARGOED",
      "HOLD FOR RELEASE until May 5": "HOLD FOR RELEASE",
      "NOT FOR PUBLICATION before 00:01 BST": "NOT FOR PUBLICATION",
      "Embargoed goods were seized in Port Hale.": undefined,
      "The embargo until 2030 hurts trade.": undefined,
    });
    check("constant.numeric.time", { "EMBARGO: not before 00:01 GMT on 5 May 2026": "00:01 GMT" });
    check("constant.numeric.date", {
      "EMBARGO: not before 00:01 GMT on 5 May 2026": "5 May 2026",
      "EMBARGOED UNTIL 10 a.m. ET Tuesday, Dec. 1, 2026": "Tuesday, Dec. 1, 2026",
      "On May 5, 2026 the plant opened, it said.": undefined,
    });
  });

  it("datelines as wires and offices print them", () =>
    check("meta.dateline", {
      "PORT HALE – The plant opened.": "PORT HALE –",
      "PORT HALE–The plant opened.": "PORT HALE–",
      "PORT HALE, Ore. -- The plant opened.": "PORT HALE, Ore. --",
      "PORT HALE, Ore., May 5, 2026 /PRNewswire/ -- The plant": "PORT HALE, Ore., May 5, 2026 /PRNewswire/ --",
      "PORT HALE, OR - May 5, 2026 (EXAMPLE WIRE) - The plant": "PORT HALE, OR - May 5, 2026 (EXAMPLE WIRE) -",
      "PORT HALE, OR — May 5, 2026 — (WIRE) — The plant": "PORT HALE, OR — May 5, 2026 — (WIRE) —",
      "PORT HALE–( BUSINESS WIRE )–The plant opened.": "PORT HALE–( BUSINESS WIRE )–",
      "PORT HALE, OR / ACCESS Newswire / May 5, 2026 / The plant": "PORT HALE, OR / ACCESS Newswire / May 5, 2026 /",
      "PORT HALE, MAROVIA (6 January 2026) – The plant": "PORT HALE, MAROVIA (6 January 2026) –",
      "PORT HALE & SAN MARO, Marovia--(BUSINESS WIRE)--The plant": "PORT HALE & SAN MARO, Marovia--(BUSINESS WIRE)--",
      "Port Hale, OR (WIRE) Tuesday May 5, 2026 @ 8:00 AM Central — The":
        "Port Hale, OR (WIRE) Tuesday May 5, 2026 @ 8:00 AM Central —",
      "(Port Hale, Marovia) – The plant": "(Port Hale, Marovia) –",
      "[CITY], Tuesday, May 5, 2026 -- The plant": "[CITY], Tuesday, May 5, 2026 --",
      "(WIRE) - May 5, 2026 - PORT HALE — The plant": "(WIRE) - May 5, 2026 - PORT HALE —",
      "Port Hale, D.C.-House member says": "Port Hale, D.C.-",
      "Port Hale, March 12, HALPRESS": "Port Hale, March 12, HALPRESS",
      "Port Hale, 17 May 2026": "Port Hale, 17 May 2026",
      "**PORT HALE, May 5, 2026** – The plant": "**PORT HALE, May 5, 2026** –",
    }));

  it("what only looks like a dateline", () =>
    check("meta.dateline", {
      "SENATE PASSES BILL – HOUSE NEXT": undefined,
      "Ann Lee, Director - Sales": undefined,
      "HALE-Tencor opened a plant.": undefined,
      "NOTE – this text is a draft.": undefined,
      "UPDATE – the time has changed.": undefined,
      "The plant – the third one – opened.": undefined,
      "Tuesday, May 5, 2026": undefined,
      "They met in PORT HALE – the capital.": undefined,
    }));

  it("the parts of a dateline", () => {
    const line = "PORT HALE, Ore., May 5, 2026 /PRNewswire/ -- The plant";
    check("entity.name.type.place", { "PORT HALE – The plant": "PORT HALE" });
    check("constant.numeric.date", { [line]: "May 5, 2026" });
    check("entity.other.attribute-name.wire", { [line]: "PRNewswire", "PORT HALE--(WIRE ONE)--The": "WIRE ONE" });
    check("keyword.operator.dateline-mark", { [line]: "--" });
  });

  it("headings that the genre knows", () => {
    check("markup.heading.boilerplate", {
      "About Fenwick Tools": "About Fenwick Tools",
      "## About Fenwick Tools": "## About Fenwick Tools",
      "**About Fenwick Tools**": "**About Fenwick Tools**",
      "About Fenwick Tools: Fenwick makes tools.": "About Fenwick Tools:",
      "About Fenwick Tools we know little.": undefined,
      "About 200 people came.": undefined,
      "They asked About Fenwick": undefined,
    });
    check("markup.heading.contact", {
      "Media contact:": "Media contact:",
      "Contact: Ann Lee, 555-201-3344": "Contact:",
      CONTACT: "CONTACT",
      "Press enquiries": "Press enquiries",
      "For more information, please contact:": "For more information, please contact:",
      "Contact us early, she said.": undefined,
      "Contact with the crew was lost.": undefined,
    });
    check("markup.heading.notes", {
      "Notes to editors": "Notes to editors",
      "NOTE TO EDITORS:": "NOTE TO EDITORS:",
      Background: "Background",
      "Notes to editors are useful.": undefined,
    });
    check("markup.heading.safe-harbor", {
      "Forward-Looking Statements": "Forward-Looking Statements",
      "Safe Harbor Statement": "Safe Harbor Statement",
      "Forward-looking statements are risky.": undefined,
    });
    check("markup.heading.capitals", {
      "FENWICK OPENS SECOND PLANT": "FENWICK OPENS SECOND PLANT",
      USA: undefined,
      "FENWICK opens a plant": undefined,
    });
    check("keyword.other.label", { "WHEN: Monday": "WHEN", "What: a plant": undefined });
  });

  it("end marks", () => {
    const marks = ["###", "# # #", "\\# \\# \\#", "#", "-30-", "- 30 -", "-end-", "-ENDS-", "ENDS", "Ends", "[ENDS]"];
    check("keyword.control.end-mark", Object.fromEntries([...marks, "* * *", "700 /", "411 words"].map((m) => [m, m])));
    check("keyword.control.end-mark", {
      "The plant opens in May.###": "###",
      "The year ends": undefined,
      "Ends of the earth": undefined,
      "## Ends": undefined,
      "30": undefined,
      "- 30 jobs": undefined,
      "700 / 800": undefined,
    });
  });

  it("lists, source lines, dates", () => {
    check("punctuation.definition.list", {
      "- jobs": "-",
      "• jobs": "•",
      "2. jobs": "2.",
      "-30-": undefined,
      "-5 degrees": undefined,
    });
    check("keyword.control.source-line", { "SOURCE Fenwick Tools": "SOURCE", "SOURCE of the river": undefined });
    check("meta.release-line", { "Tuesday, May 5, 2026": "Tuesday, May 5, 2026", "May 5, 2026 was sunny.": undefined });
  });
});
