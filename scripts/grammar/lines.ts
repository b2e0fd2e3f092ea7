import { BULLET, DATE, TIME, WORD_END } from "./fragments";
import { named, scope, use, type GrammarRule } from "./rule";

const INDENT = "^[ \\t]{0,8}";
const EMPHASIS = "[*_]{0,3}";
const LINE_END = "[ \\t]*$";
const SENTENCE_FREE = `(?=[*_]{0,3}[ ]*(?:$|[:|,–—(/-]|\\d|(?i:no\\b|number|on\\b|until|till|for\\b|${DATE})))`;

/** A whole line introduced by a set phrase; what follows it keeps its own scopes. */
function phraseLine(meta: string, keyword: string, phrase: string): GrammarRule {
  return {
    name: scope(meta),
    begin: `${INDENT}${EMPHASIS}(${phrase})`,
    beginCaptures: { 1: named(keyword) },
    end: "$",
    patterns: use("when", "contact-label", "inline"),
  };
}

/** A heading that the genre knows, on a line of its own or in front of a colon, with or without Markdown marks. */
function knownHeading(kind: string, phrase: string, tail: string): GrammarRule {
  return {
    name: scope(`markup.heading.${kind}`),
    match: `${INDENT}(#{1,6}[ ]+)?${EMPHASIS}(${phrase})(${tail})`,
    captures: {
      1: named("punctuation.definition.heading"),
      2: named("entity.name.section"),
      3: named("punctuation.separator.heading"),
    },
  };
}

const ALONE = `[ ]*:?${EMPHASIS}:?${LINE_END}`;
const ALONE_OR_COLON = `[ ]*(?::${EMPHASIS}|${EMPHASIS}:|${EMPHASIS}${LINE_END})`;
const CONTACT =
  "(?i:(?:(?:media|press|news|investor|public|further)[ ](?:relations[ ]|office[ ])?)?contacts?(?:[ ](?:details|information|us|person|for[ ](?:the[ ])?(?:media|press)))?" +
  "|(?:for[ ])?(?:media|press|investor)[ ](?:enquiries|inquiries|relations|office)" +
  "|for[ ](?:more|further)[ ]information(?:,?[ ](?:please[ ])?contact)?)";

const headings: readonly GrammarRule[] = [
  knownHeading("boilerplate", "About[ ](?:the[ ])?\\p{Lu}[^\\n.!?:*_]{0,80}?", ALONE),
  knownHeading("boilerplate", "About[ ](?:the[ ])?\\p{Lu}[^\\n.!?:*_]{0,60}", `:${EMPHASIS}(?=[ ])`),
  knownHeading("contact", CONTACT, ALONE_OR_COLON),
  knownHeading(
    "notes",
    "(?i:notes?[ ](?:to|for)[ ](?:the[ ])?editors?|background(?:[ ](?:notes?|information))?|editor['’]?s['’]?[ ]notes?|further[ ]information|quick[ ]facts|associated[ ]links)",
    ALONE,
  ),
  knownHeading(
    "safe-harbor",
    "(?i:(?:cautionary[ ](?:note|statement)s?[ ](?:regarding|concerning|about|on)[ ])?forward[- ]looking[ ]statements?(?:[ ]disclaimer)?|safe[ ]harbou?r(?:[ ]statement)?|no[ ]offer(?:[ ]or[ ]solicitation)?)",
    ALONE,
  ),
];

const endMarks: GrammarRule = {
  patterns: [
    {
      comment: "Alone on its line: ###, # # #, -30-, ENDS, [ENDS], * * *, or a bare word count such as 700 /.",
      name: scope("keyword.control.end-mark"),
      match:
        `${INDENT}(?:#|#{3,6}|\\\\?#(?:[ ]\\\\?#){2}|\\*(?:[ ]\\*){2,4}|[-–—*/]{0,3}[ ]?(?i:ends?)[ ]?[-–—*/]{0,3}|[-–—]{1,2}[ ]?30[ ]?[-–—]{1,2}` +
        `|[\\[(](?i:ends?)[\\])]|\\d{2,5}[ ](?:/|(?i:words)))${LINE_END}`,
    },
    {
      comment: "Glued to the last word.",
      name: scope("keyword.control.end-mark"),
      match: `(?<=[^\\s#])[ ]?#{3}${LINE_END}`,
    },
    {
      match: `${INDENT}(SOURCE)(:?)[ ](\\p{Lu}[^\\n]{0,120})$`,
      captures: {
        1: named("keyword.control.source-line"),
        2: named("punctuation.separator"),
        3: named("entity.name.type.organisation"),
      },
    },
  ],
};

