import type { LinkRule } from "../../model";

/** Why a mention is somebody, in words for the writer. A new rule is named in the model and worded here. */
export const linkWording: Readonly<Record<LinkRule, string>> = {
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
  "office-only": "named by office only",
  described: "described here, not named",
  "described-before": "the one described before",
  "latest-body": "the latest organisation that this can mean",
  relative: "the one named right before",
  "pronoun-only-candidate": "the only one named before whom this can mean",
  "pronoun-last-subject": "named last as the one who acts or speaks",
  "pronoun-nearest": "the nearest one named before whom this can mean",
  "pronoun-given-name": "the only one near whose given name suggests this pronoun",
  "pronoun-joint": "the first of those named together right before",
  declared: "declared",
  "declared-surname": "a declared speaker of that surname, and nobody else is named so",
  "declared-twice": "two declared speakers share this name",
};
