import assert from "node:assert/strict";
import fc from "fast-check";
import { type Target, textOfHtml } from "../../src/pasted-html/text-of-html";

function check(html: string, expected: string, target: Target = "plain"): void {
  assert.equal(textOfHtml(html, target), expected);
}

describe("HTML of the clipboard", () => {
  it("becomes paragraphs, with quotation marks kept", () => {
    check("<p>“We are\n open,”&nbsp;Lee said.</p><p>She smiled.</p>", "“We are open,” Lee said.\n\nShe smiled.");
    check("<div>One</div><div>Two<br>Three</div>", "One\n\nTwo\nThree");
    check("<p><q>Yes</q>, she said.</p>", "“Yes”, she said.");
  });

  it("is cleaned of what Word leaves in it", () => {
    const word =
      "<html xmlns:o='urn:x'><head><style>p{mso-x:y}</style><!--[if gte mso 9]><xml>junk</xml><![endif]--></head><body><!--StartFragment-->" +
      '<p class=MsoNormal>Ann <st1:place w:st="on">Lee</st1:place> came.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
      "<p class=MsoNormal>It is <ins cite='mailto:x'>now</ins><del cite='mailto:x'>not</del> open.<span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span></p><!--EndFragment--></body></html>";
    check(word, "Ann Lee came.\n\nIt is now open.");
  });

  it("has lists, those of Word among them", () => {
    const item = (sign: string, words: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;
    check(item("·", "Meals") + item("·", "Soups") + "<p>End</p>", "- Meals\n- Soups\n\nEnd");
    check(item("1.", "Meals") + item("2.", "Soups"), "1. Meals\n2. Soups");
    check(
      "<p>We make:</p><ul><li>Meals</li><li><p>Soups</p></li></ul><p>End</p>",
      "We make:\n\n- Meals\n- Soups\n\nEnd",
    );
    check("<ol><li>A<ul><li>B</li></ul></li><li>C</li></ol>", "1. A\n  - B\n2. C");
  });

  it("has headings, links and emphasis in Markdown, and none of them in plain text", () => {
    const html =
      '<h2><b>News</b></h2><p><b>Ann </b><i>Lee</i> at <a href="https://kestrel.example/a">the site</a> <b> </b>or <a href="mailto:a@b.example">by mail</a></p>';
    check(html, "## News\n\n**Ann** *Lee* at [the site](https://kestrel.example/a) or by mail", "markdown");
    check(html, "News\n\nAnn Lee at the site or by mail");
    check("<b style='font-weight:normal' id=docs-internal-guid-1><p>Ann</p></b>", "Ann", "markdown");
    check("<p># # #</p><p>5 * 3</p>", "\\# # #\n\n5 \\* 3", "markdown");
  });

  it("has tables a row a line, and mail without its bars", () => {
    check(
      "<table><tr><th>Plant</th><th>Jobs</th></tr><tr><td>Toledo</td><td>20</td></tr></table>",
      "Plant | Jobs\nToledo | 20",
    );
    check("<p>Hi</p><blockquote type=cite><p>We open.</p></blockquote>", "Hi\n\nWe open.", "markdown");
    check("<blockquote><p>We open.</p></blockquote>", "> We open.", "markdown");
  });

  it("may be broken in any way", () => {
    check("<p>One<p>Two</b></div>", "One\n\nTwo");
    check("", "");
    check("<!--StartFragment-->", "");
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<p>",
            "</p>",
            "<li>",
            "</ul>",
            "<b>",
            "</del>",
            "<del>",
            "a",
            " ",
            "&nbsp;",
            "<span style='mso-list:Ignore'>",
            "<td>",
            "<",
            "<!--",
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          for (const target of ["plain", "markdown"] as const)
            assert.equal(typeof textOfHtml(pieces.join(""), target), "string");
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