const listsAndQuotes: readonly GrammarRule[] = [
  { name: scope("punctuation.definition.list.begin.markdown"), match: `${INDENT}(?:${BULLET})` },
  {
    name: scope("markup.quote"),
    begin: `${INDENT}(>+)(?=[ ]|$)`,
    beginCaptures: { 1: named("punctuation.definition.quote.begin.markdown") },
    end: "$",
    patterns: use("inline"),
  },
];

/** Rules bound to the start of a line: what the line is for in the release. */
export const lineRules: Readonly<Record<string, GrammarRule>> = {
  line: {
    patterns: [
      ...use("front-matter", "comment", "release-line", "embargo", "end-mark", "known-heading", "heading"),
      ...use("advisory-label", "date-line", "dateline", "list", "capitals"),
    ],
  },
  "release-line": {
    patterns: [
      phraseLine("meta.release-line", "keyword.control.release-line", `FOR[ ]+(?:IMMEDIATE[ ]+)?RELEASE${WORD_END}`),
      phraseLine(
        "meta.release-line",
        "keyword.control.release-line",
        `(?i:for[ ]immediate[ ](?:release|publication|use|distribution))${SENTENCE_FREE}`,
      ),
      phraseLine(
        "meta.release-line",
        "keyword.control.release-line",
        `(?:MEDIA|PRESS|NEWS)[ ](?:RELEASE|ADVISORY|ALERT)${WORD_END}|(?:(?:Media|Press|News)[ ](?:[Rr]elease|[Aa]dvisory)|(?i:release(?=:)))${SENTENCE_FREE}`,
      ),
    ],
  },
  embargo: phraseLine(
    "meta.embargo",
    "keyword.control.embargo",
    `(?:(?:STRICTLY|UNDER)[ ])?EMBARGO(?:ED)?${WORD_END}|(?:[Ss]trictly[ ]|Under[ ])?[Ee]mbargo(?:ed)?${SENTENCE_FREE}` +
      `|HOLD[ ]FOR[ ]RELEASE${WORD_END}|NOT[ ]FOR[ ](?:RELEASE|PUBLICATION|BROADCAST)${WORD_END}`,
  ),
  "date-line": {
    name: scope("meta.release-line constant.numeric.date"),
    match: `${INDENT}${EMPHASIS}${DATE}${EMPHASIS}${LINE_END}`,
  },
  "end-mark": endMarks,
  "known-heading": { patterns: headings },
  heading: {
    name: scope("markup.heading"),
    begin: `${INDENT}(#{1,6})[ ]+(?=[^\\s#])`,
    beginCaptures: { 1: named("punctuation.definition.heading") },
    contentName: scope("entity.name.section"),
    end: "$",
    patterns: use("inline"),
  },
  "advisory-label": {
    comment: "The labels of a media advisory, never a question in the text (What: in small letters).",
    match: `${INDENT}${EMPHASIS}(WHAT|WHEN|WHERE|WHO|WHY|HOW|VISUALS|RSVP|NOTE|MEDIA|ADVISORY|CORRECTION)(?:[ ]?(:))`,
    captures: { 1: named("keyword.other.label"), 2: named("punctuation.separator") },
  },
  "contact-label": {
    comment: "A contact on the release line itself.",
    match: `${WORD_END}(?<=[ |])((?:MEDIA |PRESS )?CONTACTS?|(?:Media |Press )?Contacts?)(:)`,
    captures: { 1: named("markup.heading.contact"), 2: named("punctuation.separator") },
  },
  when: {
    patterns: [
      { name: scope("constant.numeric.date"), match: DATE },
      { name: scope("constant.numeric.time"), match: `(?<![\\p{L}\\d.:])${TIME}` },
    ],
  },
  list: { patterns: listsAndQuotes },
  capitals: {
    comment: "A heading or headline in capitals of two words or more: no small letters, no marks.",
    name: scope("markup.heading.capitals"),
    match: `${INDENT}(?=[^\\n]{0,200}\\p{Lu}{2})(?=\\S{1,40}[ ])[^\\p{Ll}\\n“”"«»|@]{6,200}$`,
  },
};
