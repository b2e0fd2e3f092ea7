/**
 * Work that is done in several turns of the event loop, so that the host can answer in between. There is one piece of
 * work a key: a new one takes the place of the one that waits or is half done.
 */
export class Turns<Key> {
  readonly #timers = new Map<Key, ReturnType<typeof setTimeout>>();
  readonly #waiting: (() => void)[] = [];

  /** Starts after `delay` milliseconds; whatever stands between two `yield`s is done in one turn. */
  start(key: Key, delay: number, work: Iterator<unknown>): void {
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      let isDone = true;
      try {
        isDone = work.next().done === true;
      } finally {
        // The work may have started its successor or been dropped: then that holds.
        if (this.#timers.get(key) === timer) {
          if (isDone) this.drop(key);
          else this.start(key, 0, work);
        }
      }
    }, delay);
    this.#timers.set(key, timer);
  }

  has(key: Key): boolean {
    return this.#timers.has(key);
  }

  /** What waits or is half done for this key is left. */
  drop(key: Key): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (this.#timers.size > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  dropAll(): void {
    for (const key of [...this.#timers.keys()]) this.drop(key);
  }

  /** Resolves when no work waits. */
  async whenIdle(): Promise<void> {
    if (this.#timers.size === 0) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
