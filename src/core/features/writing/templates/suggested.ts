import type { ProfileId } from "../../../rules";
import type { Template } from "./template";

const BY_KIND: Readonly<Record<string, ProfileId>> = {
  "pr-research": "research",
  "pr-earnings": "financial-us",
  "pr-communique": "communique",
  "pr-readout": "communique",
};

/** The profile of a kind of release where nobody names one, as it would be recognised in the text. */
export function suggestedProfile({ prefix }: Template): ProfileId {
  return BY_KIND[prefix] ?? "ap";
}
