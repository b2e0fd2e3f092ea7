import type { SpeakerKind } from "../../model";
import { evidenceSpan, type Draft, type Gender, type PlacedMention } from "./drafts";

/** "Bo Tarn, the mayor", "Bo Tarn is the mayor": the office that is told of the name. */
export function standsBehind(placed: PlacedMention, named: PlacedMention): boolean {
  const { apposition, kind } = named.mention;
  return (
    apposition !== undefined &&
    kind === "name" &&
    placed.start === named.within.at + apposition.start &&
    placed.paragraph === named.paragraph &&
    placed.end <= evidenceSpan(named).end
  );
}

/** "the mayor, Bo Tarn,": a comma before the name, a comma or the end behind it, and no list that goes on. */
export function standsBefore(office: PlacedMention, { start, end, paragraph, within }: PlacedMention): boolean {
  if (office.paragraph !== paragraph || start - office.end !== 2) return false;
  const { text } = within.reading;
  const after = text.slice(end - within.at, end - within.at + 5);
  return text.startsWith(", ", office.end - within.at) && /^[,.]/.test(after) && after !== ", and";
}

/** Between an organisation and its short form: "Port Repair Office (“PRO”)". */
const OPENS_SHORT_FORM = /^ \(["“]?$/;
/** Between a name and what others call its person: "Edwin Tarn, aka Boogie", "Miriam Dunn (“Mimi” to her friends)". */
const OPENS_ALIAS = /^(?:,? \(?(?:aka|a\.k\.a\.|a\/k\/a|also known as|better known as|known as) ["“]?| \(["“])$/i;
/** The longest of them. */
const LONGEST_OPENER = 20;

/** Whether a name stands where the one before it is given a short form or another name. */
export function standsForShort(
  kind: SpeakerKind,
  full: PlacedMention,
  { start, paragraph, within }: PlacedMention,
): boolean {
  if (full.paragraph !== paragraph || start - full.end > LONGEST_OPENER) return false;
  const between = within.reading.text.slice(full.end - within.at, start - within.at);
  if (kind === "organisation") return OPENS_SHORT_FORM.test(between);
  return kind === "person" && OPENS_ALIAS.test(between);
}

/** Before a place; before a person only once everybody knows who that is. Must not match inside a word. */
const BEFORE_PLACE = /(?:^|[^\p{L}])(?:(in|at|near|around|across)|of) $/iu;

/**
 * Whether a single name that says nothing is rather a place than somebody of that surname: "in Tarn" always, "the port of
 * Tarn" until Bo Tarn is introduced.
 */
export function isRatherPlace({ mention, speaks, within }: PlacedMention, draft: Draft | undefined): boolean {
  if (speaks || mention.words.length > 1 || mention.titleText !== "" || mention.possessive) return false;
  const before = BEFORE_PLACE.exec(within.reading.text.slice(Math.max(0, mention.start - 9), mention.start));
  return before !== null && (before[1] !== undefined || draft?.links.length === 0);
}

/** "(she/her)" right behind a name. Must not match other words in brackets. */
const PRINTED_PRONOUN = /^ ?\((she|he|they)\/(?:her|hers|him|his|them|theirs|he|she|they)\b/i;

/** The pronoun that is printed behind a name: "Ann Lee (they/them)". */
export function printedPronoun({ end, within }: PlacedMention): Gender | undefined {
  const { text } = within.reading;
  const from = end - within.at;
  if (text[from] !== "(" && text[from + 1] !== "(") return undefined;
  const found = PRINTED_PRONOUN.exec(text.slice(from, from + 20))?.[1]?.toLowerCase();
  return found === "she" || found === "he" || found === "they" ? found : undefined;
}

/** Tells nothing outside its sentence. Must not match an owner with a name: "Marl Group's chairman" stays whole. */
const ARTICLE = /^(?:the|its|their|his|her)\s+/i;

/** An office as a title: without its article. */
export function bareOffice(text: string): string {
  return text.replace(ARTICLE, "");
}
