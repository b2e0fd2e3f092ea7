import type { Dateline } from "../../model";
import type { Facts } from "../facts";
import { createDraft, type Assignment } from "./draft";
import { readFoot } from "./foot";
import { readStory } from "./story";
import { readTop } from "./top";

/** The roles of a release, one for each block. */
export interface Roles {
  readonly assignments: readonly Assignment[];
  /** Index of the lead; the number of blocks when there is none. */
  readonly lead: number;
}

/** Assigns a role to every block: what is above the story first, then its foot, then the story between. */
export function assignRoles(facts: readonly Facts[], datelineAt: (index: number) => Dateline | undefined): Roles {
  const draft = createDraft(facts);
  facts.forEach(({ block }, index) => {
    if (block.kind === "front-matter") draft.assign(index, "other", 1, "it is front matter");
    else if (block.kind === "comment") draft.assign(index, "other", 1, "it is a comment");
    else if (block.kind === "code") draft.assign(index, "other", 0.9, "it is no prose");
  });
  const lead = readTop(draft, datelineAt);
  readFoot(draft, lead);
  readStory(draft, lead);
  return { assignments: draft.finish(), lead };
}
