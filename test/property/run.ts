import fc from "fast-check";

/** A run can be repeated exactly: change the seed to search elsewhere, never to make a failure go away. */
const SEED = 20260302;

/** Checks that a property holds for `runs` inputs, the same ones in every run of the suite. */
export function holds<T>(inputs: fc.Arbitrary<T>, runs: number, property: (input: T) => void): void {
  fc.assert(fc.property(inputs, property), { seed: SEED, numRuns: runs });
}
