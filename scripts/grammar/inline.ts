import { NAME, SPEECH_VERB, SUBJECT, SURE_VERB, TITLE, WORD_END, WORD_START } from "./fragments";
import { named, scope, use, type GrammarRule } from "./rule";

const ADVERB = "(?:(?:also|later|then|further|recently)[ ])?";
const SPEAKER = named("entity.name.type.speaker");
const VERB = named("keyword.other.speech");

const speech: GrammarRule = {
  patterns: [
    {
      comment: "Title and name, and the verb behind them.",
      match: `${WORD_START}(${TITLE}(?:[ \\x{A0}]${TITLE}){0,2})[ \\x{A0}](${NAME})(?:[ ]${ADVERB}(${SPEECH_VERB})${WORD_END})?`,
      captures: { 1: named("storage.type.title"), 2: named("entity.name.type.person"), 3: VERB },
    },
    {
      comment: "Name or office as the subject of the verb.",
      match: `${WORD_START}(${SUBJECT})[ ]${ADVERB}(${SPEECH_VERB})${WORD_END}`,
      captures: { 1: SPEAKER, 2: VERB },
    },
    {
      comment: "Verb behind a closing mark, with the name that follows; a title is left to the rule above.",
      match: `(?<=[”"»])[ ](${SPEECH_VERB})${WORD_END}(?:[ ](?!${TITLE}[ ])(${SUBJECT}))?`,
      captures: { 1: VERB, 2: SPEAKER },
    },
    {
      comment: "Pronoun before the verb.",
      match: `${WORD_START}(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|who|[Oo]fficials?|[Ss]pokes(?:man|woman|person))[ ]${ADVERB}(${SPEECH_VERB})${WORD_END}`,
      captures: { 1: VERB },
    },
    {
      comment: "Verb before 'that', before a colon or comma with a quotation, or behind the comma of an apposition.",
      name: scope("keyword.other.speech"),
      match:
        `${WORD_START}${SPEECH_VERB}(?=[ ]that${WORD_END}|[,:][ ](?:[“"„«]|''|\`\`)|:[ \\t]*$)` +
        `|(?<=, )${SPEECH_VERB}(?=[.,;:]|$)`,
    },
    {
      comment: "Verbs that are sure alone; never 'the said contract', 'that said', 'is said to'.",
      name: scope("keyword.other.speech"),
      match: `${WORD_START}(?<!\\b[Tt]he )(?<!\\b[Tt]hat )(?<!\\b[Hh]aving )(?<!\\b(?:is|be) )(?<!\\bare )${SURE_VERB}${WORD_END}`,
    },
    { name: scope("keyword.other.speech"), match: `${WORD_START}[Aa]ccording to${WORD_END}` },
  ],
};

const EXCHANGE =
  "(?:NYSE(?:[ ](?:American|Arca))?|(?:Nasdaq|NASDAQ)(?:[ ]?(?:GS|GM|CM))?|LSE|AIM|TSX(?:[-.]?V)?|ASX|OTC(?:QB|QX|[ ]?Pink)?|CSE" +
  "|Euronext(?:[ ]\\p{Lu}\\p{Ll}{1,12})?|HKEX|SEHK|SGX|NSE|BSE|JSE|FWB|Xetra|SIX|TSE|KRX|B3|BMV|ISIN|LEI)";

const ticker: GrammarRule = {
  name: scope("meta.ticker"),
  match: `${WORD_START}(${EXCHANGE})([ ]?:[ ]?)([A-Z0-9][A-Z0-9.]{0,19})${WORD_END}`,
  captures: {
    1: named("support.type.exchange"),
    2: named("punctuation.separator"),
    3: named("constant.language.symbol"),
  },
};

const links: GrammarRule = {
  patterns: [
    {
      name: scope("markup.underline.link.email"),
      match:
        "(?<![\\p{L}\\p{N}.%+-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.%+’'-]{0,63})@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}",
    },
    {
      name: scope("markup.underline.link"),
      match: `${WORD_START}(?:https?://|www\\.)[^\\s<>"“”()\\[\\]]{1,2000}(?<![.,;:!?’'*_])`,
    },
    {
      comment: "A bare address: only with a well-known ending, so that a missing blank after a full stop is none.",
      name: scope("markup.underline.link"),
      match:
        "(?<![\\p{L}\\p{N}_.@-])(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,62}\\.){1,4}(?:com|org|net|gov|edu|int|mil|example|info|news|eu|co|uk|de|fr|ca|au|io)" +
        `${WORD_END}(?:/[^\\s<>"“”()]{0,500}(?<![.,;:!?’'*_]))?`,
    },
    {
      comment: "Telephone numbers; never spans of years (2018-2019) or dates.",
      name: scope("constant.numeric.phone"),
      match:
        "(?<![\\p{L}\\p{N}$€£.-])(?:\\+\\d{1,3}(?:[ .()-]{1,2}\\d{1,5}){2,6}|(?:1[-. ])?(?:\\(\\d{3}\\)[ ]?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}" +
        "|1-8\\d{2}-[A-Z0-9]{3}-?[A-Z0-9]{4}|\\(?0\\d{2,4}\\)?[ ]\\d{3,4}[ ]\\d{3,4}|0\\d{4}[ ]\\d{6})(?![\\p{L}\\p{N}])",
    },
  ],
};

const placeholders: GrammarRule = {
  name: scope("constant.other.placeholder"),
  match:
    "\\[(?:(?:UPDATE|INSERT|ADD|TK|TBC|TBD|TBA|XX+|CITY|DATE|NAME|STATE|TITLE|COMPANY|QUOTE|URL|LINK|DAY|MONTH|YEAR|PLACE|EMAIL|PHONE)\\b[^\\]\\n]{0,200}" +
    "|(?:[Ii]nsert|[Yy]our|[Aa]dd)[ ][^\\]\\n]{0,200}|(?:[Dd]ate|[Nn]ame|[Cc]ity|[Ss]tate|[Tt]itle|[Cc]ompany|[Oo]rganisation|[Oo]rganization)(?:[ ][Nn]ame)?)\\](?![(\\[])" +
    "|\\{\\{[^{}\\n]{1,200}\\}\\}|<[A-Z][A-Z _-]{1,40}>|\\((?:Date|City|Name|Title|Month|TBC|TBD|TK|[Ii]nsert[ ][^)\\n]{1,100})\\)" +
    `|\\$\\{\\d{1,4}:[^}\\n]{0,200}\\}|${WORD_START}(?:TK(?:TK)?(?!(?:[ ](?:Maxx|Elevator))|[-/\\p{N}])|TBC|TBD|YYYY|HH:MM|X{2,}(?=%|[ ](?:percent|per cent|million|billion))` +
    `|X{3,}|(?<=[$€£])X{2,}|(?<=\\p{L}\\.? )XX(?=, \\d{4}))${WORD_END}|(?i:lorem ipsum)[^\\n.]{0,100}|_{4,}`,
};

/** Rules within a line: speech, names, addresses, tickers, placeholders. */
export const inlineRules: Readonly<Record<string, GrammarRule>> = {
  inline: { patterns: use("placeholder", "comment", "markup", "quotation", "statement", "speech", "ticker", "link") },
  "wrapped-inline": {
    patterns: use("placeholder", "comment", "markup", "wrapped-quotation", "statement", "speech", "ticker", "link"),
  },
  speech,
  ticker,
  link: links,
  placeholder: placeholders,
};
