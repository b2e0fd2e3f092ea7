import type { Analysis, Role } from "../../../model";
import { excerpt } from "../../wording";
import { dayFormOf, printDay } from "../forms/day";
import { datelineSnippet, datelineText, opensWithDateline } from "../forms/dateline-form";
import type { Desk } from "../forms/desk";
import { say } from "../../../text";
import { learnedFrom } from "./explain";
import { aboutSnippet, contactSnippet, contactText, endMarks, releaseLines, type Element } from "../forms/elements";
import type { WritingItem } from "./item";
import { literal, Stops } from "../forms/snippet-text";
import type { Spot } from "./spot";
import { typedOf } from "./typed";

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];
/** More wordings of the same kind are no help. */
const MOST_OF_A_KIND = 6;

/** Elements of a release that belong where the writer is, on a line of their own, and are not there yet. */
export function elementItems(a: Analysis, spot: Spot, desk: Desk): readonly WritingItem[] {
  const lines = CONTACT_HEADING.test(spot.lineAbove) && spot.atEnd ? contactLines(desk) : [];
  if (lines.length > 0) return itemsOf(lines, spot);
  if (!spot.opens) return [];
  const story = STORY.some((role) => spot.above.has(role));
  const isThere = (role: Role): boolean => spot.above.has(role) || spot.below.has(role);
  const found: Element[] = [];
  if (!story && spot.above.size > 0 && a.structure.dateline === undefined) found.push(...datelines(desk));
  if (!spot.atEnd) return itemsOf(found, spot);
  if (!story && !spot.above.has("headline") && !isThere("release-line")) found.push(...releaseLines(desk));
  if (story) found.push(...boilerplates(a, spot, desk));
  if (!isThere("contact") && (story || !spot.above.has("headline"))) found.push(...contacts(desk));
  if (story && !isThere("end-mark")) found.push(...endMarks(a.format, desk));
  if (story && dayFormOf(desk.profile) === "uk" && !isThere("notes-to-editors"))
    found.push(notes(a.format === "markdown"));
  return itemsOf(found, spot);
}

