import { eurekAlertGuidelines, meredithResearch, researchLabels } from "../../../data/authorities";
import { STORY } from "../../document";
import { firstSentence, lacking, type Field } from "../../fields";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

// What releases on research have to hold.

export const researchReference = defineRule({
  id: "structure/research-reference",
  summary: "Give journal, title and DOI or link of the paper.",
  why: "A science desk reads the paper before it writes a line.",
  source: [meredithResearch, eurekAlertGuidelines],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "The paper is told of, but neither a DOI nor a link leads to it" },
  examples: {
    bad: [
      { frame: "story", text: "The study appears in the journal Dry Rivers, researchers of Norland said." },
      { frame: "story", text: "The findings were published in a leading journal on rivers." },
    ],
    good: [
      { frame: "story", text: "The study appears in the journal Dry Rivers (doi: 10.5555/12345678)." },
      { frame: "story", text: "The study appears in the journal Dry Rivers: https://rivers.example/12." },
      { frame: "story", text: "The council opened a journal of its talks, and studies are planned." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.ownMatches(PAPER, STORY)) {
      if (!HAS_REFERENCE.test(release.text)) yield { at: { start, end }, message: "missing" };
      return;
    }
  },
});

const HAS_REFERENCE = /\bdoi\b|\b10\.\d{4,9}\/|https?:\/\/|\bwww\.|\]\(/i;
// "published in the journal", "the study appears in". Must not match a journal alone.
const PAPER = pattern({
  words: "study paper findings results research work published",
  like: /\b(?:(?:study|paper|findings|results|research|work) (?:is|are|was|were|has been|have been|appears?|appeared|will be|will appear)(?: (?:published|available))?(?: online)?(?: today| Monday| this week)? in (?:the journal|a (?:[a-z-]+ )?journal|\p{Lu})|published (?:online )?in (?:the journal|a (?:[a-z-]+ )?journal))/uy,
});

export const researchLabel = defineRule({
  id: "structure/research-label",
  summary: "Label the research: peer-reviewed or not, kind of study, people, animals or cells.",
  why: "The label tells a desk in one line how far the result carries.",
  source: [researchLabels],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["research"],
  messages: { missing: "No label for {fields}" },
  examples: {
    bad: [
      {
        text: "Kettles save water\n\nA study of Norland shows that kettles save water, researchers said on Monday in Toledo.",
      },
      {
        text: "Peer-reviewed\n\nKettles save water\n\nA study of Norland shows that kettles save water, researchers said on Monday in Toledo.",
      },
    ],
    good: [
      {
        text: "Peer-reviewed | Randomised trial | People\n\nKettles save water\n\nA study of Norland shows that kettles save water, researchers said on Monday in Toledo.",
      },
      { text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday." },
      {
        text: "Kettles save water\n\nA peer-reviewed trial in mice shows that kettles save water, researchers said on Monday in Toledo.",
      },
    ],
  },
  *check(release) {
    const lead = release.part("lead");
    if (!lead || !STUDY.test(release.prose.slice(lead.start, lead.end))) return;
    const missing = lacking(release.prose.slice(0, lead.end), RESEARCH_LABELS);
    if (missing.length > 0)
      yield { at: firstSentence(release, lead), message: "missing", data: { fields: missing.join(" or ") } };
  },
});

const STUDY = /\b(?:study|trial|researchers|scientists|paper)\b/i;
const RESEARCH_LABELS: readonly Field[] = [
  { name: "peer review", like: /\bpeer[- ]review|\bpreprint/i },
  {
    name: "kind of study",
    like: /\b(?:observational|randomi[sz]ed|trial|cohort|review|simulation|model(?:l?ing)?|experiment\w*|meta-analysis|survey|case study|laboratory)\b/i,
  },
  {
    name: "subjects (people, animals, cells)",
    like: /\b(?:people|humans?|patients|animals?|mice|rats|cells|adults|children|women|men)\b/i,
  },
];
