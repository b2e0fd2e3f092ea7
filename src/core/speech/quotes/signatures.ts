import { Word, type NameSpan } from "../../language";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { Tag } from "../clauses/tags";
import { namedIn, type MentionList } from "../mentions/mentions";
import { nameAt, type Reading } from "../reading";
import { bylineName } from "./authorship";
import { namingBy, namingByName, spanOf, type Naming } from "./naming";

/** A line that names who said the words above it. */
export interface Signature extends Naming {
  /** Offset at which the line begins; 0 when it is all of the paragraph. */
  readonly at: number;
  /** A hyphen may be a bullet as well. */
  readonly hyphen: boolean;
}

const DASH = /^[—–―-]+$/;
/** How far behind the dash the name may end. */
const NAME_REACH = 12;
/** A signature with post and firm is no longer than this. */
const LONGEST_SIGNATURE = 40;

/** Who is named straight behind marks that end at token `last`: “…” — Ann Lee, “…” (Ann Lee, Acme), “…” Ann Lee, chair. */
export function namedBehind(reading: Reading, mentions: MentionList, last: number): Naming | undefined {
  return (
    behindDash(reading, mentions, last + 1) ??
    inParentheses(reading, mentions, last + 1) ??
    behindBlank(reading, mentions, last + 1)
  );
}

/** "— Ann Lee, chair of Acme" as a paragraph, or as the last line of one. The dash may be blanked out as a bullet. */
export function signatureAt(reading: Reading, mentions: MentionList): Signature | undefined {
  const { tokens, text } = reading.passage;
  const bullet =
    tokens.length <= LONGEST_SIGNATURE && (tokens[0]?.start ?? 0) > 0 ? behindBullet(reading, mentions) : undefined;
  if (bullet) return bullet;
  for (let at = Math.max(0, tokens.length - LONGEST_SIGNATURE); at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "punctuation" || !DASH.test(token.text) || !startsLine(text, token.start)) continue;
    const named = behindDash(reading, mentions, at);
    if (!named || !isSignature(reading, named.sourceSpan.end)) continue;
    return { ...named, cue: undefined, lemma: "", at: at === 0 ? 0 : token.start, hyphen: token.text === "-" };
  }
  return undefined;
}

function behindBullet(reading: Reading, mentions: MentionList): Signature | undefined {
  const name = nameAt(reading, 0);
  if (name?.kind !== "person" || name.first !== 0) return undefined;
  const named = byName(reading, mentions, name, undefined);
  return isSignature(reading, named.sourceSpan.end) ? { ...named, at: 0, hyphen: true } : undefined;
}

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charAt(at) === " " || text.charAt(at) === "\t")) at--;
  return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r";
}

/** Nothing but a post, a firm and a place behind the name: no clause, no second sentence. */
function isSignature({ passage, tags }: Reading, end: number): boolean {
  const rest = passage.tokens.findIndex((token) => token.start >= end);
  if (rest < 0) return true;
  if (!/^[,(/|;–—-]$/.test(passage.tokens[rest]?.text ?? "")) return false;
  for (let at = rest; at < passage.tokens.length; at++) {
    if (tags[at] === Tag.auxiliary || tags[at] === Tag.pronoun || /^[?!:]$/.test(passage.tokens[at]?.text ?? ""))
      return false;
  }
  return true;
}

function behindDash(reading: Reading, mentions: MentionList, dash: number): Naming | undefined {
  const { tokens } = reading.passage;
  if (!DASH.test(tokens[dash]?.text ?? "")) return undefined;
  let at = dash;
  while (DASH.test(tokens[at]?.text ?? "")) at++;
  const name = tokens[at];
  if (!name?.capital || (name.classes & Word.determiner) !== 0) return undefined;
  const source = phraseStartingAt(reading, at, Math.min(tokens.length - 1, at + NAME_REACH));
  if (!source || !namedIn(reading, source)) return undefined;
  const cue = spanOf(reading, { first: dash, last: dash });
  return namingBy(reading, mentions, source, { cue, lemma: "—", rule: "dash", certain: true });
}

/** “…” (Ann Lee, chair of Acme). Must not match a citation: no figures inside. */
function inParentheses(reading: Reading, mentions: MentionList, open: number): Naming | undefined {
  const { tokens } = reading.passage;
  if (tokens[open]?.text !== "(") return undefined;
  const name = nameAt(reading, open + 1);
  if (name?.kind !== "person" || name.first !== open + 1 || name.words.length < 2) return undefined;
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, open + LONGEST_SIGNATURE); at++) {
    if (tokens[at]?.kind === "number") return undefined;
    if (tokens[at]?.text === ")") return byName(reading, mentions, name, open);
  }
  return undefined;
}

/** “…” Ann Lee, Chair of Acme: name and post end the paragraph. */
function behindBlank(reading: Reading, mentions: MentionList, at: number): Naming | undefined {
  const name = bylineName(reading, at);
  return name && byName(reading, mentions, name, undefined);
}

function byName(reading: Reading, mentions: MentionList, name: NameSpan, mark: number | undefined): Naming {
  const cue = mark === undefined ? undefined : spanOf(reading, { first: mark, last: mark });
  return namingByName(reading, mentions, name, {
    cue,
    lemma: mark === undefined ? "" : "—",
    rule: "dash",
    certain: true,
  });
}
