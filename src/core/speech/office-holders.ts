import { dignities } from "../data/titles";
import type { Draft, Office } from "./drafts";

/** How well an office fits somebody's: 2 with the same place, 1 when one of them names no place, 0 not at all. */
export function officeFit(office: Office, held: Office): number {
  const head = office.roles[office.roles.length - 1];
  if (head === undefined || !sharesHead(office.roles, held.roles)) return 0;
  if (office.places.length === 0 || held.places.length === 0) return 1;
  return office.places.some((place) => held.places.includes(place)) ? 2 : 0;
}

/** The same roles, and the same places or none on one side. */
export function isSameOffice(a: Office, b: Office): boolean {
  return a.roles.join(" ") === b.roles.join(" ") && officeFit(a, b) > 0;
}

/** "chief executive" and "chief executive", "ceo"; "vice president" is no "president". */
function sharesHead(a: readonly string[], b: readonly string[]): boolean {
  const vice = (roles: readonly string[]): boolean => roles.includes("vice") || roles.includes("deputy");
  if (vice(a) !== vice(b)) return false;
  const last = a[a.length - 1] ?? "";
  return b.includes(last) || a.includes(b[b.length - 1] ?? "");
}

/** Holders of an office among the drafts who fit it best; the one mentioned last stands first. */
export function holdersOf(office: Office, drafts: readonly Draft[]): readonly Draft[] {
  const fits = drafts
    .filter((draft) => draft.links.length > 0 && draft.mergedInto === undefined)
    .map((draft) => ({ draft, fit: Math.max(0, ...draft.offices.map((held) => officeFit(office, held))) }))
    .filter(({ fit }) => fit > 0);
  const lastPlace = (draft: Draft): number => draft.links[draft.links.length - 1]?.placed.start ?? 0;
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  return fits
    .filter(({ fit }) => fit === best)
    .map(({ draft }) => draft)
    .sort((a, b) => lastPlace(b) - lastPlace(a));
}

const dignity = new Set(dignities);

/**
 * One office that speaks without a name, and one name with a dignity ("Ayatollah X", "Queen X") that speaks without an
 * office: they are the same person. Inferred; undefined unless there is exactly one of each.
 */
export function holderByElimination(
  drafts: readonly Draft[],
): { readonly office: Draft; readonly holder: Draft } | undefined {
  const speaks = (draft: Draft): number => draft.links.filter(({ placed }) => placed.speaks).length;
  const open = drafts.filter((draft) => draft.mergedInto === undefined);
  const offices = open.filter(
    (draft) => draft.nameless && draft.kind === "unnamed" && draft.offices.length > 0 && speaks(draft) >= 2,
  );
  const holders = open.filter(
    (draft) =>
      !draft.nameless &&
      draft.kind === "person" &&
      draft.offices.length === 0 &&
      speaks(draft) > 0 &&
      [...draft.honorifics].some((title) => dignity.has(title)),
  );
  const [office] = offices;
  const [holder] = holders;
  return offices.length === 1 && holders.length === 1 && office && holder ? { office, holder } : undefined;
}
