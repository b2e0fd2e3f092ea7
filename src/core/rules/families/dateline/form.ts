import { liquiSearch, newswireDateline } from "../../../data/authorities";
import { accesswireDateline, apDates } from "../../../data/dateline-authorities";
import { months, type MonthName } from "../../../data/months";
import { AP_DATELINES, placeByAp } from "../../dateline-place";
import type { ReleaseDocument } from "../../document";
import type { ProfileId } from "../../profiles/profile";
import { defineRule } from "../../rule";
import { releaseFrom } from "./example";

const profile = "wire-prnewswire";

export const dateMissing = defineRule({
  id: "dateline/date-missing",
  summary: "Date the dateline.",
  why: "An undated release looks stale, and every “today” in it hangs in the air.",
  source: [liquiSearch, newswireDateline],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { missing: "The dateline has no date" },
  examples: {
    bad: [
      { profile, text: releaseFrom("TOLEDO, Ohio --") },
      { profile, text: releaseFrom("DETROIT –") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --") },
      { profile: "wire-businesswire", text: releaseFrom("TOLEDO, Ohio--(BUSINESS WIRE)--") },
      { profile, text: `Nov. 23, 2026\n\n${releaseFrom("TOLEDO, Ohio --")}` },
    ],
  },
  *check(release) {
    const place = placeByAp(release);
    if (!place || place.dateline.date || isDatedAbove(release, place.dateline.start)) return;
    yield {
      at: place.dateline,
      message: "missing",
      ...(WIRES_THAT_WANT_DATES.includes(release.profile.id) ? { level: "warning" } : {}),
    };
  },
});

export const monthForm = defineRule({
  id: "dateline/month-form",
  summary: "Print the month of the dateline in AP's form.",
  why: "AP shortens seven months before a day, and spells out March to July.",
  source: [apDates, newswireDateline],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: { form: "Unexpected {printed}, expected {expected}", change: "Change to {expected}" },
  examples: {
    bad: [
      { profile, text: releaseFrom("TOLEDO, Ohio, November 23, 2026 --") },
      { profile, text: releaseFrom("TOLEDO, Ohio, Sep 23, 2026 --") },
      { profile, text: releaseFrom("TOLEDO, Ohio, Jun. 23, 2026 --") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("TOLEDO, Ohio, June 23, 2026 --") },
      // A weekday in front of the British order is no month.
      { profile, text: releaseFrom("NAIROBI, Kenya, Monday 23 November 2026 --") },
      { profile, text: releaseFrom("NAIROBI, Kenya, Mon. 23 November 2026 --") },
      { profile: "plain", text: releaseFrom("TOLEDO, Ohio, November 23, 2026 --") },
    ],
  },
  *check(release) {
    const date = placeByAp(release)?.dateline.date;
    if (date?.month === undefined || date.day === undefined) return;
    const printed = MONTH_BEFORE_DAY.exec(release.prose.slice(date.start, date.end));
    const month = months[date.month - 1];
    const [, before = "", word = ""] = printed ?? [];
    if (!printed || !month || !isFormOf(month, word) || word.toUpperCase() === month.ap.toUpperCase()) return;
    const expected = month.ap;
    const start = date.start + before.length;
    const at = { start, end: start + word.length };
    yield {
      at,
      message: "form",
      data: { printed: word, expected },
      fixes: [{ message: "change", data: { expected }, safe: true, edits: [{ ...at, text: expected }] }],
    };
  },
});

export const dash = defineRule({
  id: "dateline/dash",
  summary: "Part dateline and news by a dash or a double hyphen.",
  why: "A single hyphen or a colon reads as part of the sentence, and feeds that look for the dash miss it.",
  source: [newswireDateline],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: AP_DATELINES,
  messages: {
    weak: "Unexpected {printed} behind the dateline, expected a dash or --",
    lost: "No dash stands between dateline and news",
    double: "Use --",
    dash: "Use a dash",
  },
  examples: {
    bad: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 -") },
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026:") },
      { profile, text: releaseFrom("DETROIT, Nov. 23, 2026") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --") },
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 –") },
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 /PRNewswire/ --") },
    ],
  },
  *check(release) {
    const dateline = placeByAp(release)?.dateline;
    if (!dateline?.runIn || dateline.wire) return;
    const printed = dateline.mark ? release.prose.slice(dateline.mark.start, dateline.mark.end) : "";
    // What page scrapers lost is not the writer's: without a date a place in capitals may open a sentence.
    if (printed === "" ? !dateline.date : printed !== "-" && printed !== ":") return;
    const at = dateline.mark ?? dateline;
    const from = dateline.mark ? spaceBefore(release.prose, dateline.mark.start) : dateline.end;
    const edit = (mark: string): { start: number; end: number; text: string } => ({
      start: from,
      end: dateline.mark?.end ?? dateline.end,
      text: ` ${mark}`,
    });
    yield {
      at,
      message: printed === "" ? "lost" : "weak",
      data: { printed },
      fixes: [
        { message: "double", edits: [edit("--")] },
        { message: "dash", edits: [edit("—")] },
      ],
    };
  },
});

export const wireProfile = defineRule({
  id: "dateline/wire-profile",
  summary: "Print the dateline as the wire prints it.",
  why: "Each wire has a form of its own and will change another, or send the release back.",
  source: [accesswireDateline, newswireDateline],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["wire-prnewswire", "wire-businesswire", "wire-globenewswire"],
  messages: {
    other: "The dateline carries the tag of {printed}, expected {expected}",
    dated: "Business Wire prints no date in the dateline",
  },
  examples: {
    bad: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 (GLOBE NEWSWIRE) --") },
      { profile: "wire-businesswire", text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 --(BUSINESS WIRE)--") },
    ],
    good: [
      { profile, text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 /PRNewswire/ --") },
      { profile: "wire-globenewswire", text: releaseFrom("TOLEDO, Ohio, Nov. 23, 2026 (GLOBE NEWSWIRE) --") },
      { profile: "wire-businesswire", text: releaseFrom("TOLEDO, Ohio--(BUSINESS WIRE)--") },
    ],
  },
  *check(release) {
    const { dateline } = release.structure;
    const tag = TAGS[release.profile.id];
    if (!dateline?.wire || !tag) return;
    const printed = release.prose.slice(dateline.wire.start, dateline.wire.end);
    if (!tag.like.test(printed))
      yield { at: dateline.wire, message: "other", data: { printed, expected: tag.printed } };
    else if (dateline.date && release.profile.id === "wire-businesswire") yield { at: dateline.date, message: "dated" };
  },
});

const WIRES_THAT_WANT_DATES: readonly ProfileId[] = ["wire-prnewswire", "wire-globenewswire"];

const TAGS: Readonly<Partial<Record<ProfileId, { readonly printed: string; readonly like: RegExp }>>> = {
  "wire-prnewswire": { printed: "/PRNewswire/", like: /^PR ?Newswire/i },
  "wire-businesswire": { printed: "(BUSINESS WIRE)", like: /^BUSINESS ?WIRE$/i },
  "wire-globenewswire": { printed: "(GLOBE NEWSWIRE)", like: /^GLOBE ?NEWSWIRE$/i },
};

// "Monday, " and the month in front of its day. Must not match the British order, which AP does not judge here.
const MONTH_BEFORE_DAY = /^((?:[A-Za-z]{3,9}\.?,? )?)([A-Za-z]{3,9}\.?) \d/;

function isFormOf({ name, ap, short }: MonthName, word: string): boolean {
  const key = word.replace(".", "").toLowerCase();
  return [name, ap.replace(".", ""), ...short].some((form) => form.toLowerCase() === key);
}

function isDatedAbove({ structure, dates, frontMatter }: ReleaseDocument, before: number): boolean {
  if (frontMatter?.data["date"] !== undefined) return true;
  return structure.releaseLines.some(({ date }) => date) || dates.some(({ start }) => start < before);
}

function spaceBefore(prose: string, at: number): number {
  return prose.charAt(at - 1) === " " ? at - 1 : at;
}
