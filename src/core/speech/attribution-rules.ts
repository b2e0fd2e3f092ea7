import type { AttributionRule } from "../model";

/** Why a quotation is somebody's, in words for the writer. A new pattern is named in the model and worded here. */
export const attributionWording: Readonly<Record<AttributionRule, string>> = {
  "cue after": "cue after the quotation",
  "cue before": "cue before the quotation",
  "cue in the middle": "cue in the middle of the quotation",
  inverted: "cue after the quotation, the speaker behind it",
  "reported clause": "a reported clause after the cue",
  "reported clause before": "a reported clause before the cue",
  "noun phrase": "what the cue reports without a clause",
  "according to": "“according to” names the source",
  impersonal: "“it was said that”: the text does not say by whom",
  adjunct: "goes on with the subject of the sentence",
  coordinated: "a second verb of the same subject",
  "introduced by a colon": "introduced by a colon in the paragraph before",
  "lead-in": "the words before the quotation name the speaker",
  dash: "the name after the dash",
  "block quotation": "set as a block quotation below the speaker’s name",
  interview: "an answer in an interview",
  letter: "the letter is signed by this person",
  "goes on": "goes on from the quotation before",
  announced: "announced as a statement before it",
  "name line": "the line before names the speaker and the post",
  statement: "the whole release is a statement of the person named above it",
  "nearest speaker": "no cue: the speaker quoted or named last",
};
