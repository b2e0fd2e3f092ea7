/** A file as text, or why it is none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** As Git does: a NUL among the first bytes means that this is no text. */
const PEEK = 8000;

/**
 * UTF-8 to text, strictly, so that nothing is ever lost on the way back. A byte-order mark stays in the text as one
 * code unit. Bytes that are no UTF-8 give a problem, a sentence part that follows the file's name.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { problem: "is UTF-16, expected UTF-8" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { problem: "is UTF-16, expected UTF-8" };
  if (bytes.subarray(0, PEEK).includes(0)) return { problem: "is a binary file, expected text" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) return { problem: "is too large to read" };
    return { problem: `is not UTF-8 (see line ${badLine(bytes)})` };
  }
}

/** 1-based line of the first character that could not be read. */
function badLine(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const end = text.indexOf("\uFFFD");
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
