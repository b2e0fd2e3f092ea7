import { domesticStandAloneCities, foreignStandAloneCities } from "../../data/cities";
import { countries, countryForms } from "../../data/countries";
import { otherRegions, states } from "../../data/states";
import { weekdays, months } from "../../data/months";

const key = (name: string): string => name.toLowerCase().replace(/[.\s]/gu, "");

const cities = new Set([...domesticStandAloneCities, "New York City", ...foreignStandAloneCities].map(key));
const regions = new Set(
  [
    ...states.flatMap(({ name, ap, postal }) => [name, ap, postal]),
    ...otherRegions.flatMap(({ name, short }) => [name, ...short]),
    ...countries,
    ...countryForms,
  ].map(key),
);

/** known: a city or region from the lists. capitals: printed as places are. possible: capitalised words, no more. */
export type PlaceTrust = "known" | "capitals" | "possible";

/** Words in capitals before a dash that name a genre, a speaker or a label, not a place. */
const NO_PLACE = new Set(
  "fact sheet update breaking news media press statement advisory what who when where why how note contact background release correction new sen sens rep reps gov dr mr mrs ms the for in on at by this today photo video watch read icymi opinion op-ed editor editors alert exclusive subject re date to from president senator congressman attorney secretary minister not embargoed embargo immediate about highlights summary".split(
    " ",
  ),
);
const CALENDAR_WORDS = new Set(
  [...months, ...weekdays].flatMap(({ name, short }) => [name, ...short]).map((word) => word.toLowerCase()),
);
/** Openings of a sentence that a date may follow: "On May 4, …", "Since 5 May". */
const SENTENCE_OPENERS = new Set(
  "on in at by since from until till before after as during effective dated beginning starting through between every".split(
    " ",
  ),
);

/** How far a stretch of capitalised words can be trusted to be a place; `undefined` when it certainly is none. */
export function trustPlace(place: string): PlaceTrust | undefined {
  const words = place
    .toLowerCase()
    .split(/[\s,&]+/u)
    .map((word) => word.replace(/\.$/u, ""));
  if (words.some((word) => CALENDAR_WORDS.has(word)) || SENTENCE_OPENERS.has(words[0] ?? "")) return undefined;
  const parts = place.split(",").map(key);
  const last = parts.at(-1) ?? "";
  if (cities.has(parts[0] ?? "") || (parts.length > 1 && regions.has(last)) || endsInRegion(words)) return "known";
  if (words.some((word) => NO_PLACE.has(word))) return undefined;
  const letters = place.replace(/[^\p{L}]/gu, "");
  return letters === letters.toUpperCase() && letters.length >= 4 ? "capitals" : "possible";
}

/** "Dallas Texas", "Washington D.C.": the comma is missing. */
function endsInRegion(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const last = words.at(-1) ?? "";
  return last.length > 3 || last.includes(".")
    ? regions.has(key(last)) || regions.has(key(words.slice(-2).join(" ")))
    : false;
}

/** A city from the lists, without a state or country behind it. */
export function isKnownCity(place: string): boolean {
  return cities.has(key(place));
}
