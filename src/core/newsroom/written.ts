import type { ReleaseEntry } from "../model";

/** What was read of one file, and which state of the file that was. */
export interface ReadFile {
  /** The file's address. */
  readonly id: string;
  readonly modified: number;
  readonly size: number;
  /** How it was read: a file is read anew when that changes. */
  readonly key: string;
  /** Of everything that the entry was made from: the text, and how it was read. */
  readonly hash: string;
  /** Absent: the text is no release. */
  readonly entry?: ReleaseEntry;
}

/** Raise it when entries change their shape, or when the same text gives other ones. */
const FORM = "dateline newsroom 1";

/** Files as one text to keep; it holds a checksum, because a half-written one must not be taken for whole. */
export function writeFiles(files: readonly ReadFile[]): string {
  const body = JSON.stringify(files);
  return `${FORM} ${contentHash(body)}\n${body}`;
}

/** What `writeFiles` wrote; undefined when the text is of another form, cut off or altered. */
export function readFiles(text: string): readonly ReadFile[] | undefined {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== `${FORM} ${contentHash(body)}`) return undefined;
  try {
    return JSON.parse(body) as readonly ReadFile[];
  } catch {
    return undefined;
  }
}

/** Two sums over the characters, each times a prime: the same in every host, and quick. No guard against forgers. */
export function contentHash(text: string): string {
  let one = text.length;
  let other = 7;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x9e3779b1) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
