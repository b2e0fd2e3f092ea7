import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** A sentence, and each quotation in it as `kind | speaker | words`; none where nobody is quoted. */
const cases: readonly (readonly [sentence: string, ...quotations: readonly string[]])[] = [
  [
    "Mira Dunn said that the walls, after all, would hold, adding that the river was low.",
    "indirect | Mira Dunn | the walls, after all, would hold",
    "indirect | Mira Dunn | the river was low",
  ],
  [
    "Mira Dunn said the walls would hold although the river was high.",
    "indirect | Mira Dunn | the walls would hold although the river was high",
  ],
  [
    "Mira Dunn said the walls would hold, although the river was high.",
    "indirect | Mira Dunn | the walls would hold, although the river was high",
  ],
  [
    "Mira Dunn said the walls would hold and the river would fall.",
    "indirect | Mira Dunn | the walls would hold and the river would fall",
  ],
  ["Mira Dunn said the walls would hold and left the meeting.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold and thanked the council.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn said the walls would hold before she left the meeting.",
    "indirect | Mira Dunn | the walls would hold before she left the meeting",
  ],
  [
    "Mira Dunn said the walls would hold until the river rose.",
    "indirect | Mira Dunn | the walls would hold until the river rose",
  ],
  [
    "Mira Dunn said the walls would hold so that ships could sail.",
    "indirect | Mira Dunn | the walls would hold so that ships could sail",
  ],
  [
    "Mira Dunn said the walls would hold, referring to the repair of May.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the walls would hold, pointing to the repair of May.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the walls would hold, making the port safe for ships.",
    "indirect | Mira Dunn | the walls would hold, making the port safe for ships",
  ],
  [
    "Mira Dunn said the walls would hold, including those of the old port.",
    "indirect | Mira Dunn | the walls would hold, including those of the old port",
  ],
  [
    "Mira Dunn said the walls would hold, especially those of the old port.",
    "indirect | Mira Dunn | the walls would hold, especially those of the old port",
  ],
  [
    "Mira Dunn said the walls would hold, as they had done for years.",
    "indirect | Mira Dunn | the walls would hold, as they had done for years",
  ],
  [
    "Mira Dunn said she had seen the walls and had touched them.",
    "indirect | Mira Dunn | she had seen the walls and had touched them",
  ],
  [
    "Mira Dunn said she had seen the walls and touched them.",
    "indirect | Mira Dunn | she had seen the walls and touched them",
  ],
  [
    "Mira Dunn said she would mend the walls, open the port and leave.",
    "indirect | Mira Dunn | she would mend the walls, open the port and leave",
  ],
  [
    "Mira Dunn said the walls would hold, but “only for a year”.",
    "mixed | Mira Dunn | the walls would hold, but “only for a year”",
  ],
  [
    "Mira Dunn said the walls would hold, including “the old and the new ones”.",
    "mixed | Mira Dunn | the walls would hold, including “the old and the new ones”",
  ],
  ["Yet the walls, Mira Dunn says, will hold.", "indirect | Mira Dunn | the walls … will hold"],
  [
    "The walls will hold, Mira Dunn said, adding that the river is low.",
    "indirect | Mira Dunn | The walls will hold",
    "indirect | Mira Dunn | the river is low",
  ],
  [
    "The walls will hold, Mira Dunn said, and the river will fall.",
    "indirect | Mira Dunn | The walls will hold … and the river will fall",
  ],
  [
    "The walls will hold and the river will fall, Mira Dunn said.",
    "indirect | Mira Dunn | The walls will hold and the river will fall",
  ],
  [
    "The walls will hold, and the river, Mira Dunn said, will fall.",
    "indirect | Mira Dunn | The walls will hold, and the river … will fall",
  ],
  [
    "The walls, which are old, will hold, Mira Dunn said.",
    "indirect | Mira Dunn | The walls, which are old, will hold",
  ],
  [
    "If the river falls, the walls will hold, Mira Dunn said.",
    "indirect | Mira Dunn | If the river falls, the walls will hold",
  ],
  [
    "Mira Dunn said the walls would hold and that she had told Bo Tarn so.",
    "indirect | Mira Dunn | the walls would hold and that she had told Bo Tarn so",
  ],
  [
    "Mira Dunn said the walls would hold, but added that the river was high.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Mira Dunn | the river was high",
  ],
  [
    "Mira Dunn said the walls would hold but warned that the river was high.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Mira Dunn | the river was high",
  ],
  [
    "Mira Dunn said the walls would hold, and she added that the river was high.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Mira Dunn | the river was high",
  ],
  [
    "Mira Dunn said the walls would hold and the council would vote for the repair.",
    "indirect | Mira Dunn | the walls would hold and the council would vote for the repair",
  ],
  ["Mira Dunn says the walls hold and will be mended.", "indirect | Mira Dunn | the walls hold and will be mended"],
  [
    "Mira Dunn said the walls would hold despite the high river.",
    "indirect | Mira Dunn | the walls would hold despite the high river",
  ],
  [
    "Mira Dunn said the walls would hold, despite the high river.",
    "indirect | Mira Dunn | the walls would hold, despite the high river",
  ],
  [
    "Mira Dunn said the walls would hold if the river fell.",
    "indirect | Mira Dunn | the walls would hold if the river fell",
  ],
  [
    "Mira Dunn said the walls would hold, provided the river fell.",
    "indirect | Mira Dunn | the walls would hold, provided the river fell",
  ],
  [
    "Mira Dunn said the walls would hold unless the river rose.",
    "indirect | Mira Dunn | the walls would hold unless the river rose",
  ],
  [
    "Mira Dunn said the walls would hold when the river rose.",
    "indirect | Mira Dunn | the walls would hold when the river rose",
  ],
  [
    "Mira Dunn said the walls would hold, which means that ships can sail.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the walls would hold, which would allow ships to sail.",
    "indirect | Mira Dunn | the walls would hold, which would allow ships to sail",
  ],
  [
    "Mira Dunn said the port would be led by Bo Tarn, who has run the ferry since 2020.",
    "indirect | Mira Dunn | the port would be led by Bo Tarn, who has run the ferry since 2020",
  ],
  [
    "Mira Dunn said the port would be led by Bo Tarn, who would move to Tarn.",
    "indirect | Mira Dunn | the port would be led by Bo Tarn, who would move to Tarn",
  ],
  [
    "Mira Dunn said the port would be led by Bo Tarn, the head of the ferry.",
    "indirect | Mira Dunn | the port would be led by Bo Tarn, the head of the ferry",
  ],
  [
    "Mira Dunn said there were 40 ships, up from 30 in May.",
    "indirect | Mira Dunn | there were 40 ships, up from 30 in May",
  ],
  [
    "Mira Dunn said there were 40 ships, compared with 30 in May.",
    "indirect | Mira Dunn | there were 40 ships, compared with 30 in May",
  ],
  [
    "Mira Dunn said there were 40 ships, most of them old.",
    "indirect | Mira Dunn | there were 40 ships, most of them old",
  ],
  [
    "Mira Dunn said there were 40 ships, and more were on their way.",
    "indirect | Mira Dunn | there were 40 ships, and more were on their way",
  ],
  [
    "Mira Dunn said there were 40 ships, and that more were on their way.",
    "indirect | Mira Dunn | there were 40 ships, and that more were on their way",
  ],
  [
    "Mira Dunn said there were 40 ships, that more were on their way, and that the port was full.",
    "indirect | Mira Dunn | there were 40 ships, that more were on their way, and that the port was full",
  ],
  [
    "Mira Dunn said there were 40 ships as she opened the port.",
    "indirect | Mira Dunn | there were 40 ships as she opened the port",
  ],
  [
    "Mira Dunn said that because the river was high, the walls had cracked.",
    "indirect | Mira Dunn | because the river was high, the walls had cracked",
  ],
  [
    "Mira Dunn said that when the river rose, the walls cracked, and that they were mended.",
    "indirect | Mira Dunn | when the river rose, the walls cracked, and that they were mended",
  ],
  [
    "Mira Dunn said that although the river was high, and the walls were old, they would hold.",
    "indirect | Mira Dunn | although the river was high, and the walls were old, they would hold",
  ],
  [
    "Mira Dunn said that not only would the walls hold, but the river would fall.",
    "indirect | Mira Dunn | not only would the walls hold, but the river would fall",
  ],
  [
    "Mira Dunn said that whoever mended the walls had done it well.",
    "indirect | Mira Dunn | whoever mended the walls had done it well",
  ],
  [
    "Mira Dunn said that what mattered was that the walls held.",
    "indirect | Mira Dunn | what mattered was that the walls held",
  ],
];

describe("What belongs to a reported clause", () => {
  for (const [sentence, ...quotations] of cases)
    it(sentence, () => {
      assert.deepEqual(read(sentence).lines, quotations);
    });
});
