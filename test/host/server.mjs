// A real VS Code server: the one that the npm package code-server ships, started without code-server's own wrapper,
// which refuses the switches that a test run needs. Needs nothing but Node.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { cleanEnvironment, ensureServer } from "./install.mjs";

/** What every VS Code started from here is told, so that runs are alike and nothing asks the network. */
const QUIET_SETTINGS = {
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
};

const NO_GALLERY = JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" });

/**
 * Starts a server with a data folder of its own, which is removed at the end unless `dataFolder` names one to keep.
 * Options: which, port (0 takes a free one), vsix (a packaged extension to install first), settings (of the user),
 * environment, args (further switches), onLog(text), dataFolder.
 * @returns { address, addressOf(folder or workspace file, payload), exited (a promise), close() }
 */
export async function startServer(options = {}) {
  const { folder, node } = ensureServer(options.which);
  // Unix sockets are made in it, and their paths may not be long.
  const data = options.dataFolder ?? mkdtempSync(path.join(os.tmpdir(), "vsw-"));
  const settingsFile = path.join(data, "data/User/settings.json");
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  if (!existsSync(settingsFile)) {
    writeFileSync(settingsFile, JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }, undefined, 2));
  }
  const main = path.join(folder, "out/server-main.js");
  const own = { TMPDIR: data, XDG_CACHE_HOME: data, XDG_CONFIG_HOME: data, XDG_RUNTIME_DIR: data };
  const env = cleanEnvironment({ ...own, EXTENSIONS_GALLERY: NO_GALLERY, ...options.environment });
  if (options.vsix) {
    const install = ["--install-extension", path.resolve(options.vsix), "--force"];
    execFileSync(node, [main, "--server-data-dir", data, ...install], { env, stdio: "pipe" });
  }
  const server = spawn(
    node,
    [main, "--server-data-dir", data, "--host", "127.0.0.1", "--port", String(options.port ?? 0)].concat(
      ["--without-connection-token", "--accept-server-license-terms", "--telemetry-level", "off"],
      ["--disable-workspace-trust", "--force-disable-user-env", ...(options.args ?? [])],
    ),
    { stdio: ["ignore", "pipe", "pipe"], env, detached: process.platform !== "win32" },
  );
  const exited = new Promise((resolve) => server.once("exit", (code, signal) => resolve(code ?? signal)));
  let closing;
  const close = () => (closing ??= endServer(server, exited, options.dataFolder ? undefined : data));
  try {
    const port = await portOf(server, options.onLog);
    const host = `127.0.0.1:${port}`;
    return { address: `http://${host}/`, host, exited, close, addressOf: (...args) => addressOf(host, ...args) };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(host, target, payload = []) {
  const kind = target?.endsWith(".code-workspace") ? "workspace" : "folder";
  const query = new URLSearchParams();
  if (target) query.set(kind, decodeURIComponent(pathToFileURL(path.resolve(target)).pathname));
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `http://${host}/?${query}`;
}

function portOf(server, onLog) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk) => {
      output += chunk;
      onLog?.(String(chunk).trimEnd());
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The VS Code server ended (${code}):\n${output}`)));
  });
}

/** The extension hosts are children of the server: its whole process group goes. */
async function endServer(server, exited, data) {
  const signal = (name) => {
    try {
      if (process.platform === "win32") server.kill(name);
      else process.kill(-server.pid, name);
    } catch {
      // The group is gone.
    }
  };
  signal("SIGTERM");
  const patience = setTimeout(signal, 5000, "SIGKILL");
  await exited;
  clearTimeout(patience);
  signal("SIGKILL");
  if (data) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
