import type { Format, Habit, HouseContact } from "../../../model";
import { dayAfter, dayFormOf, isBritishSummer, printWeekday } from "./day";
import type { Desk } from "./desk";
import { say, sentences } from "../../../text";
import { literal, Stops } from "./snippet-text";

/** An element of a release as it is offered: what it is called, what is put in, and what else calls it up. */
export interface Element {
  readonly label: string;
  readonly snippet: string;
  readonly detail: string;
  readonly documentation: string;
  readonly keys: readonly string[];
}

export function isBritishForm({ profile }: Desk): boolean {
  return dayFormOf(profile) === "uk";
}

/** An embargo until tomorrow, with the hour and the zone that are usual. */
export function embargoText(desk: Desk): string {
  const day = dayAfter(desk.today);
  if (!isBritishForm(desk)) return `EMBARGOED UNTIL 10 a.m. ET ${printWeekday(day, dayFormOf(desk.profile))}`;
  const zone = isBritishSummer(day) ? "BST" : "GMT";
  return `EMBARGO: not for publication before 00:01 ${zone} on ${printWeekday(day, "uk")}`;
}

/** Lines that say when a release may go out, in the profile's form. An embargo is proposed for tomorrow. */
export function releaseLines(desk: Desk): readonly Element[] {
  const free = say("For use at once");
  const held = say("Held back until a day and an hour; tomorrow is proposed");
  const why = say("Editors look for it above the headline.");
  return [
    { label: IMMEDIATE, snippet: IMMEDIATE, detail: free, documentation: why, keys: ["Immediate"] },
    { ...embargo(desk), detail: held, documentation: why, keys: ["Embargo"] },
  ];
}

export const IMMEDIATE = "FOR IMMEDIATE RELEASE";

function embargo(desk: Desk): Pick<Element, "label" | "snippet"> {
  const stops = new Stops();
  const snippet = embargoSnippet(desk, stops);
  const day = dayAfter(desk.today);
  return isBritishForm(desk)
    ? { label: `EMBARGO: not for publication before ${printWeekday(day, "uk")}`, snippet }
    : { label: `EMBARGOED UNTIL ${printWeekday(day, dayFormOf(desk.profile))}`, snippet };
}

/** Hour, zone, weekday and date: an embargo without one of them is open to doubt. */
export function embargoSnippet(desk: Desk, stops: Stops): string {
  const day = dayAfter(desk.today);
  if (isBritishForm(desk)) {
    const zone = isBritishSummer(day) ? ["BST", "GMT"] : ["GMT", "BST"];
    const date = stops.filled(printWeekday(day, "uk"), "embargo day");
    return `EMBARGO: not for publication before ${stops.filled("00:01")} ${stops.choice(zone)} on ${date}`;
  }
  const zones = ["ET", "CT", "MT", "PT"];
  const date = stops.filled(printWeekday(day, dayFormOf(desk.profile)), "embargo day");
  return `EMBARGOED UNTIL ${stops.filled("10 a.m.")} ${stops.choice(zones)} ${date}`;
}

/** Marks that close a story, the profile's own first, then what the workspace's releases have. */
export function endMarks(format: Format, desk: Desk): readonly Element[] {
  const detail = say("The end of the story");
  const marks = endMarksOf(desk).map((mark): Element => {
    return {
      label: mark,
      snippet: endMarkSnippet(mark, format),
      detail,
      documentation: END_WHY[mark] === undefined ? "" : say(END_WHY[mark]),
      keys: ["End"],
    };
  });
  return marks;
}

const END_WHY: Readonly<Record<string, string>> = sentences({
  ENDS: "In Britain; notes to editors and contacts stand below it.",
  "# # #": "In America, below everything that may be printed.",
  "-30-": "In American and Canadian newsrooms by tradition.",
});

/** Marks without Markdown's escapes. */
function endMarksOf(desk: Desk): readonly string[] {
  const usual = isBritishForm(desk) ? ["ENDS", "# # #", "-30-"] : ["# # #", "-30-", "ENDS"];
  const learned = desk.learned.endMarks.map(({ value }) => value.replace(/\\/gu, "").trim());
  const [most] = learned.filter((mark) => mark !== "" && mark.length <= 20);
  const named = usual.find((mark) => plain(mark) === plain(most ?? ""));
  const first = named ?? most;
  return first === undefined ? usual : [first, ...usual.filter((mark) => mark !== first)];
}

