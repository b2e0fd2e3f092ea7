/** What "Mira Dunn, harbour master of Tarn" says: the name before the first comma, the post behind it. */
export interface ShortForm {
  readonly name: string;
  readonly title?: string;
}

/** Behind a comma these go on with the name. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|M\.?D\.?|Ph\.?D\.?|[KQ]\.?C\.?|M\.?P\.?|[OMC]BE)$/u;

/** Reads the short form of a declaration. Blanks are one space each; without a comma there is only a name. */
export function readShortForm(text: string): ShortForm {
  const [first = "", ...rest] = text.split(",").map((part) => part.trim());
  let name = first;
  while (rest[0] !== undefined && SUFFIX.test(rest[0])) name += `, ${rest.shift() ?? ""}`;
  const title = rest.filter((part) => part !== "").join(", ");
  return title === "" ? { name } : { name, title };
}
