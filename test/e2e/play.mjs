// Plays scenes one after the other, counts them, and takes a picture of each that went wrong.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/prepare.mjs";

/** What both journeys tell VS Code, so that pictures are alike and nothing comes unasked. */
export const SETTINGS = {
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.occurrencesHighlight": "off",
  // Suggestions come when asked for, so that what is typed is what stands there.
  "editor.quickSuggestions": false,
  "workbench.colorTheme": "Default Light Modern",
  "files.exclude": { "**/.vscode": true },
};

export const VIEWPORT = { width: 1280, height: 800 };

/** The packaged extension; without it there is nothing to go through. */
export function packaged() {
  const vsix = path.join(root, "dateline.vsix");
  if (existsSync(vsix)) return vsix;
  console.error("There is no dateline.vsix: run npm run package first.");
  process.exit(2);
}

/** An empty folder for the pictures of a journey. */
export function emptyShots(name) {
  const shots = path.join(root, "test-results", name);
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  return shots;
}

/** @param shots named in the last lines, and where pictures of failures go */
export async function play(person, scenes, shots) {
  const wanted = new RegExp(process.env.E2E_GREP ?? "", "i");
  const counts = { passed: 0, failed: 0 };
  for (const { title, play: act } of scenes.filter((scene) => wanted.test(scene.title))) {
    const began = performance.now();
    try {
      await act(person);
      counts.passed++;
      console.log(`  ✔ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed++;
      console.error(`  ✘ ${title}\n${error.stack}`);
      await person.shot(`failed-${counts.failed}`);
      await person.startAfresh();
    }
  }
  console.log(`\nPictures: ${shots}\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}
