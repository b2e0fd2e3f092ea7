// The VS Code workbench in a headless browser: for a test run inside the extension host, and for scripts that use it
// as a person does.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browser.mjs";
import { startServer } from "./server.mjs";

export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** How a run ends that VS Code itself could not end. */
export const EXIT = { pageCrashed: 70, serverEnded: 71, suiteBrokenOff: 72, timeout: 124 };

/**
 * Starts server and browser and opens the workbench.
 * Options: those of startServer, and folder (or workspace file), extensionDevelopmentPath, extensionTestsPath,
 * viewport, onLog(level, text or arguments).
 * @returns { page, exit (a promise of the test run's exit code), close() }
 */
export async function openWorkbench(options) {
  const log = (level, what) => options.onLog?.(level, what);
  const { executablePath, env } = ensureBrowser();
  const server = await startServer({
    ...options,
    settings: { "files.autoSave": "off", ...options.settings },
    args: ["--enable-smoke-test-driver", "--enable-remote-auto-shutdown", "--reconnection-grace-time", "5"],
    onLog: (text) => log("server", text),
  });
  let browser, closing;
  const close = () => (closing ??= Promise.resolve(browser?.close()).then(server.close, server.close));
  try {
    browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      headless: !process.env.HEADED,
      args: BROWSER_ARGS,
    });
    const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
    const exit = new Promise((resolve) => {
      const end = (code, why) => {
        if (why && !closing) log("error", why);
        resolve(code);
      };
      page.on("crash", () => end(EXIT.pageCrashed, "the page crashed"));
      void server.exited.then((code) => end(EXIT.serverEnded, `the server ended (${code})`));
      // The two functions by which a workbench under test speaks to its driver.
      void page.exposeFunction("codeAutomationExit", (code) => end(code));
    });
    await page.exposeFunction("codeAutomationLog", log);
    page.on("pageerror", (error) => log("pageerror", String(error)));
    await page.goto(server.addressOf(options.folder, payloadOf(options, server.host)));
    return { page, exit, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function payloadOf({ extensionDevelopmentPath, extensionTestsPath }, host) {
  const remote = (file) => `vscode-remote://${host}${pathToFileURL(path.resolve(file)).pathname}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  if (extensionDevelopmentPath) payload.push(["extensionDevelopmentPath", remote(extensionDevelopmentPath)]);
  if (extensionTestsPath) payload.push(["extensionTestsPath", remote(extensionTestsPath)]);
  return payload;
}
