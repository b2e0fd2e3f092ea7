import assert from "node:assert/strict";
import { read } from "./speech-fixture";

type Case = readonly [text: string, ...expected: readonly string[]];

function check([text, ...expected]: Case): void {
  assert.deepEqual(read(text).lines, expected);
}

const direct: readonly Case[] = [
  ["“We are open,” said Mira Dunn, harbour master of Tarn.", "direct | Mira Dunn | We are open,"],
  ["“We are open,” Mira Dunn said.", "direct | Mira Dunn | We are open,"],
  ["Mira Dunn said: “We are open.”", "direct | Mira Dunn | We are open."],
  ['Mira Dunn said, "We are open."', "direct | Mira Dunn | We are open."],
  ["“We are open,” said Mira Dunn. “Come in.”", "direct | Mira Dunn | We are open, … Come in."],
  ["“We are,” said Mira Dunn, “open again.”", "direct | Mira Dunn | We are, … open again."],
  ["Added Dr. Pell: “Both of us are glad.”", "direct | Dr. Pell | Both of us are glad."],
  ["“We are open,” added Marl Group chief executive Mira Dunn.", "direct | Mira Dunn | We are open,"],
  ["“We are open,” Mira Dunn, who runs the port, told The Tarn Post.", "direct | Mira Dunn | We are open,"],
  ["“We are open,” said the agent in charge, Mira Dunn.", "direct | Mira Dunn | We are open,"],
  ["“We are open,” the ministry said in a statement.", "direct | ministry | We are open,"],
  ["“We are open,” said a spokesperson for the ministry.", "direct | spokesperson for the ministry | We are open,"],
  ["“The port is open again now.” — Mira Dunn, Tarn", "direct | Mira Dunn | The port is open again now."],
  ["Mira Dunn went on to say, “We are open again.”", "direct | Mira Dunn | We are open again."],
  ["We are open,” said Mira Dunn.", "direct | Mira Dunn | We are open,"],
  [
    "“We are open,” said Mira Dunn. “Come in.”\n\n“We stay open all winter,” said Bo Tarn.",
    "direct | Mira Dunn | We are open, … Come in.",
    "direct | Bo Tarn | We stay open all winter,",
  ],
  [
    "“We are open,” said Mira Dunn. “Come in.\n\n“And stay with us all winter.”",
    "direct | Mira Dunn | We are open, … Come in. … And stay with us all winter.",
  ],
  ["Mira Dunn said:\n\n“We are open again.”", "direct | Mira Dunn | We are open again."],
  [
    "Mira Dunn, harbour master of Tarn, said:\n\nWe are open again and we are glad of it.",
    "direct | Mira Dunn | We are open again and we are glad of it.",
  ],
  [
    "Mira Dunn issued the following statement on the repair.\n\n“We are open again at last.”",
    "direct | Mira Dunn | We are open again at last.",
  ],
  [
    "Mira Dunn delivered the following joint remarks in honor of rower Bo Tarn:\n\n“We are open again at last.”",
    "direct | Mira Dunn | We are open again at last.",
  ],
  [
    "The following is a statement from harbour master Mira Dunn on the rower Bo Tarn, who left on Monday.\n\n“He rowed well for us.”",
    "direct | Mira Dunn | He rowed well for us.",
  ],
  [
    "Mira Dunn released the following statement. It answers a letter by Bo Tarn.\n\n“We are open again at last.”",
    "direct | Mira Dunn | We are open again at last.",
  ],
  [
    "Sen. Mira Dunn (D-Tarn), chair of the panel on Ports, Rivers and Walls, made the following statement.\n\n“We will mend them at last.”",
    "direct | Mira Dunn | We will mend them at last.",
  ],
  [
    "Rep. Mira Dunn (D-Marl) and Rep. Bo Tarn (R-Marl) released the following joint statement on the plan.“We are open again at last.”",
    "direct | Mira Dunn | We are open again at last.",
  ],
  [
    "Mira Dunn released the following statement. It is short. “We are open again at last,” said Bo Tarn.",
    "direct | Bo Tarn | We are open again at last,",
  ],
  [
    "Mira Dunn announced the following plan for the walls (S. 12 and H.R. 4):\n\n“We will mend them at last.”",
    "direct | Mira Dunn | We will mend them at last.",
  ],
  [
    "“We are open,” said Master of the Port of Marl Ann B. Tarn. “Come in.”",
    "direct | Ann B. Tarn | We are open, … Come in.",
  ],
  ["Mira Dunn was glad. “We have waited for this day.”", "direct | Mira Dunn | We have waited for this day."],
];

