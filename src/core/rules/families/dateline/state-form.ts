import { alaStyle } from "../../../data/authorities";
import { accesswireDateline, apDatelineHelp, apStates } from "../../../data/dateline-authorities";
import type { State } from "../../../data/states";
import { AP_DATELINES, placeByAp, stateNamed, type DatelinePlace } from "../../dateline-place";
import type { ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";
import { releaseFrom } from "./example";

const profile = "wire-prnewswire";
const messages = { form: "Unexpected {printed}, expected {expected}", change: "Change to {expected}" } as const;

export const postalCodeState = defineRule({
  id: "dateline/postal-code-state",
  summary: "Give the state of a dateline in AP's form, not as a postal code.",
  why: "Postal codes belong on envelopes; AP has short forms of its own.",
  source: [apDatelineHelp, accesswireDateline],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages,
  examples: {
    bad: [
      { profile, text: releaseFrom("SAN JOSE, CA, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("PLANO, TX, Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("SAN JOSE, Calif., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("PLANO, Texas, Nov. 23, 2026 --") },
      // A wire that prints postal codes itself.
      { profile: "plain", text: releaseFrom("RALEIGH, NC / ACCESS Newswire / November 23, 2026 /") },
    ],
  },
  *check(release) {
    yield* stateForm(release, ({ regionName }, { postal, name }) => name !== DISTRICT && regionName === postal);
  },
});

export const stateUnabbreviated = defineRule({
  id: "dateline/state-unabbreviated",
  summary: "Shorten the state in a dateline as AP does.",
  why: "AP spells states out in its stories, but still shortens them in datelines.",
  source: [apStates],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages,
  examples: {
    bad: [
      { profile, text: releaseFrom("EUGENE, Oregon, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("RESTON, Virginia, Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("EUGENE, Ore., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("DAYTON, Ohio, Nov. 23, 2026 --") },
      // The country, not the state.
      { profile, text: releaseFrom("TBILISI, Georgia, Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    yield* stateForm(release, ({ cityName, regionName }, { name, ap }) => {
      const isCountry = name === "Georgia" && GEORGIAN_CITIES.test(cityName);
      return name !== ap && !isCountry && regionName?.toLowerCase() === name.toLowerCase();
    });
  },
});

export const stateNeverAbbreviated = defineRule({
  id: "dateline/state-never-abbreviated",
  summary: "Spell out Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah.",
  why: "AP never shortens these eight.",
  source: [alaStyle],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages,
  examples: {
    bad: [
      { profile, text: releaseFrom("AUSTIN, Tex., Nov. 23, 2026 --") },
      { profile, text: releaseFrom("BOISE, Ida., Nov. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("AUSTIN, Texas, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("BOISE, Idaho, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("TULSA, Okla., Nov. 23, 2026 --") },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    const expected = FORMER_FORMS.get(place?.regionName ?? "");
    if (place?.region && expected !== undefined) yield formHit(place, expected);
  },
});

const DISTRICT = "District of Columbia";
const GEORGIAN_CITIES = /^(?:TBILISI|BATUMI|KUTAISI|RUSTAVI|GORI|POTI)$/i;

/** Short forms of the eight states that are seen in older copy. */
const FORMER_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Tex.": "Texas",
    "Ida.": "Idaho",
    "Ia.": "Iowa",
    "Haw.": "Hawaii",
    "Alas.": "Alaska",
    "Ut.": "Utah",
    "Me.": "Maine",
    "O.": "Ohio",
  }),
);

function* stateForm(
  release: ReleaseDocument,
  isWrong: (place: DatelinePlace, state: State) => boolean,
): Iterable<Hit<keyof typeof messages>> {
  const place = placeByAp(release);
  const state = stateNamed(place?.regionName ?? "");
  if (place?.region && state && isWrong(place, state)) yield formHit(place, state.ap);
}

function formHit({ region, regionName, city }: DatelinePlace, expected: string): Hit<keyof typeof messages> {
  const at = region ?? city;
  return {
    at,
    message: "form",
    data: { printed: regionName ?? "", expected },
    fixes: [{ message: "change", data: { expected }, safe: true, edits: [{ ...at, text: expected }] }],
  };
}
