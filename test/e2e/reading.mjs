// A writer reads a release: its outline, its speakers, what it lacks.
import assert from "node:assert/strict";
import { SEEN } from "./person.mjs";
import { COMMUNIQUE } from "./seeds.mjs";

const { file, lines, gold } = COMMUNIQUE;

export const readingScenes = [
  {
    title: "a plain-text communiqué opens and stays plain text",
    async play(person) {
      await person.openFile(file);
      await person.see(SEEN.line, gold.speakers[1].name);
      await person.see(SEEN.status, "Plain Text");
      await person.see(SEEN.status, /\d+ words · \d+ min · \d+ quotations · headline \d+/);
    },
  },
  {
    title: "the Outline shows its structure, and its quotations under it",
    async play(person) {
      await person.command("Explorer: Focus on Outline View");
      // The files make room for the outline.
      await person.click(SEEN.paneHeader, "newsroom");
      for (const part of ["Issuer", "Headline", "Subhead", "Lead", "Body", "End mark"]) {
        await person.see(SEEN.outlineRow, part);
      }
      await person.see(SEEN.outlineRow, new RegExp(`${gold.speakers[0].name} · \\d+ words`));
      await person.shot("outline");
      await person.click(SEEN.paneHeader, "newsroom");
    },
  },
  {
    title: "the Speakers view lists everyone who is quoted",
    async play(person) {
      await person.command("Dateline: Focus on Speakers View");
      for (const { name } of gold.speakers) await person.see(SEEN.viewRow, name);
      await person.shot("speakers");
    },
  },
  {
    title: "a click on a quotation selects its words",
    async play(person) {
      const quote = gold.quotes.find(({ kind }) => kind !== "indirect");
      await person.command("Dateline: Focus on Speakers View");
      await person.click(SEEN.viewRow, quote.text.slice(0, 20));
      await person.see(SEEN.status, /\(\d+ selected\)/);
      const selected = Number(/\((\d+) selected\)/.exec(await person.place())?.[1]);
      assert.ok(Math.abs(selected - quote.text.length) <= 2, `${selected} characters selected of ${quote.text.length}`);
    },
  },
  {
    title: "the Speakers view follows the cursor, and catches up when it is opened",
    async play(person) {
      const [first, last] = [gold.quotes[0], gold.quotes.at(-1)].map(({ text }) => text.slice(0, 15));
      const lineOf = (words) => lines.findIndex((line) => line.includes(words)) + 1;
      const goTo = (words) => person.goToLine(lineOf(words), lines[lineOf(words) - 1].indexOf(words) + 2);
      const selected = `${SEEN.viewRow}.selected`;
      await person.openFile(file);
      await person.command("Dateline: Focus on Speakers View");
      await person.openFile(file);
      await goTo(last);
      await person.see(selected, last);
      await person.command("View: Show Explorer");
      await goTo(first);
      await person.command("Dateline: Focus on Speakers View");
      await person.see(selected, first);
    },
  },
  {
    title: "the Structure view tells what is there and on which line",
    async play(person) {
      await person.command("Dateline: Focus on Structure View");
      for (const { role, lines } of gold.structure.filter(({ role: name }) => name === "headline" || name === "lead")) {
        const label = role[0].toUpperCase() + role.slice(1);
        await person.see(SEEN.viewRow, new RegExp(`${label}.*line ${lines[0]}\\b`, "s"));
      }
      await person.shot("structure");
    },
  },
];
