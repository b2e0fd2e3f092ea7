// A writer follows a speaker through a release, and gives her another name.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SEEN } from "./person.mjs";

const FILE = "walls.md";
const TEXT = `---
speakers:
  - name: Ann Lee
    title: harbour master
---

# Lee opens the harbour walls

NORVALE, Ostmark, March 3, 2026 – The harbour opened again on Tuesday, harbour master Ann Lee said.

“I love these walls,” she said. “Bo Tarn and Marlow Group helped us,” Lee added. Lee’s ship came in first.

Bo Tarn, mayor of Norvale, was there. “Without Ann Lee we would have no walls,” Mr. Tarn said.

## Media contact

Ann Lee, ann.lee@norvale.example
`;

const LINE = 11;
const LEE_ADDED = TEXT.split("\n")[LINE - 1].indexOf("Lee added") + 2;
const PEEK = ".zone-widget .reference-zone-widget, .peekview-widget";
const PREVIEW_ROW = ".refactor-preview .monaco-list-row, .bulk-edit-panel .monaco-list-row";
const MENU_ITEM = ".monaco-menu .action-label";
const RENAME_BOX = ".rename-box input";

/** Before the workbench opens: a file that comes later is found only when the watcher has seen it. */
export function layOutNavigating(folder) {
  writeFileSync(path.join(folder, "releases", FILE), TEXT);
}

export function navigatingScenes(folder) {
  const saved = () => readFileSync(path.join(folder, "releases", FILE), "utf8");
  return [
    {
      title: "a pronoun leads to the speaker's introduction",
      async play(person) {
        await person.openFile(FILE);
        await person.see(SEEN.status, /\d+ quotations/);
        await person.goToLine(LINE, TEXT.split("\n")[LINE - 1].indexOf("she") + 2);
        await person.press("F12");
        await person.see(SEEN.status, /^Ln 9, Col/);
      },
    },
    {
      title: "all places of a speaker show in a peek",
      async play(person) {
        await person.openFile(FILE);
        await person.see(SEEN.status, /\d+ quotations/);
        await person.goToLine(LINE, LEE_ADDED);
        await person.press("Shift+F12");
        await person.see(PEEK, "Media contact");
        await person.shot("references");
        await person.press("Escape");
      },
    },
    {
      title: "a pronoun is not renamed, and the writer is told why",
      async play(person) {
        await person.openFile(FILE);
        await person.see(SEEN.status, /\d+ quotations/);
        await person.goToLine(LINE, TEXT.split("\n")[LINE - 1].indexOf("she") + 2);
        await person.press("F2");
        await person.see(".monaco-editor-overlaymessage", "is a pronoun: here it means Ann Lee");
        await person.shot("rename-refused");
        await person.press("Escape");
      },
    },
    {
      title: "a speaker's line offers the introduction, every place and another name",
      async play(person) {
        await person.openFile(FILE);
        await person.see(SEEN.status, /\d+ quotations/);
        await person.command("Dateline: Focus on Speakers View");
        const line = await person.see(SEEN.viewRow, "Ann Lee");
        await line.click({ button: "right" });
        await person.see(MENU_ITEM, "Go to Introduction");
        await person.see(MENU_ITEM, "Find All References");
        await person.shot("speaker-menu");
        await person.click(MENU_ITEM, "Rename Speaker…");
        await person.page.locator(RENAME_BOX).waitFor({ state: "visible" });
        assert.equal(await person.page.locator(RENAME_BOX).inputValue(), "Ann Lee");
        await person.press("Escape");
      },
    },
    {
      title: "a rename shows what it asks for, and changes the rest",
      async play(person) {
        await person.openFile(FILE);
        await person.see(SEEN.status, /\d+ quotations/);
        await person.goToLine(LINE, LEE_ADDED);
        await person.press("F2");
        await person.page.locator(RENAME_BOX).waitFor({ state: "visible" });
        await person.shot("rename-box");
        await person.press("Control+A");
        await person.type("James");
        await person.press("Enter");
        await person.see(PREVIEW_ROW, "walls.md");
        await person.shot("rename-preview");
        await person.page
          .getByRole("button", { name: /Group Changes By Type|Toggle Group/i })
          .first()
          .click();
        await person.see(PREVIEW_ROW, "Inside a quotation");
        await person.shot("rename-preview-by-type");
        await person.page.getByRole("button", { name: "Apply" }).first().click();
        await person.see(SEEN.line, /James\sadded\.\sJames’\sship/);
        await person.command("File: Save");
        await person.shot("renamed");
        const text = saved();
        assert.match(text, /name: Ann James\n/);
        assert.match(text, /“Without Ann Lee we would/);
        assert.match(text, /ann\.lee@norvale\.example/);
      },
    },
  ];
}
