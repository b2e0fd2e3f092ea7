import type { Template } from "./template";

/** Elements of a release, to be put in one at a time. */
export const PIECES: readonly Template[] = [
  {
    prefix: "pr-immediate",
    name: "Release line",
    about: "May be used at once",
    text: "FOR IMMEDIATE RELEASE\n\n{headline}",
  },
  { prefix: "pr-embargo", name: "Embargo line", about: "Hour, zone, weekday and date", text: "[embargo]" },
  {
    prefix: "pr-embargo-uk",
    name: "Embargo line, British",
    about: "Hour, zone, weekday and date as Britain prints them",
    text: "[british embargo]",
  },
  {
    prefix: "pr-dateline",
    name: "Dateline",
    about: "City and today’s date in the form of the profile",
    text: "[dateline]",
  },
  {
    prefix: "pr-dateline-prn",
    name: "Dateline, PR Newswire",
    about: "With the tag of PR Newswire",
    text: "[dateline wire-prnewswire]",
  },
  {
    prefix: "pr-dateline-gnw",
    name: "Dateline, GlobeNewswire",
    about: "With the tag of GlobeNewswire",
    text: "[dateline wire-globenewswire]",
  },
  {
    prefix: "pr-dateline-bw",
    name: "Dateline, Business Wire",
    about: "With the tag of Business Wire, which prints no date",
    text: "[dateline wire-businesswire]",
  },
  {
    prefix: "pr-dateline-ein",
    name: "Dateline, EIN Presswire",
    about: "With the tag of EIN Presswire",
    text: "{CITY}, {STATE}, {COUNTRY}, {us today} /EINPresswire.com/ -- ",
  },
  {
    prefix: "pr-dateline-access",
    name: "Dateline, ACCESS Newswire",
    about: "With the tag of ACCESS Newswire",
    text: "{CITY}, {ST} / ACCESS Newswire / {us today} / ",
  },
  {
    prefix: "pr-quote",
    name: "Quotation, speaker behind it",
    about: "The plain form for somebody new",
    text: "“{What was said},” said {Full Name}, {post}.",
  },
  {
    prefix: "pr-quote-mid",
    name: "Quotation, speaker in the middle",
    about: "The speaker behind the first sentence",
    text: "“{First sentence},” said {Full Name}, {post}. “{Second sentence}.”",
  },
  {
    prefix: "pr-quote-before",
    name: "Quotation, speaker before it",
    about: "A colon opens two sentences or more",
    text: "{Full Name}, {post}, said: “{First sentence}. {Second sentence}.”",
  },
  {
    prefix: "pr-quote-again",
    name: "Quotation, speaker known",
    about: "The surname is enough",
    text: "“{What was said},” {Surname} said.",
  },
  {
    prefix: "pr-quote-part",
    name: "Quoted words in a sentence",
    about: "A few words that nobody else would choose",
    text: "{Surname} called {the thing} “{the chosen words}.”",
  },
  {
    prefix: "pr-quote-multi",
    name: "Quotation over paragraphs",
    about: "Each paragraph opens marks, only the last one closes them",
    text: "“{First sentence},” said {Full Name}, {post}. “{Second sentence, left open at its end}.\n\n“{Last paragraph, which closes}.”",
  },
  {
    prefix: "pr-quote-block",
    name: "Quotation as a block",
    about: "As governments in Britain and Canada print them",
    text: "{Full Name}, {post}, said:\n\n> {One to three sentences}.",
  },
  { prefix: "pr-about", name: "Boilerplate", about: "Who the sender is", text: "[about]" },
  { prefix: "pr-contact", name: "Contact", about: "Whom journalists may ask", text: "[contact]" },
  { prefix: "pr-end", name: "End mark", about: "The mark of the profile", text: "[end]" },
  {
    prefix: "pr-ends",
    name: "End mark, British",
    about: "Notes and contacts stand below it",
    text: "ENDS\n\n{notes to editors}",
  },
  {
    prefix: "pr-notes",
    name: "Notes to editors",
    about: "What editors need and readers do not, below ENDS",
    text: `ENDS

## Notes to editors

1. {Who the sender is, in two sentences}.
2. {Where each figure comes from, and of which date it is}.
3. {Pictures: where, of what, whose credit}.
4. {Who can be interviewed, and when}.`,
  },
  {
    prefix: "pr-safeharbor",
    name: "Forward-looking statements",
    about: "For companies listed in the United States; counsel has the last word",
    text: `## Forward-looking statements

This release contains forward-looking statements about {named subjects}. Words such as {“expects” or “plans”} point to them. Results may differ because of {risk of this news}, {second risk}, and the risk factors in {latest annual report}. {organisation} need not update them unless the law asks for it.`,
  },
  {
    prefix: "pr-nooffer",
    name: "No offer",
    about: "Where securities are named; counsel has the last word",
    text: "This release is no offer to sell securities, and no request to buy them. {Legends that counsel wants}",
  },
  {
    prefix: "pr-mar",
    name: "Inside information",
    about: "Head and foot of a notice under the Market Abuse Regulation",
    text: `{Full legal name}
LEI: {twenty characters}

This notice contains inside information within the meaning of Article 7 of {Regulation (EU) No 596/2014|the UK’s Market Abuse Regulation}.

# {What is disclosed}

{The facts, and what they change}.

Responsible for this notice: {Full Name}, {post}

{today}, {hour and time zone}`,
  },
  {
    prefix: "pr-nongaap",
    name: "Measure outside of GAAP",
    about: "Which measure, nearest to which one of GAAP, and why it is used",
    text: "{Measure} is not defined by GAAP. The nearest measure under GAAP is {measure of GAAP}; a table below leads from one to the other. Management looks at it to {reason}.",
  },
  {
    prefix: "pr-caption",
    name: "Caption",
    about: "Who does what, where and when, and whose picture it is",
    text: "*{Full Name} (left) and {Other Name} {do what}, {place}, {day}. Photograph: {photographer}, {free for editorial use}*",
  },
  {
    prefix: "pr-label",
    name: "Label of evidence",
    about: "Reviewed or not, which kind of study, on whom",
    text: "{Peer-reviewed|Not peer-reviewed} | {Trial|Observational study|Laboratory study|Modelling|Review} | {People|Animals|Cells}",
  },
  {
    prefix: "pr-correction",
    name: "Correction",
    about: "What was wrong, in which release, and what is right",
    text: "CORRECTION: Our release “{headline}” of {day} said {what was wrong}. Right is: {what is right}. {The corrected release follows.|The release is withdrawn.}",
  },
  {
    prefix: "pr-canada",
    name: "Sections of Canada’s government",
    about: "Quotes, quick facts, associated links, contacts",
    text: `## Quotes

“{What the minister says}”

– {Name and office}

## Quick facts

- {First fact}
- {Second fact}

## Associated links

- [{Title of the page}]({address of the page})

## Contacts

{Name, office, telephone, mail}`,
  },
];
