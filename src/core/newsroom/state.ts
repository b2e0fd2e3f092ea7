import type { Day, ReleaseEntry, ReleaseState } from "../model";

const GONE_OUT: ReadonlySet<string> = new Set(["released", "published", "sent", "issued", "live"]);
/** Ready to go: what the date says then holds. Any other status is one of work. */
const READY: ReadonlySet<string> = new Set(["ready", "approved", "final", "embargoed", "scheduled", "signed off"]);

/** How far a release has come at a moment, given in epoch milliseconds. */
export function stateOf({ status, embargo, day }: ReleaseEntry, now: number): ReleaseState {
  if (status !== undefined && GONE_OUT.has(status)) return { kind: "released" };
  if (status !== undefined && !READY.has(status)) return { kind: "draft" };
  const begins = day && timeOf(day);
  if (embargo !== undefined) {
    const { until } = embargo;
    if (until !== undefined ? now < until : begins === undefined || now < begins)
      return { kind: "embargoed", ...embargo };
    return { kind: "released" };
  }
  if (begins === undefined) return { kind: "undated" };
  // The day begins in the east before it does in Greenwich.
  return { kind: begins - FURTHEST_EAST > now ? "planned" : "released" };
}

const FURTHEST_EAST = 14 * 3_600_000;

/** The beginning of a day in Greenwich. */
export function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

/** Days in their order, "2026-05-04"; releases without one come last when the newest come first. */
export function isoOf(day: Day | undefined): string {
  if (day === undefined) return "";
  return `${String(day.year).padStart(4, "0")}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
}
