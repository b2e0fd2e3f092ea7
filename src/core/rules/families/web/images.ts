import { businessWireMistakes, editorialJudgement } from "../../../data/authorities";
import type { Span } from "../../../model";
import { findContaining } from "../../../text";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";

// An image with or without a text. Must not match an escaped mark.
const IMAGE = /(?<!\\)!\[([^\][\n]{0,300})\]\(([^)\s]{1,400})(?:\s[^)\n]{0,200})?\)/y;
const HTML_IMAGE = /<img\b(?![^>]{0,400}\balt=)[^>]{0,400}>/iy;

export const imageAlt = defineRule({
  id: "web/image-alt",
  summary: "Say in words what an image shows.",
  why: "Who cannot see the image reads its text, and so do the desks that load no images.",
  source: [businessWireMistakes],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "This image has no text that says what it shows" },
  examples: {
    bad: [
      { frame: "story", text: "![](a.jpg)", format: "markdown", also: ["web/image-caption-credit"] },
      { frame: "story", text: 'The plant opens. <img src="a.jpg" width="40">', format: "markdown" },
    ],
    good: [
      { frame: "story", text: "The plant ![Dana Okafor cuts a ribbon](a.jpg) opens.", format: "markdown" },
      { frame: "story", text: 'The plant opens. <img src="a.jpg" alt="">', format: "markdown" },
      { frame: "story", text: "The plant opens." },
    ],
  },
  *check(release) {
    for (const { alt, ...at } of imagesIn(release, "![", IMAGE))
      if (alt.trim() === "") yield { at, message: "missing" };
    for (const { start, end } of imagesIn(release, "<img", HTML_IMAGE))
      yield { at: { start, end }, message: "missing" };
  },
});

// Who took it, or who may print it. Must not match "photo" alone.
const CREDIT =
  /©|\b(?:photo|image|picture|foto)s?(?: credit)?(?::| by\b| courtesy\b)|\bcredit(?::| to\b)|\bcourtesy (?:of|photo)\b/i;
const LOGO = /logo|icon|badge|banner/i;

export const imageCaptionCredit = defineRule({
  id: "web/image-caption-credit",
  summary: "Give an image a caption with its credit.",
  why: "No desk prints an image without knowing who is in it and who took it.",
  source: [businessWireMistakes, editorialJudgement],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "No credit stands below this image" },
  examples: {
    bad: [
      { frame: "story", text: "![Dana Okafor cuts a ribbon](a.jpg)\n\nThe plant opens in May.", format: "markdown" },
      { frame: "story", text: "![Dana Okafor cuts a ribbon](a.jpg)\n*Dana Okafor at the plant*", format: "markdown" },
    ],
    good: [
      {
        frame: "story",
        text: "![Dana Okafor cuts a ribbon](a.jpg)\n*Dana Okafor at the plant. Photo: Kestrel Foods*",
        format: "markdown",
      },
      {
        frame: "story",
        text: "![Dana Okafor](a.jpg)\n\n*At the plant. Credit: Bo Tarn*\n\nThe plant opens.",
        format: "markdown",
      },
      { frame: "story", text: "![Logo of Kestrel Foods](logo.png)\n\nThe plant opens in May.", format: "markdown" },
    ],
  },
  *check(release) {
    for (const { alt, start, end } of imagesIn(release, "![", IMAGE)) {
      // An image inside a sentence is part of it.
      const line = release.text.slice(release.text.lastIndexOf("\n", start) + 1, start);
      if (line.trim() !== "" || LOGO.test(release.text.slice(start, end))) continue;
      const below = release.text.slice(end, end + BELOW);
      const caption = below.slice(0, endOfLine(below));
      if (!CREDIT.test(caption) && !CREDIT.test(alt)) yield { at: { start, end }, message: "missing" };
    }
  },
});

const BELOW = 600;

/** The end of the first printed line below an image, where a caption stands. */
function endOfLine(below: string): number {
  const next = /\S/.exec(below)?.index ?? 0;
  const end = below.indexOf("\n", next);
  return end === -1 ? below.length : end;
}

interface Image extends Span {
  readonly alt: string;
}

const IMAGE_LINE = /^(?:!\[|<img)/i;

/** Images of a Markdown text outside its code. They stand between the parts, because nobody reads them. */
function* imagesIn({ text, format, structure }: ReleaseDocument, opening: string, like: RegExp): Iterable<Image> {
  if (format !== "markdown") return;
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, start + 1)) {
    like.lastIndex = start;
    const match = like.exec(text);
    if (!match) continue;
    const image = { start, end: start + match[0].length };
    const part = findContaining(structure.parts, image);
    // A line that holds nothing but images counts as code too.
    if (part?.kind !== "code" || IMAGE_LINE.test(text.slice(part.start, part.start + 4)))
      yield { ...image, alt: match[1] ?? "" };
  }
}
