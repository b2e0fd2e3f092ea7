// What the text shows of what Dateline has read in it: to be looked at in every kind of theme.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SEEN } from "./person.mjs";
import { COMMUNIQUE } from "./seeds.mjs";

const THEMES = [
  ["light", "Default Light Modern", "vs"],
  ["dark", "Default Dark Modern", "vs-dark"],
  ["high-contrast", "Default High Contrast", "hc-black"],
  ["high-contrast-light", "Default High Contrast Light", "hc-light"],
];

/** Everything that is off unless asked for. */
const SHOWN = { "dateline.inlayHints.enabled": true, "dateline.codeLens.enabled": true };

export function decoratingScenes(folder) {
  const set = (settings) => {
    mkdirSync(path.join(folder, ".vscode"), { recursive: true });
    writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(settings));
  };
  return [
    {
      title: "decorating: pointing at the counters tells of sections, headline and readability",
      async play(person) {
        await person.openFile(COMMUNIQUE.file);
        await (await person.see(SEEN.status, /\d+ words · \d+ min/)).hover();
        await person.see(SEEN.hover, /Section.*Words.*Headline/s);
        await person.see(SEEN.hover, "Flesch–Kincaid grade");
        await person.page.screenshot({ path: person.shotPath("counters"), animations: "disabled" });
        await person.startAfresh();
      },
    },
    ...THEMES.map(([name, theme, kind]) => ({
      title: `decorating: colours, signs, hints and counts in ${theme}`,
      async play(person) {
        for (const signs of ["gutter", "text"]) {
          set({ "workbench.colorTheme": theme, "dateline.signs": signs, ...SHOWN });
          await person.page.locator(`.monaco-workbench.${kind}`).waitFor();
          await person.openFile(COMMUNIQUE.file);
          await person.goToLine(1);
          await person.see(".codelens-decoration", /^Headline: \d+ words/);
          // Hints and signs are drawn by style sheets that no selector finds: they come with the next frames.
          await person.page.waitForTimeout(800);
          await person.shot(`decorated-${name}-${signs}`);
        }
      },
    })),
    {
      title: "decorating: all of it goes when it is no longer asked for",
      async play(person) {
        set({ "workbench.colorTheme": "Default Light Modern" });
        await person.page.locator(".monaco-workbench.vs").waitFor();
        await person.gone(".codelens-decoration", /^Headline/);
      },
    },
  ];
}
