import {
  type DeclarationProblem,
  type Located,
  mergeDeclared,
  nameKey,
  readProjectTree,
  readSpeakers,
} from "../declarations";
import type { DeclaredSpeaker, House, Letterhead } from "../model";
import { NO_HOUSE, profileNamed, profiles, type ProfileId } from "../rules";
import { nearest, say } from "../text";
import { KEYS } from "./keys";
import { NO_LETTERHEAD, withEntry } from "./letterhead";
import { Complaints, quoted } from "./problems";
import { readRules, type RuleSettings } from "./rule-settings";
import { asSpeakers, readOrganisations, readWords } from "./words";

/** What stands for the profile where it is to be recognised in each text. */
export const AUTOMATIC = "auto";

export type WantedProfile = ProfileId | typeof AUTOMATIC;

/** What a `dateline.json` says. */
export interface Configuration {
  /** Undefined: the file says nothing of it. */
  readonly profile: WantedProfile | undefined;
  readonly rules: RuleSettings;
  /** People and organisations. */
  readonly speakers: readonly DeclaredSpeaker[];
  readonly house: House;
  readonly letterhead: Letterhead;
  /** Whether the rules of the group `language` are to run where they are not asked for. Undefined: nothing is said. */
  readonly languageChecks: boolean | undefined;
  /** Patterns of files to leave alone; see `isIgnored`. */
  readonly ignore: readonly string[];
}

export interface ConfigurationFile {
  /** Undefined when the file cannot be read at all: what it said before should go on holding. */
  readonly says: Configuration | undefined;
  /** In text order. */
  readonly problems: readonly DeclarationProblem[];
}

export const NO_CONFIGURATION: Configuration = {
  profile: undefined,
  rules: {},
  speakers: [],
  house: NO_HOUSE,
  letterhead: NO_LETTERHEAD,
  languageChecks: undefined,
  ignore: [],
};

/** Reads the text of `dateline.json` or `dateline.jsonc`. What makes no sense is left out; the rest holds. Never throws. */
export function readConfiguration(text: string): ConfigurationFile {
  const { tree, problems } = readProjectTree(text);
  if (tree === undefined) return { says: undefined, problems };
  const complaints = new Complaints();
  const says: { -readonly [K in keyof Configuration]: Configuration[K] } = { ...NO_CONFIGURATION };
  for (const entry of complaints.entries(tree, say("The file"), [...KEYS, SCHEMA])) {
    const { key, value } = entry;
    switch (key as (typeof KEYS)[number]["name"] | "$schema") {
      case "$schema":
        break;
      case "profile":
        says.profile = readProfile(value, complaints);
        break;
      case "rules":
        says.rules = readRules(value, complaints);
        break;
      case "speakers": {
        const read = readSpeakers(value);
        says.speakers = mergeDeclared(read.speakers, says.speakers);
        complaints.all.push(...read.problems);
        break;
      }
      case "organisations": {
        const organisations = readOrganisations(value, complaints);
        says.house = { ...says.house, organisations };
        says.speakers = mergeDeclared(says.speakers, asSpeakers(organisations));
        break;
      }
      case "organisation":
      case "city":
      case "contacts":
      case "boilerplates":
        says.letterhead = withEntry(says.letterhead, entry, complaints);
        break;
      case "words":
        says.house = { ...says.house, ...readWords(value, complaints), organisations: says.house.organisations };
        break;
      case "languageChecks":
        says.languageChecks = readSwitch(value, complaints);
        break;
      case "ignore":
        says.ignore = complaints.texts(value, "“ignore”");
        break;
    }
  }
  if (says.letterhead.organisation !== undefined) nameOrganisation(says, says.letterhead.organisation);
  return { says, problems: complaints.all.sort((a, b) => a.at.start - b.at.start) };
}

/** Whom the releases are from is one of the organisations that they name. */
function nameOrganisation(says: { -readonly [K in keyof Configuration]: Configuration[K] }, name: string): void {
  const { organisations } = says.house;
  if (organisations.some((known) => nameKey(known.name) === nameKey(name))) return;
  const own = { name, aliases: [] };
  says.house = { ...says.house, organisations: [own, ...organisations] };
  says.speakers = mergeDeclared(says.speakers, asSpeakers([own]));
}

const SCHEMA = { name: "$schema", description: "The address of the schema, for editors other than VS Code." };

function readSwitch(value: Located, complaints: Complaints): boolean | undefined {
  if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
  return complaints.add(value, say("“languageChecks” must be true or false"));
}

function readProfile(value: Located, complaints: Complaints): WantedProfile | undefined {
  if (value.kind === "scalar" && value.value === null) return undefined;
  if (value.kind === "scalar" && value.value === AUTOMATIC) return AUTOMATIC;
  const name = complaints.text(value, "“profile”");
  if (name === undefined) return undefined;
  const profile = profileNamed(name);
  const ids = profiles.map(({ id }) => id);
  if (profile === undefined) {
    return complaints.add(
      value,
      say("There is no profile {name}, expected {known}", {
        name: quoted(name),
        known: nearest(name, ids) ?? ids.join(", "),
      }),
    );
  }
  if (profile.id !== name) complaints.add(value, say("{name} is called {id}", { name: quoted(name), id: profile.id }));
  return profile.id;
}
