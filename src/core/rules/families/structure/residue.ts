import { assistantTells, editorialJudgement, ncteChecklist } from "../../../data/authorities";
import type { Part, Role, Span } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule, type HitFix } from "../../rule";
import { pattern } from "../../triggers";

// What was left in the text by those who wrote, checked and printed it.

export const aiChatResidue = defineRule({
  id: "structure/ai-chat-residue",
  summary: "Delete what a chat assistant said to the writer.",
  why: "A sentence to the writer, once printed, tells every reader who wrote the release.",
  source: [assistantTells],
  level: "error",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    sentence: "“{words}” is said to the writer, not to the reader",
    handle: "{words} is an assistant’s mark for a source",
    remove: "Delete it",
  },
  examples: {
    bad: [
      { frame: "story", text: "Certainly, here is a press release for Kestrel Foods." },
      {
        frame: "story",
        text: "The plant makes 900 meals a minute. Let me know if you would like any changes.",
        also: ["person/second-person"],
      },
      { frame: "story", text: "The plant makes 900 meals a minute.turn0search3" },
      { frame: "story", text: "Feel free to adjust the tone." },
    ],
    good: [
      { frame: "story", text: "“Of course, here is where it began,” Dana Okafor, the manager, said." },
      {
        frame: "story",
        text: "Certainly, the plant is large. Here is where 140 people work, as an AI lab told the town.",
      },
      { frame: "story", text: "Guests may feel free to walk around the plant." },
    ],
  },
  *check(release) {
    for (const match of release.ownMatches(ASIDE, ANYWHERE)) {
      const { start, end, part } = match;
      const at = { start, end };
      const words = release.prose.slice(start, end);
      yield { at, message: "sentence", data: { words }, fixes: [withoutSentence(release, part, at)] };
    }
    for (const { start, end } of release.matches(HANDLE, ANYWHERE)) {
      const edits = [{ start, end, text: "" }];
      const data = { words: release.text.slice(start, end) };
      yield { at: { start, end }, message: "handle", data, fixes: [{ message: "remove", edits }] };
    }
  },
});

const ANYWHERE: readonly Role[] = [
  "headline",
  "subhead",
  "lead",
  "body",
  "quote-paragraph",
  "section-heading",
  "boilerplate",
  "notes-to-editors",
  "contact",
  "other",
];

// Must not match "of course" or "here is" alone, or "as an AI lab".
const ASIDE = pattern({
  words: "certainly sure absolutely of as i let would here feel",
  like: new RegExp(
    [
      "(?:Certainly|Sure|Absolutely|Of course)[!,.] ?[Hh]ere(?:['’]s| is) (?:an?|the|your)\\b",
      "[Aa]s an? (?:AI|large|artificial)(?: (?:language|intelligence))* model\\b",
      "I hope this (?:helps[.!]|draft |version |press release )",
      "[Ll]et me know if (?:you(?:['’]d| would)? (?:like|want|need|prefer) (?:me |any |a |an |further )|there(?:['’]s| is) anything)",
      "Would you like (?:me to|a (?:shorter|longer|different) version)\\b",
      "Here(?:['’]s| is) (?:an?|the|your) (?:revised|polished|rewritten|refined|draft|improved|updated) (?:version|draft|press release|release)\\b",
      "[Ff]eel free to (?:adjust|customi[sz]e|tailor|modify|tweak|edit) (?:it|this|the|any|these)\\b",
    ].join("|"),
    "y",
  ),
});

const HANDLE = pattern({
  words: "turn citeturn oaicite contentreference",
  like: /(?:cite)?turn\d{1,3}(?:search|view|news|image|file)\d{1,3}|:{0,2}contentReference\[[^\]\n]{0,60}\](?:\{[^}\n]{0,60}\})?|oaicite:\d{1,3}/y,
});

/** The whole sentence with the blank after it. */
function withoutSentence(release: ReleaseDocument, part: Part, at: Span): HitFix<"remove"> {
  const sentences = release.sentences(part);
  const index = sentences.findIndex(({ start, end }) => start <= at.start && at.start < end);
  const own = sentences[index] ?? at;
  const end = sentences[index + 1]?.start ?? Math.max(own.end, at.end);
  return { message: "remove", edits: [{ start: Math.min(own.start, at.start), end, text: "" }] };
}

