import { Word, type Passage, type Token } from "../../language";

/** What a word does in its sentence, as far as clauses need to know it. */
export const Tag = {
  punctuation: 0,
  noun: 1,
  name: 2,
  pronoun: 3,
  determiner: 4,
  verb: 5,
  auxiliary: 6,
  preposition: 7,
  coordinator: 8,
  subordinator: 9,
  adverb: 10,
  adjective: 11,
  number: 12,
  gerund: 13,
} as const;

/** A verb of any kind, auxiliaries among them; gerunds are none. */
export function isVerbTag(tag: number | undefined): boolean {
  return tag === Tag.verb || tag === Tag.auxiliary;
}

const ADJECTIVE_END = /(?:ous|ful|ive|able|ible|ic|less|ish|ary|al)$/;
/** Words in -ed and -ing that are none. */
const NOT_A_VERB = new Set(
  "need speed seed feed breed hundred indeed bed red shed united morning evening something nothing anything everything during building ceiling wedding sibling king ring wing spring string thing housing beijing".split(
    " ",
  ),
);
/** Adjectives that follow their noun: "a person familiar with the plan". */
const BEHIND_NOUN = new Set("familiar aware present knowledgeable".split(" "));
const MODIFIER_BEFORE_NOUN = new Set("public previous recent joint written new latest following annual".split(" "));

/** Tags every token of a passage. One pass; a tag depends on the word and its neighbours only. */
export function tagPassage(passage: Passage): Uint8Array {
  const { tokens } = passage;
  const tags = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) tags[at] = tagOf(passage, tags, at);
  return tags;
}

function tagOf(passage: Passage, tags: Uint8Array, at: number): number {
  const token = passage.tokens[at];
  if (!token || token.kind === "punctuation") return Tag.punctuation;
  if (token.kind === "number") return Tag.number;
  const { classes, lower } = token;
  if (classes & (Word.subjectPronoun | Word.otherPronoun) && token.text !== "US")
    return (lower === "one" || lower === "another") && goesWithNoun(passage.tokens[at + 1])
      ? Tag.determiner
      : Tag.pronoun;
  if (classes & Word.determiner) return Tag.determiner;
  if (classes & Word.auxiliary && !(token.capital && classes & Word.givenName) && !isMonth(passage, at))
    return Tag.auxiliary;
  if (classes & Word.coordinator) return Tag.coordinator;
  if (classes & Word.preposition) return Tag.preposition;
  if (classes & Word.subordinator) return Tag.subordinator;
  if (token.capital && !isSentenceStart(passage, at)) return Tag.name;
  if (classes & Word.adverb || (lower.endsWith("ly") && lower.length > 4 && !token.capital)) return Tag.adverb;
  if (token.capital) return lower.endsWith("ing") && lower.length > 5 && !NOT_A_VERB.has(lower) ? Tag.gerund : Tag.name;
  return openClass(passage, tags, at, token);
}

/** "one manager said", not "one said" and "one of them". */
function goesWithNoun(next: Token | undefined): boolean {
  const other =
    Word.auxiliary | Word.preposition | Word.coordinator | Word.subordinator | Word.adverb | Word.determiner;
  return next?.kind === "word" && (next.classes & other) === 0 && !next.form?.past;
}

/** "since May", not "May I". */
function isMonth(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.text === "May" && !isSentenceStart(passage, at);
}

