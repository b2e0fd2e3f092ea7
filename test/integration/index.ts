// The entry that extensionTestsPath names: the same one in VS Code desktop and in the VS Code server.
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

/** Times the activation, so no other test may activate the extension before it. */
const FIRST = "activation.test.js";

/** Runs every test file beside this one inside the extension host; rejects when a test failed or none ran. */
export async function run(): Promise<void> {
  const report = process.env["EXT_TEST_OUT"];
  const grep = process.env["MOCHA_GREP"];
  const mocha = new Mocha({
    ui: "bdd",
    color: report === undefined && process.stdout.isTTY,
    timeout: 20_000,
    // On a loaded machine VS Code now and then hands out a document that it is about to close; what fails twice is broken.
    retries: 1,
    failZero: true,
    ...(grep === undefined ? {} : { grep }),
  });
  // In the browser the console is mixed with the workbench's own log: the host names a file for mocha's report.
  if (report !== undefined) {
    Mocha.reporters.Base.consoleLog = (...line: unknown[]) => appendFileSync(report, format(...line) + "\n");
  }
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".test.js") && name !== FIRST);
  for (const file of [FIRST, ...files]) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  // A crashed extension host ends the run with code 0: only this file says that the suite came to its end.
  const done = process.env["EXT_TEST_DONE"];
  if (done !== undefined) writeFileSync(done, String(failures));
  if (failures > 0) throw new Error(`${failures} integration test(s) failed`);
}
