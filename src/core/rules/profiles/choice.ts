import type { Analysis, Tradition } from "../../model";
import { profileNamed } from "./by-name";
import { isWrittenAsInBritain } from "./house-spelling";
import type { ProfileId } from "./profile";

/** The profile that holds for a release, and who chose it. */
export interface ProfileChoice {
  readonly id: ProfileId;
  /** release: it names its own. host: a project or a setting does. text: recognised in the text. */
  readonly by: "release" | "host" | "text";
  /** Why it was recognised, in words for the writer; empty when somebody chose it. */
  readonly because: string;
}

/** The nearest word holds: the release's own, then what the host was told, then what the text looks like. */
export function chooseProfile(analysis: Analysis, given?: ProfileId): ProfileChoice {
  const own = profileNamed(analysis.stated.profile?.text ?? "");
  if (own) return { id: own.id, by: "release", because: "" };
  const told = given === undefined ? undefined : profileNamed(given);
  if (told) return { id: told.id, by: "host", because: "" };
  if (MARKET_ABUSE.test(analysis.source.text))
    return { id: "mar-eu", by: "text", because: "it names the Market Abuse Regulation" };
  const { traditionBecause: because } = analysis.structure;
  const id = recognised(analysis);
  if (id === "ap" && isWrittenAsInBritain(analysis.source.text.slice(0, TELLING)))
    return { id: "uk", by: "text", because: "its dates, spelling, money or addresses are not American" };
  return { id, by: "text", because };
}

// A notice of inside information names the regulation, whatever else it reports.
const MARKET_ABUSE = /\bMarket Abuse Regulation\b|\bNo\.? 596\/2014\b/;

/** House styles of traditions that have one of their own; all others are read as American desks read. */
const BY_TRADITION: Readonly<Partial<Record<Tradition, ProfileId>>> = {
  uk: "uk",
  communique: "communique",
  research: "research",
  financial: "financial-us",
};

const BY_WIRE: readonly (readonly [RegExp, ProfileId])[] = [
  [/pr\s?newswire/i, "wire-prnewswire"],
  [/business\s?wire/i, "wire-businesswire"],
  [/globe\s?newswire/i, "wire-globenewswire"],
];

function recognised({ source, structure: { tradition, dateline } }: Analysis): ProfileId {
  const { text } = source;
  if (tradition === "wire") {
    const tag = dateline?.wire ? text.slice(dateline.wire.start, dateline.wire.end) : "";
    return BY_WIRE.find(([name]) => name.test(tag))?.[1] ?? "ap";
  }
  // Departments elsewhere have neither the limits nor the spelling of GOV.UK.
  if (tradition === "government") return text.includes(".gov.uk") ? "government" : "ap";
  return BY_TRADITION[tradition] ?? "ap";
}

/** In UTF-16 units: a house shows its habits long before. */
const TELLING = 20_000;
