// Serves VS Code with Dateline to the browser until Ctrl+C.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { cacheFolder } from "../test/host/install.mjs";
import { startServer } from "../test/host/server.mjs";
import { giveUp, root } from "./prepare.mjs";

const FIRST_PORT = 8190;
const PORTS_TRIED = 20;

/** A guide opens by itself where the folder has one, and paragraphs wrap; from then on the settings are the person's. */
const SETTINGS = { "workbench.startupEditor": "readme", "editor.wordWrap": "on", "editor.minimap.enabled": false };

export async function show({ folder, vsix, port, host = "127.0.0.1", open }) {
  const free = await freePort(port && Number(port), host);
  const dataFolder = path.join(cacheFolder, "start");
  console.log("Starting VS Code …");
  const server = await startServer({
    port: free,
    host,
    dataFolder,
    token: tokenIn(dataFolder),
    vsix: path.join(root, vsix),
    settings: SETTINGS,
    args: ["--default-folder", folder],
  }).catch((error) => giveUp(`VS Code could not be started. ${error.message}`));
  stopOnSignal(server);
  console.log(`\n  Dateline is ready:  ${server.address}\n\n  Folder: ${folder}\n  Ctrl+C stops it.\n`);
  if (open) openBrowser(server.address);
}

/** Only whoever has the address may use the server; it stays the same so that a bookmark goes on working. */
function tokenIn(dataFolder) {
  const file = path.join(dataFolder, "token");
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomUUID().slice(0, 8), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

async function freePort(wanted, host) {
  if (wanted !== undefined) {
    if (await isFree(wanted, host)) return wanted;
    return giveUp(`Port ${wanted} is in use. Leave --port away and a free one is found.`);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) if (await isFree(port, host)) return port;
  return giveUp(
    `The ports from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all in use; name one with --port.`,
  );
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function stopOnSignal(server) {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log("\nStopping VS Code …");
      void server.close().then(() => process.exit(0));
    });
  }
  void server.exited.then((code) => {
    if (!stopping) giveUp(`VS Code ended by itself (${code}). Start it again with npm start.`);
  });
}

function openBrowser(address) {
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.once("error", () => console.log("  The browser did not open by itself: follow the address above."));
  opener.unref();
}
