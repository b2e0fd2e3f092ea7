/** What one line of a JSON Lines stream holds. `line` is 1-based. */
export type RecordLine =
  | { readonly line: number; readonly id: unknown; readonly text: string }
  | { readonly line: number; readonly id?: unknown; readonly error: string };

/** A line above this size is passed over: it could not become one string anyway. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * Reads `{id, text}` records, one a line, holding no more than one line at a time. Blank lines are passed over. A line
 * that is no such record gives an `error`. A record without an id gets its line number.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<RecordLine> {
  let line = 0;
  for await (const bytes of byteLines(chunks, longest)) {
    line++;
    if (bytes === "too long") yield { line, error: `line is longer than ${longest} bytes` };
    else if (!isBlank(bytes)) yield parseRecord(line, bytes);
  }
}

function parseRecord(line: number, bytes: Uint8Array): RecordLine {
  let value: unknown;
  try {
    // A byte-order mark at the head of the stream is dropped here; one inside a text is written as JSON and stays.
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return { line, error: error instanceof SyntaxError ? `no JSON: ${error.message}` : "not UTF-8" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, error: "expected an object with id and text" };
  }
  const id = "id" in value ? value.id : undefined;
  const text = "text" in value ? value.text : undefined;
  if (typeof text === "string") return { line, id: id ?? line, text };
  const error = "expected a string in text";
  return id === undefined ? { line, error } : { line, id, error };
}

async function* byteLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | "too long"> {
  let rest: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | "too long" => {
    const line = length > longest ? "too long" : rest.length === 1 ? (rest[0] ?? EMPTY) : Buffer.concat(rest);
    rest = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, at)) {
      length += end - at;
      rest.push(chunk.subarray(at, end));
      yield take();
      at = end + 1;
    }
    if (at === chunk.length) continue;
    length += chunk.length - at;
    if (length > longest) rest = [];
    else rest.push(chunk.subarray(at));
  }
  if (length > 0) yield take();
}

const LF = 10;
const EMPTY = new Uint8Array();

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
