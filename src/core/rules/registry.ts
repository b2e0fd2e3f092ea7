import * as introductions from "./families/attribution/introductions";
import * as evidence from "./families/attribution/evidence";
import * as attributionVerbs from "./families/attribution/verbs";
import * as spellings from "./families/attribution/spellings";
import * as speakers from "./families/attribution/speakers";
import * as boilerplate from "./families/boilerplate";
import * as clarity from "./families/clarity/words";
import * as calendar from "./families/consistency/calendar";
import * as amounts from "./families/consistency/amounts";
import * as dateConflict from "./families/consistency/date-conflict";
import * as eventDates from "./families/consistency/event-dates";
import * as headlineNumber from "./families/consistency/headline-number";
import * as lists from "./families/consistency/lists";
import * as consistentNames from "./families/consistency/names";
import * as season from "./families/consistency/season";
import * as partOverWhole from "./families/consistency/part-over-whole";
import * as percentChange from "./families/consistency/percent-change";
import * as sums from "./families/consistency/sum";
import * as tableTotal from "./families/consistency/table-total";
import * as contactBlock from "./families/contact/block";
import * as contact from "./families/contact/email";
import * as datelineCapitals from "./families/dateline/capitals";
import * as datelineForm from "./families/dateline/form";
import * as datelinePlace from "./families/dateline/place";
import * as stateForm from "./families/dateline/state-form";
import * as embargoDay from "./families/embargo/day";
import * as embargoLine from "./families/embargo/line";
import * as officials from "./families/gov/titles";
import * as talks from "./families/gov/talks";
import * as headlineLine from "./families/headline/line";
import * as headlineMarks from "./families/headline/marks";
import * as headlineWords from "./families/headline/words";
import * as language from "./families/language";
import * as firstSentence from "./families/lead/first-sentence";
import * as opening from "./families/lead/opening";
import * as claims from "./families/legal/claims";
import * as disclosure from "./families/legal/disclosure";
import * as legalFigures from "./families/legal/figures";
import * as mar from "./families/legal/mar";
import * as forwardLooking from "./families/legal/forward-looking";
import * as tickers from "./families/legal/tickers";
import * as newsroom from "./families/newsroom";
import * as person from "./families/person";
import * as balance from "./families/quote/balance";
import * as quoteParagraphs from "./families/quote/paragraphs";
import * as quotePunctuation from "./families/quote/punctuation";
import * as quoteMarks from "./families/quote/marks";
import * as quoteRepeats from "./families/quote/repeats";
import * as quoteSpeakers from "./families/quote/speakers";
import * as quoteVoices from "./families/quote/voices";
import * as elements from "./families/structure/elements";
import * as footnotes from "./families/structure/footnotes";
import * as kinds from "./families/structure/kinds";
import * as national from "./families/structure/national";
import * as research from "./families/structure/research";
import * as story from "./families/structure/story";
import * as order from "./families/structure/order";
import * as repeated from "./families/structure/repeated";
import * as residue from "./families/structure/residue";
import * as sections from "./families/structure/sections";
import * as houseTerms from "./families/house/terms";
import * as structureSwitches from "./families/structure/switches";
import * as apDates from "./families/style/ap/dates";
import * as apDays from "./families/style/ap/days";
import * as apTimes from "./families/style/ap/times";
import * as apNumbers from "./families/style/ap/numbers";
import * as apMeasures from "./families/style/ap/measures";
import * as typoSpacing from "./families/typo/spacing";
import * as typoMarks from "./families/typo/marks";
import * as webAddresses from "./families/web/addresses";
import * as webBrokenAddress from "./families/web/broken-address";
import * as webMarkdown from "./families/web/markdown";
import * as webCard from "./families/web/card";
import * as webImages from "./families/web/images";
import * as typoCharacters from "./families/typo/characters";
import * as clarityAcronyms from "./families/clarity/acronyms";
import * as clarityWording from "./families/clarity/wording";
import * as clarityLength from "./families/clarity/length";
import * as clarityReadability from "./families/clarity/readability";
import * as apMoney from "./families/style/ap/money";
import * as apPlaces from "./families/style/ap/places";
import * as apSpellings from "./families/style/ap/spellings";
import * as apNames from "./families/style/ap/names";
import * as apSigns from "./families/style/ap/signs";
import * as apTitles from "./families/style/ap/titles";
import * as ukStyle from "./families/style/uk";
import * as spelling from "./families/style/spelling";
import * as clarityResearch from "./families/clarity/research";
import type { Rule } from "./rule";

/**
 * Every rule there is. A new rule touches its family file and this list, nothing else; of a file that exports nothing but
 * rules all are taken.
 */
