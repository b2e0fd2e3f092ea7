// Goes through VS Code as a writer does, with the packaged extension, and looks at what is shown.
//   npm run package && npm run test:e2e [-- --update-images]    pictures: test-results/shots, and docs/images when asked
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { copyReleases } from "../../scripts/playground.mjs";
import { root } from "../../scripts/prepare.mjs";
import { openWorkbench } from "../host/workbench.mjs";
import { declaringScenes, layOutDeclaring } from "./declaring.mjs";
import { decoratingScenes } from "./decorating.mjs";
import { layOutNavigating, navigatingScenes } from "./navigating.mjs";
import { personAt, SEEN } from "./person.mjs";
import { pictures } from "./pictures.mjs";
import { emptyShots, packaged, play, SETTINGS, VIEWPORT } from "./play.mjs";
import { readingScenes } from "./reading.mjs";
import { speakersScenes } from "./speakers.mjs";
import { pastingScenes } from "./pasting.mjs";
import { writingScenes } from "./writing.mjs";

const vsix = packaged();
const shots = emptyShots("shots");
const images = process.argv.includes("--update-images") ? path.join(root, "docs/images") : undefined;

const scratch = mkdtempSync(path.join(os.tmpdir(), "dateline-"));
const folder = path.join(scratch, "newsroom");
copyReleases(path.join(folder, "releases"));
layOutDeclaring(folder);
layOutNavigating(folder);

const workbench = await openWorkbench({ folder, vsix, viewport: VIEWPORT, settings: SETTINGS });
try {
  const person = personAt(workbench.page, { shots, folder });
  await person.page.locator(SEEN.workbench).waitFor();
  const scenes = [
    ...readingScenes,
    ...pictures(images),
    ...decoratingScenes(folder),
    ...writingScenes,
    ...pastingScenes,
    ...declaringScenes(),
    ...navigatingScenes(folder),
    ...speakersScenes,
  ];
  await play(person, scenes, shots);
} finally {
  await workbench.close();
  rmSync(scratch, { recursive: true, force: true });
}
