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

/** Whom journalists may ask, as a contact block prints it. */
export interface HouseContact {
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly phone?: string;
  readonly email?: string;
  /** When somebody answers, such as "9 a.m. to 5 p.m. ET". */
  readonly hours?: string;
}

/** The standing paragraph about an organisation. */
export interface HouseBoilerplate {
  /** Left out: the organisation that the releases are from. */
  readonly organisation?: string;
  readonly text: string;
}

/** What a house prints on every release, at the top and at the foot. */
export interface Letterhead {
  /** The organisation that the releases are from. */
  readonly organisation?: string;
  /** Where they are from, with its state or country where a dateline needs one: "Leyport", "Dayton, Ohio". */
  readonly city?: string;
  readonly contacts: readonly HouseContact[];
  readonly boilerplates: readonly HouseBoilerplate[];
}
