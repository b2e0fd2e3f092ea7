import type { Template } from "./template";

/** Skeletons of releases that tell of a business or an institution. */
export const NEWS: readonly Template[] = [
  {
    prefix: "pr-product",
    name: "Product launch",
    about: "What is new, what it does, for whom, at what price and from when",
    text: `[head]

# {organisation} brings {product} to {whom or where}

## {From which day it can be had, and for how much}

[dateline]{organisation} {weekday} began to sell {product}, a {plain noun} that {does one thing better, with a figure}.

{What was hard before, shown by one figure and where it comes from}.

“{What only the maker can say about it},” said {Full Name}, {post}. “{What users will notice first}.”

{What is inside, what it runs on, what it does not do}.

## Price and availability

- Price: {amount and currency}
- From: {day}, at {shops or pages}
- Needs: {what else a buyer will need}

[foot]`,
  },
  {
    prefix: "pr-funding",
    name: "Funding",
    about: "How much, from whom, what for, and how much so far",
    text: `[head]

# {organisation} raises {amount} for {one purpose}

[dateline]{organisation}, which {does what for whom}, has closed a {seed|Series A|Series B|Series C|debt|grant} round of {amount} led by {lead investor}, it said {weekday}.

{Other backers} put money in too. It pays for {first use} and {second use} by {when}, and brings the total since {year} to {total}.

“{What becomes possible that was not before},” said {Full Name}, {post}.

“{The fact that decided us},” said {Investor Name}, {post at the investor}.

[foot]`,
  },
  {
    prefix: "pr-earnings",
    name: "Quarterly results",
    about: "Figures first, compared and reconciled, with the legal paragraph",
    text: `# {organisation} reports {first|second|third|fourth}-quarter revenue of {amount}

## {Profit or loss per share, against the same quarter a year before}

[dateline]{organisation} ({NYSE|Nasdaq}: {ticker}) {weekday} reported results, not audited, for the quarter that ended {last day of the quarter}.

| {in millions, except per share} | {this quarter} | {a year before} | Change |
| --- | ---: | ---: | ---: |
| Revenue | {amount in all} | {former amount} | {change} |
| Net income | {profit} | {former profit} | {change of it} |
| Earnings per share | {figure} | {former figure} | {change in figures} |

“{What drove the quarter, in figures},” said {Full Name}, chief executive.

## Outlook

{organisation} expects {measure} between {low} and {high} for {period}.

## Conference call

{Day, hour, time zone}, at {web address of the call}

## Forward-looking statements

This release contains forward-looking statements about {named subjects}. Results may differ because of {risk of this business} and {second risk}, and because of the risk factors in the {latest annual report}. {organisation} need not update them unless the law asks for it.

[foot]`,
  },
  {
    prefix: "pr-appointment",
    name: "Appointment",
    about: "Who takes which post when, from where, and in whose place",
    text: `[head]

# {organisation} appoints {Full Name} {new post}

[dateline]{organisation} has appointed {Full Name} {new post} from {first day}. {She|He|They} {takes over from|is the first in this post, after} {predecessor, and where that person goes}.

{Surname} will {first duty} and {second duty}, and reports to {Superior Name}, {post of the superior}.

{Surname} comes from {last employer}, and there {did one thing that can be counted}. {Degree and school}.

“{Why this person and why now},” said {Superior Name}.

“{What comes first},” {Surname} said.

[foot]`,
  },
  {
    prefix: "pr-partnership",
    name: "Partnership",
    about: "Who brings what, for how long, and who gains",
    text: `[head]

# {organisation} and {Partner} will {do what together}

[dateline]{organisation} and {Partner} will {do what together} for {how long}, they said {weekday}. {organisation} brings {its share}; {Partner} brings {the other share}.

{Who can use it, where, and from when. Whether terms are disclosed}.

“{What each could not do alone},” said {Full Name}, {post} of {organisation}.

“{What the customers of the partner gain},” said {Partner’s Speaker}, {post there} of {Partner}.

## About {Partner}

{The partner’s own two sentences}.

[foot]`,
  },
  {
    prefix: "pr-merger",
    name: "Merger or acquisition",
    about: "Price, payment, conditions, close, advisers and the legal paragraphs",
    text: `# {organisation} to {buy|merge with} {Target} for {price}

## {What holders of shares get, and when it is to close}

[dateline]{organisation} ({EXCHANGE: ticker}) will {buy|merge with} {Target} for {price} under an agreement that both signed {weekday}.

## Terms

- Price: {per share, and the premium over which close}
- Payment: {cash, shares or both}
- Depends on: {votes and authorities}
- To close: {quarter and year}
- Paid from: {source of the money}

“{Why the two belong together},” said {Full Name}, {post} of {organisation}.

“{What stays as it is},” said {Target’s Speaker}, {post there} of {Target}.

{Advisers on both sides}.

## Forward-looking statements

This release contains forward-looking statements about {the transaction and its effects}. Results may differ because of {risk of this transaction} and {second risk}.

This release is no offer to sell securities and asks for no vote. {Legends that counsel wants}

[foot]`,
  },
  {
    prefix: "pr-event",
    name: "Event or media advisory",
    about: "What, when, where, who and why for newsdesks that plan their day",
    text: `MEDIA ADVISORY

# {Who does what, and where}

WHAT: {One sentence with a verb}

WHEN: {weekday}, {today}, {hour and time zone}

WHERE: {Venue, street, city; which entrance}

WHO: {Full Name, post}, who will {speak|answer questions|be there for photographs}

WHY: {One reason that can be counted}

PICTURES: {What cameras will see, and at which minute}

REPLY: by {deadline} to the contact below

[contact]

[end]`,
  },
  {
    prefix: "pr-award",
    name: "Award",
    about: "Who won what, who gave it, out of how many, and why",
    text: `[head]

# {Winner} wins {award} for {work}

[dateline]{Giver} {weekday} gave {Winner} the {award} for {work}. The award, {given since which year}, comes with {prize}.

{How many entered, who judged, by which measure}.

“{What set this work apart},” said {Juror’s Name}, {post in the jury}.

“{What the winner does next},” {Winner’s Surname} said.

## Winners

- {First winner, place, work}
- {Second winner, place, work}

[foot]`,
  },
  {
    prefix: "pr-research",
    name: "Research finding",
    about: "Label, finding in plain words, size of the effect, method, limits, source",
    text: `{Peer-reviewed|Preprint, not peer-reviewed|Conference abstract} | {Trial|Observational study|Laboratory study|Modelling|Review|Survey} | {People|Animals|Cells|Not applicable}

[head]

# {What was found, without a cause that was not tested}

## {How large it is, in plain numbers}

[dateline]{Researchers at which institution} report in {Journal} that {finding}, after they {followed or tested whom, how many, how long}.

{What this changes for readers, and what it does not}.

“{What the finding means},” said {Full Name}, {post at which institution}.

{How it was done: design, numbers, comparison}.

The study has limits: {what it cannot show}.

{Who paid, and which interests the authors declare}.

Reference: {Authors. Title. Journal, year. DOI}

[foot]`,
  },
];
