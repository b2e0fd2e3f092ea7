import { chipsQuinn, editorialJudgement, moorheadTitles, reportingForWork } from "../../../data/authorities";
import type { Mention, Quote, Span, Speaker } from "../../../model";
import { contains, indexContaining } from "../../../text";
import type { ReleaseDocument, Sentence } from "../../document";
import { COVER } from "../../own-words";
import { defineRule } from "../../rule";
import { likePrinted } from "../../words";

export const surnameFirst = defineRule({
  id: "attribution/surname-first",
  summary: "Give the full name first and the surname after it.",
  why: "A reader who meets the surname first does not know who that is.",
  source: [moorheadTitles, chipsQuinn],
  level: "warning",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    early: "{surname} stands here before the full name, {name}",
    full: "The full name",
    replace: "Replace it by {name}",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "Okafor opened the site at noon. “The ovens are hot,” said Dana Okafor, the manager.",
      },
      {
        frame: "story",
        text: "“It took a year,” Okafor said. “The ovens are hot,” said Dana Okafor, the manager.",
      },
    ],
    good: [
      { frame: "story", text: "Dana Okafor, the manager, opened the site at noon. “The ovens are hot,” Okafor said." },
      {
        frame: "story",
        text: "Okafor et al. told of the effect first. “The ovens are hot,” said Dana Okafor, the manager.",
      },
      { text: "Okafor opens second plant\n\nThe ovens are hot, said Dana Okafor, the manager of Kestrel Foods." },
    ],
  },
  *check(release) {
    for (const person of release.speech.people) {
      if (person.kind !== "person") continue;
      const named = person.mentions.filter((mention) => release.isInStory(mention) && mention.form !== "pronoun");
      const first = named[0];
      const full = named.find((mention) => mention.form === "full-name");
      if (first?.form !== "surname" || !full || !isPerson(release, first, person)) continue;
      const { start, end } = first;
      const isQuoted = release.isSurelyQuoted(person);
      yield {
        at: first,
        message: "early",
        ...(isQuoted ? {} : { level: "hint" }),
        data: { surname: release.prose.slice(start, end), name: person.name },
        related: [{ at: full, message: "full" }],
        fixes: [{ message: "replace", data: { name: person.name }, edits: [{ start, end, text: person.name }] }],
      };
    }
  },
});

// "the Bush administration", "Cobell v. Salazar", "the Salazar Act", "Salazar et al.", "Salazar (2019)", "(Salazar, 2019)":
// the surname stands for something else.
const NAMESAKE_BEFORE = /\b(?:the|an?|v\.|vs\.) $/i;
const NAMESAKE_AFTER =
  /^(?: \p{Lu}| (?:administration|campaign|family|government|team|v\.|vs\.|et al)|,? \(?(?:19|20)\d\d\)|-)/u;
// "Dana Okafor". Must not match "of Utah" or a name of one word.
const FULL_NAME = /^\p{Lu}\S* .*\p{Lu}/u;

function isPerson(release: ReleaseDocument, { start, end, certainty }: Mention, { name }: Speaker): boolean {
  return (
    certainty === "certain" &&
    FULL_NAME.test(name) &&
    !NAMESAKE_BEFORE.test(release.prose.slice(Math.max(0, start - 6), start)) &&
    !NAMESAKE_AFTER.test(release.prose.slice(end, end + 20))
  );
}

export const speakerWithoutTitle = defineRule({
  id: "attribution/speaker-without-title",
  summary: "Say at first mention why this person speaks.",
  why: "A name alone gives a reader no reason to listen.",
  source: [reportingForWork],
  level: "info",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { bare: "{name} is quoted without a title, a post or a tie to the story" },
  examples: {
    bad: [
      { frame: "story", text: "“The ovens are hot,” Dana Okafor said." },
      { frame: "story", text: "Dana Okafor said, “The ovens are hot.”" },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, who runs the plant." },
      { frame: "story", text: "“The ovens are hot,” farmer Dana Okafor said." },
      { frame: "story", text: "“The ovens are hot,” Mayor Dana Okafor said." },
      { frame: "story", text: "“The ovens are hot,” Democrat Dana Okafor said." },
      { frame: "story", text: "Dana Okafor of the cooks' union came too. “The ovens are hot,” Okafor said." },
    ],
  },
  *check(release) {
    for (const person of release.speech.speakers) {
      const { introduction, kind, title, organisation, name } = person;
      if (kind !== "person" || introduction.form !== "full-name" || title !== undefined || organisation !== undefined)
        continue;
      if (!release.isInStory(introduction) || NAMES_POST.test(name) || !release.isSurelyQuoted(person)) continue;
      if (isDescribed(release, person) || isShortForm(release, person)) continue;
      yield { at: introduction, message: "bare", data: { name } };
    }
  },
});

