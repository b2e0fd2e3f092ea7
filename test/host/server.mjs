// A real VS Code server: the one that the npm package code-server ships, started without code-server's own wrapper,
// which refuses the switches that a test run needs. Needs nothing but Node.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { cleanEnvironment, ensureServer } from "./install.mjs";

/** What every VS Code started from here is told, so that runs are alike and nothing asks the network. */
export const QUIET_SETTINGS = {
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
 * Starts a server. Options: which ("latest" or "oldest"), port (0 takes a free one), host, token (without one anybody
 * on the host may use it), vsix (a packaged extension to install first), settings (of the user), environment, args
 * (further switches), onLog(text), dataFolder (keeps settings and extensions; without it they end with the server),
 * locale (the display language; VS Code's own texts stay English, because no language pack can be had here).
 * @returns { address, host (with port), addressOf(folder or workspace file, payload), exited (a promise), close() }
 */
export async function startServer(options = {}) {
  const { folder, node } = ensureServer(options.which);
  // Sockets are made in it, whose paths must be short.
  const scratch = mkdtempSync(path.join(os.tmpdir(), "vsw-"));
  const data = options.dataFolder ?? scratch;
  writeSettings(data, options.settings);
  if (options.locale) writeLanguagePack(data, folder, options.locale);
  const main = [path.join(folder, "out/server-main.js"), "--server-data-dir", data];
  const own = { TMPDIR: scratch, XDG_CACHE_HOME: scratch, XDG_CONFIG_HOME: scratch, XDG_RUNTIME_DIR: scratch };
  const env = cleanEnvironment({ ...own, EXTENSIONS_GALLERY: NO_GALLERY, ...options.environment });
  if (options.vsix) {
    execFileSync(node, [...main, "--install-extension", path.resolve(options.vsix), "--force"], { env, stdio: "pipe" });
  }
  const server = spawn(node, [...main, ...switches(options)], {
    stdio: ["ignore", "pipe", "pipe"],
    env,
    detached: process.platform !== "win32",
  });
  const exited = new Promise((resolve) => server.once("exit", (code, signal) => resolve(code ?? signal)));
  let closing;
  const close = () => (closing ??= endServer(server, exited, scratch));
  try {
    const host = `${options.host ?? "127.0.0.1"}:${await portOf(server, options.onLog)}`;
    const address = `http://${host}/${options.token ? `?tkn=${options.token}` : ""}`;
    return { address, host, exited, close, addressOf: (...args) => addressOf(host, ...args) };
  } catch (error) {
    await close();
    throw error;
  }
}

function writeSettings(data, settings) {
  const file = path.join(data, "data/User/settings.json");
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2));
}

/** A language pack without a text in it is enough to make its language the display language. */
function writeLanguagePack(data, server, locale) {
  const folder = path.join(data, "data");
  const texts = path.join(folder, `texts.${locale}.json`);
  const keys = JSON.parse(readFileSync(path.join(server, "out/nls.keys.json"), "utf8"));
  writeFileSync(texts, JSON.stringify({ contents: Object.fromEntries(keys.map(([file]) => [file, {}])) }));
  const pack = {
    hash: "none",
    label: locale,
    extensions: [{ extensionIdentifier: { id: `none.${locale}` }, version: "1.0.0" }],
    translations: { vscode: texts },
  };
  writeFileSync(path.join(folder, "languagepacks.json"), JSON.stringify({ [locale]: pack }));
}

function switches({ host = "127.0.0.1", port = 0, token, locale, args = [] }) {
  const access = token ? ["--connection-token", token] : ["--without-connection-token"];
  const calm = ["--accept-server-license-terms", "--telemetry-level", "off", "--force-disable-user-env"];
  const language = locale ? ["--locale", locale] : [];
  return [
    "--host",
    host,
    "--port",
    String(port),
    ...access,
    ...calm,
    ...language,
    "--disable-workspace-trust",
    ...args,
  ];
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
async function endServer(server, exited, scratch) {
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
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
