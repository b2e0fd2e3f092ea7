import { type DeclarationProblem, locate, type Located, type LocatedEntry, nameKey } from "../declarations";
import type { HouseBoilerplate, HouseContact, Letterhead } from "../model";
import { BOILERPLATE_KEYS, CONTACT_KEYS, LETTERHEAD_KEYS, LONGEST_BOILERPLATE } from "./keys";
import { Complaints, quoted } from "./problems";
import { say } from "../text";

/** A house that prints nothing of its own on its releases. */
export const NO_LETTERHEAD: Letterhead = { contacts: [], boilerplates: [] };

export type LetterheadKey = (typeof LETTERHEAD_KEYS)[number]["name"];

/** A letterhead with what one more entry says. */
export function withEntry(letterhead: Letterhead, { key, value }: LocatedEntry, complaints: Complaints): Letterhead {
  switch (key as LetterheadKey) {
    case "contacts":
      return { ...letterhead, contacts: readContacts(value, complaints) };
    case "boilerplates":
      return { ...letterhead, boilerplates: readBoilerplates(value, complaints) };
    case "organisation":
    case "city": {
      const text = complaints.text(value, quoted(key));
      return text === undefined ? letterhead : { ...letterhead, [key]: text };
    }
  }
}

/** Reads a letterhead that a host holds as a plain value, such as a setting. Problems have no place. Never throws. */
export function readLetterheadValue(value: unknown): {
  readonly letterhead: Letterhead;
  readonly problems: readonly DeclarationProblem[];
} {
  const complaints = new Complaints();
  const entries = complaints.entries(locate(value), say("The letterhead"), LETTERHEAD_KEYS);
  const letterhead = entries.reduce((read, entry) => withEntry(read, entry, complaints), NO_LETTERHEAD);
  return { letterhead, problems: complaints.all };
}

/** What two places say: the nearer one where both say something of the same, and its contacts and paragraphs first. */
export function mergeLetterheads(near: Letterhead, far: Letterhead): Letterhead {
  const named = new Set(near.contacts.map(({ name }) => nameKey(name)));
  const said = new Set(near.boilerplates.map(({ text }) => text));
  return {
    ...far,
    ...near,
    contacts: [...near.contacts, ...far.contacts.filter(({ name }) => !named.has(nameKey(name)))],
    boilerplates: [...near.boilerplates, ...far.boilerplates.filter(({ text }) => !said.has(text))],
  };
}

/** Reads whom journalists may ask: names, or all that a contact block prints. */
function readContacts(value: Located, complaints: Complaints): readonly HouseContact[] {
  return complaints.items(value, "“contacts”").flatMap((item) => readContact(item, complaints) ?? []);
}

function readContact(item: Located, complaints: Complaints): HouseContact | undefined {
  if (item.kind === "scalar") {
    const name = complaints.text(item, say("A contact"));
    return name === undefined ? undefined : { name };
  }
  const contact: { -readonly [K in keyof HouseContact]?: HouseContact[K] } = {};
  const entries = complaints.entries(item, say("A contact"), CONTACT_KEYS);
  for (const { key, value } of entries) {
    const text = complaints.text(value, `“${key}”`);
    if (text !== undefined) contact[key as (typeof CONTACT_KEYS)[number]["name"]] = text;
  }
  const { name, ...rest } = contact;
  if (item.kind === "map" && !entries.some(({ key }) => key === "name"))
    return complaints.add(item, say("A contact needs a “name”"));
  return name === undefined ? undefined : { name, ...rest };
}

/** Reads standing paragraphs: texts, or texts with the organisation that they are about. */
function readBoilerplates(value: Located, complaints: Complaints): readonly HouseBoilerplate[] {
  return complaints.items(value, "“boilerplates”").flatMap((item) => readBoilerplate(item, complaints) ?? []);
}

function readBoilerplate(item: Located, complaints: Complaints): HouseBoilerplate | undefined {
  if (item.kind === "scalar") {
    const text = complaints.text(item, say("A boilerplate"), LONGEST_BOILERPLATE);
    return text === undefined ? undefined : { text };
  }
  let organisation: string | undefined;
  let text: string | undefined;
  const entries = complaints.entries(item, say("A boilerplate"), BOILERPLATE_KEYS);
  for (const { key, value } of entries) {
    if (key === "text") text = complaints.text(value, "“text”", LONGEST_BOILERPLATE);
    else organisation = complaints.text(value, "“organisation”");
  }
  if (item.kind === "map" && !entries.some(({ key }) => key === "text"))
    return complaints.add(item, say("A boilerplate needs a “text”"));
  if (text === undefined) return undefined;
  return organisation === undefined ? { text } : { organisation, text };
}