export const ambiguousPronoun = defineRule({
  id: "attribution/ambiguous-pronoun",
  summary: "Name the speaker where a pronoun can mean two people.",
  why: "A reader who has to guess may put words into the wrong mouth.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    either: "“{pronoun}” can mean {one} or {other}",
    named: "{name} is named here",
    replace: "Replace it by {name}",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "The mayor, Peter Lind, met Karl Berg, the governor of Norland, on Monday. He said that the bridge would be open by June.",
      },
      {
        frame: "story",
        text: "The mayor, Peter Lind, met Karl Berg, the governor of Norland, on Monday. “The bridge will be open by June,” he said.",
      },
      {
        frame: "story",
        text: "The mayor, Peter Lind, met Karl Berg, the governor of Norland, on Monday. After the talks, he said that the bridge would be open by June.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "The mayor, Peter Lind, met Karl Berg, the governor of Norland, on Monday. Lind said that the bridge would be open by June.",
      },
      {
        frame: "story",
        text: "Peter Lind, the mayor, told Karl Berg, the governor, that the bridge was safe. He added that it would be open by June.",
      },
      { frame: "story", text: "Peter Lind, the mayor, opened the bridge. He said that it would last." },
    ],
  },
  *check(release) {
    const pronouns = pronounsByStart(release);
    for (const quote of release.speech.quotes) {
      const pronoun = pronounOf(pronouns, quote);
      if (!pronoun || !isOpen(pronoun) || GOES_ON.includes(quote.cue?.lemma ?? "")) continue;
      const before = sentenceBefore(release, quote, pronoun);
      if (!before || speaksIn(release, before, quote, pronoun)) continue;
      const [one, other] = candidates(release, before, pronoun).slice(-2);
      if (!one || !other) continue;
      const printed = release.prose.slice(pronoun.start, pronoun.end);
      yield {
        at: pronoun,
        message: "either",
        data: { pronoun: printed, one: one.name, other: other.name },
        related: [one, other].map(({ at, name }) => ({ at, message: "named", data: { name } })),
        fixes: [one, other].map(({ name }) => ({
          message: "replace",
          data: { name },
          edits: [{ start: pronoun.start, end: pronoun.end, text: likePrinted(printed, name) }],
        })),
      };
    }
  },
});

/** Readers ask whom a pronoun means where we do; a given name answers them ("Maria met Peter. He …"). */
function isOpen({ certainty, rule }: Mention): boolean {
  return certainty === "inferred" && rule !== "pronoun-given-name";
}

/** Verbs that carry on with the same speaker. */
const GOES_ON: readonly string[] = ["add", "continue", "conclude", "go on", "further"];

