// npm start: builds Dateline and opens a real VS Code with it, in the browser or on the desktop.
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies, giveUp, requireNode, runQuietly } from "./prepare.mjs";

const USAGE = `npm start -- [FOLDER] [options]

Opens FOLDER in VS Code with Dateline. Without FOLDER: playground/, your copy of the sample releases in seeds/.

  --open         open the browser as well
  --port NUMBER  serve on this port (default: 8190, or the next free one)
  --host NAME    serve on this address (default: 127.0.0.1, which only this machine can reach)
  --desktop      open desktop VS Code instead (the command "code" must be there)
  --help         show this text`;

const VSIX = "dateline.vsix";

requireNode();
const options = readOptions();
ensureDependencies();

console.log("Building and packaging the extension …");
if (!runQuietly("npm", ["run", "package"])) giveUp("The extension could not be packaged; the reason stands above.");
const { openPlayground } = await import("./playground.mjs");
const folder = options.folder ?? openPlayground();
const { show } = await import(options.desktop ? "./show-on-desktop.mjs" : "./show-in-browser.mjs");
await show({ ...options, folder, vsix: VSIX });

function readOptions() {
  const known = {
    open: { type: "boolean" },
    desktop: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    help: { type: "boolean" },
  };
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error("Only one folder can be opened.");
    if (values.port && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536)) {
      throw new Error(`--port wants a number up to 65535, not "${values.port}".`);
    }
    return { ...values, folder: positionals[0] && existingFolder(positionals[0]) };
  } catch (error) {
    return giveUp(`${error.message}\n\n${USAGE}`);
  }
}

/** npm changes into the checkout; a relative folder is meant from where the person stands. */
function existingFolder(name) {
  const folder = path.resolve(process.env.INIT_CWD ?? "", name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return folder;
}
