import { govUkStyle } from "../../../data/authorities";
import { ANY_MONTH, MONTH_TRIGGERS, WEEKDAY, monthOf } from "../../date-words";
import { replaced, replaceEach, REPLACING, STYLED } from "../../replacing";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

// "November 23, 2026", "Nov. 23". Must not match a month with a year only, or a range of days.
const MONTH_FIRST = pattern({
  words: MONTH_TRIGGERS,
  like: new RegExp(
    `(?<!\\d )(${ANY_MONTH})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:%–-]|,\\d)(?:, (\\d{4})\\b)?(,(?= \\p{Ll}))?(?! (?:percent|per cent|million))`,
    "uy",
  ),
});

export const dateOrder = defineRule({
  id: "style/uk/date-order",
  summary: "Write day, month and year, without commas.",
  why: "British readers expect 23 November 2026.",
  source: [govUkStyle],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["uk", "government"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant opens on November 23, 2026, in Leeds." },
      { frame: "story", text: "The plant opens on Nov. 23 in Leeds." },
    ],
    good: [
      { frame: "story", text: "The plant opens on 23 November 2026 in Leeds." },
      { frame: "story", text: "The plant opened in May 2026, and 23 May 40 people came." },
      { frame: "story", text: "“We open on November 23,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    if (release.profile.id === "government" && release.tradition !== "uk") return;
    yield* replaceEach(release, MONTH_FIRST, ({ groups }) => {
      const [, month = "", day = "", year, comma] = groups;
      const text = [day, monthOf(month)?.name ?? month, ...(year === undefined ? [] : [year])].join(" ");
      // Without a year the comma belongs to the sentence.
      return { text: year === undefined && comma ? `${text},` : text, safe: true };
    });
  },
});

const STOPPED: Readonly<Record<string, string>> = {
  "U.K.": "UK",
  "U.S.": "US",
  "E.U.": "EU",
  "U.N.": "UN",
  "B.B.C.": "BBC",
  "N.H.S.": "NHS",
  "e.g.": "eg",
  "i.e.": "ie",
  "Mr.": "Mr",
  "Mrs.": "Mrs",
  "Ms.": "Ms",
  "Dr.": "Dr",
  "a.m.": "am",
  "p.m.": "pm",
};
const FORMS = Object.keys(STOPPED).map((form) => form.replaceAll(".", "\\."));
// Must not match the initials of a person ("U.K. Tarn") or a longer row of initials.
const STOPS = pattern({
  words: "u e b n i mr mrs ms dr a p",
  like: new RegExp(`(?<![\\p{L}.])(?:${FORMS.join("|")})(?![\\p{L}.])`, "uy"),
});

export const abbreviationStops = defineRule({
  id: "style/uk/abbreviation-stops",
  summary: "Print abbreviations without stops.",
  why: "British style sets BBC, eg and Mr without them.",
  source: [govUkStyle],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["uk"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant is the first in the U.K. for Kestrel Foods." },
      { frame: "story", text: "The council thanked Mr. Tarn for the plant." },
      { frame: "story", text: "The plant opens at 9 a.m. GMT and closes at 5 p.m. BST on Mondays." },
    ],
    good: [
      { frame: "story", text: "The plant is the first in the UK. It makes meals, eg soups." },
      { frame: "story", text: "The plant of A.P.U. Marl is run by J.R. Tarn." },
      { frame: "story", text: "“I thank Mr. Tarn,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.ownMatches(STOPS, STYLED)) {
      const isTitle = TITLE.test(groups[0]);
      const isLast = !isTitle && ENDS.test(release.prose.slice(end, Math.min(part.end, end + 12)));
      const room = BLANK.test(release.prose.charAt(start - 1)) && FIGURE.test(release.prose.charAt(start - 2)) ? 1 : 0;
      const isTime = groups[0] === "a.m." || groups[0] === "p.m.";
      if (isTime && room === 0) continue;
      const text = `${STOPPED[groups[0]] ?? ""}${isLast ? "." : ""}`;
      yield replaced(release, { start: isTime ? start - room : start, end, text, safe: true });
    }
  },
});

const TITLE = /^[MD]r/;
const BLANK = /\s/;
const FIGURE = /\d/;
// The end of the paragraph, or a capital after blanks. Must not match a comma, a small letter or a time zone.
const ENDS = new RegExp(`^(?:\\s*$|\\s+(?![A-Z]{2,4}\\b|${WEEKDAY})\\p{Lu})`, "u");
