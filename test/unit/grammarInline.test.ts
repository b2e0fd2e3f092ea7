import assert from "node:assert/strict";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar, stretches, tokenise } from "./grammarTokens";

describe("grammar: inside a line", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  function check(scope: string, table: Readonly<Record<string, readonly string[]>>): void {
    for (const [line, expected] of Object.entries(table)) {
      assert.deepEqual(stretches(tokenise(grammar, line), scope), expected, line);
    }
  }

  it("speech verbs beside quotations and names", () =>
    check("keyword.other.speech", {
      "“We grew,” said Ann Lee.": ["said"],
      "“We grew,” Ann Lee, chief executive, added.": ["added"],
      "Ann Lee explained the plan.": ["explained"],
      "She also noted the price.": ["noted"],
      "The ministry announced that it would pay.": ["announced"],
      "Lee stressed: “No.”": ["stressed"],
      "According to the ministry, it is new.": ["According to"],
      "The firm said the plant is new.": ["said"],
      "That said, the plant is new.": [],
      "The said contract is void.": [],
      "The member states met.": [],
      "The bank notes were stressed and added to a pile.": [],
      "A continued rise.": [],
    }));

  it("titles with names", () => {
    check("storage.type.title", {
      "They met Dr. Ann Lee.": ["Dr."],
      "They met President Mr Ivo Marek.": ["President Mr"],
      "They met Chief Executive Officer Ann Lee.": ["Chief Executive Officer"],
      "They met the President of Marovia.": [],
      "The General Assembly and King County and the Secretary General met.": [],
      "The Justice Department and the Senator Series": [],
    });
    check("entity.name.type.person", {
      "They met Dr. Ann O'Neil-Marek's team.": ["Ann O'Neil-Marek"],
      "They met Ms. Anneke van der Berg today.": ["Anneke van der Berg"],
      "They met Sen. J. K. Marek Jr. today.": ["J. K. Marek Jr."],
      "They met Sheikh Samir bin Daoud al-Hadi today.": ["Samir bin Daoud al-Hadi"],
      "They met Prime Minister Željko Dvořák.": ["Željko Dvořák"],
      "President Marek Signs Water Bill": ["Marek"],
      "Mr. and Mrs. came.": [],
    });
  });

  it("names as the subject or behind the verb", () =>
    check("entity.name.type.speaker", {
      "On Monday Ann Lee said no.": ["Ann Lee"],
      "“We grew,” said Ann Lee, chief executive.": ["Ann Lee"],
      "The District Attorney said no.": ["District Attorney"],
      "Fenwick Tools announced a plant.": ["Fenwick Tools"],
      "“We grew,” said the minister.": [],
      "The minister said no.": [],
      "Ann Lee works in Port Hale.": [],
    }));

  it("tickers", () => {
    check("constant.language.symbol", {
      "Fenwick (NYSE: FWK) grew.": ["FWK"],
      "Fenwick (Nasdaq:FWK; TSX: FW.A) grew.": ["FWK", "FW.A"],
      "Fenwick is on LSE: FWKL": ["FWKL"],
      "NOTE: FWK": [],
      "At the NYSE: nothing new.": [],
    });
    check("support.type.exchange", { "Fenwick (NYSE American: FWK) grew.": ["NYSE American"] });
  });

  it("addresses, links, telephone numbers", () => {
    check("markup.underline.link.email", {
      "Write to ann.o’neil@press.fenwick.example.": ["ann.o’neil@press.fenwick.example"],
      "Write to ann at fenwick or @fenwick.": [],
    });
    check("markup.underline.link", {
      "See https://fenwick.example/a_b?c=d, or www.fenwick.example.": [
        "https://fenwick.example/a_b?c=d",
        "www.fenwick.example",
      ],
      "See fenwick.example/news now.": ["fenwick.example/news"],
      "The plant opened.It is new.": [],
      "The U.S. plant, e.g. Ore., is new.": [],
    });
    check("constant.numeric.phone", {
      "Call (555) 201-3344 or 555-201-3344 or +44 20 7946 0123.": [
        "(555) 201-3344",
        "555-201-3344",
        "+44 20 7946 0123",
      ],
      "Call 020 7946 0123 or 1-800-555-HALE.": ["020 7946 0123", "1-800-555-HALE"],
      "The years 2018-2019, on 2026-05-05, at 100-200 dollars, $555-201-3344.": [],
    });
  });

  it("placeholders", () =>
    check("constant.other.placeholder", {
      "[UPDATE WITH FIGURES] and [Insert quote]": ["[UPDATE WITH FIGURES]", "[Insert quote]"],
      "Port Hale – (Date) January, 2026": ["(Date)"],
      "It costs $XX, or XX percent, says TK.": ["XX", "XX", "TK"],
      "Dear {{name}}, dear <NAME>, dear ${1:name}": ["{{name}}", "<NAME>", "${1:name}"],
      "EMBARGOED UNTIL HH:MM, Nov. XX, 2026": ["HH:MM", "XX"],
      "Sign here: ________": ["________"],
      "[ENDS] [sic] [he] [Update](https://fenwick.example)": [],
      "TK Maxx and the XX Winter Games and XX-400": [],
      "[ADP] and (NAME) and <b>": [],
    }));

  it("Markdown", () => {
    check("markup.heading", { "# Fenwick grows": ["# Fenwick grows"], "#1 in tools": [], "#fenwick grows": [] });
    check("markup.bold", { "A **new** plant": ["**new**"], "2 ** 3 ** 4": [], "A **new plant": [] });
    check("markup.italic", { "A *new* and _old_ plant": ["*new*", "_old_"], "2 * 3 * 4": [], snake_case_name: [] });
    check("string.other.link.title", {
      "See [our site](https://fenwick.example).": ["our site"],
      "See [1] (above).": [],
    });
    check("punctuation.definition.quote", { "> We grew.": [">"], "5 > 4": [] });
    check("markup.quote", { "> We grew.": ["> We grew."], "5 > 4": [] });
    check("punctuation.separator.table", { "| a | b |": ["|", "|", "|"], "either|or": [] });
    check("comment.block", { "A <!-- dateline-disable-line --> b": ["<!-- dateline-disable-line -->"], "a -- b": [] });
    check("keyword.other.directive", {
      "<!-- dateline-disable-next-line lead/too-long -->": ["dateline-disable-next-line"],
      "dateline-disable-line": [],
    });
  });

  it("front matter stands at the start only", () => {
    const embedded = (text: string): readonly string[] => stretches(tokenise(grammar, text), "meta.embedded.block");
    assert.deepEqual(embedded("---\ntitle: x\n---\nText"), ["title: x"]);
    assert.deepEqual(embedded("Text\n---\ntitle: x\n---"), []);
  });

  it("comments run over lines", () => {
    const lines = tokenise(grammar, "a <!-- b\n“c\n--> “d”");
    assert.deepEqual(stretches(lines, "comment"), ["<!-- b / “c / -->"]);
    assert.deepEqual(stretches(lines, "string.quoted"), ["“d”"]);
  });
});
