import { isMap, isNode, isScalar, isSeq } from "yaml";
import type { Span } from "../model";
import { DEEPEST_DECLARATION, type Located, type LocatedEntry } from "./located";
import { type Declarations, readSpeakers } from "./read-speakers";

const NOBODY: Declarations = { speakers: [], problems: [] };

/** What the YAML of a front matter declares under `speakers`. `offset` is where the YAML begins in its text. */
export function readYamlSpeakers(contents: unknown, offset: number): Declarations {
  const value = yamlEntry(contents, "speakers", offset)?.value;
  return value === undefined ? NOBODY : readSpeakers(value);
}

/** One entry of a YAML mapping, by its key. */
export function yamlEntry(contents: unknown, key: string, offset: number): LocatedEntry | undefined {
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((candidate) => keyOf(candidate.key) === key);
  if (pair === undefined) return undefined;
  const at = spanOf(pair.key, offset, { start: offset, end: offset });
  return { key, at, value: locateYaml(pair.value, at, offset, DEEPEST_DECLARATION) };
}

/** `around` is the place of a value that has none of its own, as behind `title:` on a line alone. */
function locateYaml(node: unknown, around: Span, offset: number, levels: number): Located {
  if (node === null || node === undefined) return { kind: "scalar", value: null, ...around };
  const span = spanOf(node, offset, around);
  if (isScalar(node)) return { kind: "scalar", value: node.value, ...span };
  if (isSeq(node)) {
    const items = levels === 0 ? [] : node.items;
    return { kind: "list", items: items.map((item) => locateYaml(item, span, offset, levels - 1)), ...span };
  }
  if (isMap(node)) {
    const entries = (levels === 0 ? [] : node.items).map((pair): LocatedEntry => {
      const at = spanOf(pair.key, offset, span);
      return { key: keyOf(pair.key), at, value: locateYaml(pair.value, at, offset, levels - 1) };
    });
    return { kind: "map", entries, ...span };
  }
  // A reference to an anchor: what it stands for may be large, and a declaration needs none.
  return { kind: "scalar", value: undefined, ...span };
}

/** A key as text; empty for keys that are no scalar. */
export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

function spanOf(node: unknown, offset: number, around: Span): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: offset + range[0], end: offset + range[1] } : { start: around.start, end: around.end };
}
