import * as functionWords from "../../../data/function-words";
import { speechVerbGroups } from "../../../data/speech-verbs";
import type { Analysis, Quote } from "../../../model";
import { nameAt } from "../naming";
import { type Draft, toCheck, type ToCheck } from "./draft";
import { sentencesOf } from "./move-attribution";
import { refuse, type Rewrite } from "./rewrite";
import { genderOf } from "./gender";
import { type Gender, isThirdPersonForm, pastOf, POINTING, SHIFTED, SHORTENED, thirdPerson } from "./shifts";
import { utteranceOf } from "./utterance";

/**
 * Tells a quotation in reported speech. A draft: whatever changed, and whatever may mean something else now, is a place
 * that the writer goes through. Behind a verb in the present ("says") the tense stays.
 */
export function toReported(a: Analysis, quote: Quote): readonly Rewrite[] {
  const found = utteranceOf(a, quote);
  if (found === undefined || quote.speaker === undefined || !governsClause(quote)) return [];
  if (typeof found === "string") return [refuse("speech.reported", found)];
  const { content, attribution, span } = found;
  const ends = sentencesOf(content);
  const sentences = ends.map((end, i) => content.slice(ends[i - 1] ?? 0, end).trim());
  if (attribution.subject === "" || sentences.some((one) => /\?|^(?:let[’']?s|please)\b/iu.test(one))) {
    return [refuse("speech.reported", "a question or an order")];
  }
  const person = a.speech.people[quote.speaker];
  const shifts = !(attribution.verb.split(" ")[0] ?? "").endsWith("s");
  const { subject, verb, adverbial, inverted } = attribution;
  const who = inverted && subject.includes(", ") ? `${subject},` : subject;
  const lead = `${who.charAt(0).toUpperCase()}${who.slice(1)} ${verb}${adverbial === "" ? "" : ` ${adverbial}`} that `;
  const gender = person && genderOf(a, person);
  const again = capital(gender ?? (person ? nameAt(a, person, span.end).text : "They"));
  const draft = sentences.flatMap((sentence, i): Draft => {
    const told = tellSentence(a, sentence, gender, shifts);
    return i === 0
      ? [lead, ...told]
      : [` ${again} `, toCheck(shifts ? "said" : "says", shifts ? "added" : "adds"), " ", ...told];
  });
  return [{ kind: "speech.reported", edits: [{ start: span.start, end: span.end, draft }] }];
}

/** "said that"; not "continued that". */
function governsClause({ cue }: Quote): boolean {
  return speechVerbGroups.some(
    ({ frame, verbs }) =>
      (frame === "clause" || frame === "that") && verbs.some((verb) => verb.split("/")[0] === cue?.lemma),
  );
}

/** One sentence, told by somebody else. What stands in marks of its own stays. */
function tellSentence(a: Analysis, sentence: string, gender: Gender | undefined, shifts: boolean): Draft {
  const words = sentence.split(/([\p{L}\p{N}]+(?:[’'][\p{L}]+)?)/u);
  const persons = thirdPerson(gender ?? "they");
  const draft: (string | ToCheck)[] = [];
  let [depth, before, hasVerb] = [0, "", false];
  for (const [i, word] of words.entries()) {
    if (i % 2 === 0) {
      for (const mark of word) depth += /[‘“]/u.test(mark) ? 1 : /[’”]/u.test(mark) ? -1 : 0;
      if (/[,;:—–]/u.test(word)) hasVerb = false;
      draft.push(word);
      continue;
    }
    const key = word.toLowerCase().replace("’", "'");
    if (depth > 0) draft.push(word);
    else {
      const person = toldPerson(key, persons, gender);
      const verb = shifts ? toldVerb(key, before, hasVerb, persons["i"] ?? "they") : undefined;
      if (verb) hasVerb = true;
      draft.push(
        ...(toldShort(key, persons, gender, shifts) ?? [
          person ?? verb ?? (POINTING.has(key) ? toCheck(word) : i === 1 ? small(a, word) : word),
        ]),
      );
    }
    before = key;
  }
  return draft;
}

function toldPerson(
  key: string,
  persons: Readonly<Record<string, string>>,
  gender: Gender | undefined,
): ToCheck | undefined {
  if (key === "you" || key === "your") return toCheck(key);
  const told = persons[key];
  if (told === undefined) return undefined;
  const isOwn = ["i", "me", "my", "mine", "myself"].includes(key);
  if (!isOwn || gender !== undefined) return toCheck(told);
  return toCheck(told, thirdPerson("she")[key] ?? told, thirdPerson("he")[key] ?? told);
}

/** "we’ll", "I’m", "it’s". */
function toldShort(
  key: string,
  persons: Readonly<Record<string, string>>,
  gender: Gender | undefined,
  shifts: boolean,
): Draft | undefined {
  const [, who = "", short = ""] = /^(i|we|you|he|she|it|they|that|there|what)'(m|re|ve|ll|d|s)$/u.exec(key) ?? [];
  const verb = SHORTENED[short];
  if (verb === undefined || (!shifts && persons[who] === undefined)) return undefined;
  const subject = toldPerson(who, persons, gender) ?? who;
  const isPlural = persons[who] === "they" && (verb === "was" || verb === "is");
  const unshifted = { m: "is", re: "are", ve: "have", ll: "will", d: "would", s: "is" }[short] ?? verb;
  const told = shifts ? (isPlural ? "were" : verb) : unshifted;
  return [subject, " ", short === "s" || short === "d" ? toCheck(told, "had") : toCheck(told)];
}

const SUBJECTS = new Set("i we you they he she it who".split(" "));
const BETWEEN = new Set("also always still never just really now often already only all both".split(" "));
const NO_SUBJECT = new Set([
  ...functionWords.determiners,
  ...functionWords.prepositions,
  ...functionWords.coordinators,
  ...functionWords.finiteAuxiliaries,
]);

/** A finite verb in the present, shifted; undefined for other words, infinitives and plurals of nouns. */
function toldVerb(key: string, before: string, hasVerb: boolean, first: string): ToCheck | undefined {
  if (
    before === "to" ||
    /^(?:will|would|can|could|may|might|shall|should|must|do|does|did|don't|doesn't|won't|can't|cannot|not)$/u.test(
      before,
    )
  )
    return undefined;
  const shifted = SHIFTED[key];
  if (shifted !== undefined) {
    const isPlural = shifted === "was" && key === "am" && first === "they";
    return toCheck(isPlural ? "were" : shifted, key);
  }
  const past = pastOf(key);
  if (past === undefined) return undefined;
  const isAfterPronoun = SUBJECTS.has(before) || (BETWEEN.has(before) && !hasVerb);
  const isAfterNoun = !hasVerb && before !== "" && !NO_SUBJECT.has(before) && isThirdPersonForm(key);
  return isAfterPronoun || isAfterNoun ? toCheck(past, key) : undefined;
}

/** The first word without the capital of its sentence, unless it is a name. */
function small(a: Analysis, word: string): string {
  const lower = word.toLowerCase();
  const isFunctionWord = Object.values(functionWords).some((list) => list.includes(lower));
  const isPrintedSmall = new RegExp(`(?<![\\p{L}])${lower}(?![\\p{L}])`, "u").test(a.prose);
  return isFunctionWord || isPrintedSmall ? lower : word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
