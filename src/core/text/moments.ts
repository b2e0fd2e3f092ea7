import { zones } from "../data/zones";
import type { ReleaseLine } from "../model";

const MINUTE = 60_000;
/** Anywhere on earth a day is over twelve hours after it is over in Greenwich. */
const FURTHEST_WEST = -12 * 60;
/** "ET" in winter or in summer: the later of the two moments is an hour after the earlier. */
const GENERAL_ZONES: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480, AKT: -540 };

/** The last moment the line can mean, as epoch milliseconds; undefined without a full date. */
export function latestMoment({ date, minutes, zone }: ReleaseLine): number | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  const day = Date.UTC(date.year, date.month - 1, date.day);
  return day + ((minutes ?? 24 * 60) - offsetOf(zone)) * MINUTE;
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return FURTHEST_WEST;
  const name = zone.toUpperCase();
  const known = zones.find(({ short, long }) => short === name || long.toUpperCase() === name);
  return known?.minutes ?? GENERAL_ZONES[known?.short ?? name] ?? FURTHEST_WEST;
}
