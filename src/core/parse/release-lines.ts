import type { ReleaseLine, Span } from "../model";
import { findDates, findTimes } from "../text";
import { hasPhone } from "./contacts";

type Kind = ReleaseLine["kind"];

/** "FOR IMMEDIATE RELEASE", "For immediate use:", "IMMEDIATE RELEASE", "For release: immediately"; not "Court orders immediate release". */
const IMMEDIATE =
  /(?:\bfor\s|^[\p{P}\s]{0,3})immediate\s(?:release|use|publication|distribution|attention)\b|\brelease:?\simmediate(?:ly)?\b/iu;
/** "EMBARGOED UNTIL …", "EMBARGO: Not for publication before …", "HOLD FOR RELEASE UNTIL …", "For release at 9 a.m. …"; not "Embargo on ferries lifted". */
const EMBARGO =
  /^(?:[\p{P}\s]{0,4})(?:strictly\s|under\s|press\s|news\s|media\s)?(?:embargo(?:ed)?(?=\s?(?:[:–—-]|$)|\s(?:until|till|to|for|date|time|copy|release|material|not|applies|lifts?|ends|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|hold\s(?:for\srelease\s)?until\b|not\sfor\s(?:publication|broadcast|release|use)\b[^.]{0,40}\b(?:before|until)\b|not\sto\sbe\s(?:published|released|used)\b|for\srelease\s(?:on|at|after|not\sbefore)\b)/iu;
const EMBARGO_INSIDE =
  /\b(?:embargoed\s(?:until|till|for)|under\sembargo|hold\s(?:for\srelease\s)?until|not\sfor\s(?:publication|release)\s(?:before|until))\b/iu;
const FOR_RELEASE = /^(?:for\srelease\b|(?:date\sof\s)?release\sdate\b)/iu;

const LABEL_WORDS =
  "(?:(?:media|press|news|official|joint|public|city|ministry|company|corporate)\\s(?:release|advisory|statement|notice|alert|information|bulletin|note|briefing|announcement|communiqu[ée]|room|pack)|media\\sinvitation|photo\\scall|communiqu[ée]|newsroom|press|news|release|announcement|regulatory\\snews|justice\\snews)";
/** A line that is only the name of the genre, perhaps with a colon: "MEDIA RELEASE", "News". */
const LABEL = new RegExp(`^[\\p{P}\\s]{0,3}${LABEL_WORDS}[\\p{P}\\s]{0,3}$`, "iu");
/** "NEWS RELEASE 3-MAY-2031", as research is posted. */
const LABEL_AND_DAY = new RegExp(`^${LABEL_WORDS}\\s\\d{1,2}-\\p{L}{3}-\\d{4}$`, "iu");
/** The same with something behind it: "Media Release: Harbour opens", "PRESS RELEASE – 4 May 2026". */
const LABEL_AND_MORE = new RegExp(`^${LABEL_WORDS}\\s?(?::|\\s[–—|-]|\\s\\|)\\s?(?=\\S)`, "iu");

/** "Press Release Number: 09-158", "RELEASE: 07-55", "No. 12/2026", "2021-121", "IP/21/1234", "Ref: AB/12". */
const NUMBER =
  /^(?:(?:press\s|news\s|media\s)?(?:release|statement|communiqu[ée]|reference|ref|pr|bulletin|notice)?\s?(?:number|numbers|nr|no|num|#|id)?[.:#]{0,2}\s?(?=[\p{L}/-]{0,8}\d)[\p{L}\d]{1,8}(?:[-/–.]\d{1,6}){1,3}[\p{L}]?|(?:press\s|news\s|media\s)?(?:release|statement|reference|ref|rns)\s?(?:number|no|nr|#|id)\.?:?\s?\S{1,20}|no\.\s?\d{1,5})$/iu;
const NUMBER_WORD = /\d/u;
/** The word that all forms of `IMMEDIATE` share. */
const MAY_BE_IMMEDIATE = /immediate/i;

/** What may stand around a date on a line of its own: "Date:", "Published on", a place, "updated", a clock time. */
const AROUND_DATE =
  /^(?:[\p{P}\s|]|(?:date|dated|today|released?|release\sdate|published|posted|issued|updated|last\supdated|on|the|of|at|for|press|news|created|first)\b)*$/iu;

/** The kind of release line a line is, or `undefined`; a line of more than 300 characters is none. */
export function releaseLineKind(line: string): Kind | undefined {
  if (line.length > 300) return undefined;
  if (EMBARGO.test(line)) return "embargo";
  if (MAY_BE_IMMEDIATE.test(line) && IMMEDIATE.test(line.slice(0, 60)) && !/[.!?]\s\p{Lu}/u.test(line))
    return "immediate";
  if (LABEL.test(line)) return "label";
  if (NUMBER_WORD.test(line)) {
    if (isDateLine(line)) return "date";
    if (LABEL_AND_DAY.test(line)) return "label";
    if (NUMBER.test(line) && !hasPhone(line)) return "number";
    const more = LABEL_AND_MORE.exec(line);
    if (more && (isDateLine(line.slice(more[0].length)) || NUMBER.test(line.slice(more[0].length)))) return "label";
  }
  return FOR_RELEASE.test(line) && line.length <= 60 ? (NUMBER_WORD.test(line) ? "embargo" : "immediate") : undefined;
}

/** "FOR IMMEDIATE RELEASE – …", "For immediate release: …": the words that may stand before the story on one line. */
const IMMEDIATE_RUN_IN = /^[\p{P}\s]{0,3}for\simmediate\s(?:release|use|publication|distribution)\s?[:.–—|-]{0,2}\s/iu;
/** So many words in small letters tell a story; dates, places and names do not. */
const STORY_WORDS = 5;

/** Where the story, or its dateline, starts behind "FOR IMMEDIATE RELEASE –"; 0 where the line holds no story. */
export function storyAfterRelease(line: string): number {
  const found = IMMEDIATE_RUN_IN.exec(line.slice(0, 60))?.[0].length ?? 0;
  if (found === 0) return 0;
  const rest = line.slice(found);
  const told = /[.!?][”"’)]?\s*$/u.test(rest.slice(-6)) && (rest.match(/\s\p{Ll}/gu)?.length ?? 0) >= STORY_WORDS;
  return told && !EMBARGO_INSIDE.test(rest) ? found : 0;
}

/** "Media Release: Harbour opens": where the headline starts behind the label, or `undefined`. */
export function headlineAfterLabel(line: string): number | undefined {
  return LABEL_AND_MORE.exec(line.slice(0, 60))?.[0].length;
}

/** A line with a date and next to nothing else. */
function isDateLine(line: string): boolean {
  if (line.length > 90) return false;
  const whole = { start: 0, end: line.length };
  const dates = findDates(line, whole);
  if (dates.length === 0 || dates.length > 2) return false;
  return AROUND_DATE.test(blankOut(line, [...dates, ...findTimes(line, whole)]));
}

function blankOut(line: string, spans: readonly Span[]): string {
  let result = line;
  for (const { start, end } of spans) result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  return result;
}

/**
 * What a release line says. A line that says two things ("FOR IMMEDIATE RELEASE — embargoed until Monday") gives two.
 * Date, clock time (minutes after midnight) and zone are those printed on the line; the first one counts.
 */
export function readReleaseLines(prose: string, at: Span): readonly ReleaseLine[] {
  const line = prose.slice(at.start, at.end).replace(/\s/gu, " ");
  const kind = releaseLineKind(line.replace(/ {2,}/gu, " ").trim());
  if (!kind) return [];
  const inside = kind === "immediate" ? EMBARGO_INSIDE.exec(line) : undefined;
  if (!inside) return [detailed(prose, at, kind)];
  const split = at.start + inside.index;
  return inside.index === 0
    ? [detailed(prose, at, kind)]
    : [
        detailed(prose, { start: at.start, end: split }, kind),
        detailed(prose, { start: split, end: at.end }, "embargo"),
      ];
}

function detailed(prose: string, at: Span, kind: Kind): ReleaseLine {
  const [date] = findDates(prose, at);
  const [time] = kind === "number" ? [] : findTimes(prose, at);
  const end = at.start + prose.slice(at.start, at.end).trimEnd().length;
  return {
    start: at.start,
    end,
    kind,
    ...(date ? { date } : {}),
    ...(time ? { minutes: time.minutes } : {}),
    ...(time?.zone === undefined ? {} : { zone: time.zone }),
  };
}
