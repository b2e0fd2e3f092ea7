import { houseStyles } from "./house-styles";
import type { Profile } from "./profile";

export { profileById, profileNamed } from "./by-name";
export { chooseProfile, type ProfileChoice } from "./choice";
export type { Demand, ExpectedElement, Profile, ProfileId, ProfileLimit } from "./profile";

/** All profiles, in the order in which a list shows them. */
export const profiles: readonly Profile[] = houseStyles;
