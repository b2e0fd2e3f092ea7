import { setFlagsFromString } from "node:v8";
import { version } from "../../package.json";
import { nodeIo } from "./node-io";
import { run } from "./run";

// A command is over before optimised code has paid for its own making: over an archive of a hundred releases that making
// took a third of all work. So a function has to run ten times as often before it is optimised; longer archives gain too.
setFlagsFromString("--interrupt-budget=1000000");

// Setting the code instead of exiting lets every byte of output leave first. A rejection is a fault of this program,
// and is shown whole, so that it can be reported.
run(process.argv.slice(2), nodeIo(version)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
