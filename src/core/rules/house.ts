import type { House } from "../model";

/** A house that says nothing of its words and names. */
export const NO_HOUSE: House = { organisations: [], acronyms: new Set(), hype: [], notHype: [], terms: [] };
