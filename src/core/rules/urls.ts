import type { Part, Span } from "../model";
import type { ReleaseDocument } from "./document";
import { pattern } from "./triggers";

/** A web address as typed. */
export interface PrintedUrl extends Span {
  readonly text: string;
  readonly part: Part;
  /** Lower case, without user and port; empty for `file:` addresses. */
  readonly host: string;
  /** What stands right before and right behind it, one character each. */
  readonly before: string;
  readonly after: string;
}

// Up to a blank, a quotation mark or a bracket. Bounded: nobody types a longer address, and a text may be endless.
const URL = pattern({
  words: "http https file www",
  like: /(?:https?|file):\/\/[^\s<>"“”()[\]|]{1,600}|(?<![\p{L}/.@])www\.[^\s<>"“”()[\]|]{1,600}/iuy,
});
// Must not match a slash or a letter at the end.
const STOPS = /[.,;:!?'’*_]{1,9}$/;
const HOST = /^(?:https?:\/\/)?(?:[^/@]{1,100}@)?([^/:?#]{1,253})/i;

/** All web addresses of a release but those in code, in text order. */
export function* urlsOf(release: ReleaseDocument): Iterable<PrintedUrl> {
  for (const { at, groups, within } of release.typedMatches(URL)) {
    const text = groups[0].replace(STOPS, "");
    const end = at.start + text.length;
    yield {
      start: at.start,
      end,
      text,
      part: within,
      host: text.startsWith("file") ? "" : (HOST.exec(text)?.[1] ?? "").toLowerCase(),
      before: release.text.charAt(at.start - 1),
      after: release.text.charAt(end),
    };
  }
}
