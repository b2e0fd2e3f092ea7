import assert from "node:assert/strict";
import { analyse, plainText, type RewriteKind, rewritesAt, snippetText } from "../../src/core";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened its plant.\n\nAnn Lee, the mayor, came to the plant on Monday.\n\n";

function table(kind: RewriteKind, rows: readonly (readonly [string, string | undefined])[], snippet = false): void {
  for (const [said, expected] of rows) {
    it(said, () => {
      const at = HEAD.length + 12;
      const found = rewritesAt(analyse(HEAD + said), { start: at, end: at }, "ap").find((one) => one.kind === kind);
      const draft = found?.edits[0]?.draft ?? [];
      assert.equal(found && (found.refused ?? (snippet ? snippetText(draft) : plainText(draft))), expected);
    });
  }
}

describe("Reported speech", () => {
  table("speech.reported", [
    ["“We will open the plant on Monday,” Lee said.", "Lee said that they would open the plant on Monday."],
    ["“I am happy with my plant,” Lee said.", "Lee said that they were happy with their plant."],
    ["“I am happy with my plant,” Lee said. “We are glad,” she added.", "Lee said that she was happy with her plant."],
    ["“The plant makes meals, and it’s big,” said Lee.", "Lee said that the plant made meals, and it was big."],
    ["“We can’t stop. We have to grow,” Lee said.", "Lee said that they could not stop. Lee said they had to grow."],
    [
      "“We can’t stop. We have to grow,” Lee said. “We are glad,” she added.",
      "Lee said that they could not stop. She said they had to grow.",
    ],
    [
      "“We make meals for schools that need them,” Lee said on Monday.",
      "Lee said on Monday that they made meals for schools that need them.",
    ],
    ["“We’ll call it ‘my plant’ here,” Lee said.", "Lee said that they would call it ‘my plant’ here."],
    ["“We will open the plant,” Lee says.", "Lee says that they will open the plant."],
    ["“We went to Ohio and built a plant,” Lee said.", "Lee said that they went to Ohio and built a plant."],
    ["“Is it open today?” Lee said.", "a question or an order"],
    ["“We want to open it,” Lee continued.", undefined],
  ]);
  table(
    "speech.reported",
    [
      [
        "“We will open the plant today,” Lee said.",
        "Lee said that ${1:they} ${2|would,will|} open the plant ${3:today}.",
      ],
    ],
    true,
  );
});

describe("Direct speech", () => {
  table("speech.direct", [
    ["Lee said that the plant would open on Monday.", "Lee said: “The plant will open on Monday.” [TBC: wording]"],
    ["The plant would open on Monday, Lee said.", "“The plant will open on Monday,” Lee said. [TBC: wording]"],
    ["Lee said that she was happy with her plant.", "Lee said: “I am happy with my plant.” [TBC: wording]"],
    ["Lee said they had a plan.", "Lee said: “We have a plan.” [TBC: wording]"],
    ["“We will open the plant on Monday,” Lee said.", undefined],
  ]);
});
