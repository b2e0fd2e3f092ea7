import type { Role, Tradition } from "../../model";

/** Elements that a release can lack, in the order in which a checklist shows them. */
export const ELEMENTS: readonly Role[] = [
  "release-line",
  "headline",
  "subhead",
  "dateline",
  "lead",
  "boilerplate",
  "notes-to-editors",
  "contact",
  "end-mark",
];

/**
 * What a careful release of each tradition has. Of published releases 62 % print no contact and 69 % no dateline, so
 * this is what a writer may want to be told, not what makes a release wrong; end marks and release lines are custom
 * alone, and never expected.
 */
export const EXPECTED_BY_TRADITION: Readonly<Record<Tradition, readonly Role[]>> = {
  corporate: ["headline", "dateline", "lead", "boilerplate", "contact"],
  wire: ["headline", "dateline", "lead", "boilerplate", "contact"],
  financial: ["headline", "dateline", "lead", "boilerplate", "contact"],
  research: ["headline", "lead", "boilerplate", "contact"],
  government: ["headline", "lead", "contact"],
  uk: ["headline", "lead", "contact"],
  advisory: ["headline", "contact"],
  statement: ["headline", "lead"],
  communique: ["headline", "lead"],
};
