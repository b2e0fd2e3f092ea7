/** A time zone as releases print it. */
export interface ZoneName {
  /** The abbreviation, such as "ET". */
  readonly short: string;
  /** The words before "time", such as "Eastern". */
  readonly long: string;
  /** Minutes ahead of UTC; absent where the abbreviation covers standard and daylight time ("ET"). */
  readonly minutes?: number;
}

export const zones: readonly ZoneName[] = [
  { short: "ET", long: "Eastern" },
  { short: "EST", long: "Eastern Standard", minutes: -300 },
  { short: "EDT", long: "Eastern Daylight", minutes: -240 },
  { short: "CT", long: "Central" },
  { short: "CST", long: "Central Standard", minutes: -360 },
  { short: "CDT", long: "Central Daylight", minutes: -300 },
  { short: "MT", long: "Mountain" },
  { short: "MST", long: "Mountain Standard", minutes: -420 },
  { short: "MDT", long: "Mountain Daylight", minutes: -360 },
  { short: "PT", long: "Pacific" },
  { short: "PST", long: "Pacific Standard", minutes: -480 },
  { short: "PDT", long: "Pacific Daylight", minutes: -420 },
  { short: "AKT", long: "Alaska" },
  { short: "AKST", long: "Alaska Standard", minutes: -540 },
  { short: "AKDT", long: "Alaska Daylight", minutes: -480 },
  { short: "AST", long: "Atlantic Standard", minutes: -240 },
  { short: "ADT", long: "Atlantic Daylight", minutes: -180 },
  { short: "NST", long: "Newfoundland Standard", minutes: -210 },
  { short: "NDT", long: "Newfoundland Daylight", minutes: -150 },
  { short: "HST", long: "Hawaii", minutes: -600 },
  { short: "GMT", long: "Greenwich Mean", minutes: 0 },
  { short: "BST", long: "British Summer", minutes: 60 },
  { short: "UTC", long: "Coordinated Universal", minutes: 0 },
  { short: "CET", long: "Central European", minutes: 60 },
  { short: "CEST", long: "Central European Summer", minutes: 120 },
  { short: "EET", long: "Eastern European", minutes: 120 },
  { short: "EEST", long: "Eastern European Summer", minutes: 180 },
  { short: "MSK", long: "Moscow", minutes: 180 },
  { short: "IST", long: "Indian Standard", minutes: 330 },
  { short: "PKT", long: "Pakistan Standard", minutes: 300 },
  { short: "GST", long: "Gulf Standard", minutes: 240 },
  { short: "SGT", long: "Singapore", minutes: 480 },
  { short: "HKT", long: "Hong Kong", minutes: 480 },
  { short: "JST", long: "Japan Standard", minutes: 540 },
  { short: "KST", long: "Korea Standard", minutes: 540 },
  { short: "AWST", long: "Australian Western Standard", minutes: 480 },
  { short: "AEST", long: "Australian Eastern Standard", minutes: 600 },
  { short: "AEDT", long: "Australian Eastern Daylight", minutes: 660 },
  { short: "NZST", long: "New Zealand Standard", minutes: 720 },
  { short: "NZDT", long: "New Zealand Daylight", minutes: 780 },
  { short: "SAST", long: "South Africa Standard", minutes: 120 },
  { short: "WAT", long: "West Africa", minutes: 60 },
  { short: "EAT", long: "East Africa", minutes: 180 },
];
