import assert from "node:assert/strict";
import { sentences } from "../../src/core/language";

/** ‖ stands where a new sentence begins. */
function check(marked: string): void {
  const text = marked.replaceAll("‖", "");
  const found = sentences(text, { start: 0, end: text.length });
  let shown = "";
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && found.some(({ start }, index) => index > 0 && start === at)) shown += "‖";
    shown += text[at] ?? "";
  }
  assert.equal(shown, marked);
}

const cases: Readonly<Record<string, readonly string[]>> = {
  "titles and initials": [
    "The bills S. 12 and H.R. 40 passed. ‖They are short.",
    "Ada B. (Bo) Tarn rose. ‖She spoke.",
    "Dr. Odile Marchetti runs the clinic. ‖She began in May.",
    "Sen. Bram Ostrander and Rep. Ida Quill met Gov. Ansa Roth. ‖They agreed.",
    "The prize went to Lorne Vasker Jr. ‖He thanked the jury.",
    "T. K. Abeyratne wrote the report. ‖It has 90 pages.",
    "The plan came from J. Hallow and R. R. Tessen. ‖Both retired.",
    "Lt. Col. Mara Finch spoke first. ‖Nobody asked.",
    "The grade was an A. ‖The next was a B.",
  ],
  "companies and countries": [
    "Corvane Inc. opened a plant. ‖It employs 40 people.",
    "Shares of Marl Corp. (NYSE: MRL) fell. ‖Analysts shrugged.",
    "The deal with Tarn AG and Holm Ltd. closed. ‖Terms are secret.",
    "She left the U.S. ‖In 2031 she came back.",
    "The U.S. Department of Tides gave no details. ‖It will.",
    "They met in Washington, D.C. ‖The envoy left early.",
    "Quark! Inc. bought Bolt. ‖The price is unknown.",
  ],
  "times, dates and figures": [
    "Doors open at 9 a.m. EST on Jan. 5. ‖Coffee is served.",
    "It ends at 7 p.m. ‖Tickets cost $10.",
    "Sales rose 3.5 percent. ‖Costs fell 2.1 percent.",
    "Version 2.0 ships today. ‖Version 3.0 follows.",
    "See Fig. 3 and Sec. 4.2 for more. ‖The annex has prices.",
    "They sell pens, paper, etc. ‖The shop shuts at noon.",
  ],
  "quotation marks": [
    "“We are open,” said Mira Dunn. ‖“Come in.”",
    "“Are you ready?” asked Mr. Chen. ‖“Yes,” she replied.",
    '"We will not stop!" said the mayor. ‖The crowd sang.',
    "“Why now?” the Keeper asked. ‖Nobody knew.",
    'He stated that "the pact is dead. It will stay so." ‖The envoys left.',
    "He called it a “farce.” ‖Others laughed.",
    "‘It is done,’ said Mr Pell. ‖‘We go on.’",
  ],
  "layout and lost blanks": [
    "Key facts:\n\n‖- Sales rose 12.5%\n‖- Costs fell",
    "1. Approve it.\n‖2. Appoint Dr. Lee.\n‖3. Go home.",
    "The board of the harbour company met on Monday to discuss\nthe new crane and its price.",
    "The panel met today.‖The vote is tomorrow.",
    'He nodded.‖"We go," said Ode.',
    '"We go," said Ode.‖"You stay."',
    "He left the U.S.‖“We go,” said Ode.",
    "The bill passed.[1] ‖It takes effect in June.",
    "Wait... then go. ‖He waited... ‖Then he left.",
    "Visit www.corvane.example. ‖Write to media@corvane.example for more.",
  ],
};

describe("Sentences", () => {
  for (const [family, texts] of Object.entries(cases)) {
    describe(family, () => {
      for (const text of texts) it(text, () => check(text));
    });
  }

  it("are none in an empty or blank span, and stay inside the span that is asked for", () => {
    assert.deepEqual(sentences("", { start: 0, end: 0 }), []);
    assert.deepEqual(sentences("  \n ", { start: 0, end: 4 }), []);
    assert.deepEqual(sentences("One. Two. Three.", { start: 5, end: 9 }), [{ start: 5, end: 9 }]);
  });
});
