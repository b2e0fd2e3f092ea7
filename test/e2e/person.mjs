// What a person does in VS Code, in the words of a person: open a file, run a command, look at a row, take a picture.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Waits are generous because a cold workbench on a small machine is slow; nothing waits longer than it must. */
const PATIENCE = Number(process.env.PATIENCE ?? 20) * 1000;

/** Things on the screen, as CSS selectors of VS Code's workbench. */
export const SEEN = {
  workbench: ".monaco-workbench .part.editor",
  explorerRow: ".explorer-folders-view .monaco-list-row",
  outlineRow: ".outline-tree .monaco-list-row",
  problemRow: ".markers-panel .monaco-list-row",
  problemLink: ".markers-panel .monaco-list-row .monaco-link",
  viewRow: ".pane-body .customview-tree .monaco-list-row",
  line: ".monaco-editor .view-line",
  suggestion: ".suggest-widget.visible .monaco-list-row",
  hover: ".monaco-hover:not(.hidden) .hover-contents",
  action: ".action-widget .monaco-list-row",
  status: ".statusbar-item",
  tab: ".tab.active",
  quickInput: ".quick-input-widget input",
  paneHeader: ".pane-header",
  quickRow: ".quick-input-list .monaco-list-row",
};

/**
 * A person before a workbench.
 * @param shots the folder for pictures
 * @param folder the folder that the workbench shows
 */
export function personAt(page, { shots, folder }) {
  page.setDefaultTimeout(PATIENCE);
  const shotPath = (name) => path.join(shots, `${name}.png`);
  const row = (selector, text) => page.locator(selector, { hasText: text }).first();
  const see = async (selector, text) => {
    await row(selector, text).waitFor({ state: "visible" });
    return row(selector, text);
  };
  const click = async (selector, text) => (await see(selector, text)).click();
  const press = (keys) => page.keyboard.press(keys);
  return {
    page,
    see,
    press,
    type: (text) => page.keyboard.type(text),
    click,
    gone: (selector, text) => row(selector, text).waitFor({ state: "hidden" }),
    texts: (selector) => page.locator(selector).allInnerTexts(),

    async command(title) {
      await press("F1");
      await fillQuickInput(page, `>${title}`);
      await click(SEEN.quickRow, title);
    },

    async openFile(name) {
      await press("Control+P");
      await fillQuickInput(page, name);
      await click(SEEN.quickRow, name);
      await see(SEEN.tab, name);
    },

    async goToLine(line, column = 1) {
      await press("Control+G");
      await fillQuickInput(page, `:${line}:${column}`);
      await press("Enter");
      await see(SEEN.status, `Ln ${line}, Col ${column}`);
    },

    /** Changes the look by the folder's settings; `kind` is the class that the workbench then has. */
    async theme(name, kind) {
      mkdirSync(path.join(folder, ".vscode"), { recursive: true });
      writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": name }));
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
    },

    /** The words of the status bar's entry that shows the place in the text: "Ln 3, Col 5 (12 selected)". */
    place: async () => (await see(SEEN.status, /^Ln \d+/)).innerText(),

    shotPath,

    async shot(name) {
      // Pointing at something keeps its tooltip on the screen.
      await page.mouse.move(2, 2);
      // A picker that fades away would shine through.
      await page.screenshot({ path: shotPath(name), animations: "disabled" });
    },

    /** Leaves whatever widget or dialog the last action ended in. */
    async startAfresh() {
      for (let times = 0; times < 3; times++) await press("Escape");
    },
  };
}

async function fillQuickInput(page, text) {
  const input = page.locator(SEEN.quickInput).first();
  await input.waitFor({ state: "visible" });
  await input.fill(text);
}
