// Goes through VS Code as a writer does, with the packaged extension, and looks at what is shown.
//   npm run package && npm run test:e2e [-- --update-images]    pictures: test-results/shots, and docs/images when asked
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { copyReleases } from "../../scripts/playground.mjs";
import { root } from "../../scripts/prepare.mjs";
import { openWorkbench } from "../host/workbench.mjs";
import { declaringScenes, layOutDeclaring } from "./declaring.mjs";
import { personAt, SEEN } from "./person.mjs";
import { pictures } from "./pictures.mjs";
import { readingScenes } from "./reading.mjs";
import { writingScenes } from "./writing.mjs";

const vsix = path.join(root, "dateline.vsix");
const shots = path.join(root, "test-results/shots");
const images = process.argv.includes("--update-images") ? path.join(root, "docs/images") : undefined;

if (!existsSync(vsix)) {
  console.error("There is no dateline.vsix: run npm run package first.");
  process.exit(2);
}
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const scratch = mkdtempSync(path.join(os.tmpdir(), "dateline-"));
const folder = path.join(scratch, "newsroom");
copyReleases(path.join(folder, "releases"));
layOutDeclaring(folder);

const workbench = await openWorkbench({
  folder,
  vsix,
  viewport: { width: 1280, height: 800 },
  settings: {
    "editor.minimap.enabled": false,
    "editor.wordWrap": "on",
    "editor.occurrencesHighlight": "off",
    // Suggestions come when asked for, so that what is typed is what stands there.
    "editor.quickSuggestions": false,
    "workbench.colorTheme": "Default Light Modern",
    "files.exclude": { "**/.vscode": true },
  },
});
const counts = { passed: 0, failed: 0 };
try {
  const person = personAt(workbench.page, { shots, folder });
  await person.page.locator(SEEN.workbench).waitFor();
  for (const { title, play } of [...readingScenes, ...pictures(images), ...writingScenes, ...declaringScenes()]) {
    const began = performance.now();
    try {
      await play(person);
      counts.passed++;
      console.log(`  ✔ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed++;
      console.error(`  ✘ ${title}\n${error.stack}`);
      await person.shot(`failed-${counts.failed}`);
      await person.startAfresh();
    }
  }
} finally {
  await workbench.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\nPictures: ${shots}\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
