// What every command on a fresh clone begins with. Runs before anything is installed: it may import nothing but Node.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const OLDEST_NODE = 20;

/** On Windows npm is a script, which only a shell can run. */
const SHELL = { shell: process.platform === "win32" };

/** Ends the process with one sentence instead of a stack when something is wrong that the reader can mend. */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(2);
}

export function requireNode() {
  if (parseInt(process.versions.node) >= OLDEST_NODE) return;
  giveUp(`Dateline needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}. Get it from https://nodejs.org.`);
}

/** Installs the packages that package-lock.json names unless exactly those are there. */
export function ensureDependencies() {
  const stale = staleness();
  if (!stale) return;
  console.log(`Installing packages (${stale}) …`);
  if (run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) === 0) return;
  giveUp(
    "The packages could not be installed; npm says why above. The first run needs the network, later ones do not.",
  );
}

/** Why node_modules is not what package-lock.json asks for, or undefined when it is. */
function staleness() {
  // npm keeps beside the packages a record of what it put there.
  const record = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return "a fresh checkout";
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packagesOf(record);
  const outdated = Object.entries(packagesOf(path.join(root, "package-lock.json"))).filter(
    ([place, { version, optional }]) =>
      place !== "" && (installed[place] ? installed[place].version !== version : !optional),
  );
  return outdated.length > 0 ? `${outdated.length} have changed` : undefined;
}

/** Runs a program in the checkout, output shown; answers its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...SHELL, ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program in the checkout and shows its output only when it fails; answers whether it succeeded. */
export function runQuietly(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", ...SHELL });
  if (status === 0) return true;
  console.error(error?.message ?? stdout + stderr);
  return false;
}
