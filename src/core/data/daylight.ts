/** Where clocks are put forward in summer, and on which Sundays. */
export type DaylightRegion = "us" | "europe" | "australia" | "new-zealand";

/** A zone's name that holds for a part of the year only. */
export interface SeasonalZone {
  readonly short: string;
  readonly region: DaylightRegion;
  /** True for the name that holds while clocks are put forward. */
  readonly summer: boolean;
  /** The name that holds in the other part of the year. */
  readonly other: string;
  /** The name that holds all year; absent where there is none. */
  readonly general?: string;
}

/**
 * Names that some places keep all year are left out: MST (Arizona), AST (Puerto Rico), GMT (the world's clocks), AEST (Queensland). IANA
 * time zone database; U.S. rules since 2007.
 */
export const seasonalZones: readonly SeasonalZone[] = [
  { short: "EST", region: "us", summer: false, other: "EDT", general: "ET" },
  { short: "EDT", region: "us", summer: true, other: "EST", general: "ET" },
  { short: "CST", region: "us", summer: false, other: "CDT", general: "CT" },
  { short: "CDT", region: "us", summer: true, other: "CST", general: "CT" },
  { short: "MDT", region: "us", summer: true, other: "MST", general: "MT" },
  { short: "PST", region: "us", summer: false, other: "PDT", general: "PT" },
  { short: "PDT", region: "us", summer: true, other: "PST", general: "PT" },
  { short: "AKST", region: "us", summer: false, other: "AKDT", general: "AKT" },
  { short: "AKDT", region: "us", summer: true, other: "AKST", general: "AKT" },
  { short: "ADT", region: "us", summer: true, other: "AST" },
  { short: "NST", region: "us", summer: false, other: "NDT" },
  { short: "NDT", region: "us", summer: true, other: "NST" },
  { short: "BST", region: "europe", summer: true, other: "GMT" },
  { short: "CET", region: "europe", summer: false, other: "CEST" },
  { short: "CEST", region: "europe", summer: true, other: "CET" },
  { short: "EEST", region: "europe", summer: true, other: "EET" },
  { short: "AEDT", region: "australia", summer: true, other: "AEST" },
  { short: "NZST", region: "new-zealand", summer: false, other: "NZDT" },
  { short: "NZDT", region: "new-zealand", summer: true, other: "NZST" },
];

/** The Sundays on which clocks go forward and back: month and which Sunday of it, -1 for the last. */
export const changeSundays: Readonly<Record<DaylightRegion, readonly [ChangeSunday, ChangeSunday]>> = {
  us: [
    { month: 3, nth: 2 },
    { month: 11, nth: 1 },
  ],
  europe: [
    { month: 3, nth: -1 },
    { month: 10, nth: -1 },
  ],
  australia: [
    { month: 10, nth: 1 },
    { month: 4, nth: 1 },
  ],
  "new-zealand": [
    { month: 9, nth: -1 },
    { month: 4, nth: 1 },
  ],
};

export interface ChangeSunday {
  readonly month: number;
  readonly nth: number;
}
