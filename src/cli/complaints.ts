import type { Output } from "./io";
import { fit } from "./report/window";

/** Names of files and words of errors may hold anything, even orders to a terminal. */
const LONGEST_COMPLAINT = 2000;

/** Tells on standard error, a line each, why a result is not whole. */
export async function complain(stderr: Output, complaints: readonly string[]): Promise<void> {
  for (const complaint of complaints) await stderr.write(`dateline: ${fit(complaint, LONGEST_COMPLAINT)}\n`);
}
