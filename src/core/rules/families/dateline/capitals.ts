import { apDatelineCities, apDatelineHelp } from "../../../data/dateline-authorities";
import type { Span } from "../../../model";
import { AP_DATELINES, placeByAp, type DatelinePlace } from "../../dateline-place";
import { defineRule } from "../../rule";
import { releaseFrom } from "./example";

const profile = "wire-prnewswire";

export const washington = defineRule({
  id: "dateline/washington",
  summary: "Print WASHINGTON alone in a dateline.",
  why: "AP takes the capital for granted: the city stands without the district.",
  source: [apDatelineCities, apDatelineHelp],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { district: "Unexpected {printed}, expected WASHINGTON", alone: "Print WASHINGTON alone" },
  examples: {
    bad: [
      { profile, text: releaseFrom("WASHINGTON, D.C., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("WASHINGTON, DC, Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("WASHINGTON, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("WASHINGTON, Pa., Nov. 23, 2026 --") },
      { profile: "plain", text: releaseFrom("WASHINGTON, D.C., Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place) return;
    const printed = printedName(place);
    if (!DISTRICT.test(printed)) return;
    const at = wholeName(place);
    yield {
      at,
      message: "district",
      data: { printed },
      fixes: [{ message: "alone", edits: [{ ...at, text: place.cityName.slice(0, "WASHINGTON".length) }] }],
    };
  },
});

export const newYorkCity = defineRule({
  id: "dateline/new-york-city",
  summary: "Print NEW YORK alone in a dateline.",
  why: "AP means the city by it; the state is not named, and neither is the word City.",
  source: [apDatelineCities],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { longer: "Unexpected {printed}, expected NEW YORK", alone: "Print NEW YORK alone" },
  examples: {
    bad: [
      { profile, text: releaseFrom("NEW YORK CITY, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("NEW YORK, N.Y., Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("NEW YORK, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("YONKERS, N.Y., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("ALBANY, N.Y., Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place) return;
    const printed = printedName(place);
    if (!NEW_YORK_AND_MORE.test(printed)) return;
    const at = wholeName(place);
    yield {
      at,
      message: "longer",
      data: { printed },
      fixes: [{ message: "alone", edits: [{ ...at, text: place.cityName.slice(0, "NEW YORK".length) }] }],
    };
  },
});

// The city with its district or state, however it is printed. Must not match a town of the same name elsewhere.
const DISTRICT = /^WASHINGTON,? D\.?\s?C\.?$/i;
const NEW_YORK_AND_MORE = /^NEW YORK(?: CITY|(?: CITY)?, (?:N\.?Y\.?|New York))$/i;

function wholeName({ city, region }: DatelinePlace): Span {
  return { start: city.start, end: region?.end ?? city.end };
}

function printedName({ cityName, regionName }: DatelinePlace): string {
  return regionName === undefined ? cityName : `${cityName}, ${regionName}`;
}