function plain(mark: string): string {
  return mark.replace(/\s/gu, "").toLowerCase();
}

/** The mark that a new release of the desk ends with. */
export function usualEndMark(desk: Desk, format: Format): string {
  return endMarkSnippet(endMarksOf(desk)[0] ?? "# # #", format);
}

/** In Markdown a number sign at the start of a line would be a heading. */
function endMarkSnippet(mark: string, format: Format): string {
  return literal(format === "markdown" ? mark.replace(/#/gu, "\\#").replace(/^-(?=\d)/u, "\\-") : mark);
}

/** A contact block: heading, name with post, how to reach them. */
export function contactText(contact: HouseContact, desk: Desk): string {
  const { name, title, organisation, phone, email, hours } = contact;
  const own = desk.letterhead.organisation;
  const who = [name, title, organisation ?? own].filter((part) => part !== undefined).join(", ");
  const call = phone === undefined ? hours : hours === undefined ? phone : `${phone} (${hours})`;
  return [contactHeading(desk), who, call, email].filter((line) => line !== undefined).join("\n");
}

function contactHeading(desk: Desk): string {
  return isBritishForm(desk) ? "Press contact:" : "Media contact:";
}

/**
 * What a workspace mostly does: in at least two releases, and in more than half of those that have any. A folder with the
 * releases of many senders teaches nothing about the next one. Undefined without such a habit.
 */
export function usual(habits: readonly Habit[]): string | undefined {
  const [first] = habits;
  const all = habits.reduce((total, { releases }) => total + releases, 0);
  return first !== undefined && first.releases >= 2 && 2 * first.releases > all ? first.value : undefined;
}

/** The contact of a new release: the first that is declared, the usual one of the workspace, or blanks. */
export function contactSnippet(desk: Desk, stops: Stops): string {
  const [declared] = desk.letterhead.contacts;
  if (declared !== undefined) return literal(contactText(declared, desk));
  const learned = usual(desk.learned.contacts);
  if (learned !== undefined) return literal(learned);
  const own = desk.letterhead.organisation;
  const who = `${stops.blank("Contact name")}, ${stops.blank("contact post")}`;
  return [
    contactHeading(desk),
    `${who}, ${own === undefined ? stops.blank("Organisation") : literal(own)}`,
    stops.blank("telephone with area code"),
    stops.blank("press address for mail"),
  ].join("\n");
}

/** What the sender is, below its heading: declared, learned, or blanks. */
export function aboutSnippet(desk: Desk, isMarkdown: boolean, stops: Stops): string {
  const own = desk.letterhead.organisation;
  // A blank that stands again is the same one, and so it is asked for anew.
  const name = (): string => (own === undefined ? stops.blank("Organisation") : literal(own));
  const heading = `${isMarkdown ? "## " : ""}About ${name()}`;
  const text = boilerplateOf(desk);
  if (text !== undefined) return `${heading}\n\n${literal(text)}`;
  const does = `${name()} ${stops.blank("does what")} for ${stops.blank("whom")}`;
  const since = stops.blank("since when, from which place");
  return `${heading}\n\n${does}, ${since}. ${stops.blank("One figure that tells its size, with its year.")}`;
}

function boilerplateOf({ letterhead, learned }: Desk): string | undefined {
  const { organisation: own } = letterhead;
  const isOwn = (name: string | undefined): boolean => name === undefined || name === own;
  const declared = letterhead.boilerplates.find(({ organisation }) => isOwn(organisation));
  if (declared !== undefined) return declared.text;
  if (own === undefined) return undefined;
  return learned.boilerplates.find(({ organisation }) => organisation === own)?.value.replace(ABOUT_LINE, "");
}

const ABOUT_LINE = /^[^\p{L}\n]{0,6}About [^\n:]{1,80}?[*_]{0,3}(?::[*_]{0,3}[ \n]\s*|\n\s*)/u;