const reported: readonly Case[] = [
  ["Mira Dunn said that the port was open.", "indirect | Mira Dunn | the port was open"],
  ["Mira Dunn said the port was open.", "indirect | Mira Dunn | the port was open"],
  ["The port was open again, Mira Dunn said.", "indirect | Mira Dunn | The port was open again"],
  ["Those repairs, Mira Dunn said, had cost too much.", "indirect | Mira Dunn | Those repairs … had cost too much"],
  ["According to Mira Dunn, the port is open.", "indirect | Mira Dunn | the port is open"],
  ["The port is open again, according to Mira Dunn.", "indirect | Mira Dunn | The port is open again"],
  ["Mira Dunn went on to stress that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn ended her speech by saying that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn told reporters that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn pointed out that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said in a statement on Monday that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Educators say their pupils need more time.", "indirect | Educators | their pupils need more time"],
  [
    "Mira Dunn said the port was open, adding that the walls would hold.",
    "indirect | Mira Dunn | the port was open",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said that the port was open and added that the walls would hold.",
    "indirect | Mira Dunn | the port was open",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said that the port was open and that the walls would hold.",
    "indirect | Mira Dunn | the port was open and that the walls would hold",
  ],
  [
    "Mira Dunn said that ports should share their cranes, describing this as simple.",
    "indirect | Mira Dunn | ports should share their cranes",
    "noun-phrase | Mira Dunn | this as simple",
  ],
  [
    "Mira Dunn said the port was open, but Bo Tarn says the walls will fall.",
    "indirect | Mira Dunn | the port was open",
    "indirect | Bo Tarn | the walls will fall",
  ],
  [
    "Mira Dunn said that if the walls held, the port would stay open.",
    "indirect | Mira Dunn | if the walls held, the port would stay open",
  ],
  [
    "Mira Dunn said that today's ports need trust, which “can carry a town through a winter.”",
    "mixed | Mira Dunn | today's ports need trust, which “can carry a town through a winter.”",
  ],
  [
    "Analysts at Marl, who argue that the walls will fall, stayed away.",
    "indirect | Analysts at Marl | the walls will fall",
  ],
];

const numbers: readonly Case[] = [
  ["Owners say that the port was open.", "indirect | Owners | the port was open"],
  ["Mira Dunn and Bo Tarn say that the port was open.", "indirect | Mira Dunn | the port was open"],
  ["The team say that the port was open.", "indirect | team | the port was open"],
  ["The owner of the port will often say that the port was open.", "indirect | owner of the port | the port was open"],
  ["To expend state money the port was opened."],
  ["Workers’ pay and a new Marl state rule came first."],
  ["The Second Dock say it is open.", "indirect | Second Dock | it is open"],
  ["The crane question the port was built for is old."],
];

const boundaries: readonly Case[] = [
  [
    "Mira Dunn said the port was open, reporting that the walls would hold.",
    "indirect | Mira Dunn | the port was open",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the port was open, reporting hours included.",
    "indirect | Mira Dunn | the port was open, reporting hours included",
  ],
  [
    "In opening the port, harbour master Mira Dunn stated, “We are open again for all.”",
    "direct | Mira Dunn | We are open again for all.",
  ],
  [
    "After the walls had held, all was well, Mira Dunn said, “for a while at the port.”",
    "mixed | Mira Dunn | After the walls had held, all was well … for a while at the port.",
  ],
  [
    "In dry months, Mira Dunn said, the walls would hold.",
    "indirect | Mira Dunn | In dry months … the walls would hold",
  ],
  ["According to a report, released by Marl Group in May, the port is open.", "indirect | report | the port is open"],
  ["According to a report, released ships are safe.", "indirect | report | released ships are safe"],
  ["Mira Dunn says that, for years, the port was shut.", "indirect | Mira Dunn | for years, the port was shut"],
];

const silent: readonly string[] = [
  "According to you, the port is closed for now.",
  "“Measuring Tides with Cranes in the Port of Tarn”",
  "They plan to spend more, and 12 Marl state sailors were there.",
  "Such a small test is at the least a good question that we ask.",
  "The crane has a new device to quickly confirm that it is open.",
  "Marl Group today announced that it has opened a port.",
  "Marl Group announced a new line of cranes.",
  "The report's claims were rejected by the court.",
  "Several states have ports of their own.",
  "The notes on the wall are old.",
  "The film “The Long Winter at Sea” opens in May.",
  "They call it the “golden crane” in Tarn.",
  "The so-called “smart” crane is large.",
  "The workers' union met at the players' hall.",
  "Mira Dunn was told to leave the port.",
  "Mira Dunn asked the town to repair the walls.",
  "We note that the port is open.",
  "This shows that the port is open.",
  "The sign at the door reads “open”.",
  "Pump stations: one, two and three are open.",
  "When announcing it is open, be brief.",
  "The following statement is missing from Mira Dunn's desk.",
];

describe("Quotations", () => {
  describe("direct", () => {
    for (const one of direct) it(one[0], () => check(one));
  });

  describe("reported", () => {
    for (const one of reported) it(one[0], () => check(one));
  });

  describe("have a verb that agrees with its subject", () => {
    for (const one of numbers) it(one[0], () => check(one));
  });

  describe("end where the narrator speaks", () => {
    for (const one of boundaries) it(one[0], () => check(one));
  });

  describe("are none", () => {
    for (const text of silent) it(text, () => check([text]));
  });
});
