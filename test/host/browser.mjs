// The Chromium that shows the workbench: the machine's own, else on Linux one brought from npm into the cache.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder, installOnce, npmInstall } from "./install.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const ADVICE =
  "No Chromium or Chrome was found. Install one (Debian, Ubuntu: apt-get install chromium; else Google Chrome), " +
  "or name one in the environment variable CHROMIUM_PATH.";

/** The machine's own browser, or undefined. CHROMIUM_PATH wins, and an answer that is no program is an error. */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist.`);
  if (wanted) return wanted;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)));
  return [...candidates, ...(PLACES[process.platform] ?? [])].find(isProgram);
}

/** A browser to start: { executablePath, args }. Throws with advice where none is to be had. */
export async function ensureBrowser(log = console.log) {
  const own = findBrowser();
  if (own) return { executablePath: own, args: [] };
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(ADVICE);
  try {
    return await bundledBrowser(log);
  } catch (error) {
    throw new Error(`${ADVICE}\n(Bringing one from npm failed: ${error.message})`, { cause: error });
  }
}

/** The last major that runs on Node 20 without complaint. */
const BUNDLED = "@sparticuz/chromium@138.0.2";

async function bundledBrowser(log) {
  const folder = path.join(cacheFolder, BUNDLED.replace("/", "-"));
  installOnce(folder, (half) => {
    log(`No Chromium here: bringing ${BUNDLED} (70 MB) from npm into ${folder}, once.`);
    npmInstall(half, "install", "--prefix", half, BUNDLED);
  });
  const module = path.join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
  const { default: chromium } = await import(pathToFileURL(module).href);
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
