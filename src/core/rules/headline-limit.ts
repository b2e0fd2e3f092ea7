import type { Tradition } from "../model";

/** Characters from which on a headline is long, and those that it may have at most. */
export interface HeadlineLimit {
  readonly ideal: number;
  readonly max: number;
}

/** Headlines of financial releases must name period and figures, and get an allowance for it. */
export function headlineLimit(
  { ideal, max, allowance }: HeadlineLimit & { readonly allowance: number },
  tradition: Tradition,
): HeadlineLimit {
  const extra = tradition === "financial" ? allowance : 0;
  return { ideal: Math.min(ideal, max) + extra, max: max + extra };
}
