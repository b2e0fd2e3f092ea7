import type { Day } from "../../../model";
import type { ProfileId } from "../../../rules";
import { countryWith, standsAbroad, standsAlone, stateNamed, statesWith } from "../../../rules/dateline-place";
import { dayFormOf, printDay } from "./day";
import type { Desk } from "./desk";
import { literal, type Stops } from "./snippet-text";

/** How a profile prints city, day and tag. */
interface DatelineForm {
  /** City in capitals, the state behind it as AP has it. */
  readonly byAp: boolean;
  /** What closes the dateline, and whether the day stands before it. */
  readonly close: string;
  readonly dated: boolean;
  /** On a line of its own, without a dash. */
  readonly alone?: boolean;
}

const AP: DatelineForm = { byAp: true, close: " -- ", dated: true };
const BRITISH: DatelineForm = { byAp: false, close: " – ", dated: true };

const FORMS: Readonly<Partial<Record<ProfileId, DatelineForm>>> = {
  "wire-prnewswire": { byAp: true, close: " /PRNewswire/ -- ", dated: true },
  "wire-businesswire": { byAp: true, close: "--(BUSINESS WIRE)--", dated: false },
  "wire-globenewswire": { byAp: true, close: " (GLOBE NEWSWIRE) -- ", dated: true },
  research: { byAp: true, close: " – ", dated: true },
  uk: BRITISH,
  government: BRITISH,
  "mar-eu": BRITISH,
  communique: { byAp: false, close: "", dated: true, alone: true },
};

/** Whether releases of a profile open with city and date as a rule; the others can. */
export function opensWithDateline(profile: ProfileId): boolean {
  return profile !== "uk" && profile !== "government" && profile !== "mar-eu";
}

/** Whether the dateline stands on a line of its own. */
export function standsApart(profile: ProfileId): boolean {
  return formOf(profile).alone === true;
}

function formOf(profile: ProfileId): DatelineForm {
  return FORMS[profile] ?? AP;
}

/** "LEYPORT, Nov. 24, 2026 -- ", "Leyport, 24 November 2026 – ": in the form of the profile, for a place as it is told. */
export function datelineText(place: string, day: Day, profile: ProfileId): string {
  const form = formOf(profile);
  const printed = form.byAp ? placeByAp(place) : place.trim();
  const date = form.dated ? `, ${printDay(day, dayFormOf(profile))}` : "";
  return `${printed}${date}${form.close}`;
}

/** The same as a snippet, with blanks where no city is known. */
export function datelineSnippet(desk: Desk, stops: Stops): string {
  const { profile, today } = desk;
  const form = formOf(profile);
  const city = usualCity(desk);
  const place =
    city === undefined
      ? form.byAp
        ? `${stops.blank("CITY")}, ${stops.blank("State")}`
        : stops.blank("City")
      : literal(form.byAp ? placeByAp(city) : city);
  const date = form.dated ? `, ${stops.filled(printDay(today, dayFormOf(profile)), "today")}` : "";
  return `${place}${date}${literal(form.close)}`;
}

/** The city that is declared, or the one of most datelines in the workspace. */
export function usualCity({ letterhead, learned }: Desk): string | undefined {
  return letterhead.city ?? learned.cities[0]?.value;
}

/**
 * A place as AP prints it in a dateline: "BOSTON", "PLANO, Texas", "LEYPORT, Calif.", "LYON, France". A city that the
 * lists do not know stays as it is told, in capitals.
 */
export function placeByAp(place: string): string {
  const [city = "", ...rest] = place.split(",").map((part) => part.trim());
  const capitals = city.toUpperCase();
  const region = rest.join(", ");
  if (region === "") {
    if (standsAlone(city) || standsAbroad(city)) return capitals;
    const regions = [...statesWith(city).map(({ ap }) => ap), ...[countryWith(city) ?? []].flat()];
    return regions.length === 1 ? `${capitals}, ${regions.join("")}` : capitals;
  }
  const state = stateNamed(region);
  if (state === undefined) return `${capitals}, ${region}`;
  return standsAlone(city) ? capitals : `${capitals}, ${state.ap}`;
}
