import { version } from "../../package.json";
import { nodeIo } from "./node-io";
import { run } from "./run";

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
