// The same in a VS Code that runs in the browser alone: Dateline is a web extension there, in the web worker host, and the
// folder is a virtual one.
//   npm run package && npm run test:e2e -- --browser    pictures: test-results/browser-shots
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../host/browser.mjs";
import { serveBrowserOnly } from "../host/browser-only.mjs";
import { BROWSER_ARGS } from "../host/workbench.mjs";
import { browserScenes } from "./browser-scenes.mjs";
import { personAt, SEEN } from "./person.mjs";
import { emptyShots, packaged, play, SETTINGS, VIEWPORT } from "./play.mjs";
import { readingScenes } from "./reading.mjs";
import { COMMUNIQUE, DRAFT } from "./seeds.mjs";
import { writingScenes } from "./writing.mjs";

/** The server's workbench comes without the browser's form of VS Code's own Markdown preview. */
const NOT_HERE = ["the link of a finding opens the page of its rule"];

const vsix = packaged();
const shots = emptyShots("browser-shots");
const seed = ({ file }) => readFileSync(new URL(`../../seeds/${file}`, import.meta.url), "utf8");
const files = Object.fromEntries([COMMUNIQUE, DRAFT].map((each) => [`/newsroom/releases/${each.file}`, seed(each)]));

const host = await serveBrowserOnly({ vsix, files, folder: "/newsroom", settings: SETTINGS });
const { executablePath, env } = ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  headless: !process.env.HEADED,
  args: BROWSER_ARGS,
});
try {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(host.address);
  const person = personAt(page, { shots });
  await page.locator(SEEN.workbench).waitFor();
  const scenes = [...browserScenes(host), ...readingScenes, ...writingScenes];
  await play(
    person,
    scenes.filter(({ title }) => !NOT_HERE.includes(title)),
    shots,
  );
} finally {
  await browser.close();
  host.close();
}
