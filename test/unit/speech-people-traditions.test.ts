import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "father and son by suffix",
    "Bo Tarn Sr. founded the firm. Bo Tarn Jr., its chief executive, said it was open. The elder Tarn said he was proud. The younger Tarn said he was glad.",
    "person Bo Tarn Sr.: Bo Tarn Sr. / Tarn",
    "person Bo Tarn Jr., chief executive: Bo Tarn Jr. / its chief executive / Tarn",
  ],
  [
    "father and son by surname and suffix",
    "“It is late,” said Bo Tarn Jr., the mayor. “It is cold,” said Bo Tarn Sr., the founder. “It is wet,” Tarn Jr. said.",
    "person Bo Tarn Jr., mayor: Bo Tarn Jr. / the mayor / Tarn Jr.",
    "person Bo Tarn Sr., founder: Bo Tarn Sr. / the founder",
  ],
  [
    "a suffix that is left out later",
    "Karl Tarn III came. Karl Tarn said that it was late.",
    "person Karl Tarn III: Karl Tarn III / Karl Tarn",
  ],
  [
    "a suffix that comes later",
    "Karl Tarn came. “It is late,” said Karl Tarn Jr.",
    "person Karl Tarn Jr.: Karl Tarn / Karl Tarn Jr.",
  ],
  [
    "the elder of two who are no namesakes",
    "Vera Dunn and Karl Dunn came. The elder Dunn said it was late.",
    "person Vera Dunn: Vera Dunn",
    "person Karl Dunn: Karl Dunn / Dunn?",
  ],
  [
    "a surname that leads",
    "“It is late,” said Zhang Weimin, a fisherman. “It is cold,” Ms. Zhang said.",
    "person Zhang Weimin (she), fisherman: Zhang Weimin / Ms. Zhang",
  ],
  [
    "a surname that leads behind an office",
    "“It is late,” said Park Ji-hoon. “It is cold,” Ambassador Park said.",
    "person Park Ji-hoon, Ambassador: Park Ji-hoon / Ambassador Park",
  ],
  [
    "a surname that leads behind a short title",
    "“It is late,” said Hsu Mei-ling, lieutenant governor. “It is cold,” Lt. Gov. Hsu said.",
    "person Hsu Mei-ling, lieutenant governor: Hsu Mei-ling / Lt. Gov. Hsu",
  ],
  [
    "two of one leading surname",
    "Kim Seo-yeon, chief executive of Marl Group, came. Kim Min-jun, its chairman, said it was cold. “It is wet,” Kim added.",
    "person Kim Seo-yeon, chief executive of Marl Group @ Marl Group: Kim Seo-yeon",
    "person Kim Min-jun (he), chairman: Kim Min-jun / its chairman / Kim?",
  ],
  [
    "a leading surname of three words, called both ways",
    "“It is late,” said Nguyen Van Tarn, minister of ports. “It is cold,” Nguyen said. “It is wet,” Mr. Tarn said.",
    "person Nguyen Van Tarn (he), minister of ports: Nguyen Van Tarn / Nguyen / Mr. Tarn",
  ],
  [
    "Western order",
    "“It is late,” said Kim Dunn. “It is cold,” Mr. Kim said.",
    "person Kim Dunn: Kim Dunn",
    "person Mr. Kim (he): Mr. Kim",
  ],
  [
    "a given name behind the office one holds",
    "“It is late,” said Agus Tarnowo, minister of ports. “It is cold,” Minister Agus said.",
    "person Agus Tarnowo, minister of ports: Agus Tarnowo / Minister Agus",
  ],
  [
    "a given name behind another office",
    "“It is late,” said Agus Tarnowo, a fisherman. “It is cold,” Minister Agus said.",
    "person Agus Tarnowo, fisherman: Agus Tarnowo",
    "person Agus, Minister: Minister Agus",
  ],
  [
    "a given name where the father's name follows",
    "“It is late,” said Omar bin Tarn. “It is cold,” Mr. Omar said.",
    "person Omar bin Tarn (he): Omar bin Tarn / Mr. Omar",
  ],
  [
    "'t with a straight mark",
    "“It is late,” said Maarten 't Hoorn, the mayor. “It is cold,” 't Hoorn said.",
    "person Maarten 't Hoorn, mayor: Maarten 't Hoorn / the mayor / 't Hoorn",
  ],
  [
    "'t with a curly mark at the start of a sentence",
    "“It is late,” said Maarten ’t Hoorn, the mayor. ’t Hoorn said it was cold.",
    "person Maarten ’t Hoorn, mayor: Maarten ’t Hoorn / the mayor / ’t Hoorn",
  ],
  [
    "'t behind another particle",
    "“It is late,” said Els van ’t Hoorn, the director. Van ’t Hoorn said it was cold. “It is wet,” van 't Hoorn added.",
    "person Els van ’t Hoorn, director: Els van ’t Hoorn / the director / Van ’t Hoorn / van 't Hoorn",
  ],
  ["'t that is no name", "“'Tis late,” said Bo Tarn. He said 't was cold.", "person Bo Tarn: Bo Tarn"],
  [
    "tot inside a name",
    "“It is late,” said Willem van Marl tot Hoorn, the chair. “It is cold,” Van Marl tot Hoorn said.",
    "person Willem van Marl tot Hoorn, chair: Willem van Marl tot Hoorn / the chair / Van Marl tot Hoorn",
  ],
  [
    "Catalan i",
    "“It is late,” said Joan Vidal i Tarn, the mayor. “It is cold,” Vidal said. Mr. Vidal i Tarn left.",
    "person Joan Vidal i Tarn (he), mayor: Joan Vidal i Tarn / the mayor / Vidal / Mr. Vidal i Tarn",
  ],
  [
    "Spanish y, then the first surname",
    "“It is late,” said José Ortega y Tarn, the mayor. “It is cold,” Ortega y Tarn said. Mr. Ortega left.",
    "person José Ortega y Tarn (he), mayor: José Ortega y Tarn / the mayor / Ortega y Tarn / Mr. Ortega",
  ],
  [
    "Portuguese e",
    "“It is late,” said Maria Costa e Marl. “It is cold,” Costa said.",
    "person Maria Costa e Marl: Maria Costa e Marl / Costa",
  ],
  [
    "a particle with a capital",
    "“It is late,” said Piet de Hoorn. De Hoorn left. Mr. De Hoorn said it was cold.",
    "person Piet de Hoorn (he): Piet de Hoorn / De Hoorn / Mr. De Hoorn",
  ],
  [
    "First Lady",
    "First Lady Mira Dunn said it was late. The First Lady said it was cold.",
    "person Mira Dunn (she), First Lady: First Lady Mira Dunn / The First Lady?",
  ],
  [
    "the chairman's daughter",
    "Ilka Dunn, the chairman's daughter, said it was late.",
    "person Ilka Dunn (she): Ilka Dunn",
  ],
  [
    "a field that is taught",
    "“It is late,” said Mira Dunn, Professor of Computing at Marl.",
    "person Mira Dunn, Professor of Computing at Marl @ Marl: Mira Dunn",
  ],
  [
    "a verb behind the comma",
    "“It is late,” said Bo Tarn, noting the mayor's office is closed.",
    "person Bo Tarn: Bo Tarn",
  ],
  [
    "an office with a field before a name of two syllables",
    "Vice President for Quality Soo-jin Tarn, Ph.D., said it was late. “It is cold,” Tarn said.",
    "person Soo-jin Tarn, Vice President for Quality: Vice President for Quality Soo-jin Tarn / Tarn",
  ],
  [
    "by their titles",
    "Ms Amina Dunn, a teacher, and Mrs Rahima Dunn, a nurse, came. “It is late,” Ms Dunn said. “It is cold,” said Mrs Dunn.",
    "person Amina Dunn (she), teacher: Ms Amina Dunn / Ms Dunn",
    "person Rahima Dunn (she), nurse: Mrs Rahima Dunn / Mrs Dunn",
  ],
];

describe("People by tradition: who is listed, and by which mentions", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
