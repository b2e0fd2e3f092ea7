// Runs the one integration suite in a real VS Code: desktop where it can be had, else the VS Code server with Chromium.
//   VSCODE_HOST=desktop|web          no choosing
//   VSCODE_EXECUTABLE=/path/to/code  that desktop
//   VSCODE_VERSION=1.100.0           the desktop to download
//   VSCODE_WEB=latest|oldest         the server to install
//   MOCHA_GREP=words                 only the tests that match
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { buildSuite } from "./build-suite.mjs";
import { cacheFolder } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const webHost = path.join(root, "test/host/vscode-web-cli.mjs");
const wanted = process.env.VSCODE_HOST ?? (process.env.VSCODE_WEB ? "web" : "auto");

async function findVSCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const screenless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (wanted === "web" || (wanted === "auto" && screenless)) return webHost;
  try {
    // Asked first, because the download itself would try for minutes.
    const releases = "https://update.code.visualstudio.com/api/releases/stable";
    if (wanted === "auto") await fetch(releases, { method: "HEAD", signal: AbortSignal.timeout(5000) });
    return await downloadAndUnzipVSCode({
      version: process.env.VSCODE_VERSION ?? "stable",
      cachePath: cacheFolder,
    });
  } catch (error) {
    if (wanted === "desktop") throw error;
    const reason = error.cause?.code ?? error.message;
    console.log(`VS Code desktop cannot be downloaded here (${reason}): using the VS Code server and Chromium.`);
    return webHost;
  }
}

// The suite edits: it works on a copy.
const workspace = mkdtempSync(path.join(os.tmpdir(), "dateline-"));
cpSync(path.join(root, "test/integration/workspace"), workspace, { recursive: true });
try {
  await runTests({
    vscodeExecutablePath: await findVSCode(),
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildSuite(root),
    extensionTestsEnv: { DATELINE_ROOT: root },
    launchArgs: [path.join(workspace, "press.code-workspace"), "--disable-extensions"],
  });
} catch (error) {
  console.error(error.message ?? error);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
