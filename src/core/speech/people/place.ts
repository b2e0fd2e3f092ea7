import type { Role } from "../../model";
import type { PlacedParagraph } from "../document";
import type { PlacedMention } from "./drafts";

const HEADINGS: ReadonlySet<Role> = new Set<Role>(["headline", "subhead", "section-heading"]);

/** A paragraph's mentions where they stand in the document, in their own order. */
export function placeMentions(within: PlacedParagraph, paragraph: number): readonly PlacedMention[] {
  const { reading, at, sentenceBase, role } = within;
  const { speaking, asOne } = reading.voices;
  const isHeading = HEADINGS.has(role);
  const author = reading.authorship?.source;
  return reading.mentions.map((mention, index) => ({
    mention,
    within,
    paragraph,
    sentence: sentenceBase + mention.sentence,
    speaks: speaking.has(index),
    speaksAsOne: asOne.has(index),
    heading: isHeading && index !== author,
    start: at + mention.start,
    end: at + mention.end,
  }));
}
