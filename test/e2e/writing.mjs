// A writer mends a draft full of errors, and begins a release of his own.
import { SEEN } from "./person.mjs";
import { DRAFT } from "./seeds.mjs";

const { file, lines, gold } = DRAFT;

/** The line of the draft with a weekday that its date does not have. */
const wrongWeekday = gold.findings.find(({ rule }) => rule === "consistency/weekday-date");

const weekdayColumn = lines[wrongWeekday.line - 1].indexOf("Tuesday") + 1;

export const writingScenes = [
  {
    title: "Problems lists the findings of a draft",
    async play(person) {
      await person.openFile(file);
      await person.command("Problems: Focus on Problems View");
      await person.see(SEEN.problemRow, wrongWeekday.rule);
      await person.see(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning");
      await person.shot("problems");
      await person.command("View: Hide Panel");
    },
  },
  {
    title: "the link of a finding opens the page of its rule",
    async play(person) {
      await person.openFile(file);
      await person.command("Problems: Focus on Problems View");
      await person.click(SEEN.problemLink, wrongWeekday.rule);
      const preview = await person.see(SEEN.tab, "Preview weekday-date.md");
      // The page has taken the focus, and keys with it.
      await preview.click({ button: "middle" });
      await person.gone(SEEN.tab, "Preview weekday-date.md");
      await person.command("View: Hide Panel");
    },
  },
  {
    title: "pointing at a finding explains its rule",
    async play(person) {
      await person.openFile(file);
      await person.goToLine(wrongWeekday.line, weekdayColumn);
      await person.command("Show or Focus Hover");
      await person.see(SEEN.hover, wrongWeekday.rule);
      await person.page.screenshot({ path: person.shotPath("hover") });
      await person.press("Escape");
    },
  },
  {
    title: "the light bulb mends a wrong weekday, and the finding goes",
    async play(person) {
      await person.openFile(file);
      await person.goToLine(wrongWeekday.line, weekdayColumn);
      await person.press("Control+.");
      await person.see(SEEN.action, "Monday");
      await person.page.screenshot({ path: person.shotPath("light-bulb") });
      await person.click(SEEN.action, "Monday");
      await person.see(SEEN.line, "Monday, March 2");
      await person.command("Problems: Focus on Problems View");
      await person.see(SEEN.problemRow, "structure/placeholder-left");
      await person.gone(SEEN.problemRow, wrongWeekday.rule);
      await person.command("View: Hide Panel");
    },
  },
  {
    title: "Fix All mends what is certain",
    async play(person) {
      await person.openFile(file);
      await person.see(SEEN.line, "the the robot");
      await person.command("Dateline: Fix All");
      await person.gone(SEEN.line, "the the robot");
    },
  },
  {
    title: "the Structure view puts in a missing element",
    async play(person) {
      await person.openFile(file);
      await person.command("Dateline: Focus on Structure View");
      const missing = await person.see(SEEN.viewRow, /Boilerplate.*missing/s);
      await missing.hover();
      await missing.locator(".actions-container .action-label").first().click();
      await person.see(SEEN.line, /^About\s/);
      await person.press("Escape");
    },
  },
  {
    title: "a new release begins with a skeleton to choose",
    async play(person) {
      await person.command("Dateline: New Press Release");
      await person.see(SEEN.quickRow, "pr-");
      await person.type("pr-product");
      await person.see(SEEN.quickRow, "pr-product");
      await person.press("Enter");
      await person.see(SEEN.quickRow, "recognised in such a release");
      await person.shot("new-release-house-style");
      await person.press("Enter");
      await person.see(SEEN.quickRow, "Markdown");
      await person.press("Enter");
      await person.see(SEEN.line, /brings\sproduct/);
      await person.see(SEEN.status, "Press Release");
      await person.shot("skeleton");
      await person.startAfresh();
    },
  },
  {
    title: "a snippet is offered in plain text, and taken",
    async play(person) {
      await person.openFile(file);
      await person.see(SEEN.status, /\d+ words/);
      await person.press("Control+End");
      await person.press("Enter");
      await person.type("pr-con");
      await person.press("Control+Space");
      await person.see(SEEN.suggestion, "pr-contact");
      await person.page.screenshot({ path: person.shotPath("snippet") });
      await person.click(SEEN.suggestion, "pr-contact");
      await person.see(SEEN.line, /^Media\scontact/);
      await person.press("Escape");
    },
  },
];
