// What a person does in VS Code, in the words of a person: open a file, run a command, look at a row, take a picture.
import path from "node:path";

/** Waits are generous because a cold workbench on a small machine is slow; nothing waits longer than it must. */
const PATIENCE = 20_000;

/** Things on the screen, as CSS selectors of VS Code's workbench. */
export const SEEN = {
  workbench: ".monaco-workbench .part.editor",
  explorerRow: ".explorer-folders-view .monaco-list-row",
  outlineRow: ".outline-tree .monaco-list-row",
  problemRow: ".markers-panel .monaco-list-row",
  viewRow: ".pane-body .customview-tree .monaco-list-row",
  line: ".monaco-editor .view-line",
  suggestion: ".suggest-widget.visible .monaco-list-row",
  hover: ".monaco-hover:not(.hidden) .hover-contents",
  action: ".action-widget .monaco-list-row",
  status: ".statusbar-item",
  quickInput: ".quick-input-widget input",
  quickRow: ".quick-input-list .monaco-list-row",
};

export function personAt(page, shotsFolder) {
  page.setDefaultTimeout(PATIENCE);
  const row = (selector, text) => page.locator(selector, { hasText: text }).first();
  const see = async (selector, text) => {
    await row(selector, text).waitFor({ state: "visible" });
    return row(selector, text);
  };
  const press = (keys) => page.keyboard.press(keys);
  return {
    page,
    see,
    press,
    type: (text) => page.keyboard.type(text),
    click: async (selector, text) => (await see(selector, text)).click(),
    gone: (selector, text) => row(selector, text).waitFor({ state: "hidden" }),
    texts: (selector) => page.locator(selector).allInnerTexts(),

    async command(title) {
      await press("F1");
      await fillQuickInput(page, `>${title}`);
      await see(SEEN.quickRow, title);
      await press("Enter");
    },

    async openFile(name) {
      await press("Control+P");
      await fillQuickInput(page, name);
      await see(SEEN.quickRow, name);
      await press("Enter");
      await see(".tab.active", name);
    },

    async goToLine(line, column = 1) {
      await press("Control+G");
      await fillQuickInput(page, `:${line}:${column}`);
      await press("Enter");
      await see(SEEN.status, `Ln ${line}, Col ${column}`);
    },

    async theme(name) {
      await this.command("Preferences: Color Theme");
      await page.locator(SEEN.quickInput).first().waitFor();
      await page.locator(SEEN.quickInput).first().fill(name);
      await see(SEEN.quickRow, name);
      await press("Enter");
    },

    /** The words of the status bar's entry that shows the place in the text: "Ln 3, Col 5 (12 selected)". */
    place: async () => (await see(SEEN.status, /^Ln \d+/)).innerText(),

    async shot(name) {
      // Pointing at something keeps its tooltip on the screen.
      await page.mouse.move(2, 2);
      await page.screenshot({ path: path.join(shotsFolder, `${name}.png`) });
    },
  };
}

async function fillQuickInput(page, text) {
  const input = page.locator(SEEN.quickInput).first();
  await input.waitFor({ state: "visible" });
  await input.fill(text);
}
