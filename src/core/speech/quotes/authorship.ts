import { statementNouns } from "../../data/speech-verbs";
import { Word, type NameSpan, type TokenRange } from "../../language";
import type { MentionList } from "../mentions/mentions";
import { nameAt, type Reading } from "../reading";
import { spanOf, type Naming } from "./naming";

/** The person a whole release is a statement of. */
export interface Authorship extends Naming {
  /** `title`: "Statement by Ann Lee on …" in a headline. `by-line`: "Ann Lee, Minister of Ports" on a line of its own. */
  readonly form: "title" | "by-line";
}

const statements = new Set(statementNouns);
/** Where in a headline "statement by" must stand: "Press Statement by", "Joint Statement from". */
const TITLE_REACH = 3;

/** By-lines are short; a longer line is read no further. */
const LONGEST_BYLINE = 40;

/** Whom a heading or a by-line names as the author of what follows; undefined for every other line. */
export function authorshipAt(reading: Reading, mentions: MentionList, heading: boolean): Authorship | undefined {
  const { tokens } = reading.passage;
  if (tokens.length > LONGEST_BYLINE && !heading) return undefined;
  const titled = heading ? titleName(reading) : undefined;
  const name = titled ?? bylineName(reading, 0);
  if (!name) return undefined;
  return {
    form: titled ? "title" : "by-line",
    source: mentions.forName(name),
    sourceSpan: spanOf(reading, name),
    cue: undefined,
    lemma: "",
    rule: titled ? "statement" : "name line",
    certain: true,
  };
}

/** "Statement by Minister Ann Lee on the flood", "Statement from the Prime Minister, Ann Lee". */
function titleName(reading: Reading): NameSpan | undefined {
  const { tokens } = reading.passage;
  for (let at = 1; at <= TITLE_REACH; at++) {
    if (!/^(?:by|from|of)$/.test(tokens[at]?.lower ?? "") || !statements.has(tokens[at - 1]?.lower ?? "")) continue;
    const first = (tokens[at + 1]?.classes ?? 0) & Word.determiner ? at + 2 : at + 1;
    const name = reading.names.find((one) => one.first >= first && one.kind === "person");
    return name && isTitleBetween(reading, { first, last: name.first - 1 }) ? name : undefined;
  }
  return undefined;
}

/** Nothing but an office may stand between "by" and the name. */
function isTitleBetween({ passage }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    const token = passage.tokens[at];
    const fits = token && (token.capital || token.text === "," || /^(?:of|for|the|and)$/.test(token.lower));
    if (!fits) return false;
  }
  return true;
}

/** "Ann Lee, Minister of Ports": a person with an office from token `first` on, and nothing else up to the end. */
export function bylineName(reading: Reading, first: number): NameSpan | undefined {
  const { tokens } = reading.passage;
  const name = nameAt(reading, first);
  if (name?.kind !== "person" || name.first !== first) return undefined;
  const comma = name.last + 1;
  if (tokens[comma]?.text !== ",") return undefined;
  let role = false;
  const end = tokens[tokens.length - 1]?.text === ":" ? tokens.length - 1 : tokens.length;
  for (let at = comma + 1; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || /^[.;:?!]$/.test(token.text)) return undefined;
    if (token.kind === "word" && !token.capital && !/^(?:of|for|the|and|to|in|at)$/.test(token.lower)) return undefined;
    if (token.classes & (Word.role | Word.honorific)) role = true;
  }
  return role ? name : undefined;
}
