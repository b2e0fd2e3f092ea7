import type { TokenRange } from "../../language";
import type { Candidate } from "../reading";

/** Tokens an attribution has taken; no second one may take them. */
export class Taken {
  private readonly tokens = new Set<number>();

  has(at: number): boolean {
    return this.tokens.has(at);
  }

  add(candidate: Candidate): void {
    const ranges = [...candidate.content, ...candidate.cue, ...(candidate.source ? [candidate.source] : [])];
    for (const { first, last } of ranges) for (let at = first; at <= last; at++) this.tokens.add(at);
  }

  /** The range up to the first taken token; undefined when it starts taken. */
  freePart({ first, last }: TokenRange): TokenRange | undefined {
    if (this.tokens.has(first)) return undefined;
    let end = first;
    while (end < last && !this.tokens.has(end + 1)) end++;
    return { first, last: end };
  }
}
