import assert from "node:assert/strict";
import { findingsIn } from "./support";

const HEAD = "Toledo council votes on budget\n\nThe council of Toledo voted on a budget for schools and roads.\n\n";

/** Paragraphs about which nothing is to be said, by the rule that once said something or easily could. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  "consistency/weekday-date": [
    "The fair opens on Monday, Nov. 23, 2026, and closes on Friday, Nov. 27, 2026.",
    "Trains leave at 5:30 May 3 or not.",
    "The Sunday Times wrote on March 3, 2026, that the bridge was safe.",
  ],
  "consistency/invalid-date": [
    "In June 45 people joined, and sales rose by May 10% or more.",
    "The team may 31 times have tried, and a march 40 miles long followed.",
    "Feb. 29, 2028, is a leap day.",
  ],
  "structure/placeholder-left": [
    "Ann Lee, the mayor, said that “[the] city had [City] Hall behind it.”",
    "Super Bowl XX and the XXX Olympiad were shown in Norland.",
    "The index (ADP) rose, and shares of Kestrel [NYSE: KST] fell.",
    "The TK-5 pump was built by TK Elevator.",
    "Pictures are here [WATCH VIDEO] and here [CLICK TO TWEET].",
  ],
  "clarity/repeated-word": [
    "She had had enough, and he knew that that was so.",
    "The town of Walla Walla and the band The The signed.",
    "It was log-log paper, and a win-win win-win case.",
  ],
  "clarity/hype-words": [
    "Smoking is one of the leading causes of death, and she is leading the study.",
    "It trains the next generation of nurses.",
    "Visionary Robust Ltd. and the Premier of Norland met.",
  ],
  "person/first-person": [
    "The US and the U.S. agreed; World War I and Phase I were named.",
    "The film Our Town, the fair Meet Us There and the label Made by Us won.",
    "Kestrel Foods (“we,” “us” or “our”) is a maker of meals.",
    "The probe maps our galaxy and our place in it.",
  ],
  "quote/unbalanced": [
    "The shelf is 6' 2\" high, 5\" deep and from the '60s.",
    "The players' and workers' unions met at 5 o'clock.",
    "“Ready?” asked Ann Lee, the mayor. ‘Yes,’ said Bo Berg, the clerk.",
  ],
  "contact/email-invalid": [
    "Follow @KestrelFoods, write to press@kestrel.example, or read example.com/@kestrel.",
    "The eggs cost 3 @ $2 each.",
  ],
  "lead/relative-day": [
    "Today's pumps need less power than those of today a decade on.",
    "The weekend after next weekend is free.",
  ],
  "clarity/repeated-name-in-sentence": [
    "Johnson & Johnson met Kestrel Foods and Kestrel Foods Ontario.",
    "Winners: Ann Lee, Toledo; Ann Lee, Norland.",
  ],
};

for (const [rule, paragraphs] of Object.entries(SILENT)) {
  describe(`${rule} has nothing to say about`, () => {
    for (const paragraph of paragraphs) {
      it(paragraph, () => {
        const found = findingsIn(HEAD + paragraph).filter((finding) => finding.rule === rule);
        assert.deepEqual(
          found.map(({ message }) => message),
          [],
        );
      });
    }
  });
}

describe("headline/end-period has nothing to say about", () => {
  for (const headline of ["Lumo buys Kestrel Foods Inc.", "Mayor opens bridge in U.S.", "Schools wait, and wait ..."]) {
    it(headline, () =>
      assert.deepEqual(findingsIn(`${headline}\n\nThe mayor spoke to the press about the bridge.`), []),
    );
  }
});
