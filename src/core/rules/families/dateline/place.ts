import { alaStyle, newswireDateline } from "../../../data/authorities";
import { statesOfStandAloneCities } from "../../../data/cities";
import { apDatelineCities, apDatelineHelp } from "../../../data/dateline-authorities";
import {
  AP_DATELINES,
  countryWith,
  placeByAp,
  standsAbroad,
  standsAlone,
  stateNamed,
  statesWith,
} from "../../dateline-place";
import type { DatelinePlace } from "../../dateline-place";
import { defineRule } from "../../rule";
import { releaseFrom } from "./example";

const profile = "wire-prnewswire";

export const cityCaps = defineRule({
  id: "dateline/city-caps",
  summary: "Print the city of the dateline in capitals.",
  why: "Desks and feeds find the dateline by the capitals.",
  source: [apDatelineHelp, newswireDateline],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { small: "Unexpected {printed}, expected {capitals}", raise: "Print the city in capitals" },
  examples: {
    bad: [
      { profile, text: releaseFrom("Toledo, Ohio, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("Salt Lake City, Nov. 23, 2026 –") },
      { profile, text: releaseFrom("Tallinn, Estonia, 23 November 2026 –") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("McLEAN, Va., Nov. 23, 2026 --") },
      { profile: "plain", text: releaseFrom("Toledo, Ohio, Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place) return;
    const capitals = inCapitals(place.cityName);
    if (place.cityName === capitals) return;
    yield {
      at: place.city,
      message: "small",
      data: { printed: place.cityName, capitals },
      fixes: [{ message: "raise", safe: isAmerican(place, release.prose), edits: [{ ...place.city, text: capitals }] }],
    };
  },
});

/** A place in the United States, dated as AP dates it: elsewhere houses have a form of their own. */
function isAmerican({ cityName, regionName, dateline: { date } }: DatelinePlace, prose: string): boolean {
  if (date && DAY_FIRST.test(prose.slice(date.start, date.end))) return false;
  return stateNamed(regionName ?? cityName) !== undefined || standsAlone(cityName) || OWN_RULE.test(cityName);
}

// "23 November", "Monday 23 November". Must not match "Nov. 23".
const DAY_FIRST = /^(?:\p{L}+[.,]{0,2} )?\d{1,2}(?:st|nd|rd|th)? \p{L}/u;

export const stateNeeded = defineRule({
  id: "dateline/state-needed",
  summary: "Name the state behind a city that readers cannot place.",
  why: "Many cities share a name, and AP lets only thirty in the United States stand alone.",
  source: [apDatelineCities, alaStyle],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: {
    known: "{city} stands without its state, expected {city}, {state}",
    several: "{city} stands without its state, and several states have one",
    unknown: "{city} stands without a state or country",
    add: "Add {state}",
  },
  examples: {
    bad: [
      { profile, text: releaseFrom("TOLEDO, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("SPRINGFIELD, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("WALNUT HOLLOW, Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("DETROIT, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("GENEVA, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("SPRINGFIELD, Ill., Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place || !mayNeedState(place)) return;
    const states = statesWith(place.cityName);
    const [only] = states;
    const city = titleCase(place.cityName);
    yield {
      at: place.city,
      message: states.length === 0 ? "unknown" : states.length === 1 ? "known" : "several",
      // A place that no list knows may be a country or a region of its own.
      ...(states.length === 0 ? { level: "hint" as const } : {}),
      data: { city, state: only?.ap ?? "" },
      fixes: states.map(({ ap }) => ({
        message: "add",
        data: { state: ap },
        edits: [{ start: place.city.end, end: place.city.end, text: `, ${ap}` }],
      })),
    };
  },
});

export const countryNeeded = defineRule({
  id: "dateline/country-needed",
  summary: "Name the country behind a foreign city that AP does not let stand alone.",
  why: "A reader elsewhere cannot place the city.",
  source: [newswireDateline],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { missing: "{city} stands without its country, expected {city}, {country}", add: "Add {country}" },
  examples: {
    bad: [
      { profile, text: releaseFrom("TALLINN, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("PHNOM PENH, Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("TALLINN, Estonia, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("LONDON, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("MEXICO CITY, Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place || place.region || statesWith(place.cityName).length > 0) return;
    const country = countryWith(place.cityName);
    if (country === undefined) return;
    yield {
      at: place.city,
      message: "missing",
      data: { city: titleCase(place.cityName), country },
      fixes: [
        {
          message: "add",
          data: { country },
          edits: [{ start: place.city.end, end: place.city.end, text: `, ${country}` }],
        },
      ],
    };
  },
});

export const stateNotNeeded = defineRule({
  id: "dateline/state-not-needed",
  summary: "Let a city that every reader knows stand without its state.",
  why: "AP prints thirty American cities alone.",
  source: [apDatelineCities, alaStyle],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { unneeded: "{city} needs no state", remove: "Remove {state}" },
  examples: {
    bad: [
      { profile, text: releaseFrom("CHICAGO, Ill., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("SAN DIEGO, Calif., Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("CHICAGO, Nov. 23, 2026 --") },
      // Namesakes in other states.
      { profile, text: releaseFrom("PHOENIX, N.Y., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("ATLANTA, Texas, Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place?.region || OWN_RULE.test(place.cityName) || !standsAlone(place.cityName)) return;
    const state = stateNamed(place.regionName ?? "");
    if (!state || HOME_STATES.get(place.cityName.toUpperCase()) !== state.postal) return;
    yield {
      at: place.region,
      message: "unneeded",
      data: { city: titleCase(place.cityName) },
      fixes: [
        {
          message: "remove",
          data: { state: place.regionName ?? "" },
          edits: [{ start: place.city.end, end: place.region.end, text: "" }],
        },
      ],
    };
  },
});

// Cities with a rule of their own (capitals.ts).
const OWN_RULE = /^(?:WASHINGTON|NEW YORK(?: CITY)?)$/i;

/** The states of the cities that stand alone: a namesake elsewhere needs its own. */
const HOME_STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(statesOfStandAloneCities).map(([city, state]) => [city.toUpperCase(), state]),
);

/** A city that no list lets stand alone, without a piece behind it. */
function mayNeedState({ cityName, region }: DatelinePlace): boolean {
  if (
    region ||
    standsAlone(cityName) ||
    OWN_RULE.test(cityName) ||
    standsAbroad(cityName) ||
    HOLDS_REGION.test(cityName)
  )
    return false;
  return statesWith(cityName).length > 0 || countryWith(cityName) === undefined;
}

// "DALLAS Texas", "Washington D.C.": the state stands there, but without its comma.
const HOLDS_REGION = /[A-Z]{3} [A-Z][a-z]|\.$|\.[A-Z]/;

/** "McLEAN" keeps its small letter, and so do the small words inside a foreign name. */
function inCapitals(city: string): string {
  return city.replace(WORD, (word) =>
    MC.test(word) ? word.slice(0, 2) + word.slice(2).toUpperCase() : word.toUpperCase(),
  );
}

const WORD = /[\p{L}\p{M}]+/gu;
const MC = /^Mc(?=\p{Lu})/u;

function titleCase(city: string): string {
  return city.toLowerCase().replace(WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
