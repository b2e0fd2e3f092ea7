// VS Code that runs in a browser alone, as on vscode.dev: no server behind it but one that hands out files, so that every
// extension runs in the web worker host or not at all. The workbench is the one that the VS Code server carries.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureServer } from "./install.mjs";
import { QUIET_SETTINGS } from "./server.mjs";
import { readVsix } from "./vsix.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/**
 * Serves a workbench with a packaged extension and a folder in memory.
 * @param vsix the packaged extension
 * @param files by path, { "/newsroom/releases/a.txt": text }, and the folder of them that is opened
 * @param settings of the user, beside the quiet ones
 * @returns { address, asked (a set of the paths that the page has asked for), close() }
 */
export async function serveBrowserOnly({ which, vsix, files, folder: opened, settings = {} }) {
  const { folder } = ensureServer(which);
  const packaged = readVsix(vsix);
  const onDisk = {
    "/vscode": folder,
    "/extensions/files": path.join(here, "files"),
  };
  const extensions = ["/extensions/dateline", "/extensions/files"];
  const answer = (pathname, host) => {
    if (pathname === "/") return page(folder, { host, opened, extensions, settings });
    if (pathname === "/extensions/files/files.json") return JSON.stringify(files);
    if (pathname.startsWith("/extensions/dateline/")) return packaged.get(pathname.slice(21));
    return fileIn(onDisk, pathname);
  };
  const asked = new Set();
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    asked.add(pathname);
    const content = answer(decodeURIComponent(pathname), headers.host);
    const type = pathname === "/" ? "text/html" : (TYPES[path.extname(pathname)] ?? "application/octet-stream");
    response.writeHead(content === undefined ? 404 : 200, { "Content-Type": type }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileIn(roots, pathname) {
  const [prefix, root] = Object.entries(roots).find(([start]) => pathname.startsWith(`${start}/`)) ?? [];
  if (root === undefined) return undefined;
  const file = path.join(root, pathname.slice(prefix.length));
  const isFile = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
  if (!isFile) return undefined;
  return path.basename(file) === "workbench.js" ? withoutServer(readFileSync(file, "utf8")) : readFileSync(file);
}

/** code-server's changes tie the workbench to a server, which VS Code's own can do without: the two are taken back. */
const TIES = [
  [",remoteAuthority:location.host", ""],
  [/(\.file\(this\.userDataPath\)\.with\(\{scheme:)[\w$]+\.vscodeRemote/, '$1"vscode-userdata"'],
];

function withoutServer(workbench) {
  return TIES.reduce((code, [tie, free]) => {
    const freed = code.replace(tie, free);
    if (freed === code) throw new Error(`This workbench has no ${tie}: how it finds its server has changed.`);
    return freed;
  }, workbench);
}

/** The workbench's own page, told to go without a server. */
function page(folder, { host, opened, extensions, settings }) {
  const configuration = {
    folderUri: { $mid: 1, scheme: "newsroom", path: opened },
    additionalBuiltinExtensions: extensions.map((at) => ({ $mid: 1, scheme: "http", authority: host, path: at })),
    configurationDefaults: { ...QUIET_SETTINGS, ...settings },
    // What code-server wants to know, though nothing is kept there.
    userDataPath: "/",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: true,
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined, webEndpointUrlTemplate: undefined },
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', "&quot;"),
    WORKBENCH_WEB_BASE_URL: "/vscode",
    WORKBENCH_NLS_FALLBACK_URL: "/vscode/out/nls.messages.js",
    WORKBENCH_NLS_URL: "/vscode/out/nls.messages.js",
    WORKBENCH_AUTH_SESSION: "",
    WORKBENCH_SCRIPT_NONCE: "",
    BASE: "/vscode",
    VS_BASE: "/vscode",
  };
  const html = readFileSync(path.join(folder, "out/vs/code/browser/workbench/workbench.html"), "utf8");
  return html.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
}
