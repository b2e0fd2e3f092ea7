import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "Scottish Mac",
    "“It is late,” said Calum MacTarn. “It is cold,” MacTarn said.",
    "person Calum MacTarn: Calum MacTarn / MacTarn",
  ],
  [
    "Jr. with comma",
    "“It is late,” said Bo Tarn, Jr., chair of Marl Group. “It is cold,” Tarn said.",
    "person Bo Tarn, Jr., chair of Marl Group @ Marl Group: Bo Tarn, Jr. / Tarn",
  ],
  ["III end", "The chair is Bo Tarn III. “It is cold,” Tarn said.", "person Bo Tarn III: Bo Tarn III / Tarn"],
  [
    "post-nominals",
    "“It is late,” said Mira Dunn, MD, PhD, FACS, chief of surgery at Marl Hospital. “It is cold,” Dr. Dunn said.",
    "person Mira Dunn, chief of surgery at Marl Hospital @ Marl Hospital: Mira Dunn / Dr. Dunn",
  ],
  [
    "post-nominals UK",
    "“It is late,” said Professor Dame Mira Dunn DBE FRS, chair of the trust. “It is cold,” Dame Mira said.",
    "person Mira Dunn (she), chair of the trust: Professor Dame Mira Dunn DBE FRS / Dame Mira",
  ],
  [
    "Esq.",
    "“It is late,” said Bo Tarn, Esq., counsel for Marl Group. “It is cold,” Tarn said.",
    "person Bo Tarn, counsel for Marl Group @ Marl Group: Bo Tarn / Tarn",
  ],
  [
    "party tags",
    "“It is late,” said Sen. Mira Dunn (D-Ohio). “It is cold,” said Rep. Bo Tarn, R-Texas. “It is wet,” Dunn said.",
    "person Mira Dunn, Sen.: Sen. Mira Dunn / Dunn",
    "person Bo Tarn, Rep.: Rep. Bo Tarn",
  ],
  [
    "nickname",
    '“It is late,” said William "Bo" Tarn, the owner. “It is cold,” Bo said.',
    'person William "Bo" Tarn, owner: William "Bo" Tarn / Bo',
  ],
  [
    "ALL CAPS heading name",
    "MIRA DUNN, CEO of Marl Group, said it was late. “It is cold,” Dunn said.",
    "person MIRA DUNN, CEO of Marl Group @ Marl Group: MIRA DUNN / Dunn",
  ],
  [
    "caps surname",
    "“It is late,” said Mira DUNN, the mayor. “It is cold,” DUNN said. Dunn left.",
    "person Mira DUNN, mayor: Mira DUNN / the mayor / DUNN / Dunn",
  ],
  [
    "title after",
    "“It is late,” said Mira Dunn, Marl Group's vice president of sales and marketing. “It is cold,” Dunn said.",
    "person Mira Dunn, Marl Group's vice president of sales and marketing @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "title before long",
    "“It is late,” said Marl Group Senior Vice President and Chief Financial Officer Mira Dunn. “It is cold,” Dunn said.",
    "person Mira Dunn, Senior Vice President and Chief Financial Officer: Senior Vice President and Chief Financial Officer Mira Dunn / Dunn",
  ],
  [
    "deputy",
    "“It is late,” said Deputy Assistant Secretary of State for Ports Mira Dunn. “It is cold,” Dunn said.",
    "person Mira Dunn, Deputy Assistant Secretary of State for Ports: Deputy Assistant Secretary of State for Ports Mira Dunn / Dunn",
  ],
  [
    "appositive without comma",
    "Harbour master Mira Dunn said it was late. “It is cold,” the harbour master said.",
    "person Mira Dunn, Harbour master: Harbour master Mira Dunn / the harbour master?",
  ],
  [
    "firm like founder",
    "Mira Dunn founded Dunn Foods. “It is late,” Dunn said. Dunn Foods said it was cold.",
    "person Mira Dunn: Mira Dunn / Dunn",
    "organisation Dunn Foods: Dunn Foods / Dunn Foods",
  ],
  [
    "firm like founder, bare",
    "Dunn opened a plant, Dunn Group said. “It is late,” said Mira Dunn, chief executive of Dunn Group.",
    "person Mira Dunn, chief executive of Dunn Group @ Dunn Group: Dunn? / Mira Dunn",
    "organisation Dunn Group: Dunn Group / Dunn Group",
  ],
  [
    "siblings",
    "Brothers Bo and Karl Tarn run the firm. “It is late,” Bo Tarn said. “It is cold,” Karl said.",
    "person Karl Tarn: Karl Tarn / Karl",
    "person Bo Tarn: Bo Tarn",
  ],
  [
    "siblings with and",
    "Mira and Bo Dunn opened the shop. “It is late,” Mira Dunn said. “It is cold,” said Bo.",
    "person Mira Dunn: Mira / Mira Dunn",
    "person Bo Dunn: Bo Dunn / Bo",
  ],
  [
    "couple",
    "“It is late,” said Mr. and Mrs. Tarn. “It is cold,” Mrs. Tarn said.",
    "person Mrs. Tarn (she): Mrs. Tarn / Mrs. Tarn",
  ],
  [
    "spokes",
    "“It is late,” said Marl Group spokesperson Mira Dunn. “It is cold,” the spokesperson said.",
    "person Mira Dunn, spokesperson: spokesperson Mira Dunn / the spokesperson?",
  ],
  [
    "acting",
    "“It is late,” said acting chief executive Mira Dunn. “It is cold,” the acting chief executive said.",
    "person Mira Dunn, acting chief executive: acting chief executive Mira Dunn / the acting chief executive?",
  ],
  [
    "former",
    "“It is late,” said former mayor Bo Tarn. Mayor Mira Dunn said it was cold. “It is wet,” the mayor said.",
    "person Bo Tarn, former mayor: former mayor Bo Tarn",
    "person Mira Dunn, Mayor: Mayor Mira Dunn / the mayor?",
  ],
  [
    "co-founders",
    "Co-founders Mira Dunn and Bo Tarn said it was late. “It is cold,” Tarn said.",
    "person Mira Dunn, Co-founder: Mira Dunn",
    "person Bo Tarn, Co-founder: Bo Tarn / Tarn",
  ],
  [
    "double title",
    "President and CEO Mira Dunn said it was late. “It is cold,” the CEO said.",
    "person Mira Dunn, President and CEO: President and CEO Mira Dunn / the CEO?",
  ],
  [
    "Rev. Dr.",
    "“It is late,” said the Rev. Dr. Bo Tarn. “It is cold,” Rev. Tarn said.",
    "person Bo Tarn: Rev. Dr. Bo Tarn / Rev. Tarn",
  ],
  [
    "Justice",
    "Chief Justice Mira Dunn said it was late. “It is cold,” Justice Dunn said.",
    "person Mira Dunn, Chief Justice: Chief Justice Mira Dunn / Justice Dunn",
  ],
  [
    "Sgt.",
    "“It is late,” said Police Sgt. Bo Tarn. “It is cold,” Sgt. Tarn said.",
    "person Bo Tarn, Police Sgt.: Police Sgt. Bo Tarn / Sgt. Tarn",
  ],
  [
    "mothers",
    "“It is late,” said Mira Dunn, mother of two. “It is cold,” Dunn said.",
    "person Mira Dunn (she): Mira Dunn / Dunn",
  ],
  ["of place", "“It is late,” said Mira Dunn of Marl. “It is cold,” Dunn said.", "person Mira Dunn: Mira Dunn / Dunn"],
  ["age", "“It is late,” said Mira Dunn, 34, of Marl. “It is cold,” Dunn said.", "person Mira Dunn: Mira Dunn / Dunn"],
  [
    "with mononym artist",
    "“It is late,” said the singer Zarla. “It is cold,” Zarla said.",
    "person Zarla, singer: singer Zarla / Zarla",
  ],
  [
    "hyphen given",
    "“It is late,” said Jean-Luc Tarn, the mayor. “It is cold,” Jean-Luc said.",
    "person Jean-Luc Tarn, mayor: Jean-Luc Tarn / the mayor / Jean-Luc",
  ],
  [
    "she, then he",
    "Laila Tarn and Omar Marl came. She said it was late. He said it was cold.",
    "person Laila Tarn: Laila Tarn / She?",
    "person Omar Marl: Omar Marl / He?",
  ],
  [
    "she for a name nobody knows",
    "Zilla Tarn and Omar Marl came. She said it was late. He said it was cold.",
    "person Zilla Tarn (she): Zilla Tarn / She?",
    "person Omar Marl (he): Omar Marl / He",
  ],
  [
    "a lone word, then he",
    "Ipsam said it was late. He added that it was cold. “It is wet,” Ipsam said.",
    "person Ipsam (he): Ipsam / He? / Ipsam",
  ],
  ["a lone word, then it", "Ipsam said it was late. It added that it was cold.", "organisation Ipsam: Ipsam / It"],
  [
    "a firm, then she",
    "Dunn Foods said it was late. She added that it was cold.",
    "organisation Dunn Foods: Dunn Foods",
  ],
  [
    "Ms and Mrs of whom nothing else is known",
    "Ms Dunn said it was late. Mrs Dunn said it was cold.",
    "person Ms Dunn (she): Ms Dunn",
    "person Mrs Dunn (she): Mrs Dunn",
  ],
  [
    "Ms and Mrs of one who is introduced",
    "Mrs Rahima Dunn came. Ms Dunn said it was late.",
    "person Rahima Dunn (she): Mrs Rahima Dunn / Ms Dunn",
  ],
  [
    "who behind a place",
    "Analysts at Marl, who argue that it is late, left. “It is cold,” Marl said.",
    "group Analysts at Marl: Analysts at Marl",
    "organisation Marl: Marl",
  ],
  [
    "two posts of two people",
    "The Governor and Mayor Mira Dunn said it was late.",
    "person Mira Dunn, Mayor: Mayor Mira Dunn",
  ],
  [
    "a surname that is a role",
    "Ann Marie Baker Tarn said it was late. “It is cold,” Tarn said.",
    "person Ann Marie Baker Tarn: Ann Marie Baker Tarn / Tarn",
  ],
  [
    "a role behind a firm",
    "Marl Foods Director Ann Tarn said it was late. “It is cold,” Tarn said.",
    "person Ann Tarn, Marl Foods Director: Marl Foods Director Ann Tarn / Tarn",
  ],
  [
    "middle names of two people",
    "Vera Ann Dunn and Vera Joy Dunn came. “It is late,” said Vera Ann Dunn.",
    "person Vera Ann Dunn: Vera Ann Dunn / Vera Ann Dunn",
    "person Vera Joy Dunn: Vera Joy Dunn",
  ],
  [
    "a middle name and its initial",
    "Vera Ann Dunn came. “It is late,” said Vera A. Dunn.",
    "person Vera Ann Dunn: Vera Ann Dunn / Vera A. Dunn",
  ],
  [
    "a chairman of no known gender",
    "Ilkana Dunn, chairman of Marl Group, said it was late.",
    "person Ilkana Dunn, chairman of Marl Group @ Marl Group: Ilkana Dunn",
  ],
  [
    "a chairman who is a man",
    "Karl Dunn, chairman of Marl Group, said it was late.",
    "person Karl Dunn (he), chairman of Marl Group @ Marl Group: Karl Dunn",
  ],
  [
    "a state behind the town",
    "Ann Tarn, a physician in Largo, Fla., said it was late.",
    "person Ann Tarn, physician in Largo: Ann Tarn",
  ],
  [
    "a section with two fields",
    "Ann Tarn, Chief of the Public Ports and Civil Harbours Section, said it was late.",
    "person Ann Tarn, Chief of the Public Ports and Civil Harbours Section @ Public Ports and Civil Harbours Section: Ann Tarn",
  ],
  [
    "two firms",
    "Ann Tarn, an adviser to Marl Group and Dunn Bank, said it was late.",
    "person Ann Tarn, adviser to Marl Group and Dunn Bank @ Marl Group: Ann Tarn",
  ],
  [
    "a minister of several fields",
    "Ann Tarn, Minister for Economic Affairs, Education & Research, said it was late.",
    "person Ann Tarn, Minister for Economic Affairs: Ann Tarn",
  ],
  [
    "a thing that is a surname behind an office",
    "Attorney General Sessions said it was late.",
    "person Sessions, Attorney General: Attorney General Sessions",
  ],
  [
    "a press secretary at the start",
    "Press Secretary Dena Dunn said it was late. “It is cold,” Dunn said.",
    "person Dena Dunn, Press Secretary: Press Secretary Dena Dunn / Dunn",
  ],
  [
    "a given name that is a title, inside a name",
    "Gary Dean Tarn and Harold Earl Marl came. “It is late,” said Gary Dean Tarn.",
    "person Gary Dean Tarn: Gary Dean Tarn / Gary Dean Tarn",
    "person Harold Earl Marl: Harold Earl Marl",
  ],
  [
    "a given name that is a title, behind an office",
    "U.S. Senator Dean Tarn said it was late.",
    "person Dean Tarn, U.S. Senator: U.S. Senator Dean Tarn",
  ],
  [
    "a firm named like a person",
    "John Tarn President Ann Marl said it was late.",
    "person Ann Marl, John Tarn President: John Tarn President Ann Marl",
  ],
  [
    "an office at somebody's office",
    "Bo Tarn will join Marl Group as Regional Director at the Senator's regional office in Marl. “It is late,” Tarn said.",
    "person Bo Tarn, Regional Director at the Senator's regional office @ Marl Group: Bo Tarn / Tarn",
  ],
];

describe("People by introduction: who is listed, and by which mentions", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
