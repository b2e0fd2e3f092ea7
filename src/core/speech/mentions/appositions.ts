import { genderedTitles } from "../../data/titles";
import { speechForm, Word, type Token } from "../../language";
import { namesWithin, type Apposition, type Reading } from "../reading";
import { Tag } from "../clauses/tags";
import { postsIn } from "./posts";

const REACH = 26;
const LEADING_ARTICLE = /^(?:the|an?|its|their|his|her)\s+/i;

/** The office behind a name: ", the chair of Acme," ", chief executive of …". Undefined when no role stands there. */
export function appositionAfter(reading: Reading, last: number): Apposition | undefined {
  const { passage, tags } = reading;
  const comma = passage.tokens[last + 1]?.text === "(" ? parenthesisEnd(reading, last + 1) + 1 : last + 1;
  if (passage.tokens[comma]?.text !== ",") return undefined;
  const first = comma + 1;
  if (tags[first] === Tag.pronoun || tags[first] === Tag.coordinator || tags[first] === Tag.auxiliary) return undefined;
  let end = first;
  let role = -1;
  for (let at = first; at < first + REACH; at++) {
    const token = passage.tokens[at];
    if (!token || (passage.markOf[at] ?? -1) >= 0) break;
    if (/^[,.;:?!—–(]$/.test(token.text)) {
      // The period of "Acme Co." belongs to the name.
      const form = token.text === "." && at === end + 1 && (passage.tokens[end]?.classes ?? 0) & Word.companyForm;
      if (form && role >= 0) end = at;
      break;
    }
    if (token.classes & Word.role && role < 0) role = at;
    if (role >= 0 && endsOffice(reading, at)) break;
    if (role < 0 && at > first + 6) return undefined;
    end = at;
  }
  if (role < 0) return undefined;
  const tokens = passage.tokens.slice(first, end + 1);
  return {
    text: passage.text.slice(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0).replace(LEADING_ARTICLE, ""),
    end: tokens[tokens.length - 1]?.end ?? 0,
    posts: postsIn(tokens),
    organisation: organisationIn(reading, first, end),
    gender: genderIn(tokens),
  };
}

function parenthesisEnd(reading: Reading, open: number): number {
  for (let at = open + 1; at < open + 8; at++) if (reading.passage.tokens[at]?.text === ")") return at;
  return open;
}

function endsOffice(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  const form = speechForm(token?.lower ?? "");
  return (
    reading.tags[at] === Tag.auxiliary ||
    (form !== undefined && reading.tags[at] === Tag.verb) ||
    /^(?:that|who|whose|which)$/.test(token?.lower ?? "")
  );
}

function organisationIn(reading: Reading, first: number, last: number): string | undefined {
  const { passage } = reading;
  const name = namesWithin(reading, { first, last }).find(({ kind }) => kind !== "person");
  if (!name) return undefined;
  const end = passage.tokens[name.last];
  return passage.text.slice(passage.tokens[name.first]?.start ?? 0, end ? end.end - (end.possessive ? 2 : 0) : 0);
}

function genderIn(tokens: readonly Token[]): "he" | "she" | undefined {
  for (const token of tokens.slice(0, 6)) {
    const gender = genderedTitles[token.lower];
    if (gender && token.classes & Word.role) return gender;
  }
  return undefined;
}
