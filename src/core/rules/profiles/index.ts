import { houseStyles } from "./house-styles";
import type { Profile, ProfileId } from "./profile";

export type { Demand, ExpectedElement, Profile, ProfileId, ProfileLimit } from "./profile";

/** All profiles, in the order in which a list shows them. */
export const profiles: readonly Profile[] = houseStyles;

const BY_ID: ReadonlyMap<string, Profile> = new Map(profiles.map((profile) => [profile.id, profile]));

/** Names that profiles had before; they go on holding. */
export const FORMER_PROFILES: ReadonlyMap<string, ProfileId> = new Map([["wire", "wire-prnewswire"]]);

/** The profile of a name as a writer types it: an id or a former one, in any case. Undefined when there is none. */
export function profileNamed(name: string): Profile | undefined {
  const id = name.trim().toLowerCase();
  return BY_ID.get(FORMER_PROFILES.get(id) ?? id);
}

/** The profile of an id; an unknown id, as broken settings may hold, gives "ap". */
export function profileById(id: ProfileId): Profile {
  const profile = profileNamed(id) ?? profiles[0];
  if (!profile) throw new Error("There are no profiles");
  return profile;
}
