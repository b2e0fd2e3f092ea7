import type { Draft, Office } from "./drafts";

/** How well an office fits somebody's: 2 with the same place, 1 when one of them names no place, 0 not at all. */
export function officeFit(office: Office, held: Office): number {
  const head = office.roles[office.roles.length - 1];
  if (head === undefined || !sharesHead(office.roles, held.roles)) return 0;
  if (office.places.length === 0 || held.places.length === 0) return 1;
  return office.places.some((place) => held.places.includes(place)) ? 2 : 0;
}

/** "chief executive" and "chief executive", "ceo"; "vice president" is no "president". */
function sharesHead(a: readonly string[], b: readonly string[]): boolean {
  const vice = (roles: readonly string[]): boolean => roles.includes("vice") || roles.includes("deputy");
  if (vice(a) !== vice(b)) return false;
  const last = a[a.length - 1] ?? "";
  return b.includes(last) || a.includes(b[b.length - 1] ?? "");
}

/** Holders of an office among the drafts, best first; the latest mentioned wins among equals. */
export function holdersOf(office: Office, drafts: readonly Draft[]): readonly Draft[] {
  const fits = drafts
    .filter((draft) => draft.links.length > 0 && draft.mergedInto === undefined)
    .map((draft) => ({ draft, fit: Math.max(0, ...draft.offices.map((held) => officeFit(office, held))) }))
    .filter(({ fit }) => fit > 0);
  const lastPlace = (draft: Draft): number => draft.links[draft.links.length - 1]?.placed.start ?? 0;
  return fits.sort((a, b) => b.fit - a.fit || lastPlace(b.draft) - lastPlace(a.draft)).map(({ draft }) => draft);
}

/** Honorifics everybody may have; rarer ones mark a dignity that goes with an office. */
const EVERYDAY = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"]);

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
      [...draft.honorifics].some((title) => !EVERYDAY.has(title)),
  );
  const [office] = offices;
  const [holder] = holders;
  return offices.length === 1 && holders.length === 1 && office && holder ? { office, holder } : undefined;
}
