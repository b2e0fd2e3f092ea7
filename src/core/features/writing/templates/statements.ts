import type { Template } from "./template";

/** Skeletons of statements, of releases by governments, and of the other kinds of news. */
export const STATEMENTS: readonly Template[] = [
  {
    prefix: "pr-statement",
    name: "Statement in a crisis",
    about: "What is known, what is not, what is being done, and when more follows",
    text: `[head]

# {organisation}: statement on {what happened, and where}

As of {hour and time zone}, {today}

{One sentence for the people it has hurt}.

At {hour} on {day}, {one fact that is confirmed}. {Numbers, and who gave them}.

We do not know yet {what is open}.

We are {first measure} and {second measure}. {Authority} leads the inquiry.

{What people should do now, with a number to call}.

We will say more at {hour and place of the next word}.

This statement may be attributed to {Full Name}, {post}.

[contact]`,
  },
  {
    prefix: "pr-communique",
    name: "Communiqué",
    about: "Joint text of two governments in numbered paragraphs",
    text: `# Joint {communiqué|statement|declaration} of {First State} and {Second State}

[dateline communique]

1. {Title and name of the guest} paid {an official|a state|a working} visit to {First State} from {first day} to {last day}, at the invitation of {title and name of the host}.

2. {Host} and {Guest} spoke about {subjects in the agreed order}.

3. The two sides {agreed to|reaffirmed|welcomed|noted} {words that both have agreed}.

4. They signed {each instrument, with who signed it}.

5. {Guest} thanked {Host} for {the reception}, and invited {Host} to {Second State}.

{Place and day of signature}`,
  },
  {
    prefix: "pr-readout",
    name: "Readout of a meeting or call",
    about: "Who spoke with whom, how, when, about what, and what follows",
    text: `# Readout of {title and name}’s {meeting|call|video call} with {title and name of the other side}

[dateline communique]

{Title and name} {met|spoke by telephone with|spoke by video with} {title and name of the other side} on {weekday}, {where or on which occasion}.

They discussed {first subject} and {second subject}. {Surname} {reaffirmed|raised|welcomed} {one position}.

They agreed {next step, and by when}.

{Who else took part, with posts}`,
  },
  {
    prefix: "pr-visit",
    name: "Visit",
    about: "Who goes where and when, with a programme and rules for the media",
    text: `[head]

# {Title and name} will visit {place} on {days}

[dateline]{Title and name} will visit {place} on {days} to {purpose}, at the invitation of {host}.

## Programme

- {Day, local time}: {first item, place}, {open to the media|pool only|closed}
- {Next day, local time}: {second item, place}, {for all media|for the pool|without media}

{Names and posts of the delegation}.

Media register by {deadline} at {page or address}. {Rules of the pool, and where photographs will be}.

[contact]

[end]`,
  },
  {
    prefix: "pr-policy",
    name: "Policy announcement",
    about: "What changes for whom, from which day, what it costs, what comes next",
    text: `[head]

# {What people will be able or obliged to do}

## {From which day, for how many, at what cost}

[dateline]From {day}, {people} will {what changes for them}, {title and name} announced {weekday}.

{The law or scheme} will {its effect in figures, with their source}.

{title and name} said:

> {At most three sentences that a minister would say}

{What somebody outside of the government says, with name and post}.

## What happens next

- {First date}: {step}
- {Second date}: {next step}

## Background

1. {Legal basis}
2. {How the figures were reached}
3. {Where it applies}

[contact]`,
  },
  {
    prefix: "pr-obituary",
    name: "Obituary",
    about: "Who died, when and where, what for they are remembered, who survives them",
    text: `[head]

# {Full Name}, {known for what}, dies at {age}

[dateline]{Full Name}, {post and years}, died {weekday} in {place}. {She|He|They} was {age}. {The cause, if the family gives it, and who confirmed the death}.

{The one work or deed that people remember}.

“{A memory with a scene in it},” said {Friend’s Name}, {how they knew each other}.

{Surname} was born {day} in {place of birth}. {School, work and turns in three sentences}.

{Who survives. When and where the service is. Where gifts may go}.

[contact]

[end]`,
  },
  {
    prefix: "pr-recall",
    name: "Recall",
    about: "Product, danger, how to know it, what to do, whom to call",
    text: `[head]

# {organisation} recalls {product} because of {danger}

[dateline]{organisation} is recalling {number} of {product} because {defect}, which can {harm whom and how}.

{How many reports of harm there are; none is news too}.

## How to know it

| Brand | Size | Lot or model | Date code |
| --- | --- | --- | --- |
| {brand} | {size} | {lot} | {date code} |

It was sold at {shops and pages} from {first day} to {last day} for about {price}.

## What to do

Stop using it. {Take it back for a refund|Throw it away|Ask for a repair|See a doctor if you feel ill}.

Questions: {number to call}, {hours and time zone}, {page}

{Which authority knows, and where to report harm}.

[contact]

[end]`,
  },
  {
    prefix: "pr-sports",
    name: "Sport",
    about: "Result or signing, the moment that decided it, standing and next match",
    text: `[head]

# {Team} {beats|loses to|draws with|signs} {opponent or player} {score}

[dateline]{Player’s Name} {did what, in which minute} as {Team} {beat|lost to|drew with} {opponent} {result} on {weekday} in {competition}.

{The moment that turned it}. {Figures of the match}.

“{One sentence that is not about taking it match by match},” said {Coach’s Name}, coach of {Team}.

{Wins, losses, place}. {Next opponent, day, hour, ground}.

{How many watched; who was hurt}.

[contact]

[end]`,
  },
];
