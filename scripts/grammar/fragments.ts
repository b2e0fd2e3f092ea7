/**
 * Building stones of the grammar's regular expressions, in Oniguruma syntax. Each quantifier that could run along a
 * line is bounded, so that a line of 100,000 characters costs its length and not more.
 */

/** Joins alternatives; longer ones first, so that "Vice President" is never cut to "Vice". */
function anyOf(words: readonly string[]): string {
  const ordered = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${ordered.map((word) => word.replaceAll(" ", "[ \\x{A0}]").replaceAll(".", "\\.?")).join("|")})`;
}

/** The start of a word: nothing that belongs to a word may stand before it. */
export const WORD_START = "(?<![\\p{L}\\p{N}_])";
/** The end of a word: nothing that belongs to a word may follow. */
export const WORD_END = "(?![\\p{L}\\p{N}_])";

const MONTHS = anyOf([
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"],
  ...["December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec."],
]);
const CAPITAL_MONTHS =
  "(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN\\.|FEB\\.|AUG\\.|SEPT?\\.|OCT\\.|NOV\\.|DEC\\.)";
const MONTH = `(?:${MONTHS}|${CAPITAL_MONTHS})`;
const WEEKDAY =
  "(?:(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** A printed date. Never a bare number, a bare month or a bare weekday: "May" is a verb and "Sun" a firm. */
export const DATE =
  `(?:${WEEKDAY}[.,]?[ ]){0,1}` +
  `(?:${MONTH}[ ]${DAY}(?:[ ]?[-–][ ]?${DAY})?(?:,?[ ]\\d{4})?|${DAY}[ ](?:of[ ])?${MONTH}(?:,?[ ]\\d{4})?` +
  `|${MONTH},?[ ]\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})${WORD_END}`;

/** A clock time with its zone, as embargo lines print it. */
export const TIME =
  "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ ]?(?:[ap]\\.?m\\.?|AM|PM|hours|hrs))?|\\d{1,2}[ ]?(?:[ap]\\.?m\\.?|AM|PM)|noon|midnight)" +
  "(?:[ ]\\(?(?:U\\.?S\\.?[ ])?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|AES?T|Eastern|Central|Mountain|Pacific)(?:[ ]Time)?\\)?)?" +
  WORD_END;

/**
 * Titles that stand before a name. Titles that are common words as well (General, Major, Chief, Father) are left out:
 * "General Motors", "Major League". The rest of those are stopped by `NO_NAME`.
 */
export const TITLE = anyOf([
  ...["Mr.", "Mrs.", "Ms.", "Mx.", "Miss", "Dr.", "Prof.", "Professor", "Sir", "Dame", "Lord", "Lady", "Baroness"],
  ...["President", "Vice President", "Deputy President", "Prime Minister", "Deputy Prime Minister", "Premier"],
  ...["Foreign Minister", "Finance Minister", "Defence Minister", "Defense Minister", "Health Minister", "Minister"],
  ...["Chancellor", "Ambassador", "Secretary", "Foreign Secretary", "Home Secretary", "Secretary General", "Sec."],
  ...["Secretary-General", "Director General", "Director-General", "Governor", "Gov.", "Lt. Gov.", "Mayor"],
  ...["Senator", "Sen.", "Representative", "Rep.", "Congressman", "Congresswoman", "Speaker", "Councillor", "Cllr"],
  ...["Attorney General", "U.S. Attorney", "United States Attorney", "District Attorney", "Judge", "Justice"],
  ...["Chief Executive", "Chief Executive Officer", "Chief Financial Officer", "Chief Operating Officer", "CEO"],
  ...["Chairman", "Chairwoman", "Chairperson", "Chair", "Director", "Managing Director", "Commissioner", "Coach"],
  ...["Gen.", "Lt. Gen.", "Maj. Gen.", "Brig. Gen.", "Maj.", "Colonel", "Col.", "Captain", "Capt.", "Lieutenant"],
  ...["Lt.", "Sergeant", "Sgt.", "Admiral", "Adm.", "Police Chief", "Fire Chief", "Sheriff", "Detective"],
  ...["King", "Queen", "Prince", "Crown Prince", "Princess", "Sheikh", "Emir", "Sultan", "Ayatollah", "Imam"],
  ...["Hujjat al-Islam", "Hojatoleslam", "Sayyid", "Rabbi", "Pope", "Cardinal", "Archbishop", "Bishop", "Rev."],
  ...["Reverend", "Hon.", "Spokesman", "Spokeswoman", "Spokesperson"],
]);

// Capitalised words that follow a title, or a name in a headline, without being part of a name: "King County",
// "President Lee Signs". The second line is the verbs that headlines use most.
const NO_NAME =
  "(?!(?:Assembly|Department|County|Street|City|Office|Officer|General|Executive|Council|Court|Islands?|Series|Services|" +
  "Announces|Signs|Meets|Visits|Calls|Urges|Grants|Names|Joins|Statement|Remarks|Issues|Launches|Leads|Says|Holds|To|On|And|In|For|" +
  "Secretary|Minister|President|Director|Manager)" +
  `${WORD_END})`;

/** Capitalised words that open a sentence in front of a name without belonging to it. */
const NO_SUBJECT =
  "(?!(?:The|A|An|This|That|These|Those|It|He|She|We|They|I|You|In|On|At|As|But|And|Or|If|When|While|After|Before|" +
  "Our|Their|His|Her|Its|Yesterday|Today|Who|What|Also|Then|Earlier|Later|Meanwhile|However|" +
  `${WEEKDAY})${WORD_END})`;

// One word of a name: initial, capitalised word, hyphenated or with an apostrophe; a possessive 's stays outside.
const NAME_WORD =
  "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)?|[JS]r\\.|(?:(?:al|el|an|ar|as|ash)-)?\\p{Lu}[\\p{L}\\p{M}]{0,30}" +
  "(?:['’]\\p{Lu}[\\p{L}\\p{M}]{0,30}|-[\\p{L}\\p{M}]{1,30}){0,3})";
const PARTICLE = "(?:van|von|der|den|de|da|di|dos|del|della|la|le|bin|bint|ibn|al|el|wal|ter|ten|zu|y|e)";
const SUFFIX = `(?:,?[ ](?:Jr|Sr)\\.?|[ ](?:III|II|IV)${WORD_END})?`;
const PARTICLES = `(?:${PARTICLE}[ \\x{A0}]){0,3}`;
const WHOLE = "(?![\\p{L}\\p{M}])";

/** A name behind a title. */
export const NAME =
  `${NO_NAME}${PARTICLES}${NAME_WORD}(?:[ \\x{A0}]${PARTICLES}${NO_NAME}${NAME_WORD}){0,4}` + SUFFIX + WHOLE;
/** A name or an office that is the subject of a speech verb. */
export const SUBJECT = `${NO_SUBJECT}${NAME_WORD}(?:[ \\x{A0}]${PARTICLES}${NAME_WORD}){0,6}` + SUFFIX + WHOLE;

/** Verbs that report speech whoever stands beside them. */
export const SURE_VERB = anyOf(["said", "says", "told"]);
const SPEECH_VERBS: readonly string[] = [
  ...["said", "says", "told", "tells", "added", "adds", "stated", "continued", "continues", "explained"],
  ...["explains", "commented", "noted", "announced", "announces", "stressed", "stresses"],
  ...["emphasized", "emphasised", "emphasizes", "emphasises", "underscored", "underlined", "reiterated", "concluded"],
  ...[
    "remarked",
    "warned",
    "warns",
    "argued",
    "argues",
    "asked",
    "wrote",
    "writes",
    "recalled",
    "declared",
    "insisted",
  ],
  ...["reaffirmed", "affirmed", "acknowledged", "observed", "pointed out", "confirmed", "claimed", "replied", "urged"],
];
/** Verbs that report speech only beside a quotation, a speaker or "that"; never `states`, `notes`: mostly nouns. */
export const SPEECH_VERB = anyOf(SPEECH_VERBS);
/** Stands behind one of these verbs. The engine takes alternatives of different lengths only at the top. */
export const BEHIND_SPEECH_VERB = `(?<=${SPEECH_VERBS.map((verb) => ` ${verb}`).join("|")})`;

/** A mark that opens a quotation. */
export const OPENING_MARK = "[“„«\"]|''|``";

/** A list bullet; never the `* * *` of an end mark. */
export const BULLET = "(?:[-+*](?![ ]?[-*])|[•‣◦·▪])[ \\t]{1,8}(?=\\S)|\\d{1,3}[.)][ \\t]{1,8}(?=\\S)";
