/** Who holds which name. Case and the number of blanks make no difference. */
export class Claims {
  readonly #holders = new Map<string, string>();

  /** Gives a name to a holder; when somebody holds it already, tells who that is and changes nothing. */
  claim(name: string, holder: string): string | undefined {
    const key = nameKey(name);
    const known = this.#holders.get(key);
    if (known === undefined) this.#holders.set(key, holder);
    return known;
  }
}

/** Names that differ in case and blanks only are one name. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
}
