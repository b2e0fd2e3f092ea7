import { houseStyles } from "./house-styles";
import type { Profile, ProfileId } from "./profile";

const BY_ID: ReadonlyMap<string, Profile> = new Map(houseStyles.map((profile) => [profile.id, profile]));

/** Names that profiles had before; they go on holding. */
const FORMER_NAMES: ReadonlyMap<string, ProfileId> = new Map([["wire", "wire-prnewswire"]]);

/** The profile of a name as a writer types it: an id or a former one, in any case. Undefined when there is none. */
export function profileNamed(name: string): Profile | undefined {
  const id = name.trim().toLowerCase();
  return BY_ID.get(FORMER_NAMES.get(id) ?? id);
}

/** The profile of an id; an unknown id, as broken settings may hold, gives "ap". */
export function profileById(id: ProfileId): Profile {
  const profile = profileNamed(id) ?? BY_ID.get("ap");
  if (!profile) throw new Error("The profile ap has gone");
  return profile;
}
