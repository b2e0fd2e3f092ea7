import type { Located } from "../declarations";
import type { DeclaredSpeaker, House, HouseOrganisation, HouseTerm } from "../model";
import { NO_HOUSE } from "../rules";
import { TERM_KEYS, WORD_KEYS, type KeySpec } from "./keys";
import type { Complaints } from "./problems";
import { say } from "../text";

type Words = Omit<House, "organisations">;

/** Reads the words of a house. */
export function readWords(value: Located, complaints: Complaints): Words {
  const words: { -readonly [K in keyof Words]: Words[K] } = { ...NO_HOUSE };
  for (const { key, value: given } of complaints.entries(value, "“words”", WORD_KEYS)) {
    switch (key as (typeof WORD_KEYS)[number]["name"]) {
      case "hype":
        words.hype = complaints.texts(given, "“hype”");
        break;
      case "notHype":
        words.notHype = complaints.texts(given, "“notHype”");
        break;
      case "acronyms":
        words.acronyms = new Set(complaints.texts(given, "“acronyms”"));
        break;
      case "terms":
        words.terms = complaints.items(given, "“terms”").flatMap((item) => readTerm(item, complaints) ?? []);
        break;
    }
  }
  return words;
}

/** "e-bike", or how it is written and how not. */
function readTerm(item: Located, complaints: Complaints): HouseTerm | undefined {
  if (item.kind === "scalar") {
    const write = complaints.text(item, say("A term"));
    return write === undefined ? undefined : { write, not: [] };
  }
  let write: string | undefined;
  let not: readonly string[] = [];
  const entries = complaints.entries(item, say("A term"), TERM_KEYS);
  for (const { key, value } of entries) {
    if (key === "write") write = complaints.text(value, "“write”");
    else not = complaints.texts(value, "“not”");
  }
  if (item.kind === "map" && !entries.some(({ key }) => key === "write"))
    return complaints.add(item, say("A term needs “write”"));
  return write === undefined ? undefined : { write, not };
}

export const ORGANISATION_KEYS = [
  { name: "name", description: "The full name, as readers first meet it." },
  { name: "aliases", description: "Short forms and other names of this organisation." },
] as const satisfies readonly KeySpec[];

/** Reads organisations: names, or names with their short forms. */
export function readOrganisations(value: Located, complaints: Complaints): readonly HouseOrganisation[] {
  return complaints.items(value, "“organisations”").flatMap((item) => readOrganisation(item, complaints) ?? []);
}

function readOrganisation(item: Located, complaints: Complaints): HouseOrganisation | undefined {
  if (item.kind === "scalar") {
    const name = complaints.text(item, say("An organisation"));
    return name === undefined ? undefined : { name, aliases: [] };
  }
  let name: string | undefined;
  let aliases: readonly string[] = [];
  const entries = complaints.entries(item, say("An organisation"), ORGANISATION_KEYS);
  for (const { key, value } of entries) {
    if (key === "name") name = complaints.text(value, "“name”");
    else aliases = complaints.texts(value, "“aliases”");
  }
  if (item.kind === "map" && !entries.some(({ key }) => key === "name")) {
    return complaints.add(item, say("An organisation needs a “name”"));
  }
  return name === undefined ? undefined : { name, aliases };
}

/** Organisations as speakers: what they are called settles whom the text means. */
export function asSpeakers(organisations: readonly HouseOrganisation[]): readonly DeclaredSpeaker[] {
  return organisations
    .filter(({ name }) => HOLDS_LETTER.test(name))
    .map(({ name, aliases }) => {
      const kept = aliases.filter((alias) => HOLDS_LETTER.test(alias));
      return { name, kind: "organisation", ...(kept.length > 0 ? { aliases: kept } : {}) };
    });
}

const HOLDS_LETTER = /\p{L}/u;
