// Runs a list of checks one after the other, each whatever became of those before it, and sums up what they counted.
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { root } from "./prepare.mjs";

/** How the checks of this project close: mocha's two lines, and the sum that this file itself prints. */
const MOCHA_PASSING = /^ {2}(\d+) passing \(\d+(?:ms|[smh])\)$/gm;
const MOCHA_FAILING = /^ {2}(\d+) failing$/gm;
const SUM = /^(\d+) passed, (\d+) failed$/gm;

/**
 * Runs a check with its output shown.
 * @param step { name, command: [program, ...arguments], env } or { name, check }, a function that answers what is wrong
 * @returns { name, passed, failed, seconds }; a check that counts nothing is one pass or one failure
 */
export async function runStep(step) {
  const began = performance.now();
  console.log(`\n── ${step.name} ${"─".repeat(Math.max(2, 60 - step.name.length))}`);
  const { code, output } = step.check ? await runCheck(step.check) : await runCommand(step);
  const counted = countsIn(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A run that ends badly has failed, even where every test it came to had passed; so has one that found no test.
  if (counted.failed === 0 && (code !== 0 || counted.passed === 0)) counted.failed = 1;
  return { name: step.name, ...counted, seconds: (performance.now() - began) / 1000 };
}

async function runCheck(check) {
  const wrong = await check();
  if (wrong) console.error(wrong);
  return { code: wrong ? 1 : 0, output: "" };
}

function runCommand({ command: [program, ...args], env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.stderr.pipe(process.stderr);
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function countsIn(output) {
  // Colours would hide the figures.
  const text = stripVTControlCharacters(output);
  const last = (pattern) => [...text.matchAll(pattern)].at(-1);
  const sum = last(SUM);
  if (sum) return { passed: Number(sum[1]), failed: Number(sum[2]) };
  const passing = last(MOCHA_PASSING);
  if (!passing) return undefined;
  return { passed: Number(passing[1]), failed: Number(last(MOCHA_FAILING)?.[1] ?? 0) };
}

/** Runs all steps, prints a line for each and the sum alone on the last one, and sets the exit code. */
export async function runSteps(title, steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, passed, failed, seconds } of results) {
    const verdict = failed > 0 ? `✘ ${failed} failed, ${passed} passed` : `✔ ${passed} passed`;
    console.log(`  ${name.padEnd(width)}  ${verdict}  (${seconds.toFixed(1)} s)`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total("failed") > 0 ? 1 : 0;
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
}
