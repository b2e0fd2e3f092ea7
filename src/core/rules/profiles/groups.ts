import type { ProfileId } from "./profile";

/** House styles of news releases: what a full release has is asked there, and nowhere of a communiqué or in `plain`. */
export const newsProfiles: readonly ProfileId[] = [
  "ap",
  "ap-strict",
  "uk",
  "government",
  "wire-prnewswire",
  "wire-businesswire",
  "wire-globenewswire",
  "research",
  "financial-us",
];
