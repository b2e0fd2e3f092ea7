import type { DeclaredSpeaker } from "../model";
import { Claims, nameKey } from "./claims";

/**
 * Several lists of declarations as one, the nearest first: the release, its project, the settings. Of one person the
 * nearest word on each field holds, and aliases add up; an alias that two lists give to two people goes to the nearest.
 * Gives the very list when all others are empty.
 */
export function mergeDeclared(...lists: readonly (readonly DeclaredSpeaker[])[]): readonly DeclaredSpeaker[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  const merged = new Map<string, DeclaredSpeaker>();
  const claims = new Claims();
  for (const { name } of filled.flat()) claims.claim(name, nameKey(name));
  for (const declared of filled.flat()) {
    const key = nameKey(declared.name);
    const aliases = declared.aliases?.filter((alias) => claims.claim(alias, key) === undefined) ?? [];
    const known = merged.get(key);
    merged.set(key, { ...declared, ...known, aliases: [...(known?.aliases ?? []), ...aliases] });
  }
  return [...merged.values()];
}
