/** Longer patterns and paths are passed over, so that matching stays quick. */
const LONGEST = 2_000;

/**
 * Whether one of the patterns names a file. `path` goes from the folder of the configuration on, with "/" between its parts.
 * `*` and `?` stay inside a part, `**` goes over parts; a pattern without "/" means a name in any folder, and one that
 * names a folder means all that is in it. A later pattern with "!" takes files out again.
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  let ignored = false;
  for (const pattern of patterns) {
    const isTakenBack = pattern.startsWith("!");
    if (isTakenBack === ignored && names(isTakenBack ? pattern.slice(1) : pattern, path)) ignored = !isTakenBack;
  }
  return ignored;
}

function names(pattern: string, path: string): boolean {
  if (pattern.length > LONGEST || path.length > LONGEST) return false;
  const parts = pattern
    .replace(/^\.?\//u, "")
    .replace(/\/$/u, "")
    .split("/");
  const isAnywhere = !pattern.replace(/\/$/u, "").includes("/");
  return matchParts(isAnywhere ? ["**", ...parts] : parts, path.split("/"));
}

/** Part by part; each pair of places is looked at once. What lies below a named folder is named too. */
function matchParts(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  for (let at = 0; at <= path.length; at++) {
    // "**" may stand for no part at all.
    for (const place of reached) if (pattern[place] === "**") reached.add(place + 1);
    if (reached.has(pattern.length)) return true;
    const next = new Set<number>();
    for (const place of reached) {
      const part = pattern[place];
      if (part === "**") next.add(place);
      else if (part !== undefined && matchPart(part, path[at] ?? "")) next.add(place + 1);
    }
    reached = next;
  }
  return false;
}

/** Stars as wide as needed: a star that was met last is the only one worth going back to. */
function matchPart(pattern: string, part: string): boolean {
  let p = 0;
  let star = -1;
  let from = 0;
  for (let i = 0; i < part.length;) {
    if (pattern[p] === "*") {
      star = p++;
      from = i;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === part[i])) {
      p++;
      i++;
    } else if (star !== -1) {
      p = star + 1;
      i = ++from;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
