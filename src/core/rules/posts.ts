import { departments, honorifics, roleNouns, titleWords } from "../data/titles";
import type { Mention, Span, Speaker } from "../model";
import type { ReleaseDocument } from "./document";
import { isWordAt, wordKeys, wordsOf } from "./words";

/** A post as printed beside somebody's name. */
export interface PrintedPost extends Span {
  readonly printed: string;
  readonly mention: Mention;
}

/** The mentions of a person by full name in the story, in text order; headlines, captions and contacts are left out. */
export function fullNamesInStory(release: ReleaseDocument, { mentions }: Speaker): readonly Mention[] {
  return mentions.filter(
    (mention) => mention.form === "full-name" && mention.certainty === "certain" && release.isInStory(mention),
  );
}

/** Posts beside these mentions: in front of the name, or between commas behind it. */
export function postsBeside(release: ReleaseDocument, mentions: readonly Mention[]): readonly PrintedPost[] {
  return mentions.flatMap((mention) => {
    const posts = [postBefore(release, mention), postAfter(release, mention)];
    return posts.flatMap((at) =>
      at ? [{ ...at, printed: release.prose.slice(at.start, at.end).replace(BLANKS, " "), mention }] : [],
    );
  });
}

const BLANKS = /\s+/g;
// ", chief executive of Kestrel Foods, " behind a name. Must not match across a sentence or a quotation.
const BEHIND = /^,? ?, ((?:the |its |their |our |an? )?[\p{L}][^,.;:()“”"\n]{2,90})(?=[,.;:“"]| -| –| —|$)/u;
const BEHIND_REACH = 110;

function postAfter({ prose }: ReleaseDocument, { end }: Mention): Span | undefined {
  // Most names have no comma behind them.
  if (prose.charAt(end) !== "," && prose.charAt(end + 1) !== ",") return undefined;
  const match = BEHIND.exec(prose.slice(end, end + BEHIND_REACH));
  const printed = match?.[1];
  if (!match || printed === undefined || !namesRole(printed) || HAS_VERB.test(printed)) return undefined;
  const start = end + match[0].length - printed.length;
  return { start, end: start + printed.length };
}

// "who leads the office", "said the director": a clause and no post.
const HAS_VERB = /^(?:who|which|said|says|and|but|told|added|where|when|with|a former|the former|former|then)\b/i;

/** The mention's own words before the name: "Chief Operating Officer Dana Okafor". */
function postBefore({ prose }: ReleaseDocument, { start, end }: Mention): Span | undefined {
  if (!mayHoldThreeWords(prose, start, end)) return undefined;
  const words = wordsOf(prose, { start, end });
  let last = -1;
  for (const [i, { key }] of words.entries()) if (ROLE.has(key) || TITLE.has(key) || DEPARTMENT.has(key)) last = i;
  const word = words[last];
  // Of a name at least two words are left.
  if (!word || last > words.length - 3 || !namesRole(prose.slice(start, word.end))) return undefined;
  return { start, end: word.end };
}

/** A post and a name of two words take two gaps at least. */
function mayHoldThreeWords(prose: string, start: number, end: number): boolean {
  let gaps = 0;
  for (let at = start; at < end; at++) if (!isWordAt(prose, at) && ++gaps === 2) return true;
  return false;
}

const ROLE: ReadonlySet<string> = new Set([...roleNouns, ...honorifics, "officer"]);
const TITLE: ReadonlySet<string> = new Set(titleWords);
const DEPARTMENT: ReadonlySet<string> = new Set(departments);

function namesRole(printed: string): boolean {
  const of = printed.search(OF);
  const head = of === -1 ? printed : printed.slice(0, of);
  return wordKeys(head).some((key) => ROLE.has(key));
}

const OF = / (?:of|for|at) /;

/** What a post says: its offices, each with what is known of its rank and its field. */
export interface Office {
  readonly head: string;
  /** "vice", "deputy": with one of them the office is another one. */
  readonly ranks: readonly string[];
  /** Words behind "of" or "for", or before the head ("sales", "operating"), in lower case. */
  readonly field: readonly string[];
}

