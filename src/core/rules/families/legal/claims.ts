import { einGuidelines, emailWire, prWebFinancial } from "../../../data/authorities";
import { investigationalDrugs } from "../../../data/legal-authorities";
import { isBankAccount, isCardNumber } from "../../check-digits";
import { ROLES, STORY } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const investigationalClaim = defineRule({
  id: "legal/investigational-claim",
  summary: "Ask counsel before a product under investigation is called safe or effective.",
  why: "The rules on investigational drugs forbid to promote one as safe or effective before it is approved.",
  source: [investigationalDrugs],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { ask: "“{words}” is said of a product under investigation: ask counsel whether it may be" },
  examples: {
    bad: [
      { frame: "story", text: "The investigational drug is safe and effective in adults." },
      { frame: "story", text: "The investigational pump was proven to be effective in children." },
    ],
    good: [
      { frame: "story", text: "The trial will test whether the investigational drug is safe and effective." },
      { frame: "story", text: "The investigational drug has not been found to be safe or effective by the agency." },
      { frame: "story", text: "The bridge is safe, and the law is effective in May." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.matches(CLAIM, STORY)) {
      const sentence = release.sentences(part).find((one) => one.start <= start && end <= one.end);
      if (sentence && UNDECIDED.test(release.prose.slice(sentence.start, sentence.end))) continue;
      yield { at: { start, end }, message: "ask", data: { words: groups[0] } };
    }
  },
});

// The product and the claim in one clause. Must not match across a comma or a stop.
const CLAIM = pattern({
  words: "investigational",
  like: /investigational (?:[\p{L}\d’'-]{1,24} ){1,8}?(?:is|are|was|were|has been|proved|proven|shown to be)(?: (?:shown|proven|found|to|be|both|generally)){0,4} (?:safe|effective)\b/iuy,
});
const UNDECIDED = /\b(?:whether|if|to (?:test|evaluate|assess|determine|study|find)|not|may|could|would|aims?)\b/i;

export const litigationCite = defineRule({
  id: "legal/litigation-cite",
  summary: "Name court and case number where a lawsuit is the news.",
  why: "Wires print such claims only with the papers that they come from.",
  source: [prWebFinancial, emailWire, einGuidelines],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { ask: "{what} without a court or a case number: ask counsel for the papers" },
  examples: {
    bad: [
      { text: "Kestrel sues Lumo for fraud\n\nKestrel Foods sued Lumo Labs for fraud in Toledo." },
      { text: "Lumo faces class action\n\nA class action says that pumps of Lumo Labs leak." },
    ],
    good: [
      {
        text: "Kestrel sues Lumo for fraud\n\nKestrel Foods sued Lumo Labs for fraud in the U.S. District Court in Toledo, Case No. 3:26-cv-00123.",
      },
      { text: "Court fines Lumo Labs\n\nThe lawsuit of Kestrel Foods against Lumo Labs has been heard in Toledo." },
      {
        text: "Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo.\n\nA lawsuit over its first one is over.",
      },
    ],
  },
  *check(release) {
    const [matter] = release.matches(LAWSUIT, ["headline", "lead"]);
    if (!matter || CITED.test(release.prose)) return;
    const { start, end, groups } = matter;
    const what = groups[0].charAt(0).toUpperCase() + groups[0].slice(1);
    yield { at: { start, end }, message: "ask", data: { what } };
  },
});

const LAWSUIT = pattern({
  words: "lawsuit sues sued class indicted",
  like: /(?:lawsuit|sue[sd]|class action|indicted)\b/iuy,
});
const CITED =
  /\b(?:Court|Tribunal|Judge|Justice|Grand Jury|grand jury|court|tribunal|judge)\b|\b(?:Case|Docket|No)\b\.? ?(?:No\. ?)?\d/;

export const personalData = defineRule({
  id: "legal/personal-data",
  summary: "Keep numbers of people, accounts and cards out of a release.",
  why: "What is on a wire for a second is copied for good.",
  source: [einGuidelines],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    social: "This looks like a Social Security number",
    account: "This is a bank account (IBAN): is it meant for everybody?",
    card: "This looks like the number of a payment card",
  },
  examples: {
    bad: [
      { frame: "story", text: "The form of Bo Tarn, SSN 219-09-9999, was found." },
      { frame: "story", text: "Gifts go to DE89 3704 0044 0532 0130 00 until May." },
      { frame: "story", text: "The card 4111 1111 1111 1111 was found in the street." },
    ],
    good: [
      { frame: "story", text: "The case has the number 219-09-99991, and the part 123-45-67." },
      { frame: "story", text: "The track has the code DE89 3704 0044 0532 0130 01 on its lid." },
      { frame: "story", text: "The batch 4111 1111 1111 1112 was sold in May." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.matches(SOCIAL, ROLES)) yield { at: { start, end }, message: "social" };
    for (const { start, end } of release.matches(ACCOUNT, ROLES)) {
      // The pattern starts at the figures behind the two letters of the country.
      const at = { start: start - 2, end };
      if (isBankAccount(release.prose.slice(at.start, at.end))) yield { at, message: "account" };
    }
    for (const { start, end, groups } of release.matches(CARD, ROLES))
      if (isCardNumber(groups[0])) yield { at: { start, end }, message: "card" };
  },
});

// Three, two and four figures; not the numbers that are never given out. Must not match a telephone number.
const SOCIAL = pattern({ marks: "0", like: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/y });
const ACCOUNT = pattern({
  marks: "0",
  like: /(?<=(?<![\p{L}\d])[A-Z]{2})\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/uy,
});
const CARD = pattern({ marks: "0", like: /(?<![\d-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}(?![\d-])/y });
