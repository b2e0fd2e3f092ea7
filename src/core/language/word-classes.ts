import * as abbreviations from "../data/abbreviations";
import { commonVerbs, irregularParticiples, irregularPasts } from "../data/common-verbs";
import * as functionWords from "../data/function-words";
import { givenNames } from "../data/given-names";
import { bodyNouns, companyForms, organisationNouns } from "../data/organisations";
import { demonyms, placeNouns, places, thingNouns } from "../data/places";
import * as titles from "../data/titles";
import { presentForms } from "./inflection";

/** What the lexicons know of a word, as bits, so that one lookup answers every later question. */
export const Word = {
  subjectPronoun: 1,
  otherPronoun: 1 << 1,
  determiner: 1 << 2,
  auxiliary: 1 << 3,
  finiteAuxiliary: 1 << 4,
  preposition: 1 << 5,
  coordinator: 1 << 6,
  subordinator: 1 << 7,
  adverb: 1 << 8,
  time: 1 << 9,
  opener: 1 << 10,
  honorific: 1 << 11,
  titleWord: 1 << 12,
  role: 1 << 13,
  group: 1 << 14,
  organisationNoun: 1 << 15,
  bodyNoun: 1 << 16,
  companyForm: 1 << 17,
  demonym: 1 << 18,
  place: 1 << 19,
  placeNoun: 1 << 20,
  thingNoun: 1 << 21,
  givenName: 1 << 22,
  particle: 1 << 23,
  nameSuffix: 1 << 24,
  postNominal: 1 << 25,
  irregularPast: 1 << 26,
  participle: 1 << 27,
  baseVerb: 1 << 28,
  presentVerb: 1 << 29,
  leadingAbbreviation: 1 << 30,
} as const;

const endingAbbreviations = new Set(abbreviations.endingAbbreviations);

let table: Map<string, number> | undefined;

/** Bits of a word in lower case, possessive ending left out; 0 for a word no lexicon has. */
export function wordClass(lower: string): number {
  return (table ??= buildTable()).get(lower) ?? 0;
}

/** Abbreviations that may end a sentence too: "Inc.", "U.S.", "p.m.". Lower case, last period left out. */
export function isEndingAbbreviation(lower: string): boolean {
  return endingAbbreviations.has(lower);
}

function buildTable(): Map<string, number> {
  const built = new Map<string, number>();
  const add = (entries: Iterable<string>, bit: number): void => {
    for (const word of entries) built.set(word, (built.get(word) ?? 0) | bit);
  };
  add(functionWords.subjectPronouns, Word.subjectPronoun);
  add(functionWords.otherPronouns, Word.otherPronoun);
  add(functionWords.determiners, Word.determiner);
  add(functionWords.auxiliaries, Word.auxiliary);
  add(functionWords.finiteAuxiliaries, Word.finiteAuxiliary);
  add(functionWords.prepositions, Word.preposition);
  add(functionWords.coordinators, Word.coordinator);
  add(functionWords.subordinators, Word.subordinator);
  add(functionWords.adverbs, Word.adverb);
  add(functionWords.timeWords, Word.time);
  add(functionWords.sentenceOpeners, Word.opener);
  add(titles.honorifics, Word.honorific);
  add(titles.titleWords, Word.titleWord);
  add(titles.roleNouns, Word.role);
  add(titles.groupNouns, Word.group);
  add(titles.postNominals, Word.postNominal);
  add(titles.nameSuffixes, Word.nameSuffix);
  add(titles.nameParticles, Word.particle);
  add(organisationNouns, Word.organisationNoun);
  add(bodyNouns, Word.bodyNoun);
  add(companyForms, Word.companyForm);
  add(Object.keys(demonyms), Word.demonym);
  add(places, Word.place);
  add(placeNouns, Word.placeNoun);
  add(thingNouns, Word.thingNoun);
  add(givenNames, Word.givenName);
  add(irregularPasts, Word.irregularPast);
  add(irregularParticiples, Word.participle);
  add(commonVerbs, Word.baseVerb);
  add(commonVerbs.map(presentForms), Word.presentVerb);
  add(abbreviations.leadingAbbreviations, Word.leadingAbbreviation);
  return built;
}
