import type { Format } from "../../../model";
import { type Draft, toCheck } from "../rewrites/draft";

const IMAGE = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/iu;

export function isImageName(name: string): boolean {
  return IMAGE.test(name);
}

/** An image with the places for what a release owes it: what it shows for those who do not see it, a caption, a credit. */
export function imageText(path: string, format: Format): Draft {
  const name = path.split("/").at(-1) ?? path;
  const caption = toCheck("who does what where");
  const credit = toCheck("photographer");
  if (format === "plain") return [`[Photo: ${name} — `, caption, ". Credit: ", credit, "]"];
  const target = /[\s()<>]/u.test(path) ? `<${path.replace(/[<>]/gu, encodeURIComponent)}>` : path;
  return ["![", toCheck("what the picture shows"), `](${target})\n\n*Photo: `, caption, ". Credit: ", credit, "*"];
}
