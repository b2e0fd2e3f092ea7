import type { Span } from "../../model";

/**
 * Spans of several layers as one row, in text order and without overlaps: where two meet, the later layer has the place,
 * and inside a layer the one that begins first. What is covered in the middle goes on behind.
 */
export function layered<T extends Span>(layers: readonly (readonly T[])[]): readonly T[] {
  return layers.reduce<readonly T[]>((below, layer) => over(below, row(layer)), []);
}

/** In text order; one that begins inside another loses what they share. */
function row<T extends Span>(layer: readonly T[]): readonly T[] {
  const result: T[] = [];
  let from = 0;
  for (const one of [...layer].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const start = Math.max(one.start, from);
    if (start >= one.end) continue;
    result.push(start === one.start ? one : { ...one, start });
    from = one.end;
  }
  return result;
}

function over<T extends Span>(below: readonly T[], above: readonly T[]): readonly T[] {
  const result: T[] = [];
  let next = 0;
  for (const one of below) {
    let { start } = one;
    for (; next < above.length; next++) {
      const top = above[next];
      if (top === undefined || top.start >= one.end) break;
      if (top.start > start) result.push({ ...one, start, end: top.start });
      start = Math.max(start, top.end);
      // It may cover the beginning of the next one too.
      if (top.end > one.end) break;
      result.push(top);
    }
    if (start < one.end) result.push({ ...one, start });
  }
  return [...result, ...above.slice(next)];
}
