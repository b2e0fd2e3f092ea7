import { eqsRns, marTechnical, willkieMar } from "../../../data/legal-authorities";
import { hypeTerms } from "../../../data/hype";
import { isEntityIdentifier } from "../../check-digits";
import { ROLES } from "../../document";
import { defineRule } from "../../rule";
import { termIndex, termsIn, type FoundTerm } from "../../terms";
import { pattern } from "../../triggers";

const profile = "mar-eu";
const HEADLINE = "Lumo plc lowers its outlook";
const STORY = "Lumo plc said that sales will be £41 million in 2026.";
const STATEMENT = "This announcement contains inside information under the Market Abuse Regulation.";
const NOTIFIER =
  "Dana Okafor, company secretary, is responsible for this announcement, made at 07:00 GMT on 23 November 2026.";
const LEI = "LEI: 2138001LUMO00TOLED08";
const CONTACT = "Contact:\nDana Okafor, +44 20 7946 0991, dana.okafor@lumo.org";

function notice(...paragraphs: readonly string[]): string {
  return [HEADLINE, ...paragraphs, CONTACT].join("\n\n");
}

export const marInsideInformation = defineRule({
  id: "legal/mar-inside-information",
  summary: "Ask counsel whether a notice of inside information says all that the regulation lists.",
  why: "The notice has to call itself inside information and name the issuer, the notifier with the position, and the date and time.",
  source: [marTechnical, eqsRns],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["mar-eu"],
  messages: {
    statement: "Nothing says that this is inside information: ask counsel whether it is",
    notifier: "Nobody is named as responsible for this announcement: ask counsel who has to be",
    time: "No hour with a time zone stands here: ask counsel whether date and time are complete",
    issuer: "No full legal name of the issuer stands here, such as one in plc, SE or AG",
  },
  examples: {
    bad: [
      { profile, text: notice(STORY, NOTIFIER, LEI) },
      { profile, text: notice(STORY, STATEMENT, LEI, "Made at 07:00 GMT on 23 November 2026.") },
      { profile, text: notice(STORY, STATEMENT, LEI, "Dana Okafor is responsible for this announcement.") },
      {
        profile,
        text: notice(STORY, STATEMENT, NOTIFIER, LEI).replaceAll("Lumo plc", "Lumo"),
      },
    ],
    good: [
      { profile, text: notice(STORY, STATEMENT, NOTIFIER, LEI) },
      { profile: "plain", text: notice(STORY) },
      { profile, text: notice(STORY, `${STATEMENT} ${NOTIFIER}`, LEI) },
    ],
  },
  *check(release) {
    const at = release.part("headline") ?? release.part("lead");
    if (!at) return;
    const { prose } = release;
    if (!INSIDE.test(prose)) yield { at, message: "statement" };
    if (!RESPONSIBLE.test(prose)) yield { at, message: "notifier" };
    // A regulatory news service stamps the hour itself.
    if (!HOUR.test(prose)) yield { at, message: "time", level: "hint" };
    if (!LEGAL_NAME.test(prose)) yield { at, message: "issuer" };
  },
});

const INSIDE = /\binside information\b/i;
const RESPONSIBLE =
  /\bresponsible for (?:arranging|making|releasing|publishing|the|this)\b|\b(?:notifier|notifying (?:person|party)|on behalf of the (?:company|issuer|board))\b/i;
const HOUR = /\b\d{1,2}[:.]\d{2}\b.{0,12}\b(?:GMT|BST|UTC|CES?T|EES?T|WES?T|London time|hours)\b/;
const LEGAL_NAME =
  /\b\p{Lu}[\p{L}\d&’'-]{0,30},? (?:plc|PLC|SE|AG|N\.?V\.?|S\.?A\.?|S\.p\.A\.?|A\/S|ASA|AB|Oyj|Ltd|Limited|GmbH|KGaA|SpA)(?![\p{L}])/u;

export const marMarketing = defineRule({
  id: "legal/mar-marketing",
  summary: "Keep praise and offers out of a notice of inside information.",
  why: "Such a notice must not be combined with the marketing of the issuer.",
  source: [willkieMar],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { praise: "“{word}” praises in a notice of inside information: ask counsel whether it may stand" },
  examples: {
    bad: [
      {
        text: `${HEADLINE}\n\n${STORY} ${STATEMENT}\n\nIts game-changing pump will come in May.`,
        also: ["clarity/hype-words"],
      },
      {
        text: `${HEADLINE}\n\n${STORY} ${STATEMENT}\n\nIts world-class plant stays open.`,
        also: ["clarity/hype-words"],
      },
    ],
    good: [
      { text: `${HEADLINE}\n\n${STORY} ${STATEMENT}\n\nIts pump will come in May.` },
      { text: `${HEADLINE}\n\n${STORY} ${STATEMENT} A pump won a prize in May.` },
      { text: `${HEADLINE}\n\n${STORY}\n\nPolice asked the firm for information inside the plant.` },
    ],
  },
  *check(release) {
    if ([...release.matches(INSIDE_INFORMATION, ROLES)].length === 0) return;
    for (const part of release.story)
      for (const { start, end } of release.notes(part).ask(praiseIn)) {
        const at = { start: start + part.start, end: end + part.start };
        yield { at, message: "praise", data: { word: release.prose.slice(at.start, at.end) } };
      }
  },
});

const INSIDE_INFORMATION = pattern({ words: "inside", like: /inside information\b/iuy });
const PRAISE = termIndex(
  hypeTerms.filter(({ weight }) => weight === 3),
  [],
);

function praiseIn(paragraph: string): readonly FoundTerm[] {
  return termsIn(paragraph, PRAISE);
}

export const rnsLei = defineRule({
  id: "legal/rns-lei",
  summary: "Give the issuer's legal entity identifier in a regulatory announcement.",
  why: "British rules have wanted it since October 2017; a wrong character makes it somebody else's.",
  source: [eqsRns],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    missing: "No legal entity identifier (LEI) stands here: ask counsel whether one has to",
    wrong: "{printed} is no valid legal entity identifier: its check digits do not fit",
  },
  examples: {
    bad: [
      { profile, text: notice(STORY, STATEMENT, NOTIFIER) },
      { text: `${HEADLINE}\n\n${STORY}\n\nLEI: 2138001LUMO00TOLED09` },
    ],
    good: [
      { profile, text: notice(STORY, STATEMENT, NOTIFIER, LEI) },
      { text: `${HEADLINE}\n\n${STORY}\n\n${LEI}` },
      { text: `${HEADLINE}\n\n${STORY}` },
    ],
  },
  *check(release) {
    const printed = [...release.matches(IDENTIFIER, ROLES)];
    for (const { end, groups } of printed) {
      const code = groups.groups?.["code"] ?? "";
      if (!isEntityIdentifier(code))
        yield { at: { start: end - code.length, end }, message: "wrong", data: { printed: code } };
    }
    const at = release.part("headline") ?? release.part("lead");
    if (at && release.profile.id === "mar-eu" && printed.length === 0) yield { at, message: "missing", level: "hint" };
  },
});

const IDENTIFIER = pattern({
  words: "lei",
  like: /LEI(?: ?(?:code|number|No\.?))?\)?[: ]{1,3}(?<code>[A-Z\d]{18}\d{2})(?![A-Z\d])/uy,
});