/** Offices of a printed post: "vice chairman and treasurer of Marl Group" holds two. */
export function officesIn(printed: string): readonly Office[] {
  return printed.split(JOINTS).flatMap((piece) => officeOf(piece) ?? []);
}

const JOINTS = /,|&|\/| and (?:the )?/;

function officeOf(piece: string): Office | undefined {
  const of = piece.search(OF);
  const front = wordKeys(of === -1 ? piece : piece.slice(0, of));
  const back = of === -1 ? [] : wordKeys(piece.slice(of));
  const joined = front.join(" ");
  const short = SHORT_FORMS.find(([form]) => joined === form || joined.endsWith(` ${form}`));
  if (short) return { head: "chief", ranks: ranksIn(front), field: [short[1]] };
  const at = front.findLastIndex((word) => HEADS.has(word));
  const head = HEADS.get(front[at] ?? "");
  if (head === undefined) return undefined;
  return { head, ranks: ranksIn(front.slice(0, at)), field: contentOf([...front.slice(0, at), ...back]) };
}

const RANKS: ReadonlySet<string> = new Set(["vice", "deputy", "assistant", "associate", "under", "lieutenant"]);

function ranksIn(words: readonly string[]): readonly string[] {
  return words.filter((word) => RANKS.has(word)).sort();
}

function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 3 && !RANKS.has(word) && !EMPTY.has(word));
}

const EMPTY: ReadonlySet<string> = new Set([
  "senior",
  "executive",
  "global",
  "general",
  "chief",
  "with",
  "from",
  "their",
]);

/** Chief officers by their usual forms, which are the same office. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["ceo", "executive"],
  ["chief executive", "executive"],
  ["chief executive officer", "executive"],
  ["coo", "operating"],
  ["chief operating officer", "operating"],
  ["chief operations officer", "operating"],
  ["cfo", "financial"],
  ["chief financial officer", "financial"],
  ["chief finance officer", "financial"],
  ["cto", "technology"],
  ["chief technology officer", "technology"],
  ["cio", "information"],
  ["chief information officer", "information"],
  ["cmo", "marketing"],
  ["chief marketing officer", "marketing"],
  ["chief medical officer", "medical"],
  ["chief scientific officer", "scientific"],
  ["chief commercial officer", "commercial"],
];

/** Offices that are compared; the forms of one office share a name. */
const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    president: "president",
    chairman: "chair",
    chairwoman: "chair",
    chairperson: "chair",
    chair: "chair",
    minister: "minister",
    mayor: "mayor",
    governor: "governor",
    treasurer: "treasurer",
    ambassador: "ambassador",
    commissioner: "commissioner",
    director: "director",
    manager: "manager",
    head: "head",
  }),
);

/** Both posts name the same kind of office, and none of one is any of the other. */
export function clashes(one: readonly Office[], other: readonly Office[]): boolean {
  const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
  return pairs.some(([a, b]) => isOther(a, b)) && !pairs.some(([a, b]) => a.head === b.head && !isOther(a, b));
}

/** "Chief executive" and "chief operating officer", "mayor" and "deputy mayor", "director of sales" and "of ports". */
function isOther(a: Office, b: Office): boolean {
  if (a.head !== b.head) return false;
  if (a.ranks.join() !== b.ranks.join()) return true;
  const hasFields = a.field.length > 0 && b.field.length > 0;
  return a.head === "chief" && hasFields && !a.field.some((word) => b.field.includes(word));
}

/** Whether two posts share no office, as far as both are offices that can be compared. */
export function shareNoOffice(one: readonly Office[], other: readonly Office[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((a) => other.some((b) => a.head === b.head && !isOther(a, b) && !areApart(a.field, b.field)));
}

/** "Director of sales" and "director of ports"; "director" alone can be either. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}
