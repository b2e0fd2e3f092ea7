import { dignities } from "../../data/titles";
import type { Draft, Office } from "./drafts";

/** How well an office fits somebody's: 2 with the same place, 1 when one of them names no place, 0 not at all. */
export function officeFit(office: Office, held: Office): number {
  const head = office.roles[office.roles.length - 1];
  if (head === undefined || !sharesHead(office.roles, held.roles)) return 0;
  if (office.places.length === 0 || held.places.length === 0) return 1;
  return office.places.some((place) => held.places.includes(place)) ? 2 : 0;
}

/** The same roles, and the same places or none on one side. */
function isSameOffice(a: Office, b: Office): boolean {
  return a.roles.join(" ") === b.roles.join(" ") && officeFit(a, b) > 0;
}

/** "chief executive" and "chief executive", "ceo"; "vice president" is no "president". */
function sharesHead(a: readonly string[], b: readonly string[]): boolean {
  const vice = (roles: readonly string[]): boolean => roles.includes("vice") || roles.includes("deputy");
  if (vice(a) !== vice(b)) return false;
  const last = a[a.length - 1] ?? "";
  return b.includes(last) || a.includes(b[b.length - 1] ?? "");
}

/** Offices a person may gather; more are noise. */
const MOST_OFFICES = 12;
/** Holders of one role looked at, latest first. */
const MOST_HOLDERS = 40;

/** Who holds which office, by role, so that a document of any size is linked in one pass. */
export class OfficeIndex {
  private readonly byRole = new Map<string, Draft[]>();

  /** Notes an office; one that was met without its holder ("The President of Utopia") becomes the holder's. */
  add(draft: Draft, office: Office): void {
    if (draft.offices.length >= MOST_OFFICES || draft.offices.some((held) => isEqual(held, office))) return;
    if (!draft.nameless) this.adopt(draft, office);
    draft.offices.push({ roles: office.roles, places: office.places });
    for (const role of office.roles) {
      const holders = this.byRole.get(role);
      if (!holders) this.byRole.set(role, [draft]);
      else if (!holders.includes(draft, -MOST_HOLDERS)) holders.push(draft);
    }
  }

  /** Holders who fit an office best; the one mentioned last stands first. */
  holders(office: Office): readonly Draft[] {
    const fits = this.candidates(office).map((draft) => ({
      draft,
      fit: Math.max(0, ...draft.offices.map((held) => officeFit(office, held))),
    }));
    const best = Math.max(1, ...fits.map(({ fit }) => fit));
    return fits
      .filter(({ fit }) => fit === best)
      .map(({ draft }) => draft)
      .sort((a, b) => lastPlace(b) - lastPlace(a));
  }

  private candidates(office: Office): readonly Draft[] {
    const found = new Set<Draft>();
    for (const role of office.roles)
      for (const draft of (this.byRole.get(role) ?? []).slice(-MOST_HOLDERS)) found.add(draft);
    return [...found].filter((draft) => draft.mergedInto === undefined && draft.links.length > 0);
  }

  private adopt(holder: Draft, office: Office): void {
    for (const other of this.candidates(office)) {
      const same = other.offices.some((one) => officeFit(one, office) === 2 || isSameOffice(one, office));
      if (!other.nameless || other.kind !== "unnamed" || !same) continue;
      other.mergedInto = holder;
      for (const link of other.links) holder.links.push({ ...link, certain: false, rule: "office-named-later" });
      holder.links.sort((a, b) => a.placed.start - b.placed.start);
    }
  }
}

function lastPlace(draft: Draft): number {
  return draft.links[draft.links.length - 1]?.placed.start ?? 0;
}

function isEqual(a: Office, b: Office): boolean {
  return a.roles.join(" ") === b.roles.join(" ") && a.places.join(" ") === b.places.join(" ");
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
