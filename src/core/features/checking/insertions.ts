import type { Analysis, Part, Role } from "../../model";
import type { ProfileId } from "../../rules";

/** A snippet in VS Code's syntax and where to insert it, blank lines around it included. */
export interface Insertion {
  readonly offset: number;
  readonly snippet: string;
}

const TOP: readonly Role[] = ["issuer", "release-line"];
const HEAD: readonly Role[] = [...TOP, "headline", "subhead", "dateline"];
const STORY: readonly Role[] = [...HEAD, "lead", "body", "quote-paragraph", "section-heading"];
const BACK: readonly Role[] = ["boilerplate", "safe-harbor", "notes-to-editors"];

/** After the last part of which roles each element stands. In the story, a later part always comes after the head. */
const AFTER: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  issuer: [],
  "release-line": ["issuer"],
  headline: TOP,
  subhead: [...TOP, "headline"],
  lead: HEAD,
  body: [...HEAD, "lead"],
  "quote-paragraph": [...HEAD, "lead"],
  boilerplate: STORY,
  "safe-harbor": [...STORY, "boilerplate"],
  "notes-to-editors": [...STORY, ...BACK, "end-mark"],
  contact: [...STORY, ...BACK],
  "end-mark": [...STORY, ...BACK, "contact"],
};

/** How to add an element that is missing, at its usual place; undefined for elements that nobody inserts. */
export function insertionOf(a: Analysis, profile: ProfileId, element: Role): Insertion | undefined {
  const snippet = wording(a, profile, element);
  if (snippet === undefined) return undefined;
  const parts = a.structure.parts.filter((part) => part.kind !== "front-matter" && part.kind !== "comment");
  if (element === "dateline") return datelineInsertion(a, parts, snippet);
  const before = predecessor(parts, rolesBefore(profile, element), element);
  return between(a, parts, before, snippet);
}

/** In the British tradition ENDS closes the story, and everything for editors stands below it. */
function rolesBefore(profile: ProfileId, element: Role): readonly Role[] {
  if (profile !== "uk") return AFTER[element] ?? [];
  if (element === "end-mark") return STORY;
  return element === "contact" || element === "boilerplate"
    ? [...(AFTER[element] ?? []), "end-mark"]
    : (AFTER[element] ?? []);
}

/** Index of the part the new element follows, or -1 for the very top. */
function predecessor(parts: readonly Part[], roles: readonly Role[], element: Role): number {
  const at = parts.findLastIndex((part) => roles.includes(part.role));
  if (element !== "headline" && element !== "subhead" && element !== "release-line") return at;
  // A release line or by-line at the foot must not draw the headline down below the story.
  const story = parts.findIndex(
    (part) => !TOP.includes(part.role) && part.role !== "headline" && part.role !== "contact",
  );
  const contact = parts.findLastIndex((part, index) => part.role === "contact" && (story === -1 || index < story));
  const last = Math.max(at, element === "release-line" ? -1 : contact);
  return story === -1 ? last : Math.min(last, story - 1);
}

function between(a: Analysis, parts: readonly Part[], before: number, snippet: string): Insertion {
  const { lines, text } = a.source;
  const gap = standTight(parts) ? "\n" : "\n\n";
  const above = parts[before];
  if (above !== undefined) return { offset: lines.lineEnd(above.endLine), snippet: gap + snippet };
  const below = parts[0];
  if (below !== undefined) return { offset: afterBom(text, lines.lineStart(below.startLine)), snippet: snippet + gap };
  const end = text.length;
  const isFreshLine = afterBom(text, lines.lineStart(lines.count - 1)) === end;
  return { offset: end, snippet: `${isFreshLine ? "" : "\n"}${snippet}\n` };
}

/** A dateline runs into the lead; without a lead it opens one. */
function datelineInsertion(a: Analysis, parts: readonly Part[], snippet: string): Insertion {
  const lead = parts.find((part) => part.role === "lead") ?? parts.find((part) => part.role === "body");
  if (lead !== undefined) return { offset: lead.start, snippet };
  return between(
    a,
    parts,
    parts.findLastIndex((part) => HEAD.includes(part.role)),
    `${snippet}$0`,
  );
}

/** Whether the writer sets one paragraph a line without blank lines between them. */
function standTight(parts: readonly Part[]): boolean {
  const tight = parts.filter((part, at) => part.startLine - (parts[at - 1]?.endLine ?? -9) === 1).length;
  return tight > (parts.length - 1) / 2;
}

function afterBom(text: string, offset: number): number {
  return offset === 0 && text.startsWith("\uFEFF") ? 1 : offset;
}

function wording(a: Analysis, profile: ProfileId, element: Role): string | undefined {
  const hash = a.format === "markdown" ? "# " : "";
  const heading = a.format === "markdown" ? "## " : "";
  switch (element) {
    case "issuer":
      return "${1:Organisation}";
    case "release-line":
      return "${1|FOR IMMEDIATE RELEASE,EMBARGOED UNTIL 10 a.m. ET weekday\\, Mon. D\\, YYYY|}";
    case "contact":
      return "Media contact:\n${1:Full Name}, ${2:title}, ${3:organisation}\n${4:phone}\n${5:email}";
    case "headline":
      return `${hash}\${1:Organisation} \${2:does what, in the present tense}`;
    case "subhead":
      return `${heading}\${1:The one fact the headline had no room for}`;
    case "dateline":
      return DATELINES[profile] ?? "${1:CITY}, ${2:State or Country}, ${3:Mon. D, YYYY} -- ";
    case "lead":
      return "${1:Who} ${2:did what} ${3:when} ${4:where}, ${5:and why it matters}.";
    case "body":
      return "${1:The fact that matters most after the lead, with its source}.";
    case "quote-paragraph":
      return "“${1:One thing only this person can say},” ${2:Full Name}, ${3:title}, said.";
    case "boilerplate":
      return `${heading}About \${1:Organisation}\n\n\${1} \${2:makes/runs/represents WHAT} for \${3:WHOM} from \${4:PLACE}.`;
    case "notes-to-editors":
      return `${heading}Notes to editors\n\n1. \${1:Background an editor needs and a reader does not}`;
    case "safe-harbor":
      return `${heading}Forward-looking statements\n\nThis release contains forward-looking statements about \${1:subjects, named}.`;
    case "end-mark":
      if (profile === "uk") return "ENDS";
      return a.format === "markdown" ? "\\\\# \\\\# \\\\#" : "###";
    default:
      return undefined;
  }
}

const DATELINES: Readonly<Partial<Record<ProfileId, string>>> = {
  "wire-prnewswire": "${1:CITY}, ${2:St.}, ${3:Mon. D, YYYY} /PRNewswire/ -- ",
  "wire-businesswire": "${1:CITY}, ${2:St.}--(BUSINESS WIRE)--",
  "wire-globenewswire": "${1:CITY}, ${2:State}, ${3:Mon. D, YYYY} (GLOBE NEWSWIRE) -- ",
  uk: "${1:City}, ${2:D Month YYYY} – ",
  research: "${1:CITY}, ${2:Mon. D, YYYY} – ",
};
