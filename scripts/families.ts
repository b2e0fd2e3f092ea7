/** What the rules of a family look at, one sentence each. A new family gets its sentence here. */
const SUMMARIES: Readonly<Record<string, string>> = {
  attribution: "How people are introduced, titled and named again.",
  boilerplate: "The paragraph that says who the sender is.",
  clarity: "Words and sentences that readers have to read twice.",
  consistency: "Names, dates, figures and units that contradict each other.",
  contact: "Whether a reporter can reach somebody.",
  dateline: "Place, date and tag of the dateline, as the profile prints them.",
  embargo: "When a release may be used, and whether that can be.",
  gov: "What departments and agencies owe their readers.",
  headline: "Length, case, marks and verbs of the headline.",
  house: "Terms that a house writes in one way only, from its dateline.json.",
  lead: "What the first sentence has to tell.",
  legal: "Passages that counsel should see; never legal advice.",
  newsroom: "Titles and spellings that differ from those in other releases of the workspace.",
  person: "Who “we” and “I” are.",
  quote: "Marks, speakers and length of quotations.",
  research: "What a release about a study has to say of the study.",
  structure: "The parts of a release, and what must not be left in it.",
  style: "How words, numbers and names are written.",
  "style/ap": "Numbers, dates, times, titles and states as AP writes them.",
  "style/uk": "Dates, spellings and titles as British desks write them.",
  typo: "Blanks, marks and brackets.",
  web: "Links, images and what search engines see.",
};

export function familySummary(family: string): string {
  const summary = SUMMARIES[family];
  if (summary === undefined) throw new Error(`The family ${family} has no sentence in scripts/families.ts`);
  return summary;
}
