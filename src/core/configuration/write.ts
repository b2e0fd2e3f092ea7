import { setInJson } from "../declarations";
import type { Analysis, TextEdit } from "../model";
import type { ProfileId } from "../rules";
import { readConfiguration, type WantedProfile } from "./configuration";

/** Edits that make a `dateline.json` name a profile, and leave all else in it alone. Undefined when it cannot be read. */
export function setProfileInJson(text: string, profile: WantedProfile): readonly TextEdit[] | undefined {
  return setInJson(text, ["profile"], profile);
}

/** Edits that make a `dateline.json` switch a rule off; options that it sets stay. Undefined when it cannot be read. */
export function switchOffInJson(text: string, rule: string): readonly TextEdit[] | undefined {
  const setting = readConfiguration(text).says?.rules[rule];
  return typeof setting === "object"
    ? setInJson(text, ["rules", rule, "severity"], "off")
    : setInJson(text, ["rules", rule], "off");
}

/** Edits that change the profile that a release names, or take the line that names it away; none when it names none. */
export function setProfileInRelease(a: Analysis, profile: ProfileId | undefined): readonly TextEdit[] {
  const named = a.stated.profile;
  if (named === undefined) return [];
  if (profile !== undefined) return [{ start: named.start, end: named.end, text: profile }];
  const { lines } = a.source;
  const line = lines.lineAt(named.start);
  const end = line + 1 < lines.count ? lines.lineStart(line + 1) : lines.lineEnd(line);
  return [{ start: lines.lineStart(line), end, text: "" }];
}
