import { version } from "../../package.json";
import { nodeIo } from "./node-io";
import { run } from "./run";

// Setting the code instead of exiting lets every byte of output leave first.
void run(process.argv.slice(2), nodeIo(version)).then((code) => {
  process.exitCode = code;
});
