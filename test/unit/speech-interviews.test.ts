import assert from "node:assert/strict";
import { analyse } from "../../src/core";

/** Quotations of a Markdown release: kind, speaker, words. */
function linesOf(body: string): readonly string[] {
  const text = `# Walls of Tarn\n\nThe harbour opened again this week after a long repair of its walls.\n\n${body}\n`;
  const { speech } = analyse(text, { format: "markdown" });
  return speech.quotes.map(({ kind, speaker, spans }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
    return `${kind} | ${speaker === undefined ? "nobody" : (speech.people[speaker]?.name ?? "?")} | ${words}`;
  });
}

type Case = readonly [what: string, body: string, ...expected: readonly string[]];

const HOLD = "They will hold for good. We tested them.";
const TOO = "It will, too.";
const both = [`direct | Mira Dunn | ${HOLD}`, `direct | Mira Dunn | ${TOO}`];

const interviews: readonly Case[] = [
  [
    "Q and A",
    `Mira Dunn took questions.\n\nQ: Will the walls hold?\n\nA: ${HOLD}\n\nQ: And the quay?\n\nA: ${TOO}`,
    ...both,
  ],
  [
    "Q. and A.",
    `Mira Dunn took questions.\n\nQ. Will the walls hold?\n\nA. ${HOLD}\n\nQ. And the quay?\n\nA. ${TOO}`,
    ...both,
  ],
  [
    "an answer of two paragraphs",
    `Mira Dunn took questions.\n\nQ: Will they hold?\n\nA: ${HOLD}\n\nI saw it.\n\nQ: And the quay?\n\nA: ${TOO}`,
    `direct | Mira Dunn | ${HOLD} … I saw it.`,
    `direct | Mira Dunn | ${TOO}`,
  ],
  [
    "questions in bold",
    `We spoke with Mira Dunn.\n\n**Will the walls hold?**\n\n${HOLD}\n\n**And what of the quay?**\n\n${TOO}`,
    ...both,
  ],
  [
    "questions as headings",
    `An interview with Mira Dunn.\n\n### Will the walls hold?\n\n${HOLD}\n\n### And what of the quay?\n\n${TOO}`,
    ...both,
  ],
  [
    "the paper and a surname",
    `Dateline spoke with Mira Dunn.\n\nDateline: Will the walls hold?\n\nDunn: ${HOLD}\n\nDateline: And the quay?\n\nDunn: ${TOO}`,
    ...both,
  ],
  [
    "numbered questions",
    `1. Will the walls hold?\n\nMira Dunn: ${HOLD}\n\n2. And the quay?\n\nMira Dunn: ${TOO}`,
    ...both,
  ],
  [
    "a transcript with honorifics",
    `Minister Mira Dunn met the press.\n\nMINISTER DUNN: ${HOLD}\n\nQUESTION: And the quay?\n\nMINISTER DUNN: ${TOO}`,
    ...both,
  ],
  [
    "a hearing of two",
    `Mira Dunn and Bo Tarn spoke.\n\nMS. DUNN: ${HOLD}\n\nMR. TARN: Thank you for that.\n\nMS. DUNN: ${TOO}`,
    `direct | Mira Dunn | ${HOLD}`,
    "direct | Bo Tarn | Thank you for that.",
    `direct | Mira Dunn | ${TOO}`,
  ],
  [
    "asked of two by name",
    `Mira Dunn and Bo Tarn took questions.\n\nQ: Ms. Dunn, will the walls hold?\n\nA: ${HOLD}\n\nQ: And the quay, Mr. Tarn?\n\nA: ${TOO}`,
    `direct | Mira Dunn | ${HOLD}`,
    `direct | Bo Tarn | ${TOO}`,
  ],
  [
    "asked of two, by name once",
    `Mira Dunn, the mayor, and Bo Tarn, the surveyor, took questions.\n\nQ: Will the walls hold?\n\nA: ${HOLD}\n\nQ: Mr. Tarn, and the quay?\n\nA: ${TOO}\n\nQ: And the huts?\n\nA: We shall see.`,
    `direct | Mira Dunn | ${HOLD}`,
    `direct | Bo Tarn | ${TOO}`,
    "direct | Bo Tarn | We shall see.",
  ],
  [
    "a name in the question that is not addressed",
    `Mira Dunn took questions.\n\nQ: What does Bo Tarn, the mayor, think?\n\nA: ${HOLD}\n\nQ: And the quay?\n\nA: ${TOO}`,
    ...both,
  ],
  [
    "labels of initials",
    `Mira Dunn, the mayor, and Bo Tarn, the surveyor, took questions.\n\nQ: Will the walls hold?\n\nBT: ${HOLD}\n\nQ: And the quay?\n\nMD: ${TOO}`,
    `direct | Bo Tarn | ${HOLD}`,
    `direct | Mira Dunn | ${TOO}`,
  ],
  [
    "short answers in marks",
    'Mira Dunn took questions.\n\nQ: What do the lamps bring?\n\nA: "Less glare."\n\nQ: And the quay?\n\nA: “It is lit,” too.',
    "direct | Mira Dunn | Less glare.",
    "direct | Mira Dunn | “It is lit,” too.",
  ],
  [
    "questions on plain lines over names",
    `We spoke with Mira Dunn.\n\nWill the walls hold?\n\nDunn: ${HOLD}\n\nI saw it.\n\nAnd the quay?\n\nDunn: ${TOO}`,
    `direct | Mira Dunn | ${HOLD} … I saw it.`,
    `direct | Mira Dunn | ${TOO}`,
  ],
  [
    "a question put in marks, and its answer",
    "Mira Dunn met the press. Asked by a reporter: “Will the walls hold?” “Yes,” she said.",
    "direct | Mira Dunn | Yes,",
  ],
];

