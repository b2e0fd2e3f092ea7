/** Words as they stand, in VS Code's snippet syntax. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

/** Tab stops in the order in which they are made; a blank with the same name is the same stop, filled in once. */
export class Stops {
  readonly #numbers = new Map<string, number>();

  /** A blank that shows what belongs there. */
  blank(name: string): string {
    const known = this.#numbers.get(name);
    if (known !== undefined) return `\${${known}}`;
    return `\${${this.#next(name)}:${literal(name)}}`;
  }

  /** A blank that the writer fills by choosing; `name` lets the same choice stand in two places. */
  choice(options: readonly string[], name = options.join("|")): string {
    const [only] = options;
    if (options.length < 2) return this.filled(only ?? name);
    const known = this.#numbers.get(name);
    if (known !== undefined) return `\${${known}}`;
    return `\${${this.#next(name)}|${options.map(choosable).join(",")}|}`;
  }

  /** A blank that is filled already, and can still be changed. */
  filled(text: string, name = text): string {
    const known = this.#numbers.get(name);
    if (known !== undefined) return `\${${known}}`;
    return `\${${this.#next(name)}:${literal(text)}}`;
  }

  #next(name: string): number {
    const number = this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }
}

function choosable(text: string): string {
  return text.replace(/[\\,|]/gu, "\\$&");
}