/** Nouns, verbs and adjectives, told apart by form and by the word before. */
function openClass(passage: Passage, tags: Uint8Array, at: number, token: Token): number {
  const { classes, lower } = token;
  const before = at > 0 ? tags[at - 1] : Tag.punctuation;
  const previous = passage.tokens[at - 1];
  const determined =
    (before === Tag.determiner &&
      !/^(?:that|this|which|all|both|each|many|several|some|one|two|any)$/.test(previous?.lower ?? "")) ||
    previous?.possessive === true ||
    MODIFIER_BEFORE_NOUN.has(previous?.lower ?? "");
  const { form } = token;
  if (form && (form.past || form.present || form.base || form.gerund)) {
    if (form.nounLike && isNounHere(passage, tags, at, determined)) return Tag.noun;
    if (opensPost(passage, tags, at)) return Tag.noun;
    if (form.gerund) return determined ? Tag.adjective : Tag.gerund;
    return determined ? (form.past ? Tag.adjective : Tag.noun) : Tag.verb;
  }
  if (classes & (Word.irregularPast | Word.participle)) return determined ? Tag.adjective : Tag.verb;
  if (!NOT_A_VERB.has(lower)) {
    // "al-Zahrani", "el-Sisi"
    if (lower.includes("-") && /-\p{Lu}/u.test(token.text)) return Tag.name;
    if (lower.includes("-")) return lower.endsWith("ed") ? Tag.adjective : Tag.noun;
    if (lower.endsWith("ed") && lower.length > 4)
      return determined || before === Tag.preposition ? Tag.adjective : Tag.verb;
    if (lower.endsWith("ing") && lower.length > 4) return determined ? Tag.adjective : Tag.gerund;
  }
  if (
    classes & Word.presentVerb &&
    !determined &&
    isSubjectTag(/^["“‘]$/.test(previous?.text ?? "") ? tags[at - 2] : before)
  ) {
    return nextAllowsVerb(passage, at) || endsReport(passage, tags, at) ? Tag.verb : Tag.noun;
  }
  if (classes & Word.baseVerb && !determined && baseVerbHere(passage, tags, at)) return Tag.verb;
  if (BEHIND_NOUN.has(lower)) return Tag.adjective;
  if (ADJECTIVE_END.test(lower) && !(classes & (Word.role | Word.organisationNoun))) return Tag.adjective;
  return Tag.noun;
}

/** "said | lead author Ann Lee": a base form behind a finite verb of saying goes with the noun behind it. */
function opensPost({ tokens }: Passage, tags: Uint8Array, at: number): boolean {
  const form = tokens[at]?.form;
  if (tags[at - 1] !== Tag.verb || !form?.base || form.past) return false;
  const before = tokens[at - 1]?.form;
  const next = tokens[at + 1]?.classes ?? 0;
  return (before?.past === true || before?.present === true) && (next & (Word.role | Word.titleWord)) !== 0;
}

/** What may stand before a verb in the third person; marks may open between them ("it “takes care”"). */
function isSubjectTag(tag: number | undefined): boolean {
  return tag === Tag.noun || tag === Tag.name || tag === Tag.pronoun;
}

function isNounHere(passage: Passage, tags: Uint8Array, at: number, determined: boolean): boolean {
  const previous = passage.tokens[at - 1];
  const next = passage.tokens[at + 1];
  if (/^(?:saying|warning|announcing|questioning)$/.test(passage.tokens[at]?.lower ?? "")) {
    if (previous?.lower === "by" || previous?.lower === "as" || previous?.text === "," || next?.lower === "that")
      return determined;
  }
  if (determined || next?.lower === "of") return true;
  const before = tags[at - 1];
  if (before === Tag.preposition && previous?.lower !== "to") return true;
  return before === Tag.adjective || before === Tag.number;
}

/** A present form is a verb before an object, a preposition or an infinitive, not before another verb. */
function nextAllowsVerb(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  if (!next || next.kind === "punctuation") return next?.text === ":" || next?.text === "“" || next?.text === '"';
  if (next.classes & (Word.finiteAuxiliary | Word.irregularPast) || next.lower === "of") return false;
  return true;
}

/** Verbs of saying that take a clause and no thing: behind "said" no "plan works" is named. */
const TAKES_CLAUSE = /^(?:say|insist|argue|believe|think|know|feel)$/;

/** "said it works.", "said the plan works,": the clause ends with its verb, which a noun of that form would leave without. */
function endsReport({ tokens }: Passage, tags: Uint8Array, at: number): boolean {
  if (!/^[.,;!]$/.test(tokens[at + 1]?.text ?? "")) return false;
  if (tags[at - 1] === Tag.pronoun) return /^(?:he|she|it)$/.test(tokens[at - 1]?.lower ?? "");
  const cue = tags[at - 2] === Tag.determiner ? tokens[at - 3] : tokens[at - 2];
  const form = cue?.form;
  return form !== undefined && (form.past || form.present) && TAKES_CLAUSE.test(form.lemma);
}

function baseVerbHere(passage: Passage, tags: Uint8Array, at: number): boolean {
  const before = tags[at - 1];
  const previous = passage.tokens[at - 1];
  if (before === Tag.pronoun && previous && /^(?:they|we|i|you|who)$/.test(previous.lower)) return true;
  if (before === Tag.auxiliary || previous?.lower === "to") return true;
  const plural = before === Tag.noun && previous?.lower.endsWith("s") === true;
  // "the walls hold": the clause may end with its verb.
  if (plural && tags[at - 2] === Tag.determiner && /^[.,;]$/.test(passage.tokens[at + 1]?.text ?? "")) return true;
  return plural && nextAllowsVerb(passage, at) && ((passage.tokens[at + 1]?.classes ?? 0) & Word.preposition) === 0;
}

function isSentenceStart(passage: Passage, at: number): boolean {
  if (at === 0) return true;
  const previous = passage.tokens[at - 1];
  if (previous?.kind !== "punctuation") return false;
  if (/^[.?!:"“‘”]$/.test(previous.text)) return true;
  return false;
}
