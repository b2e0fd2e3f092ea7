import type { Io } from "./io";

export interface Progress {
  /** One document is done. Draws at most ten times a second. */
  step(): Promise<void>;
  /** Takes the bar away, so that other words can be written. */
  clear(): Promise<void>;
}

/** Short runs show nothing. */
const PATIENCE = 700;
const EVERY = 100;
const WIDTH = 30;

/** A bar on standard error, on a terminal only; without a total a mere count. */
export function startProgress(io: Io, total: number | undefined): Progress {
  const start = io.now();
  let done = 0;
  let drawn = 0;
  let isShown = false;
  return {
    async step() {
      done++;
      const now = io.now();
      if (!io.stderr.isTerminal || now - start < PATIENCE || now - drawn < EVERY) return;
      drawn = now;
      isShown = true;
      await io.stderr.write(`\r\u001B[K${total === undefined ? counter(done, now - start) : bar(done, total)}`);
    },
    async clear() {
      if (!isShown) return;
      isShown = false;
      await io.stderr.write("\r\u001B[K");
    },
  };
}

function bar(done: number, total: number): string {
  const full = Math.round((WIDTH * done) / Math.max(total, 1));
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done}/${total}`;
}

function counter(done: number, milliseconds: number): string {
  return `${done} documents, ${Math.round((1000 * done) / milliseconds)} a second`;
}
