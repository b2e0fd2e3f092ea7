import { fixAll, type Finding } from "../core";
import type { InputDocument } from "./inputs";
import { FileError, type Files } from "./io";

/** A document after its certain fixes. */
export interface Mended {
  readonly text: string;
  /** Places that were changed. */
  readonly fixed: number;
}

/**
 * Applies safe fixes to a fixed point and puts the result in the file's place, in one step. A file that somebody else
 * changed in the meantime is left alone: that is a `FileError`. Line ends and the byte-order mark stay as they are.
 */
export async function mend(
  { text, file }: InputDocument,
  files: Files,
  checkText: (text: string) => readonly Finding[],
): Promise<Mended> {
  const fixed = fixAll(text, checkText);
  if (file === undefined || fixed.text === text) return { text, fixed: 0 };
  const outcome = await files.replace(file.path, file.bytes, new TextEncoder().encode(fixed.text));
  if (outcome === "changed")
    throw new FileError("was changed by somebody else while it was checked, and is left alone");
  return { text: fixed.text, fixed: fixed.edits.length };
}
