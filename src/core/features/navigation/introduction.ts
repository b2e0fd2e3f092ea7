import type { Analysis, Mention, Role, Span, Speaker } from "../../model";
import { findContaining } from "../../text";
import { isQuoted } from "./everybody";

const STORY: ReadonlySet<Role> = new Set<Role>(["lead", "body", "quote-paragraph"]);

/**
 * Where the text introduces somebody: the first full name in the story, else the first name with a title in it, else the
 * first name anywhere. A headline introduces nobody who is named in the
 * story too, and a quotation nobody whom the writer names.
 */
export function introductionOf(a: Analysis, { mentions, introduction }: Speaker): Mention {
  const inStory = (mention: Mention): boolean => STORY.has(findContaining(a.structure.parts, mention)?.role ?? "other");
  const told = (mention: Mention): boolean => inStory(mention) && !isQuoted(a, mention);
  const first = (form: Mention["form"], holds: (mention: Mention) => boolean): Mention | undefined =>
    mentions.find((mention) => mention.form === form && holds(mention));
  return (
    first("full-name", told) ??
    first("full-name", inStory) ??
    (introduction.form === "full-name" ? introduction : undefined) ??
    first("title-name", told) ??
    first("organisation", told) ??
    first("title-name", () => true) ??
    introduction
  );
}

/** The introduction with its paragraph around it, for a peek at it. */
export function paragraphAround(a: Analysis, { start, end }: Span): Span {
  const part = findContaining(a.structure.parts, { start, end });
  return part ? { start: part.start, end: part.end } : { start, end };
}
