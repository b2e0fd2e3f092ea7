import { statementNouns } from "../../data/speech-verbs";
import { Word } from "../../language";
import type { Reading } from "../reading";
import { Tag } from "./tags";
import { tenseAt } from "./tense";

const statements = new Set([...statementNouns, "briefing", "conference", "memo", "announcement", "forum", "hearing"]);
const COUNTED = /^(?:an?|one|two|three|four|five|six|several|just|only|days|hours|weeks|months|years|minutes|\d+)$/;
/** What a narrator calls words just reported: ", a claim the council disputes". */
const JUDGED = new Set(
  "claim charge allegation assertion accusation statement view figure number move step prospect promise pledge suggestion remark warning argument position point".split(
    " ",
  ),
);
const DECLINED =
  /^(?:declined|refused|failed|disagreed|agreed|nodded|paused|laughed|smiled|hesitated|thanked|praised|congratulated|welcomed|commended|applauded|condemned|invited|urged)$/;

/**
 * Whether an aside of the narrator opens behind the comma or conjunction before token `next`: when, where, in what way or with
 * what reply something was said. Told by its wording alone, whatever the tense.
 */
export function opensAside(reading: Reading, next: number, comma: boolean): boolean {
  const { passage, tags } = reading;
  const word = passage.tokens[next]?.lower ?? "";
  const behind = passage.tokens[next + 1]?.lower ?? "";
  // "… but declined to say where", "… but did not say where"
  if (tags[next - 1] === Tag.coordinator && (DECLINED.test(word) || isNotSaying(reading, next))) return true;
  if (!comma) return false;
  if (/^(?:declining|refusing)$/.test(word)) return true;
  if (word === "as") return /^(?:did|does|do|has|have|had)$/.test(behind);
  if (word === "then") return tenseAt(reading, next + 1) === "past";
  if (word === "when") return /^(?:asked|pressed|told)$/.test(behind);
  if (word === "without") return passage.tokens[next + 1]?.form?.gerund === true;
  if (word === "before" || word === "after" || word === "while") return tags[next + 1] === Tag.gerund;
  if (word === "in") return isOccasion(reading, next);
  return /^an?$/.test(word) && JUDGED.has(behind) ? true : COUNTED.test(word) && isLaterOrEarlier(reading, next);
}

/** "did not say", "would not elaborate", "has not explained". */
function isNotSaying({ passage }: Reading, at: number): boolean {
  const { tokens } = passage;
  if (!/^(?:did|would|has|have|could|does)$/.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "not")
    return false;
  return tokens[at + 2]?.form !== undefined;
}

/** ", in a speech to the council", ", in her letter". */
function isOccasion({ passage }: Reading, at: number): boolean {
  const article = passage.tokens[at + 1]?.lower ?? "";
  if (!/^(?:an?|the|his|her|their|its)$/.test(article)) return false;
  for (let look = at + 2; look < at + 5; look++) {
    const token = passage.tokens[look];
    if (token?.kind !== "word") return false;
    if (statements.has(token.lower)) return true;
  }
  return false;
}

/** ", a day after the council met", ", two weeks before the vote": when it was said. */
function isLaterOrEarlier({ passage }: Reading, first: number): boolean {
  for (let at = first; at <= first + 4; at++) {
    const token = passage.tokens[at];
    if (!token) return false;
    if (/^(?:after|before|later|earlier)$/.test(token.lower))
      return at > first && ((passage.tokens[at - 1]?.classes ?? 0) & Word.time) !== 0;
  }
  return false;
}
