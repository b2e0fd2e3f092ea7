import { DATE } from "./fragments";
import { named, scope, use, type Captures, type GrammarRule } from "./rule";

// Words in capitals that open a line before a dash without being a place.
const NO_PLACE =
  "(?!(?:NOTES?|UPDATED?|CORRECTION|MEDIA|PRESS|NEWS|FACT|READOUT|STATEMENT|EMBARGO(?:ED)?|CONTACT|WHAT|WHEN|WHO|WHERE|WHY|" +
  "ADVISORY|ABOUT|ENDS?|FOR|NOT|HOLD|Q&A|FAQ|TBC|TBA)\\b)";
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{0,30}";
// "PORT HALE", "SAN MARO & EAST HALE"; never one letter alone.
const CAPITAL_PLACE = `${NO_PLACE}(?=\\p{Lu}[\\p{Lu}.'’-])${CAPITALS}(?:[ ](?:(?:&|AND|DE|LA)[ ])?${CAPITALS}){0,3}`;
const CAPITALISED = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const PLACE = `${NO_PLACE}${CAPITALISED}(?:[ ](?:(?:&|and|de|la|of)[ ])?${CAPITALISED}){0,3}`;
const REGION = `(?:,[ ]?${CAPITALISED}(?:[ ](?:of[ ]|and[ ]|the[ ])?${CAPITALISED}){0,3}){0,3}`;
// Only abbreviations: "Ann Lee, Director - Sales" is no dateline.
const SHORT_REGION = "(?:,[ ]?(?:D\\.C\\.|[A-Z]{2}\\b|[A-Z]\\.[A-Z]\\.|\\p{Lu}\\p{Ll}{2,4}\\.))";
const WIRE = "(?:/[ ]?\\p{L}[\\p{L}\\d .&-]{1,40}/|\\([^()\\n]{2,60}\\))";
const JOIN = "[ ,]{0,3}(?:(?:--|[–—/-])[ ]?)?";
const PIECES = `(?:${JOIN}(?:${DATE}|${WIRE})(?:[ ]@[ ][\\p{L}\\d :.]{1,30})?){0,3}`;
const SOME_PIECES = PIECES.replace(/\{0,3\}$/, "{1,3}");
const STRONG = "(?:\\*\\*|__)?";
const MARK = `[ ]{0,2}(${STRONG}[ ]?(?:--|[–—/]|-(?=[ ]))${STRONG})`;
// A hyphen without blanks closes a dateline only behind a state: "KLA-Tencor" opens with no place.
const GLUED_MARK = `[ ]{0,2}(${STRONG}[ ]?(?:--|[–—/]|-)${STRONG})`;
// The lead must follow: a headline in capitals with a dash in the middle has no small letters behind it.
const LEAD = "(?=[^\\n]{0,80}\\p{Ll}|[ ]*$)";

// Index 1 is everything before the closing mark, 2 the mark.
const CAPTURES: Captures = {
  1: { patterns: use("dateline-piece") },
  2: named("keyword.operator.dateline-mark"),
};

function shape(comment: string, before: string, after: string): GrammarRule {
  return {
    comment,
    name: scope("meta.dateline"),
    match: `^[ \\t]{0,8}(${STRONG}${before})${after}`,
    captures: CAPTURES,
  };
}

const OWN_LINE: GrammarRule = {
  comment: "Place and date alone on a line, with or without an agency: no closing mark.",
  name: scope("meta.dateline"),
  match: `^[ \\t]{0,8}(${STRONG}${PLACE}${REGION},?[ ]${DATE}(?:,[ ]\\p{Lu}{4,12})?${STRONG})[ ]*$`,
  captures: CAPTURES,
};

/** A dateline at the start of a line, in the shapes that wires, agencies and offices print. */
export const datelineRules: Readonly<Record<string, GrammarRule>> = {
  dateline: {
    patterns: [
      shape(
        "A place in capitals: PORT HALE, Ore., May 5, 2026 /Wire/ --",
        CAPITAL_PLACE + REGION + PIECES,
        MARK + LEAD,
      ),
      shape("Any place with a date or a wire tag behind it.", PLACE + REGION + SOME_PIECES, MARK + LEAD),
      shape(
        "A place still to be filled in: [CITY], May 5, 2026 --",
        `\\[[^\\[\\]\\n]{1,40}\\]${REGION}${SOME_PIECES}`,
        MARK + LEAD,
      ),
      shape("A place with a state in short form: Port Hale, Ore. -", PLACE + SHORT_REGION, GLUED_MARK + LEAD),
      shape(
        "The wire tag first: (WIRE) - May 5, 2026 - PORT HALE -",
        `${WIRE}${JOIN}${DATE}${JOIN}${PLACE}${REGION}`,
        MARK,
      ),
      shape("A place in parentheses: (Port Hale, Marovia) -", `\\(${PLACE}${REGION}\\)${PIECES}`, MARK + LEAD),
      OWN_LINE,
    ],
  },
  "dateline-piece": {
    patterns: [
      ...use("placeholder"),
      { name: scope("constant.numeric.date"), match: DATE },
      {
        comment: "Slashes or parentheses around an agency; a date in parentheses is caught above it.",
        match: `(/[ ]?)(\\p{L}[\\p{L}\\d .&-]{1,40})(/)|(\\([ ]?)(\\p{Lu}[\\p{L}\\d .&-]{1,40})(\\))`,
        captures: {
          1: named("punctuation.definition.wire"),
          2: named("entity.other.attribute-name.wire"),
          3: named("punctuation.definition.wire"),
          4: named("punctuation.definition.wire"),
          5: named("entity.other.attribute-name.wire"),
          6: named("punctuation.definition.wire"),
        },
      },
      { name: scope("keyword.operator.dateline-mark"), match: "--|[–—/]|-(?=[ ])" },
      {
        name: scope("entity.name.type.place"),
        match: `${CAPITALISED}(?:[ ](?:(?:&|and|de|la|of)[ ])?${CAPITALISED}){0,4}`,
      },
      { name: scope("punctuation.separator"), match: "[,()@]" },
    ],
  },
};