export const reviewMarksLeft = defineRule({
  id: "structure/review-marks-left",
  summary: "Settle every remark and every change before the release goes out.",
  why: "A reviewer's remark tells readers what the sender was not sure of.",
  source: [editorialJudgement],
  level: "error",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    left: "{mark} is a reviewer’s mark",
    unsure: "{mark} looks like a reviewer’s mark",
    comment: "{mark} is left in a comment, which readers of the page’s source can see",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant cost $41 million {>>who says so?<<} and will open in May." },
      { frame: "story", text: "The plant cost $41 million (legal to confirm)." },
      { frame: "story", text: "<<<<<<< HEAD\nThe plant cost $41 million." },
      { frame: "story", text: "The plant cost $41 million. NTD: ask Bo about the grant." },
      { frame: "story", text: "The plant cost $41 million [BT: is this the final sum?]." },
      { frame: "story", text: "The plant cost $41 million [BT: please check with Dana]." },
      { frame: "story", text: "The plant opens in May ??" },
      { frame: "story", text: "The plant makes 900 meals a minute (Bo, pls check the rate)." },
      { frame: "story", text: "The plant makes 900 meals a minute (Bo to confirm)." },
      { frame: "story", text: "The plant makes 900 meals a minute [check w/ the manager]." },
      { frame: "story", text: "The plant makes 900 meals a minute (can someone find the source?)." },
      { frame: "story", text: "The plant [Inserted: in Toledo] makes 900 meals a minute." },
      { frame: "story", text: "The plant makes 900 [Deleted: hot] meals a minute." },
      { frame: "story", text: "<!-- TODO: ask Bo for the date -->\n\nThe plant opens in May.", format: "markdown" },
    ],
    good: [
      {
        frame: "story",
        text: "Kestrel Foods [the maker of meals] paid $4 million to NTD Foods, and counsel has to confirm it.",
      },
      { frame: "story", text: "Dana Okafor, PLS, measured the field (check with your town when you build)." },
      {
        frame: "story",
        text: "The town told the court (to confirm the sum) that the list was changed [added: 2 May].",
      },
      { frame: "story", text: "“What?” asked Dana Okafor, the manager." },
      { frame: "story", text: "<!-- The picture stands here. -->\n\nThe plant opens in May.", format: "markdown" },
      { frame: "story", text: "The plan of the town (legal and technical) is to confirm the sum of {a, b}." },
    ],
  },
  *check(release) {
    for (const { at, groups } of release.typedMatches(REMARK)) {
      const mark = release.text.slice(at.start, at.end);
      if (groups[1] === undefined) yield { at, message: "left", data: { mark } };
      else yield { at, message: "unsure", level: "hint", data: { mark } };
    }
    for (const { at } of release.typedMatches(ASIDE_TO_COLLEAGUE))
      yield { at, message: "left", data: { mark: release.text.slice(at.start, at.end) } };
    for (const part of release.structure.parts) {
      const found = part.kind === "comment" && NOTE_TO_SELF.exec(release.text.slice(part.start, part.end));
      if (!found) continue;
      const start = part.start + found.index;
      const at = { start, end: start + found[0].length };
      yield { at, message: "comment", level: "hint", data: { mark: found[0] } };
    }
  },
});

// Group 1: marks that a writer may have meant. Must not match a ticker in brackets or an amount in NTD.
const REMARK = pattern({
  words: "legal comms pr client marketing compliance ntd todo fixme commented",
  marks: "{<>[?",
  like: /\{(?:\+\+|--|~~|>>|==)|(?<![^\n])(?:<{7}|>{7}) \S|(\[[A-Z]{2,3}: (?=(?:[Pp]lease|[Cc]heck|[Cc]onfirm|[Aa]sk|[Nn]eed|[Aa]dd|[Ii]s|[Cc]an|[Dd]o)\b|[^\]\n]{0,120}[?!.]\])[^\]\n]{2,120}\]|(?<!\?)\?\?(?!\?))|(?<=[([])(?:[Ll]egal|[Cc]omms|PR|[Cc]lient|[Mm]arketing|[Cc]ompliance) (?:to|please|must) (?:confirm|approve|check|review|advise|verify)|NTD:|(?:TODO|FIXME)(?=:| -|\()|Commented \[[A-Z]{1,3}\d{1,3}\]:/y,
});

// What one writer asks another in brackets, and what a pasted list of changes looks like. Must not match advice to readers
// ("check with your doctor") or an editor's bracket.
const ASIDE_TO_COLLEAGUE = pattern({
  marks: "([",
  like: new RegExp(
    [
      "[([](?=[^()[\\]\\n]{0,120}\\b(?:[Pp]l[sz]|(?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]iscuss|[Aa]gree) w\\/|[Cc]an (?:someone|somebody|anyone|anybody)|[Nn]eeds? (?:a )?(?:source|cite|citation)\\b)(?![\\w@]))[^()[\\]\\n]{3,200}[)\\]]",
      "[([]\\p{Lu}(?:\\p{Ll}{1,15}|\\p{Lu}{1,2}),? (?:to|please) (?:confirm|check|advise|double-check)\\b[^()[\\]\\n]{0,120}[)\\]]",
      "\\[(?:Deleted|Inserted|Formatted|Comment(?:ed)?)(?: (?:text|by [^\\]:\\n]{1,40}))?: ?[^\\]\\n]{0,200}\\]",
    ].join("|"),
    "uy",
  ),
});

// What a writer wanted to do. Must not match a small word such as "todo".
const NOTE_TO_SELF = /\b(?:TODO|FIXME|TKTK|TK|TBC|TBD|NTD)\b/;

export const moreMarker = defineRule({
  id: "structure/more-marker",
  summary: "Leave out “-more-” where there are no pages.",
  why: "It told a typesetter that another sheet followed; on a screen it only stands in the way.",
  source: [ncteChecklist],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { slug: "A page-turn slug stands in a text without pages", remove: "Delete it" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens in May.\n\n-more-\n\nIt makes 900 meals a minute." },
      { frame: "story", text: "The plant opens in May.\n\n(more)\n\nIt makes 900 meals a minute." },
    ],
    good: [
      { frame: "story", text: "The plant opens in May, and more -- much more -- is to come." },
      { frame: "story", text: "The plant opens in May.\n\nRead more" },
      { frame: "story", text: "The plant needs cooks (more than 140)." },
    ],
  },
  *check(release) {
    for (const { at } of release.typedMatches(MORE))
      yield { at, message: "slug", fixes: [{ message: "remove", edits: [{ ...at, text: "" }] }] };
  },
});

const LINE_FEED = 0x0a;
// A line of its own between dashes or in parentheses. Must not match "Read more".
const MORE = pattern({
  marks: "-–—(",
  beside: (before) => Number.isNaN(before) || before === LINE_FEED,
  like: /(?<![^\n])(?:[-–—]{1,2} ?more ?[-–—]{1,2}|\(more\))(?=[^\S\n]*(?:\n|$))/iy,
});