const none: readonly Case[] = [
  ["a question over a label that is no name's", "Mira Dunn is mayor.\n\nWho can come?\n\nPrice: Ten crowns a head."],
  ["facts with labels", "When: May 3, 2031\n\nWhere: Town Hall, Tarn\n\nWho: Mira Dunn, mayor of Tarn"],
  ["notes in capitals", "NOTE: The walls are closed today.\n\nPHOTO: Mira Dunn on the quay."],
  [
    "questions about a service, answered by nobody",
    "Q: How do I get in?\n\nA: Come to the gate.\n\nQ: When?\n\nA: At noon.",
  ],
  [
    "headings that ask, with nobody asked",
    `Mira Dunn is mayor.\n\n### Will it hold?\n\n${HOLD}\n\n### And the quay?\n\n${TOO}`,
  ],
  ["one question in bold", `We spoke with Mira Dunn.\n\n**Will the walls hold?**\n\n${HOLD}`],
  ["a label that comes back", "Step: Open the gate.\n\nStep: Shut the gate."],
];

const blocks: readonly Case[] = [
  [
    "signed below",
    "> The walls hold for good.\n>\n> — Mira Dunn, mayor of Tarn",
    "direct | Mira Dunn | The walls hold for good.",
  ],
  [
    "signed in its last line",
    "> The walls hold for good.\n> — Mira Dunn, mayor of Tarn",
    "direct | Mira Dunn | The walls hold for good.",
  ],
  [
    "in marks and signed",
    "> “The walls hold for good.”\n>\n> — Mira Dunn, mayor of Tarn",
    "direct | Mira Dunn | The walls hold for good.",
  ],
  [
    "below a colon",
    "Mira Dunn praised the crews:\n\n> The walls hold. I thank them.",
    "direct | Mira Dunn | The walls hold. I thank them.",
  ],
  [
    "below a sentence",
    "Mira Dunn thanked the crews.\n\n> The walls hold. I thank them.",
    "direct | Mira Dunn | The walls hold. I thank them.",
  ],
  [
    "of two paragraphs",
    "Mira Dunn thanked the crews.\n\n> The walls hold.\n>\n> The quay does.",
    "direct | Mira Dunn | The walls hold. … The quay does.",
  ],
  [
    "in a table",
    "| Who | What |\n| --- | --- |\n| Mira Dunn | “The walls hold for good.” |",
    "direct | Mira Dunn | The walls hold for good.",
  ],
  [
    "in a list",
    "- Mira Dunn, mayor: “The walls hold.”\n- Bo Tarn, chair: “They fall.”",
    "direct | Mira Dunn | The walls hold.",
    "direct | Bo Tarn | They fall.",
  ],
  ["a box", "Mira Dunn thanked the crews.\n\n> Note: the walls are closed today."],
  ["with nobody above", "The walls are open.\n\n> The sea gives and the sea takes."],
];

describe("Questions and answers", () => {
  for (const [what, body, ...expected] of interviews)
    it(`are quotations of who answers: ${what}`, () => assert.deepEqual(linesOf(body), expected));
  for (const [what, body, ...expected] of none)
    it(`are none: ${what}`, () => assert.deepEqual(linesOf(body), expected));
});

describe("Block quotations, tables and lists", () => {
  for (const [what, body, ...expected] of blocks)
    it(`are read: ${what}`, () => assert.deepEqual(linesOf(body), expected));
});
