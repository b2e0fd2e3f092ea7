// Opens desktop VS Code with Dateline, apart from the person's own settings and extensions.
import path from "node:path";
import { giveUp, root, run, runQuietly } from "./prepare.mjs";

const ABSENT = `The command "code" is not there: install VS Code (https://code.visualstudio.com; on a Mac choose
"Shell Command: Install 'code' command in PATH" in it), or run npm start without --desktop.`;

export function show({ folder, vsix }) {
  if (!runQuietly("code", ["--version"])) giveUp(ABSENT);
  const own = path.join(root, ".vscode-test/desktop");
  const apart = ["--user-data-dir", path.join(own, "data"), "--extensions-dir", path.join(own, "extensions")];
  if (!runQuietly("code", [...apart, "--install-extension", path.join(root, vsix), "--force"])) {
    giveUp("VS Code did not take the extension; the reason stands above.");
  }
  if (run("code", [...apart, "--disable-workspace-trust", folder]) !== 0) giveUp("VS Code did not open.");
  console.log(`VS Code opens ${folder} with Dateline.`);
}
