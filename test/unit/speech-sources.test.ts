import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** A sentence, and each quotation in it as `kind | speaker | words`; none where nobody is quoted. */
const cases: readonly (readonly [sentence: string, ...quotations: readonly string[]])[] = [
  [
    "According to Mira Dunn, the walls will hold and the river will fall.",
    "indirect | Mira Dunn | the walls will hold and the river will fall",
  ],
  ["According to Mira Dunn, who mended them, the walls will hold.", "indirect | Mira Dunn | the walls will hold"],
  ["According to a statement by Marl Group, the walls will hold.", "indirect | statement | the walls will hold"],
  [
    "According to a spokesperson for Marl Group, the walls will hold.",
    "indirect | spokesperson for Marl Group | the walls will hold",
  ],
  ["According to officials, 40 ships sailed in May.", "indirect | officials | 40 ships sailed in May"],
  ["According to the Tarn Post, 40 ships sailed in May.", "indirect | Tarn Post | 40 ships sailed in May"],
  ["According to the report, 40 ships sailed in May.", "indirect | report | 40 ships sailed in May"],
  ["According to Mira Dunn, “the walls will hold for years”.", "direct | Mira Dunn | the walls will hold for years"],
  ["The walls will hold, according to Mira Dunn, who mended them.", "indirect | Mira Dunn | The walls will hold"],
  [
    "The walls will hold for years, according to a statement on Monday.",
    "indirect | statement | The walls will hold for years",
  ],
  ["40 ships sailed in May, according to officials.", "indirect | officials | 40 ships sailed in May"],
  ["Ships sail in May, according to custom."],
  [
    "Mira Dunn said the walls were “a work of great patience”.",
    "mixed | Mira Dunn | the walls were “a work of great patience”",
  ],
  [
    "Mira Dunn said that the walls were “a work of great patience” and that they would hold.",
    "mixed | Mira Dunn | the walls were “a work of great patience” and that they would hold",
  ],
  [
    "Mira Dunn described the walls as “a work of great patience”.",
    "mixed | Mira Dunn | the walls as “a work of great patience”",
  ],
  [
    "Mira Dunn said the walls were “a work of great patience”, adding: “They will hold.”",
    "mixed | Mira Dunn | the walls were “a work of great patience”",
    "direct | Mira Dunn | They will hold.",
  ],
  [
    "Mira Dunn told reporters the walls were “a work of great patience” that “nobody will see again”.",
    "mixed | Mira Dunn | the walls were “a work of great patience” that “nobody will see again”",
  ],
  [
    "The walls were “a work of great patience”, Mira Dunn said.",
    "mixed | Mira Dunn | The walls were “a work of great patience”",
  ],
  ["The council called the repair a “success”."],
  ["Mira Dunn won the “Golden Oar” in May."],
  ["The so-called “old port” is closed, Mira Dunn said.", "mixed | Mira Dunn | The so-called “old port” is closed"],
  [
    "Mira Dunn said that “the walls will hold” and that the river, which is high, will fall.",
    "mixed | Mira Dunn | “the walls will hold” and that the river, which is high, will fall",
  ],
  ["“The walls,” Mira Dunn said, “will hold.”", "direct | Mira Dunn | The walls, … will hold."],
  [
    "“The walls will hold,” Mira Dunn told the council on Monday, “and the river will fall.”",
    "direct | Mira Dunn | The walls will hold, … and the river will fall.",
  ],
  ["It was explained that the walls had fallen.", "indirect | nobody | the walls had fallen"],
  ["It was recalled that the walls had fallen in 1910.", "indirect | nobody | the walls had fallen in 1910"],
  ["It has been said that the walls will hold."],
  ["It was decided that the walls would be mended."],
  ["It was found that the walls were old."],
  ["It was agreed that the walls would be mended."],
  ["It was known that the walls were old."],
  ["It was hoped that the walls would hold."],
  ["It is worth noting that the walls are old."],
  ["It should be noted that the walls are old."],
  ["It must be said that the walls are old."],
  ["It turned out that the walls were old."],
  ["It is understood that the walls are old."],
  ["It was also underlined that the walls would hold.", "indirect | nobody | the walls would hold"],
  ["During the talks it was stressed that the walls would hold.", "indirect | nobody | the walls would hold"],
  ["Both sides stressed that the walls would hold.", "indirect | Both sides | the walls would hold"],
  ["The two leaders agreed that the walls would hold.", "indirect | two leaders | the walls would hold"],
  ["The ministers noted that the walls would hold.", "indirect | ministers | the walls would hold"],
  [
    "Mira Dunn issued a statement in which she said the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["Mira Dunn gave a speech, saying that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "In a letter to the council, Mira Dunn wrote that the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["In her speech Mira Dunn stressed that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn closed by stressing that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn opened the meeting by saying the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn ended her speech by noting that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn took to the stage to say that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn wrote to say that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn was cited as saying that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn announced the winners who had sailed to Tarn."],
  ["Mira Dunn announced the winners had sailed to Tarn.", "indirect | Mira Dunn | the winners had sailed to Tarn"],
  ["Mira Dunn noted the work had been done.", "indirect | Mira Dunn | the work had been done"],
  ["Mira Dunn recalled the port had opened in May.", "indirect | Mira Dunn | the port had opened in May"],
  [
    "Mira Dunn confirmed the plan made by the council would go ahead.",
    "indirect | Mira Dunn | the plan made by the council would go ahead",
  ],
  ["Mira Dunn announced a plan that would open the port."],
  ["Mira Dunn announced a plan to open the port so that ships could sail."],
  ["Mira Dunn announced plans for a port where ships can sail."],
  ["Mira Dunn explained the plan that would open the port."],
  ["Mira Dunn proposed a law that would close the port."],
  ["Mira Dunn demanded a port that is open."],
  ["Mira Dunn promised a port that would stay open."],
  ["Marl Group reported a loss of 4 million for the year that ended in May."],
  ["Marl Group reported sales rose by 4 percent.", "indirect | Marl Group | sales rose by 4 percent"],
  ["Marl Group reported sales of 4 million, which rose by 2 percent."],
  ["Dunn (2019) argues that the walls are old.", "indirect | Dunn | the walls are old"],
  ["Dunn and Tarn (2019) argue that the walls are old.", "indirect | Dunn | the walls are old"],
  [
    "Mira Dunn left the council, saying, “It is a shame that the walls fell.”",
    "direct | Mira Dunn | It is a shame that the walls fell.",
  ],
  [
    "Mira Dunn herself famously exclaimed: “I am the last of the old sailors here.”",
    "direct | Mira Dunn | I am the last of the old sailors here.",
  ],
  [
    "Mira Dunn said of the walls, “They will hold for many years.”",
    "direct | Mira Dunn | They will hold for many years.",
  ],
  ["After tasting the beer, Dunn observed, “It was sweet and dark.”", "direct | Dunn | It was sweet and dark."],
  [
    "The Prime Minister and the President agreed that the walls would hold.",
    "indirect | Prime Minister | the walls would hold",
  ],
  [
    "Prime Minister Mira Dunn met President Bo Tarn. The Prime Minister and the President agreed that the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "The doctors and the nurses said that the walls would hold.",
    "indirect | doctors and the nurses | the walls would hold",
  ],
  [
    "The President of Norvalia and Ostmark said that the walls would hold.",
    "indirect | President of Norvalia and Ostmark | the walls would hold",
  ],
  ["Bo Tarn met the mayor and the minister said the walls would hold.", "indirect | minister | the walls would hold"],
  ["On Monday, the mayor and the minister said the walls would hold.", "indirect | mayor | the walls would hold"],
  ["The convention says that the walls must hold.", "indirect | convention | the walls must hold"],
  ["Mira Dunn will call for calm."],
  ["If Mira Dunn calls for calm, the council will wait."],
];

describe("Sources, minutes, marked words, and nouns with a relative clause", () => {
  for (const [sentence, ...quotations] of cases)
    it(sentence, () => {
      assert.deepEqual(read(sentence).lines, quotations);
    });
});
