#!/usr/bin/env node
// Takes the command line that @vscode/test-electron gives to VS Code desktop and runs it in the VS Code server with a
// headless browser, so that this file can be its vscodeExecutablePath: one suite, two hosts.
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { format } from "node:util";
import { EXIT, openWorkbench } from "./workbench.mjs";

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
const patience = Number(process.env.VSCODE_WEB_TIMEOUT ?? 300);
const artifacts = path.resolve("test-results");
const logFile = path.join(artifacts, `vscode-web-${process.env.VSCODE_WEB ?? "latest"}.log`);
mkdirSync(artifacts, { recursive: true });
writeFileSync(logFile, "");

// In the browser the suite's console is mixed with the workbench's own log: mocha's report comes through a file.
const scratch = mkdtempSync(path.join(os.tmpdir(), "vswo-"));
const report = path.join(scratch, "report");
const done = path.join(scratch, "done");
writeFileSync(report, "");
let shown = 0;
const showReport = () => {
  const text = readFileSync(report, "utf8");
  process.stdout.write(text.slice(shown));
  shown = text.length;
};

let code = 1;
let workbench;
let showing;
const stop = async () => {
  clearInterval(showing);
  await workbench?.close();
  rmSync(scratch, { recursive: true, force: true });
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().then(() => process.exit(130)));
try {
  workbench = await openWorkbench({
    folder,
    extensionDevelopmentPath: option("extensionDevelopmentPath"),
    extensionTestsPath: option("extensionTestsPath"),
    environment: { EXT_TEST_OUT: report, EXT_TEST_DONE: done },
    onLog: (level, what) => appendFileSync(logFile, `[${level}] ${Array.isArray(what) ? format(...what) : what}\n`),
  });
  showing = setInterval(showReport, 100);
  const tooLate = new Promise((resolve) => setTimeout(resolve, patience * 1000, EXIT.timeout).unref());
  code = await Promise.race([workbench.exit, tooLate]);
  // A crashed extension host ends with code 0: only the file that the suite writes last tells.
  if (code === 0 && !existsSync(done)) code = EXIT.suiteBrokenOff;
  showReport();
  if (code !== 0) await explain();
} catch (error) {
  console.error(error);
} finally {
  await stop();
}
process.exit(code);

async function explain() {
  const reasons = {
    [EXIT.timeout]: `The run did not end within ${patience} s.`,
    [EXIT.suiteBrokenOff]: "The extension host went away before the suite ended.",
  };
  await workbench.page.screenshot({ path: path.join(artifacts, "failure.png") }).catch(() => undefined);
  console.error(
    reasons[code] ?? `VS Code ended the test run with ${code}.`,
    `See ${logFile} and failure.png beside it.`,
  );
  if (shown > 0) return;
  const telling = readFileSync(logFile, "utf8")
    .split("\n")
    .filter((line) => /^\[(?:error|warn)\]|^\s+at /.test(line));
  console.error(telling.slice(-30).join("\n"));
}
