import type { Span } from "../model";

interface Entry<T> {
  readonly end: number;
  readonly value: T;
  /** Another span with the same start. */
  readonly next: Entry<T> | undefined;
}

/**
 * What is known of spans of one text. Spans that an edit left as they were are found by their place in the text before,
 * so that nobody needs to read them to know them again.
 */
export class Page<T> {
  private readonly known = new Map<number, Entry<T>>();
  /** Offsets up to which, and from which, the text is that of the page before. */
  private readonly sameUntil: number = 0;
  private readonly sameFrom: number = 0;

  constructor(
    readonly text: string,
    private before: Page<T> | undefined,
  ) {
    this.sameFrom = text.length;
    if (!before) return;
    // The page before needs no page before it any more: chains would hold every version of the text.
    before.before = undefined;
    this.sameUntil = commonStart(text, before.text);
    this.sameFrom = text.length - commonEnd(text, before.text, this.sameUntil);
  }

  get({ start, end }: Span): T | undefined {
    const here = this.lookUp(start, end);
    if (here !== undefined || !this.before) return here;
    const moved = end <= this.sameUntil ? 0 : start >= this.sameFrom ? this.before.text.length - this.text.length : NaN;
    const known = Number.isNaN(moved) ? undefined : this.before.lookUp(start + moved, end + moved);
    if (known !== undefined) this.set({ start, end }, known);
    return known;
  }

  set({ start, end }: Span, value: T): void {
    this.known.set(start, { end, value, next: this.known.get(start) });
  }

  private lookUp(start: number, end: number): T | undefined {
    let entry = this.known.get(start);
    while (entry && entry.end !== end) entry = entry.next;
    return entry?.value;
  }
}

/** Stretches are compared as a whole first: that is quicker than code unit by code unit. */
const STRETCH = 1024;

/** How many code units two texts have in common from their starts. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.slice(same, same + STRETCH) === other.slice(same, same + STRETCH)) same += STRETCH;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return Math.min(same, most);
}

/** The same from their ends, apart from the `used` code units at their starts. */
function commonEnd(one: string, other: string, used: number): number {
  const most = Math.min(one.length, other.length) - used;
  const tail = (text: string, same: number): string =>
    text.slice(Math.max(0, text.length - same - STRETCH), text.length - same);
  let same = 0;
  while (same + STRETCH <= most && tail(one, same) === tail(other, same)) same += STRETCH;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same++;
  return same;
}
