// The Chromium that shows the workbench: the machine's own, else on Linux one brought from npm into the cache.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
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

/** A browser to start: { executablePath, env }. Throws with advice where none is to be had. */
export function ensureBrowser(log = console.log) {
  const own = findBrowser();
  if (own) return { executablePath: own, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(ADVICE);
  try {
    return bundledBrowser(log);
  } catch (error) {
    throw new Error(`${ADVICE}\n(Bringing one from npm failed: ${error.message})`, { cause: error });
  }
}

const BUNDLED = { name: "@sparticuz/chromium", version: "153.0.0" };

/** The packaged font beside those that the machine may have. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The package is taken for its files alone: its code wants a newer Node and unpacks into the system's temporary folder.
 * With the browser come the libraries and a font that a machine without any desktop lacks.
 */
function bundledBrowser(log) {
  const folder = path.join(cacheFolder, `chromium-${BUNDLED.version}`);
  installOnce(folder, (half) => {
    log(`No Chromium here: bringing one (${BUNDLED.name} from npm, 70 MB) into ${folder}, once.`);
    npmInstall(half, "install", "--prefix", half, `${BUNDLED.name}@${BUNDLED.version}`);
    const packed = path.join(half, "node_modules", BUNDLED.name, "bin");
    for (const file of readdirSync(packed).filter((name) => name.endsWith(".br"))) {
      const bytes = brotliDecompressSync(readFileSync(path.join(packed, file)));
      const target = path.join(half, path.basename(file, ".br"));
      if (file.endsWith(".tar.br")) execFileSync("tar", ["-x", "-C", half], { input: bytes });
      else writeFileSync(target, bytes, { mode: 0o755 });
    }
    writeFileSync(path.join(half, "fonts.conf"), FONTS);
    rmSync(path.join(half, "node_modules"), { recursive: true });
  });
  const libraries = [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
  return {
    executablePath: path.join(folder, "chromium"),
    env: { FONTCONFIG_FILE: path.join(folder, "fonts.conf"), LD_LIBRARY_PATH: libraries },
  };
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
