// Reads a packaged extension, which is a zip archive, without unpacking it to disk.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/** The extension's files by their path inside it: package.json, dist/extension.js, … */
export function readVsix(file) {
  const bytes = readFileSync(file);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  const count = bytes.readUInt16LE(end + 10);
  const files = new Map();
  for (let entry = 0, at = bytes.readUInt32LE(end + 16); entry < count; entry++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (name.startsWith("extension/") && !name.endsWith("/")) files.set(name.slice(10), contentOf(bytes, at));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** @param at where the file's entry in the directory begins */
function contentOf(bytes, at) {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const header = bytes.readUInt32LE(at + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  return method === DEFLATED ? inflateRawSync(packed) : packed;
}
