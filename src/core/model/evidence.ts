/**
 * Why a quotation is somebody's, in words for the writer. A new pattern gets its name and its wording here, and its function
 * in `speech/attribution` or `speech/quotes`.
 */
export const attributionWording = {
  "cue after": "cue after the quotation",
  "cue before": "cue before the quotation",
  "cue in the middle": "cue in the middle of the quotation",
  inverted: "cue after the quotation, the speaker behind it",
  "reported clause": "a reported clause after the cue",
  "reported clause before": "a reported clause before the cue",
  "noun phrase": "what the cue reports without a clause",
  label: "the words in marks are what the cue calls something",
  "according to": "“according to” names the source",
  impersonal: "“it was said that”: the text does not say by whom",
  "free indirect": "goes on in the shifted tense of what was reported right before",
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
} as const;

/** How an attribution was found. */
export type AttributionRule = keyof typeof attributionWording;

/** Why a mention is somebody, in words for the writer. A new way to link gets its name and its wording here. */
export const linkWording = {
  named: "named here",
  "only-surname": "the only one of that name",
  "only-given-name": "the only one of that given name",
  "latest-of-name": "the one of that name mentioned last",
  initials: "its initials",
  "firm-or-namesake": "a person and an organisation share this name",
  "office-holder": "the only one named who holds this office",
  "latest-office-holder": "several hold such an office, and this one was mentioned last",
  "office-named-later": "the office of the person named later",
  "office-by-elimination": "the text gives this office no other holder, and this person no other office",
  "same-office": "the same office",
  apposition: "stands right behind the name",
  "office-only": "named by office only",
  described: "described here, not named",
  "described-before": "the one described before",
  "latest-body": "the organisation named before whom this most likely means",
  relative: "the one named right before",
  "pronoun-only-candidate": "the only one named before whom this can mean",
  "pronoun-makes-person": "the only name before that can be a person's",
  "pronoun-last-subject": "named last as the one who acts or speaks",
  "pronoun-nearest": "the nearest one named before whom this can mean",
  "pronoun-given-name": "the only one near whose given name suggests this pronoun",
  "pronoun-joint": "the first of those named together right before",
  declared: "declared",
  "declared-surname": "a declared speaker of that surname, and nobody else is named so",
  "declared-twice": "two declared speakers share this name",
} as const;

/** How a mention came to its speaker. */
export type LinkRule = keyof typeof linkWording;
