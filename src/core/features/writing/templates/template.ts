import type { Format } from "../../../model";
import type { ProfileId } from "../../../rules";
import { dayAfter, dayFormOf, printDay, weekdayName } from "../forms/day";
import { datelineSnippet, opensWithDateline, standsApart } from "../forms/dateline-form";
import type { Desk } from "../forms/desk";
import {
  aboutSnippet,
  contactSnippet,
  embargoSnippet,
  embargoText,
  IMMEDIATE,
  isBritishForm,
  usualEndMark,
} from "../forms/elements";
import { literal, Stops } from "../forms/snippet-text";

/**
 * A text to fill in. `{words}` is a blank that shows them, and the same words are the same blank; `{one|other}` is a choice;
 * {organisation}, {today}, {us today}, {tomorrow} and {weekday} are filled from the desk. On a line of their own, `[head]`, `[foot]`,
 * `[about]`, `[contact]` and `[end]` are elements in the form of the profile, and so is `[dateline]` in front of a lead.
 */
export interface Template {
  /** What calls it up while writing. */
  readonly prefix: string;
  readonly name: string;
  /** What it is good for, on one line. */
  readonly about: string;
  /** In Markdown; plain text has the same without the marks. */
  readonly text: string;
}

/** A template in VS Code's snippet syntax, filled with all that the desk knows. */
export function templateSnippet({ text }: Template, desk: Desk, format: Format): string {
  const making: Making = { desk, format, stops: new Stops() };
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    if (format === "plain" && TABLE_RULE.test(line)) continue;
    const made = element(line, making) ?? prose(format === "plain" ? plainLine(line) : line, making);
    // An element that the profile does without leaves no gap.
    if (made === "" && lines.at(-1) === "") continue;
    if (made !== "" || lines.length > 0) lines.push(made);
  }
  return lines.join("\n");
}

interface Making {
  readonly desk: Desk;
  readonly format: Format;
  readonly stops: Stops;
}

/** An element on a line of its own; undefined for any other line. */
function element(line: string, making: Making): string | undefined {
  const { desk, format, stops } = making;
  switch (line) {
    case "[head]":
      return head(making);
    case "[foot]":
      return foot(making);
    case "[about]":
      return aboutSnippet(desk, format === "markdown", stops);
    case "[contact]":
      return contactSnippet(desk, stops);
    case "[end]":
      return usualEndMark(desk, format);
    case "[embargo]":
      return embargoSnippet(desk, stops);
    case "[british embargo]":
      return embargoSnippet({ ...desk, profile: "uk" }, stops);
    default:
      return undefined;
  }
}

/** When the release may go out; where releases have no dateline, the day stands below. */
function head({ desk, stops }: Making): string {
  const line = stops.choice([IMMEDIATE, embargoText(desk)], "release line");
  if (opensWithDateline(desk.profile) || standsApart(desk.profile)) return line;
  return `${line}\n\n${stops.filled(printDay(desk.today, dayFormOf(desk.profile)), "today")}`;
}

/** Who the sender is, whom to ask, and the mark of the end, in the order of the profile. */
function foot(making: Making): string {
  const { desk, format, stops } = making;
  const about = (): string => aboutSnippet(desk, format === "markdown", stops);
  const contact = (): string => contactSnippet(desk, stops);
  const end = usualEndMark(desk, format);
  if (desk.profile === "mar-eu" || desk.profile === "communique") return contact();
  return isBritishForm(desk) ? [end, about(), contact()].join("\n\n") : [about(), contact(), end].join("\n\n");
}

// A blank, or a token that the desk fills; and the dateline in front of a lead.
const TOKEN = /\{([^{}]+)\}|\[(dateline(?: [a-z-]+)?)\]/gu;

function prose(line: string, making: Making): string {
  let made = "";
  let from = 0;
  for (const match of line.matchAll(TOKEN)) {
    made += literal(line.slice(from, match.index)) + tokenOf(match, making);
    from = match.index + match[0].length;
  }
  return made + literal(line.slice(from));
}

function tokenOf([, blank, dateline]: RegExpMatchArray, making: Making): string {
  if (dateline !== undefined) return datelineOf(dateline.slice("dateline ".length), making);
  const { desk, stops } = making;
  const { today, profile, letterhead } = desk;
  switch (blank) {
    case undefined:
      return "";
    case "organisation":
      return letterhead.organisation === undefined ? stops.blank("Organisation") : literal(letterhead.organisation);
    case "today":
      return stops.filled(printDay(today, dayFormOf(profile)), blank);
    case "us today":
      return stops.filled(printDay(today, "us"), blank);
    case "tomorrow":
      return stops.filled(printDay(dayAfter(today), dayFormOf(profile)), blank);
    case "weekday":
      return stops.filled(weekdayName(today), blank);
    default:
      return blank.includes("|") ? stops.choice(blank.split("|"), blank) : stops.blank(blank);
  }
}

function datelineOf(wanted: string, { desk, stops }: Making): string {
  if (wanted !== "") return datelineSnippet({ ...desk, profile: wanted as ProfileId }, stops);
  if (standsApart(desk.profile)) return `${datelineSnippet(desk, stops)}\n\n`;
  return opensWithDateline(desk.profile) ? datelineSnippet(desk, stops) : "";
}

// The line under a table's head. Must not match a row with words.
const TABLE_RULE = /^\|[ |:-]+-[ |:-]*\|$/u;
// Heading and block-quotation marks at the start of a line.
const LINE_MARK = /^(?:#{1,6}|>) /u;
// A whole line in italics. Must not match a bullet.
const ITALIC_LINE = /^\*(?! )(.+)\*$/u;
const LINK = /\[(\{[^}]+\})\]\((\{[^}]+\})\)/gu;

/** A heading is a line of its own, a statement a paragraph, a table columns divided by tabs. */
function plainLine(line: string): string {
  if (line.startsWith("|"))
    return line
      .slice(1, -1)
      .split(/ \| /u)
      .map((cell) => cell.trim())
      .join("\t");
  return line.replace(LINE_MARK, "").replace(ITALIC_LINE, "$1").replace(LINK, "$1: $2");
}
