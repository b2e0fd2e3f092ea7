// The same in a VS Code whose display language is German: Dateline speaks it too.
//   npm run package && npm run test:e2e -- --german    pictures: test-results/german-shots
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { copyReleases } from "../../scripts/playground.mjs";
import { openWorkbench } from "../host/workbench.mjs";
import { personAt, SEEN } from "./person.mjs";
import { emptyShots, packaged, play, SETTINGS, VIEWPORT } from "./play.mjs";
import { DRAFT } from "./seeds.mjs";

// VS Code itself stays English, because its own language packs cannot be had: what is German here is Dateline's.
const scenes = [
  {
    title: "views say in German what to do when there is no release",
    async play(person) {
      await person.click('.activitybar [aria-label="Dateline"]', "");
      await person.see(".welcome-view-content", "Eine Pressemitteilung öffnen");
      await person.see(".welcome-view-content .monaco-button", "Neue Pressemitteilung");
    },
  },
  {
    title: "findings are told in German, with German fixes",
    async play(person) {
      await person.openFile(DRAFT.file);
      await person.command("Problems: Focus on Problems View");
      await person.see(SEEN.problemRow, "Der Platzhalter [CITY] steht noch hier");
      await person.see(SEEN.status, /\d+ Wörter · /);
      await person.shot("findings");
    },
  },
  {
    title: "speakers and structure are German, down to screen readers' labels",
    async play(person) {
      await person.command("Dateline: Focus on Personen View");
      await person.see(SEEN.viewRow, "Miles Okafor");
      await person.see(SEEN.viewRow, /Wörter/);
      await person.see(SEEN.viewRow, "Spitzmarke");
      const labels = await person.page.locator(SEEN.viewRow).evaluateAll((rows) => rows.map((row) => row.ariaLabel));
      assert.ok(
        labels.every((label) => !/\b(?:quotation|words|missing|line)\b/u.test(label ?? "")),
        labels.join("\n"),
      );
      await person.shot("views");
    },
  },
  {
    title: "a hover tells in German why a rule asks",
    async play(person) {
      await person.openFile(DRAFT.file);
      const line = DRAFT.lines.findIndex((text) => text.includes("[CITY]")) + 1;
      await person.goToLine(line, 3);
      await person.command("Show or Focus Hover");
      await person.see(SEEN.hover, "Jeden Platzhalter der Vorlage ausfüllen.");
      await person.shot("hover");
      await person.startAfresh();
    },
  },
  {
    title: "commands are found by their German and by their English names",
    async play(person) {
      await person.press("F1");
      await person.type("Befund");
      await person.see(SEEN.quickRow, "Dateline: Zu Befund gehen…");
      await person.startAfresh();
      await person.command("Go to Finding…");
      await person.see(SEEN.quickRow, /Zeile \d+ · /);
      await person.shot("go-to-finding");
      await person.startAfresh();
    },
  },
  {
    title: "settings are described in German",
    async play(person) {
      await person.command("Preferences: Open Settings (UI)");
      await person.type("dateline.profile");
      await person.see(".settings-editor .setting-item-description", "Die Tradition und der Hausstil");
      await person.shot("settings");
      await person.press("Control+W");
    },
  },
  {
    title: "the walkthrough leads through five German steps",
    async play(person) {
      await person.command("View: Close All Editors");
      await person.command("View: Hide Panel");
      await person.command("Dateline: Focus on Personen View");
      await person.click(".welcome-view-content .monaco-button", "Den Rundgang beginnen");
      for (const step of ["Eine Mitteilung mit Fehlern öffnen", "Beheben, was nicht stimmt", "Sehen, wer was sagt"]) {
        await person.see(".getting-started-step", step);
      }
      // The picture stands beside the steps where there is room for it.
      await person.press("Control+B");
      await person.page.locator("iframe.webview.ready").first().waitFor();
      await person.gone(".welcome-view-content", "Eine Pressemitteilung öffnen");
      await person.shot("walkthrough");
      await person.click(".getting-started-step .monaco-button", "Das Beispiel öffnen");
      await person.see(SEEN.line, "Marl Harbour Trust");
    },
  },
];

const vsix = packaged();
const shots = emptyShots("german-shots");
const scratch = mkdtempSync(path.join(os.tmpdir(), "dateline-"));
const folder = path.join(scratch, "newsroom");
copyReleases(path.join(folder, "releases"));
const workbench = await openWorkbench({ folder, vsix, viewport: VIEWPORT, settings: SETTINGS, locale: "de" });
try {
  const person = personAt(workbench.page, { shots, folder });
  await person.page.locator(SEEN.workbench).waitFor();
  await play(person, scenes, shots);
} finally {
  await workbench.close();
  rmSync(scratch, { recursive: true, force: true });
}
