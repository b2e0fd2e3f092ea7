// Installs what a run inside a real VS Code needs, once, into .vscode-test/. Needs nothing but Node and npm.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The folder that keeps every VS Code and browser downloaded for this project. */
export const cacheFolder = path.resolve(process.env.VSCODE_WEB_CACHE ?? path.join(here, "../../.vscode-test"));

/** Parts of the server that no test and no writer needs; together about 230 MB. */
const TRIMMED = [
  "node_modules/@github/copilot-sdk",
  "node_modules/@github/copilot-sdk-linux-x64",
  "node_modules/@microsoft/mxc-sdk",
  "extensions/copilot",
];

/** Runs npm without the settings that an outer npm hands down, and without install scripts: they want a compiler. */
export function npmInstall(cwd, ...args) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", [...args, ...quiet], {
    cwd,
    env: cleanEnvironment(),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/**
 * The environment without what an outer npm or a surrounding VS Code put into it: npm's would lead an inner install
 * into the outer folder, VS Code's would change how the server behaves. How npm reaches its registry is kept.
 */
export function cleanEnvironment(more = {}) {
  const foreign =
    /^(?:npm_(?!config_(?:registry|cache|cafile|userconfig|(?:https_)?proxy)$)|VSCODE_(?!TEST_)|ELECTRON_|NODE_OPTIONS$)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))), ...more };
}

/**
 * Makes something in a folder beside its place and moves it there when whole, so that a broken-off install is never
 * taken for a finished one.
 */
export function installOnce(folder, install) {
  const mark = path.join(folder, "installed");
  if (existsSync(mark)) return;
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  try {
    install(half);
    writeFileSync(path.join(half, "installed"), "");
    rmSync(folder, { recursive: true, force: true });
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/**
 * Installs a VS Code server unless it is there.
 * @param which "latest" or "oldest": a folder beside this file with a manifest and its lock
 * @returns the server's folder and the Node that runs it
 */
export function ensureServer(which = process.env.VSCODE_WEB ?? "latest", log = console.log) {
  const spec = path.join(here, which);
  if (!existsSync(spec)) throw new Error(`There is no VS Code "${which}" here: VSCODE_WEB is "latest" or "oldest".`);
  const manifest = JSON.parse(readFileSync(path.join(spec, "package.json"), "utf8"));
  const version = manifest.dependencies["code-server"];
  const ownNodeWillDo = parseInt(process.versions.node) >= parseInt(manifest.engines.node.slice(2));
  if (!ownNodeWillDo && process.platform !== "linux") {
    throw new Error(
      `${manifest.description.split(".")[0]} needs Node ${manifest.engines.node}; this is ${process.version}.`,
    );
  }
  const folder = path.join(cacheFolder, `vscode-server-${version}`);
  installOnce(folder, (half) => {
    log(`Installing the VS Code server (code-server ${version}, 0.6 GB) into ${folder}: once, about half a minute.`);
    for (const file of ["package.json", "package-lock.json"]) cpSync(path.join(spec, file), path.join(half, file));
    npmInstall(half, "ci", ...(ownNodeWillDo ? ["--omit=optional"] : []));
    // The server's own shrinkwrap breaks `npm ci`, so its inner packages are installed without it.
    const server = path.join(half, "node_modules/code-server/lib/vscode");
    npmInstall(server, "install", "--omit=dev");
    for (const part of TRIMMED) rmSync(path.join(server, part), { recursive: true, force: true });
    bringRipgrep(half, server);
  });
  return {
    folder: path.join(folder, "node_modules/code-server/lib/vscode"),
    node: ownNodeWillDo ? process.execPath : path.join(folder, `node_modules/node-linux-${process.arch}/bin/node`),
  };
}

/** Older servers download the program that searches files in an install script, which is not run: they get it here. */
function bringRipgrep(folder, server) {
  const name = process.platform === "win32" ? "rg.exe" : "rg";
  const wanted = path.join(server, "node_modules/@vscode/ripgrep");
  const brought = path.join(
    folder,
    `node_modules/@vscode/ripgrep-universal/bin/${process.platform}-${process.arch}`,
    name,
  );
  if (!existsSync(wanted) || !existsSync(brought)) return;
  cpSync(brought, path.join(wanted, "bin", name));
  rmSync(path.join(folder, "node_modules/@vscode/ripgrep-universal"), { recursive: true, force: true });
}
