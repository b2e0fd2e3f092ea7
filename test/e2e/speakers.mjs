// A writer works with the speakers: drags them and their words into the text, and looks at who speaks where.
import assert from "node:assert/strict";
import { SEEN } from "./person.mjs";
import { COMMUNIQUE, DRAFT } from "./seeds.mjs";

const { file, gold } = COMMUNIQUE;
const THEMES = [
  ["dark", "Default Dark Modern", "vs-dark"],
  ["high-contrast", "Default High Contrast", "hc-black"],
  ["light", "Default Light Modern", "vs"],
];

/** The page inside the web view, which VS Code keeps in two frames. */
function panelOf(person) {
  return person.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
}

export const speakersScenes = [
  {
    title: "speakers: a speaker dragged into the text becomes an attribution",
    async play(person) {
      await person.openFile(DRAFT.file);
      await person.see(SEEN.status, /\d+ quotations/);
      await person.command("Dateline: Focus on Speakers View");
      const speaker = await person.see(SEEN.viewRow, "Miles Okafor");
      await speaker.dragTo(await person.see(SEEN.line, "handle"), { targetPosition: { x: 150, y: 8 } });
      // The editor shows blanks that are none of the keyboard's.
      await person.see(SEEN.line, /Okafor\s+said\./);
      await person.shot("speakers-dropped");
      await person.command("File: Revert File");
    },
  },
  {
    title: "speakers: the panel shows who speaks where, and is gone through by keys",
    async play(person) {
      await person.openFile(file);
      await person.see(SEEN.status, `${gold.quotes.length} quotations`);
      await person.command("Dateline: Show Speakers Panel");
      const panel = panelOf(person);
      const marks = panel.locator(".mark");
      await marks.first().waitFor();
      assert.equal(await marks.count(), gold.quotes.length);
      await marks.first().focus();
      await person.press("ArrowRight");
      await person.press("ArrowDown");
      const focused = await panel.locator(".mark:focus").getAttribute("aria-label");
      assert.ok(focused?.startsWith(gold.speakers[1].name), focused);
      for (const [name, theme, kind] of THEMES) {
        await person.theme(theme, kind);
        await person.shot(`speakers-panel-${name}`);
      }
      await marks.nth(1).focus();
      await person.press("Enter");
      await person.see(SEEN.status, /\(\d+ selected\)/);
    },
  },
  {
    title: "speakers: the panel is there again after it was hidden, with the release that is read now",
    async play(person) {
      const panel = panelOf(person);
      await person.click(".tab", "Speakers:");
      await panel.locator(".mark").first().waitFor();
      await person.openFile(DRAFT.file);
      await person.see(SEEN.status, /\d+ quotations/);
      await person.click(".tab", `Speakers: ${DRAFT.file}`);
      await panel.locator("svg", { hasText: "Miles Okafor" }).waitFor();
      await person.command("View: Close All Editors");
    },
  },
];
