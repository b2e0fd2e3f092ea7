import * as attribution from "./families/attribution";
import * as clarity from "./families/clarity";
import * as consistency from "./families/consistency";
import * as contact from "./families/contact";
import * as embargo from "./families/embargo";
import * as headline from "./families/headline";
import * as language from "./families/language";
import * as lead from "./families/lead";
import * as person from "./families/person";
import * as quote from "./families/quote";
import * as quoteMarks from "./families/quote-marks";
import * as structure from "./families/structure";
import type { Rule } from "./rule";

/** Every rule there is. A new rule touches its family file and this list, nothing else. */
export const registry: readonly Rule[] = [
  structure.missingHeadline,
  structure.missingDateline,
  structure.missingContact,
  structure.missingBoilerplate,
  structure.placeholderLeft,
  structure.frontMatter,
  embargo.inPast,
  embargo.noTimeOrZone,
  embargo.bothImmediate,
  headline.tooLong,
  headline.endPeriod,
  headline.caseInconsistent,
  lead.relativeDay,
  lead.tooLong,
  quote.noAttribution,
  quote.unknownSpeaker,
  quoteMarks.unbalanced,
  quote.clicheEmotion,
  attribution.surnameFirst,
  attribution.speakerWithoutTitle,
  attribution.ambiguousPronoun,
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
