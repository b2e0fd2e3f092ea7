import type { NameParts } from "./name-span";
import type { Passage } from "./passage";
import type { Token } from "./tokens";
import { Word } from "./word-classes";

/** How many words of a post may stand in front of a name. */
const REACH = 14;
const LINKS = new Set(["of", "for", "at", "in"]);
/** Nouns in -ing that name a field of work. Must not match "helping", "meeting": a post does not end in those. */
const FIELDS = new Set(
  "marketing engineering banking planning programming manufacturing housing building training nursing mining shipping learning publishing broadcasting advertising fundraising purchasing nursing lending".split(
    " ",
  ),
);
const POST_WORD = Word.role | Word.titleWord | Word.honorific;
const NO_FIELD =
  Word.subjectPronoun |
  Word.otherPronoun |
  Word.auxiliary |
  Word.subordinator |
  Word.adverb |
  Word.time |
  Word.irregularPast;

/**
 * First token of a post that runs into a name: "senior vice president for ports | Ann Lee", "U.S. Attorney for the
 * District of Utopia | Ann Lee". `first` where the name has no such post. Looks back a few words and never past a mark.
 */
export function postStart(passage: Passage, name: NameParts, floor: number): number {
  const { tokens } = passage;
  const { first } = name;
  let at = first - 1;
  let link = -1;
  for (; at >= floor && first - at <= REACH; at--) {
    const token = tokens[at];
    const joined = at === first - 1 && token?.lower === "and" && isFieldBeforeDignity(tokens, name);
    if (!token || (!joined && !carriesPost(passage, at, first))) return first;
    if (LINKS.has(token.lower)) {
      if (at === first - 1) return first;
      link = at;
      const role = tokens[at - 1];
      // "Secretary of | State for Ports": a department may be a word that goes with titles as well.
      const isField = LINKS.has(tokens[at - 2]?.lower ?? "");
      if (role && at - 1 >= floor && isOffice(role) && !isField) return wholePost(tokens, at - 1, floor);
    } else if (link < 0 && token.classes & (Word.role | Word.honorific)) return first;
  }
  return first;
}

/** "Minister of Ports and | Foreign Trade Sheikh Omar": the rest of the field runs into a dignity. */
function isFieldBeforeDignity(tokens: readonly Token[], { first, nameFirst }: NameParts): boolean {
  const title = tokens[nameFirst - 1]?.text === "." ? tokens[nameFirst - 2] : tokens[nameFirst - 1];
  if (first >= nameFirst || !title || ((tokens[first]?.classes ?? 0) & POST_WORD) !== 0) return false;
  return (title.classes & Word.honorific) !== 0 && !(title.classes & (Word.role | Word.titleWord));
}

/** Whether a word can stand between an office and the name of its holder: a noun, "the", "and" between nouns. */
function carriesPost(passage: Passage, at: number, first: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== "word" || (passage.markOf[at] ?? -1) !== (passage.markOf[first] ?? -1)) return false;
  if (LINKS.has(token.lower)) return true;
  if (token.classes & (Word.determiner | Word.coordinator))
    return (token.lower === "the" || token.lower === "and") && at < first - 1;
  if (token.classes & (NO_FIELD | Word.preposition)) return false;
  if (token.capital) return true;
  if (token.lower.endsWith("ed") || (token.lower.endsWith("ing") && !FIELDS.has(token.lower))) return false;
  const form = token.form;
  return form === undefined || form.nounLike;
}

function isOffice(token: Token): boolean {
  return token.kind === "word" && !token.possessive && (token.classes & (Word.role | Word.titleWord)) !== 0;
}

/** "Acme Group senior vice president": the office with the words before it that belong to it. */
function wholePost(tokens: readonly Token[], role: number, floor: number): number {
  let first = role;
  while (first > floor) {
    const token = tokens[first - 1];
    if (token?.kind !== "word") break;
    const title = (token.classes & POST_WORD) !== 0 && !token.form;
    const body =
      token.capital && !(token.classes & (Word.determiner | Word.time | Word.preposition | Word.coordinator));
    const small = (token.classes & (Word.organisationNoun | Word.demonym)) !== 0;
    if (!title && !body && !small) break;
    // What opens a sentence has a capital in any case.
    if (first - 1 === floor && !title && token.classes & (Word.opener | Word.adverb)) break;
    first--;
  }
  return first;
}