// The heading of a block that tells whom to ask. Must not match a sentence.
const CONTACT_HEADING =
  /^[#*\s]{0,5}(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries|office)(?: for [\w ]{1,20})?\s?:?\**$/iu;

/** All elements when nothing was typed; those that begin as what was typed else. */
function itemsOf(elements: readonly Element[], spot: Spot): readonly WritingItem[] {
  return elements.flatMap(({ label, snippet, detail, documentation, keys }) => {
    const form = [label, ...keys].find((key) => typedOf(spot.line, [0], key) !== undefined);
    if (spot.line !== "" && form === undefined) return [];
    // Heading marks that were typed already give way to those of the element.
    const marks = spot.atEnd ? headingMarks(spot) : "";
    return [
      {
        label,
        kind: "element" as const,
        snippet,
        span: { start: spot.offset - spot.line.length - marks.length, end: spot.offset },
        filter: `${marks}${form ?? label}`,
        detail,
        documentation,
      },
    ];
  });
}

function headingMarks({ before, line }: Spot): string {
  const marks = before.slice(0, before.length - line.length);
  return /^#{1,6}[ \t]+$/u.test(marks) ? marks : "";
}

function datelines(desk: Desk): readonly Element[] {
  const { letterhead, learned, profile, today } = desk;
  const places = new Map<string, string>();
  if (letterhead.city !== undefined) places.set(letterhead.city, say("The city that is declared, and today"));
  for (const city of learned.cities.slice(0, MOST_OF_A_KIND))
    if (!places.has(city.value)) places.set(city.value, learnedFrom(city));
  const why = opensWithDateline(profile)
    ? say("City and date, in the form of this profile.")
    : say("City and date; releases of this profile do without as a rule.");
  const known = [...places].map(([place, detail]): Element => {
    const text = datelineText(place, today, profile);
    return { label: text.trim(), snippet: literal(text), detail, documentation: why, keys: [place] };
  });
  if (known.length > 0) return known;
  const label = say("Dateline: CITY, {today}", { today: printDay(today, dayFormOf(profile)) });
  const detail = say("Today, and the city to fill in");
  return [{ label, snippet: datelineSnippet(desk, new Stops()), detail, documentation: why, keys: ["Dateline"] }];
}

function boilerplates(a: Analysis, { lineAbove }: Spot, desk: Desk): readonly Element[] {
  const isMarkdown = a.format === "markdown";
  const hasHeading = /^[#*\s]{0,5}About\b/iu.test(lineAbove);
  const own = desk.letterhead.organisation;
  const found: Element[] = [];
  const put = (organisation: string | undefined, text: string, detail: string): void => {
    if (a.source.text.includes(text) || found.some(({ documentation }) => documentation === text)) return;
    const label = say("About {organisation}", { organisation: organisation ?? excerpt(text, 40) });
    const heading =
      hasHeading || organisation === undefined ? "" : `${isMarkdown ? "## " : ""}About ${organisation}\n\n`;
    const keys = organisation === undefined ? ["About"] : [`About ${organisation}`, organisation];
    found.push({ label, snippet: literal(heading + text), detail, documentation: text, keys });
  };
  for (const { organisation, text } of desk.letterhead.boilerplates)
    put(organisation ?? own, text, say("Declared for your releases"));
  for (const one of desk.learned.boilerplates.slice(0, MOST_OF_A_KIND))
    put(one.organisation, withoutHeading(one.value), learnedFrom(one));
  if (found.length > 0) return found;
  const label = say("About {organisation}", { organisation: own ?? "…" });
  const detail = say("The organisation in two sentences, to fill in");
  const documentation = say("What it does, for whom, where, and since when; no praise.");
  return [{ label, snippet: aboutSnippet(desk, isMarkdown, new Stops()), detail, documentation, keys: ["About"] }];
}

// "About Kestrel Foods" above its paragraph, or with a colon in front of it.
const ABOUT = /^[^\p{L}\n]{0,6}About [^\n:]{1,80}?[*_]{0,3}(?::[*_]{0,3}[ \n]\s*|\n\s*)/u;

function withoutHeading(text: string): string {
  return text.replace(ABOUT, "");
}

function contacts(desk: Desk): readonly Element[] {
  const { letterhead, learned } = desk;
  const found: Element[] = letterhead.contacts.map((contact) => {
    const text = contactText(contact, desk);
    const label = say("Media contact: {name}", { name: contact.name });
    const detail = say("Declared for your releases");
    return { label, snippet: literal(text), detail, documentation: text, keys: [contact.name, "Contact"] };
  });
  for (const habit of learned.contacts.slice(0, MOST_OF_A_KIND)) {
    if (letterhead.contacts.some(({ name }) => habit.value.includes(name))) continue;
    const [first = "", second = ""] = habit.value.split("\n").filter((line) => line.trim() !== "");
    const name = CONTACT_HEADING.test(first) && second !== "" ? second : first;
    const label = say("Media contact: {name}", { name: excerpt(name.trim(), 50) });
    found.push({
      label,
      snippet: literal(habit.value),
      detail: learnedFrom(habit),
      documentation: habit.value,
      keys: [name, first, "Contact"],
    });
  }
  if (found.length > 0) return found;
  const label = say("Media contact");
  const detail = say("Name, telephone and mail, to fill in");
  return [{ label, snippet: contactSnippet(desk, new Stops()), detail, documentation: "", keys: ["Contact", "Press"] }];
}

/** Below the heading of a contact block: the lines alone. */
function contactLines(desk: Desk): readonly Element[] {
  return desk.letterhead.contacts.map((contact) => {
    const [, ...lines] = contactText(contact, desk).split("\n");
    const text = lines.join("\n");
    const detail = say("Declared for your releases");
    return { label: contact.name, snippet: literal(text), detail, documentation: text, keys: [] };
  });
}

function notes(isMarkdown: boolean): Element {
  return {
    label: "Notes to editors",
    snippet: `${isMarkdown ? "## " : ""}Notes to editors\n\n1. $0`,
    detail: say("Background that editors need and readers do not"),
    documentation: say("In Britain they stand below ENDS."),
    keys: [],
  };
}