// ", who", ", manager", "of Kestrel", "(R-Utah)", "from Toledo" after a name. Must not match ", said" or ", and".
const TIE_AFTER =
  /^\.?(?:['’]s)?(?:, (?!and\b|but\b|said\b|says\b|added\b|told\b|he\b|she\b|they\b|the day\b)| ?\(| (?:of|from|at|with|who|whose|for|as|is|was|has|joined|became|leads|led|runs|heads|chairs|serves|served|founded)\b)/;
// "Secretary of Parks Berg", "Democrat Ann Lee". Must not match a name alone.
const NAMES_POST = / of |^(?:Republican|Democrat|Independent|Labour|Conservative|Liberal)\b/;
// "farmer", "Mayor", "spokesman" before a name. Must not match the words that merely lead up to a name.
const TIE_BEFORE =
  /(?:\b(?!(?:said|says|added|adds|stated|noted|and|or|but|by|to|with|from|of|for|that|as|than|like|when|while|if|asked|told|according|including|explained|commented|concluded|continued|met|where|whose|says|because|although|also)\b)[\p{L}.]{3,30}|['’]s [\p{L}-]{1,30}|\d),? $/u;

/** Somewhere beside the name stands what ties the person to the story; before a bare surname a word tells nothing. */
function isDescribed(release: ReleaseDocument, person: Speaker): boolean {
  return person.mentions
    .filter((mention) => mention.form !== "pronoun")
    .some(({ start, end, form }) => {
      const before = release.prose.slice(Math.max(0, start - 40), start);
      return TIE_AFTER.test(release.prose.slice(end, end + 30)) || (form !== "surname" && TIE_BEFORE.test(before));
    });
}

/** "Quiñones Etxeberria" beside "María Quiñones Etxeberria": a surname of two words, introduced under the full name. */
function isShortForm(release: ReleaseDocument, { id, name }: Speaker): boolean {
  const tail = ` ${name.toLowerCase()}`;
  return release.speech.people.some((other) => other.id !== id && other.name.toLowerCase().endsWith(tail));
}

function pronounsByStart({ speech }: ReleaseDocument): ReadonlyMap<number, Mention> {
  const pronouns = new Map<number, Mention>();
  for (const { mentions } of speech.people)
    for (const mention of mentions) if (mention.form === "pronoun") pronouns.set(mention.start, mention);
  return pronouns;
}

/** The pronoun that is the only source of a quotation. */
function pronounOf(pronouns: ReadonlyMap<number, Mention>, { source, speaker }: Quote): Mention | undefined {
  const mention = source && pronouns.get(source.start);
  return speaker === undefined || mention?.speaker === speaker ? mention : undefined;
}

/** The sentence that a reader asks for the pronoun's meaning; undefined where words before it may name somebody. */
function sentenceBefore(release: ReleaseDocument, { spans }: Quote, pronoun: Span): Sentence | undefined {
  const opening = Math.min(pronoun.start, spans[0]?.start ?? pronoun.start);
  const sentences = release.storySentences;
  const index = indexContaining(sentences, { start: opening, end: opening + 1 });
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || before.part !== own?.part) return undefined;
  return LEADS_TO_PRONOUN.test(release.ownWords.slice(own.start, pronoun.start)) ? before : undefined;
}

// Nothing, somebody's words, or "After the talks, ". Must not match a name, or a clause of some length.
const LEADS_TO_PRONOUN = new RegExp(`^\\s*(?:${COVER}[${COVER},\\s]*|\\p{Lu}?[\\p{Ll} ]{1,40}, )?$`, "u");

/** No sentence holds more quotations than this. */
const NEAR = 12;

/** When somebody already speaks in the sentence before, a pronoun goes on with the same speaker. */
function speaksIn({ speech }: ReleaseDocument, before: Span, { id }: Quote, { speaker }: Mention): boolean {
  return speech.quotes
    .slice(Math.max(0, id - NEAR), id)
    .some((quote) => quote.source !== undefined && contains(before, quote.source) && quote.speaker === speaker);
}

interface Candidate {
  readonly at: Mention;
  readonly name: string;
}

/** First mention in the sentence of each person whom the pronoun can mean; an office goes by its printed name. */
function candidates(release: ReleaseDocument, sentence: Span, pronoun: Mention): readonly Candidate[] {
  const printed = release.prose.slice(pronoun.start, pronoun.end).toLowerCase();
  // "They" means both, or a body.
  if (printed !== "he" && printed !== "she") return [];
  return release.speech.people
    .filter(({ kind, gender }) => (kind === "person" || kind === "unnamed") && (gender ?? printed) === printed)
    .flatMap(({ kind, name, mentions }) => {
      const at = mentions.find((mention) => contains(sentence, mention));
      return at ? [{ at, name: kind === "person" ? name : release.prose.slice(at.start, at.end) }] : [];
    })
    .sort((a, b) => a.at.start - b.at.start);
}
