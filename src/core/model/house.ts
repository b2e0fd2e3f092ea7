/** A word that a house writes in one way only. */
export interface HouseTerm {
  /** As the house writes it, such as "e-bike". */
  readonly write: string;
  /** Spellings that the house does not want. Case and hyphens make the other ones. */
  readonly not: readonly string[];
}

/** An organisation that a project names. */
export interface HouseOrganisation {
  readonly name: string;
  /** Short forms and other names. */
  readonly aliases: readonly string[];
}

/** What a house says of its own words and names; rules read it next to what the text says. */
export interface House {
  readonly organisations: readonly HouseOrganisation[];
  /** Acronyms that need no long form here, as they are printed. */
  readonly acronyms: ReadonlySet<string>;
  /** Words and phrases that are hype here, and those that are none. */
  readonly hype: readonly string[];
  readonly notHype: readonly string[];
  readonly terms: readonly HouseTerm[];
}
