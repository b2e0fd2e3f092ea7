import { domesticStandAloneCities, foreignStandAloneCities } from "../data/cities";
import { countries, countryForms } from "../data/countries";
import { citiesByCountry, citiesByState } from "../data/gazetteer";
import { otherRegions, states, type State } from "../data/states";
import type { Dateline, Span } from "../model";
import type { ReleaseDocument } from "./document";
import type { ProfileId } from "./profiles/profile";

/** The place of a dateline in its pieces: the city, and the state or country behind its comma. */
export interface DatelinePlace {
  readonly dateline: Dateline;
  readonly city: Span;
  readonly cityName: string;
  /** The piece right behind the city; absent when the city stands alone. */
  readonly region?: Span;
  readonly regionName?: string;
  /** True when more pieces follow ("PLANO, Texas, USA"). */
  readonly more: boolean;
}

/** Profiles whose datelines follow AP. */
export const AP_DATELINES: readonly ProfileId[] = ["ap", "ap-strict", "wire-prnewswire", "wire-globenewswire"];

/**
 * The place of the dateline, if its form is for AP to judge: one city, and no tag of a wire that prints a form of its
 * own. Undefined otherwise, and for a slot of a template.
 */
export function placeByAp(release: ReleaseDocument): DatelinePlace | undefined {
  const { dateline } = release.structure;
  return dateline?.wire && !AP_WIRES.test(textAt(release, dateline.wire)) ? undefined : datelinePlace(release);
}

/** The place of the dateline where it names one city; undefined otherwise. */
export function datelinePlace(release: ReleaseDocument): DatelinePlace | undefined {
  const { dateline } = release.structure;
  if (!dateline?.place || dateline.confidence < SURE) return undefined;
  const [first, second, third] = piecesOf(release.prose, dateline.place);
  if (!first || SEVERAL.test(textAt(release, first))) return undefined;
  return {
    dateline,
    city: first,
    cityName: textAt(release, first),
    ...(second ? { region: second, regionName: textAt(release, second) } : {}),
    more: third !== undefined,
  };
}

/** A place on a line of its own, without date and dash, may be anything. */
const SURE = 0.6;

// Wires that follow AP. Must not match one with a form of its own.
const AP_WIRES = /^(?:PR ?Newswire|GLOBE ?NEWSWIRE)/i;
// Two cities, a slot, or a bracket. Must not match a hyphen inside a name.
const SEVERAL = /[&/[\](){}]| and /i;

function textAt({ prose }: ReleaseDocument, { start, end }: Span): string {
  return prose.slice(start, end);
}

/** The pieces between commas, trimmed. */
function piecesOf(prose: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const piece of prose.slice(start, end).split(",")) {
    const left = from + piece.length - piece.trimStart().length;
    pieces.push({ start: left, end: left + piece.trim().length });
    from += piece.length + 1;
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[.\s]/g, "");

const standAlone = new Set(domesticStandAloneCities.map(keyOf));
const stateForms: ReadonlyMap<string, State> = new Map(
  states.flatMap((state) => [state.name, state.ap, state.postal].map((form) => [keyOf(form), state] as const)),
);
const byPostal: ReadonlyMap<string, State> = new Map(states.map((state) => [state.postal, state]));
const statesOfCity = inverted(citiesByState);
const countriesOfCity = inverted(citiesByCountry);

function inverted(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [region, cities] of Object.entries(lists))
    for (const city of cities.split(", ")) {
      const known = found.get(keyOf(city));
      if (known) known.push(region);
      else found.set(keyOf(city), [region]);
    }
  return found;
}

/** One of the thirty American cities that need no state. */
export function standsAlone(city: string): boolean {
  return standAlone.has(keyOf(city));
}

const abroad = new Set(
  [...foreignStandAloneCities, ...countries, ...countryForms, ...otherRegions.map(({ name }) => name)].map(keyOf),
);

/** A foreign city of which everybody knows where it is, or a country or region itself. */
export function standsAbroad(place: string): boolean {
  return abroad.has(keyOf(place)) || stateNamed(place) !== undefined;
}

/** The state that a piece of a dateline names, in whatever form. */
export function stateNamed(region: string): State | undefined {
  return stateForms.get(keyOf(region));
}

/** The states that have a well-known city of this name; none for a city that the lists do not know. */
export function statesWith(city: string): readonly State[] {
  return (statesOfCity.get(keyOf(city)) ?? []).flatMap((postal) => byPostal.get(postal) ?? []);
}

/** The country of a foreign city that AP prints with its country. */
export function countryWith(city: string): string | undefined {
  return countriesOfCity.get(keyOf(city))?.[0];
}
