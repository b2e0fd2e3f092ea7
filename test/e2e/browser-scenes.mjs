// What is special where VS Code runs in the browser alone: how files are opened, and that nothing but a worker runs.
import assert from "node:assert/strict";
import { SEEN } from "./person.mjs";
import { COMMUNIQUE, DRAFT } from "./seeds.mjs";

const THEMES = [
  ["Dark High Contrast", "hc-black"],
  ["Dark Modern", "vs-dark"],
  ["Light Modern", "vs"],
];

const RUNNING = "Running Extensions";

/** @param host tells which files the page has asked for */
export function browserScenes({ asked }) {
  return [
    {
      title: "a virtual folder shows its releases",
      async play(person) {
        await person.click(SEEN.explorerRow, "releases");
        await person.see(SEEN.explorerRow, COMMUNIQUE.file);
      },
    },
    ...[COMMUNIQUE, DRAFT].map(({ file }) => ({
      title: `${file} opens from there, and is read`,
      async play(person) {
        // Later scenes open it by its name: without a server VS Code finds only what was open before.
        const row = await person.see(SEEN.explorerRow, file);
        await row.dblclick();
        await person.see(SEEN.tab, file);
        await person.see(SEEN.status, /\d+ words · .*\d+ quotations/);
      },
    })),
    {
      title: "Dateline runs in the web worker host, from its three bundles",
      async play(person) {
        assert.ok(asked.has("/vscode/out/vs/workbench/api/worker/extensionHostWorkerMain.js"), "there is no such host");
        for (const name of ["extension", "dateline"]) {
          assert.ok(asked.has(`/extensions/dateline/dist/${name}.js`), `${name}.js was not asked for`);
        }
        // The checks of language come after a pause.
        for (let times = 0; times < 50 && !asked.has("/extensions/dateline/dist/language.js"); times++) {
          await person.page.waitForTimeout(200);
        }
        assert.ok(asked.has("/extensions/dateline/dist/language.js"), "language.js was not asked for");
      },
    },
    {
      title: "VS Code lists it among the running extensions, with the time that its activation took",
      async play(person) {
        await person.command(`Developer: Show ${RUNNING}`);
        await person.see(".runtime-extensions-editor .monaco-list-row", /Dateline.*web worker.*Activation: \d+ms/s);
        await person.shot("running");
        // A window of its own in new versions, an editor in old ones.
        await person.press("Escape");
        if (await person.page.locator(SEEN.tab, { hasText: RUNNING }).isVisible()) {
          await person.command("View: Close Editor");
        }
      },
    },
    ...THEMES.map(([theme, kind]) => ({
      title: `the window in ${theme}`,
      async play(person) {
        await chooseTheme(person, theme, kind);
        await person.openFile(DRAFT.file);
        await person.command("Problems: Focus on Problems View");
        await person.see(SEEN.problemRow, "structure/placeholder-left");
        await person.command("Dateline: Focus on Speakers View");
        await person.see(SEEN.viewRow, DRAFT.gold.speakers[0].name);
        await person.shot(`browser-${kind}`);
        await person.command("View: Hide Panel");
      },
    })),
  ];
}

async function chooseTheme(person, theme, kind) {
  await person.command("Preferences: Color Theme");
  await person.see(`${SEEN.quickInput}[placeholder^="Select Color Theme"]`);
  await person.type(theme);
  await person.see(SEEN.quickRow, theme);
  await person.press("Enter");
  await person.page.locator(`.monaco-workbench.${kind}`).waitFor();
}
