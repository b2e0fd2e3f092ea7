import * as speakers from "./families/attribution/speakers";
import * as clarity from "./families/clarity";
import * as consistency from "./families/consistency";
import * as contact from "./families/contact";
import * as embargo from "./families/embargo";
import * as headlineLine from "./families/headline/line";
import * as language from "./families/language";
import * as firstSentence from "./families/lead/first-sentence";
import * as person from "./families/person";
import * as balance from "./families/quote/balance";
import * as quoteSpeakers from "./families/quote/speakers";
import * as elements from "./families/structure/elements";
import type { Rule } from "./rule";

/** Every rule there is. A new rule touches its family file and this list, nothing else. */
export const registry: readonly Rule[] = [
  elements.missingHeadline,
  elements.missingDateline,
  elements.missingContact,
  elements.missingBoilerplate,
  elements.placeholderLeft,
  elements.frontMatter,
  embargo.inPast,
  embargo.noTimeOrZone,
  embargo.bothImmediate,
  headlineLine.tooLong,
  headlineLine.endPeriod,
  headlineLine.caseInconsistent,
  firstSentence.relativeDay,
  firstSentence.tooLong,
  quoteSpeakers.noAttribution,
  quoteSpeakers.unknownSpeaker,
  balance.unbalanced,
  quoteSpeakers.clicheEmotion,
  speakers.surnameFirst,
  speakers.speakerWithoutTitle,
  speakers.ambiguousPronoun,
  person.firstPerson,
  consistency.weekdayDate,
  consistency.invalidDate,
  clarity.repeatedWord,
  clarity.hypeWords,
  clarity.repeatedNameInSentence,
  contact.emailInvalid,
  language.indefiniteArticle,
  language.redundantAcronym,
  language.wordy,
  language.inclusive,
  language.passive,
  language.phoneInvalid,
];
