import { editorialJudgement, eurekAlertEmbargo } from "../../../data/authorities";
import type { ReleaseLine } from "../../../model";
import { findTimes, latestMoment } from "../../../text";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";

const STORY = "\n\nKestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant.";

export const inPast = defineRule({
  id: "embargo/in-past",
  summary: "Set an embargo that has not passed.",
  why: "A lapsed embargo mostly means a reused template, and makes a desk doubt the rest.",
  source: [editorialJudgement],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: { past: "This embargo has passed", release: "Replace it by FOR IMMEDIATE RELEASE" },
  examples: {
    bad: [
      { now: "2026-11-24T12:00:00Z", text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2025${STORY}` },
      { now: "2026-11-24T12:00:00Z", text: `EMBARGOED UNTIL 00:01 GMT TUESDAY 24 NOVEMBER 2026${STORY}` },
    ],
    good: [
      { now: "2026-11-24T12:00:00Z", text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${STORY}` },
      { now: "2026-11-24T14:30:00Z", text: `EMBARGOED UNTIL 10 a.m. ET Nov. 24, 2026${STORY}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2025${STORY}` },
    ],
  },
  *check(release) {
    if (release.now === undefined) return;
    for (const line of embargoes(release)) {
      const last = latestMoment(line);
      if (last === undefined || last >= release.now) continue;
      yield {
        at: line,
        message: "past",
        fixes: [{ message: "release", edits: [{ ...span(line), text: "FOR IMMEDIATE RELEASE" }] }],
      };
    }
  },
});

export const noTimeOrZone = defineRule({
  id: "embargo/no-time-or-zone",
  summary: "Give an embargo a clock time and a time zone.",
  why: "Newsrooms in other zones will break an embargo that leaves the hour open.",
  source: [eurekAlertEmbargo],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    time: "The embargo has no clock time",
    zone: "The embargo has no time zone",
    date: "The embargo has no date",
  },
  examples: {
    bad: [
      { text: `EMBARGOED UNTIL Dec. 1, 2026${STORY}` },
      { text: `EMBARGOED UNTIL 10 a.m. Dec. 1, 2026${STORY}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET${STORY}` },
    ],
    good: [
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${STORY}` },
      { text: `EMBARGOED UNTIL 00:01 GMT TUESDAY 1 DECEMBER 2026${STORY}` },
      { text: `EMBARGOED UNTIL 2 P.M. U.S. EASTERN TIME ON TUESDAY, DEC. 1, 2026${STORY}` },
      { text: `EMBARGOED until 09:00 Paris time (CET) / 08:00 London time (GMT), Tuesday 1 December 2026${STORY}` },
      { text: `EMBARGOED until 6 p.m. Nairobi time on Tuesday 1 December 2026${STORY}` },
      { text: `EMBARGOED until 09:00, Tuesday 1 December 2026 (08:00 GMT)${STORY}` },
      { text: `FOR IMMEDIATE RELEASE${STORY}` },
    ],
  },
  *check(release) {
    for (const line of embargoes(release)) {
      if (line.date?.day === undefined && line.date?.weekday === undefined) yield { at: line, message: "date" };
      else if (line.minutes === undefined) yield { at: line, message: "time" };
      // A list of local newsrooms may do without a zone.
      else if (line.zone === undefined && !namesZone(release.prose, line))
        yield { at: line, message: "zone", level: release.tradition === "uk" ? "hint" : "warning" };
    }
  },
});

export const bothImmediate = defineRule({
  id: "embargo/both-immediate",
  summary: "Choose between an embargo and immediate release.",
  why: "The two lines contradict each other, and a desk will take the one that suits it.",
  source: [editorialJudgement],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    both: "The release is embargoed and for immediate release at once",
    other: "The other line",
    removeEmbargo: "Remove the embargo",
    removeImmediate: "Remove the line for immediate release",
  },
  examples: {
    bad: [
      { text: `FOR IMMEDIATE RELEASE\nEMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${STORY}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026\nFor immediate release${STORY}` },
    ],
    good: [
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${STORY}` },
      { text: `FOR IMMEDIATE RELEASE${STORY}` },
      { text: `FOR IMMEDIATE RELEASE${STORY} Reporters had kept to the embargo.` },
    ],
  },
  *check(release) {
    const immediate = release.structure.releaseLines.find((line) => line.kind === "immediate");
    const embargo = embargoes(release)[0];
    if (!immediate || !embargo) return;
    const [first, second] = immediate.start < embargo.start ? [immediate, embargo] : [embargo, immediate];
    yield {
      at: second,
      message: "both",
      related: [{ at: first, message: "other" }],
      fixes: [
        { message: "removeImmediate", edits: [{ ...wholeLine(release.text, immediate), text: "" }] },
        { message: "removeEmbargo", edits: [{ ...wholeLine(release.text, embargo), text: "" }] },
      ],
    };
  },
});

/** The release lines that set an embargo. */
export function embargoes(release: ReleaseDocument): readonly ReleaseLine[] {
  return release.structure.releaseLines.filter((line) => line.kind === "embargo");
}

/** A zone behind any of its times, or the time of a place: "6 p.m. Nairobi time", "09:00 local time in Lima". */
function namesZone(prose: string, line: ReleaseLine): boolean {
  return (
    findTimes(prose, line).some(({ zone }) => zone !== undefined) || PLACE_TIME.test(prose.slice(line.start, line.end))
  );
}

// Must not match "the time" or "This time".
const PLACE_TIME = /\b(?:(?!(?:This|That|The|At|Same|Release|Start|Embargo)\b)\p{Lu}\p{L}{2,20}|[Ll]ocal) [Tt]ime\b/u;

function span({ start, end }: ReleaseLine): { start: number; end: number } {
  return { start, end };
}

/** The line and its break, so that no empty line is left. */
function wholeLine(text: string, line: ReleaseLine): { start: number; end: number } {
  const rest = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(line.end));
  return { start: line.start, end: line.end + (rest?.[0].length ?? 0) };
}