export const registry: readonly Rule[] = [
  elements.missingHeadline,
  elements.missingDateline,
  elements.missingContact,
  elements.missingBoilerplate,
  elements.placeholderLeft,
  elements.frontMatter,
  order.missingReleaseLine,
  order.missingEndMark,
  order.endMarkMisplaced,
  order.wrongOrder,
  order.headlineLacksOrg,
  order.subheadRepeatsHeadline,
  kinds.advisoryFields,
  kinds.recallFields,
  kinds.readoutFields,
  story.noQuote,
  story.length,
  national.notesPosition,
  national.govUkForm,
  national.canadaSections,
  research.researchReference,
  research.researchLabel,
  residue.aiChatResidue,
  residue.reviewMarksLeft,
  residue.moreMarker,
  repeated.repeatedParagraph,
  footnotes.footnoteUnresolved,
  sections.emptySection,
  embargoLine.inPast,
  embargoLine.noTimeOrZone,
  embargoLine.bothImmediate,
  embargoDay.conflictsWithDateline,
  embargoDay.ambiguousMidnight,
  headlineLine.tooLong,
  headlineLine.endPeriod,
  headlineLine.caseInconsistent,
  headlineMarks.allCaps,
  headlineMarks.exclamationQuestion,
  headlineMarks.doubleQuotes,
  headlineMarks.trademarkSymbol,
  headlineWords.noVerb,
  headlineWords.spelledNumber,
  headlineWords.acronym,
  headlineWords.hype,
  firstSentence.relativeDay,
  firstSentence.tooLong,
  opening.missingWs,
  opening.startsWithQuoteOrQuestion,
  opening.weakOpening,
  opening.pleasedToAnnounce,
  quoteSpeakers.noAttribution,
  quoteSpeakers.unknownSpeaker,
  balance.unbalanced,
  quoteSpeakers.clicheEmotion,
  quoteParagraphs.multiParagraphClose,
  quoteParagraphs.multiParagraphOpen,
  quoteVoices.lateAttribution,
  quoteVoices.twoSpeakersOneParagraph,
  quoteVoices.tooLong,
  quotePunctuation.usPunctuationOutside,
  quotePunctuation.ukPunctuation,
  quotePunctuation.stopBeforeAttribution,
  quotePunctuation.commaMissingBeforeAttribution,
  quotePunctuation.introPunctuation,
  quoteMarks.mixedCurlyStraight,
  quoteMarks.wrongDirection,
  quoteMarks.nestedSameMarks,
  quoteMarks.edgeEllipsis,
  quoteMarks.fragment,
  quoteRepeats.duplicate,
  speakers.surnameFirst,
  speakers.speakerWithoutTitle,
  speakers.ambiguousPronoun,
  introductions.twoTitles,
  spellings.nameDrift,
  introductions.introducedTwice,
  introductions.fullNameAgain,
  attributionVerbs.loadedVerb,
  attributionVerbs.inverted,
  attributionVerbs.tenseMixed,
  evidence.anonymous,
  evidence.opinionAsFact,
  evidence.vagueEvidence,
  person.firstPerson,
  person.secondPerson,
  datelinePlace.cityCaps,
  datelinePlace.stateNeeded,
  datelinePlace.countryNeeded,
  datelinePlace.stateNotNeeded,
  datelineCapitals.washington,
  datelineCapitals.newYorkCity,
  stateForm.postalCodeState,
  stateForm.stateUnabbreviated,
  stateForm.stateNeverAbbreviated,
  datelineForm.dateMissing,
  datelineForm.monthForm,
  datelineForm.dash,
  datelineForm.wireProfile,
  calendar.weekdayDate,
  calendar.invalidDate,
  season.dstZone,
  dateConflict.dateConflict,
  eventDates.pastTenseFutureEvent,
  headlineNumber.headlineNumber,
  consistentNames.orgName,
  consistentNames.productName,
  amounts.periodReused,
  amounts.currency,
  amounts.units,
  sums.sum,
  partOverWhole.partOverWhole,
  percentChange.percentChange,
  tableTotal.tableTotal,
  lists.listCount,
  lists.nameListCount,
  clarity.repeatedWord,
  clarity.hypeWords,
  clarity.repeatedNameInSentence,
  boilerplate.tooLong,
  boilerplate.hype,
  boilerplate.nameMismatch,
  contact.emailInvalid,
  contactBlock.nameMissing,
  contactBlock.dummy,
  language.indefiniteArticle,
  language.redundantAcronym,
  language.wordy,
  language.inclusive,
  language.passive,
  language.phoneInvalid,
  ...Object.values(apDates),
  ...Object.values(apDays),
  ...Object.values(apTimes),
  ...Object.values(apNumbers),
  ...Object.values(apMeasures),
  ...Object.values(typoSpacing),
  ...Object.values(typoMarks),
  ...Object.values(webAddresses),
  ...Object.values(webBrokenAddress),
  ...Object.values(webMarkdown),
  ...Object.values(webCard),
  ...Object.values(webImages),
  ...Object.values(typoCharacters),
  ...Object.values(clarityAcronyms),
  ...Object.values(clarityWording),
  ...Object.values(clarityLength),
  ...Object.values(clarityReadability),
  ...Object.values(apMoney),
  ...Object.values(apPlaces),
  ...Object.values(apSpellings),
  houseTerms.houseTerm,
  ...Object.values(apNames),
  ...Object.values(apSigns),
  ...Object.values(apTitles),
  ...Object.values(ukStyle),
  ...Object.values(spelling),
  ...Object.values(clarityResearch),
  officials.titleDrift,
  talks.counterpartOrder,
  talks.verbOfAgreement,
  talks.numberedParagraphs,
  tickers.tickerFormat,
  tickers.tickerInconsistent,
  tickers.tickerMissing,
  claims.investigationalClaim,
  claims.litigationCite,
  claims.personalData,
  disclosure.offerLegend,
  disclosure.regFdEmbargo,
  disclosure.marketHours,
  mar.marInsideInformation,
  mar.marMarketing,
  mar.rnsLei,
  legalFigures.nonGaap,
  legalFigures.unaudited,
  forwardLooking.noSafeHarbor,
  forwardLooking.safeHarborUnneeded,
  forwardLooking.safeHarborGeneric,
  ...Object.values(newsroom),
  structureSwitches.unknownProfile,
  // The last one: it looks at what all others found where a comment switches them off.
  structureSwitches.unusedDisable,
];
