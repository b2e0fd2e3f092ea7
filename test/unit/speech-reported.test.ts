import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** A sentence, and each quotation in it as `kind | speaker | words`; none where nobody is quoted. */
const cases: readonly (readonly [sentence: string, ...quotations: readonly string[]])[] = [
  [
    "Mira Dunn said that the port was open and that the walls were new.",
    "indirect | Mira Dunn | the port was open and that the walls were new",
  ],
  [
    "Mira Dunn said the port was open, and that the walls were new.",
    "indirect | Mira Dunn | the port was open, and that the walls were new",
  ],
  ["Mira Dunn said the port was open and announced a new ferry.", "indirect | Mira Dunn | the port was open"],
  [
    "Mira Dunn said the port was open and that she was glad, adding that the walls would hold.",
    "indirect | Mira Dunn | the port was open and that she was glad",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the port would open in May, noting that the repair had taken two years.",
    "indirect | Mira Dunn | the port would open in May",
    "indirect | Mira Dunn | the repair had taken two years",
  ],
  [
    "Mira Dunn said the port would open in May, describing the repair as a success.",
    "indirect | Mira Dunn | the port would open in May",
    "noun-phrase | Mira Dunn | the repair as a success",
  ],
  [
    "Mira Dunn said the ferry, which carries 400 people, would sail in May.",
    "indirect | Mira Dunn | the ferry, which carries 400 people, would sail in May",
  ],
  [
    "Mira Dunn said the port would open in May, which pleased the council.",
    "indirect | Mira Dunn | the port would open in May",
  ],
  [
    "Mira Dunn said the port would open in May, a day after the council met in Tarn.",
    "indirect | Mira Dunn | the port would open in May",
  ],
  [
    "Mira Dunn said the port would open in May, while Bo Tarn said it would not.",
    "indirect | Mira Dunn | the port would open in May",
    "indirect | Bo Tarn | it would not",
  ],
  [
    "Mira Dunn said the port would open in May, but Bo Tarn disagreed.",
    "indirect | Mira Dunn | the port would open in May",
  ],
  [
    "Mira Dunn said the port would open in May but that the ferry would not sail.",
    "indirect | Mira Dunn | the port would open in May but that the ferry would not sail",
  ],
  [
    "Mira Dunn said the port was open, but the ferry has not sailed since Monday.",
    "indirect | Mira Dunn | the port was open",
  ],
  [
    "Mira Dunn said the walls had cracked because the river was too high.",
    "indirect | Mira Dunn | the walls had cracked because the river was too high",
  ],
  ["Mira Dunn said the walls cracked as the river rose.", "indirect | Mira Dunn | the walls cracked as the river rose"],
  [
    "The port will open in May, Mira Dunn said, as the council voted on the plan.",
    "indirect | Mira Dunn | The port will open in May",
  ],
  ["The port will open in May, Mira Dunn said.", "indirect | Mira Dunn | The port will open in May"],
  ["Mira Dunn went on to emphasize that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn concluded her remarks by saying that the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["Mira Dunn took the floor to stress that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn was quoted as saying that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn is quoted as saying: “The walls will hold.”", "direct | Mira Dunn | The walls will hold."],
  ["It was noted that the walls would hold.", "indirect | nobody | the walls would hold"],
  ["It was stressed at the meeting that the walls would hold.", "indirect | nobody | the walls would hold"],
  ["According to Mira Dunn the walls will hold.", "indirect | Mira Dunn | the walls will hold"],
  ["According to Mira Dunn, the walls will hold.", "indirect | Mira Dunn | the walls will hold"],
  [
    "According to Bo Tarn the parcel in question was returned by post to the firm by Dunn shortly after she left.",
    "indirect | Bo Tarn | the parcel in question was returned by post to the firm by Dunn shortly after she left",
  ],
  ["The walls will hold, according to Mira Dunn.", "indirect | Mira Dunn | The walls will hold"],
  [
    "The team was late, but Harbour Master Mira Dunn says there were doubts that it would come at all.",
    "indirect | Mira Dunn | there were doubts that it would come at all",
  ],
  ["The letter was late, and Mira Dunn said she had not seen it.", "indirect | Mira Dunn | she had not seen it"],
  ["In a statement, Mira Dunn said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said in a statement on Monday that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn told reporters on Monday the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn told The Tarn Post that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn explained, in a dry tone, that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Asked about the walls, Mira Dunn said they would hold.", "indirect | Mira Dunn | they would hold"],
  [
    "As Mira Dunn told The Tarn Post, the walls have held since May.",
    "indirect | Mira Dunn | the walls have held since May",
  ],
  ["When asked, the ministry said that it would not comment.", "indirect | ministry | it would not comment"],
  ["Mira Dunn has warned the walls could fall.", "indirect | Mira Dunn | the walls could fall"],
  [
    "Bo Tarn asserted that officials, “plied us with a grand tale of walls.”",
    "mixed | Bo Tarn | officials, “plied us with a grand tale of walls.”",
  ],
  ["Mira Dunn added that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn explained that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn insisted that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn pointed out that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn acknowledged that the walls were old.", "indirect | Mira Dunn | the walls were old"],
  ["Mira Dunn conceded the walls were old.", "indirect | Mira Dunn | the walls were old"],
  ["Mira Dunn predicted that the river would rise.", "indirect | Mira Dunn | the river would rise"],
  ["Mira Dunn warned that the river would rise.", "indirect | Mira Dunn | the river would rise"],
  ["Mira Dunn told the council that the river would rise.", "indirect | Mira Dunn | the river would rise"],
  ["Mira Dunn reminded visitors that the walls were old.", "indirect | Mira Dunn | the walls were old"],
  ["Mira Dunn assured them that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn tweeted that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn testified that the walls had held.", "indirect | Mira Dunn | the walls had held"],
  ["Mira Dunn wrote in a letter that the walls had held.", "indirect | Mira Dunn | the walls had held"],
  ["Mira Dunn argues that the walls will hold.", "indirect | Mira Dunn | the walls will hold"],
  ["Mira Dunn has repeatedly said that the walls will hold.", "indirect | Mira Dunn | the walls will hold"],
  ["Officials say the walls will hold.", "indirect | Officials | the walls will hold"],
  ["Some critics argue that the walls are too low.", "indirect | Some critics | the walls are too low"],
  ["Residents complained that the walls were too low.", "indirect | Residents | the walls were too low"],
  [
    "A spokesperson for Marl Group said the walls would hold.",
    "indirect | spokesperson for Marl Group | the walls would hold",
  ],
  ["The company said the walls would hold.", "indirect | company | the walls would hold"],
  ["The ministry also stated that the walls would hold.", "indirect | ministry | the walls would hold"],
  ["Mira Dunn, who runs the port, said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn, harbour master of Tarn, told reporters the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["Sen. Mira Dunn (D-Tarn) said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn and Bo Tarn said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Both sides agreed that the walls would hold.", "indirect | Both sides | the walls would hold"],
  ["Speaking in Tarn, Mira Dunn said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["On Monday, Mira Dunn said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn on Monday said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said on Monday the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said Monday that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn began by saying that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn continued by noting that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn continued to insist that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn visited the port, saying the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn welcomed the plan, adding that the walls would hold.",
    "noun-phrase | Mira Dunn | the plan",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the walls would hold and that Bo Tarn had been right.",
    "indirect | Mira Dunn | the walls would hold and that Bo Tarn had been right",
  ],
  [
    "Mira Dunn said that the walls would hold, that the ferry would sail and that the port would open.",
    "indirect | Mira Dunn | the walls would hold, that the ferry would sail and that the port would open",
  ],
  ["Mira Dunn asked whether the walls would hold.", "indirect | Mira Dunn | whether the walls would hold"],
  ["Mira Dunn explained how the walls had been mended.", "indirect | Mira Dunn | how the walls had been mended"],
  ["In Mira Dunn's words, the walls are “a work of patience and of luck”."],
  ["The report notes that the walls are old.", "indirect | report | the walls are old"],
  ["The rules state that walls must be mended each year.", "indirect | rules | walls must be mended each year"],
  ["The agreement says that the ferry will sail in May.", "indirect | agreement | the ferry will sail in May"],
  ["The port, Mira Dunn said, will open in May.", "indirect | Mira Dunn | The port … will open in May"],
  ["The walls, according to Mira Dunn, will hold.", "indirect | Mira Dunn | The walls … will hold"],
  ["Mira Dunn said that “the walls hold.”", "direct | Mira Dunn | the walls hold."],
  ["Mira Dunn is reported to have said that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn is believed to have left the port."],
  ["Mira Dunn called to say the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn was reported as saying the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn has been quoted by the Tarn Post as saying that the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "The Tarn Post quoted Mira Dunn as saying that the walls would hold.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["The Tarn Post quoted Mira Dunn as saying: “The walls will hold.”", "direct | Mira Dunn | The walls will hold."],
  ["It was reported by officials that the walls had fallen.", "indirect | officials | the walls had fallen"],
  ["It was emphasised by both sides that the walls would hold.", "indirect | both sides | the walls would hold"],
  ["It was reported that the walls had fallen."],
  ["It was proposed that the walls be mended."],
  [
    "Mira Dunn said the walls would hold, while noting that the river was high.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Mira Dunn | the river was high",
  ],
  ["Mira Dunn left while noting that the river was high."],
  ["The guests moved to a training, advising, assisting, and watching role, and there will be no ships by May."],
  [
    "Mira Dunn said the walls would hold, writing in a blog post “We are glad of the walls.”",
    "indirect | Mira Dunn | the walls would hold",
    "direct | Mira Dunn | We are glad of the walls.",
  ],
];

describe("Words reported with a cue", () => {
  for (const [sentence, ...quotations] of cases)
    it(sentence, () => {
      assert.deepEqual(read(sentence).lines, quotations);
    });
});
