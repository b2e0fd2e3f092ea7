import type { Span } from "../model";

/** A value as a file holds it, with the place of each part: what YAML, JSON and settings have in common. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar extends Span {
  readonly kind: "scalar";
  /** A string, number, boolean or null; `undefined` for what the file's format cannot say in full. */
  readonly value: unknown;
}

export interface LocatedList extends Span {
  readonly kind: "list";
  readonly items: readonly Located[];
}

export interface LocatedMap extends Span {
  readonly kind: "map";
  /** As they stand; a key may stand twice. */
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedEntry {
  readonly key: string;
  readonly at: Span;
  readonly value: Located;
}

/** Where settings and other values without a text of their own stand. */
export const NOWHERE: Span = { start: 0, end: 0 };

/** Declarations go four levels deep; what lies below is never looked at. */
export const DEEPEST_DECLARATION = 5;

/** A plain value from a host, such as a setting, in the same shape. Keys of prototypes are never seen. */
export function locate(value: unknown, levels = DEEPEST_DECLARATION): Located {
  if (typeof value !== "object" || value === null || levels === 0) {
    return { kind: "scalar", value: typeof value === "object" ? undefined : value, ...NOWHERE };
  }
  if (Array.isArray(value)) {
    return { kind: "list", items: value.map((item) => locate(item, levels - 1)), ...NOWHERE };
  }
  const entries = Object.entries(value).map(([key, inner]) => {
    return { key, at: NOWHERE, value: locate(inner, levels - 1) };
  });
  return { kind: "map", entries, ...NOWHERE };
}

/**
 * Whether brackets nest deeper than `levels`, those inside of strings included. Parsers call themselves for each level,
 * and a full stack cannot always be caught: so depth is counted before anything is parsed.
 */
export function nestsDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > levels) return true;
  }
  return false;
}
