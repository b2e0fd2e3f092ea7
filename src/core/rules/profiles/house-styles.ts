import { fourthEstate, govUkSentences, prsaHeadline, ukhsaNewsStories, wylieHeadline } from "../../data/authorities";
import type { Role } from "../../model";
import type { Profile } from "./profile";

const neutral = { demands: [], expectsElements: true, limits: [], levels: {} } as const;

/** What a paid wire sends back when it is missing. */
const WIRE_DEMANDS: readonly Role[] = ["headline", "dateline", "lead", "boilerplate", "contact"];

/** Each house style says only what differs from the rules' own defaults, and who says so. */
export const houseStyles: readonly Profile[] = [
  {
    ...neutral,
    id: "ap",
    label: "AP",
    summary: "News style of American desks. What is expected follows the tradition recognised in the text.",
  },
  {
    ...neutral,
    id: "ap-strict",
    label: "AP, strict",
    summary: "AP to the letter: every style rule, and shorter headlines and leads.",
    limits: [
      { rule: "headline/too-long", option: "ideal", value: 70, source: prsaHeadline },
      { rule: "headline/too-long", option: "max", value: 100, source: wylieHeadline },
      { rule: "lead/too-long", option: "ideal", value: 30, source: fourthEstate },
      { rule: "lead/too-long", option: "max", value: 35, source: fourthEstate },
    ],
  },
  {
    ...neutral,
    id: "uk",
    label: "UK",
    summary: "British practice: no dateline, notes to editors after ENDS.",
    tradition: "uk",
  },
  {
    ...neutral,
    id: "government",
    label: "Government",
    summary: "Departments and agencies, with the limits of GOV.UK.",
    tradition: "government",
    limits: [
      { rule: "headline/too-long", option: "max", value: 65, source: ukhsaNewsStories },
      { rule: "headline/too-long", option: "ideal", value: 65, source: ukhsaNewsStories },
      { rule: "lead/too-long", option: "ideal", value: 25, source: govUkSentences },
    ],
  },
  {
    ...neutral,
    id: "wire-prnewswire",
    label: "PR Newswire",
    summary: "PR Newswire, with a dateline such as DAYTON, Ohio, May 5, 2026 /PRNewswire/ --.",
    tradition: "wire",
    demands: WIRE_DEMANDS,
    limits: [{ rule: "headline/too-long", option: "ideal", value: 70, source: prsaHeadline }],
  },
  {
    ...neutral,
    id: "wire-businesswire",
    label: "Business Wire",
    summary: "Business Wire, with a dateline without date, such as DAYTON, Ohio--(BUSINESS WIRE)--.",
    tradition: "wire",
    demands: WIRE_DEMANDS,
  },
  {
    ...neutral,
    id: "wire-globenewswire",
    label: "GlobeNewswire",
    summary: "GlobeNewswire, with a dateline such as DAYTON, Ohio, May 5, 2026 (GLOBE NEWSWIRE) --.",
    tradition: "wire",
    demands: WIRE_DEMANDS,
  },
  {
    ...neutral,
    id: "research",
    label: "Research",
    summary: "Universities and journals, after the practice of EurekAlert!.",
    tradition: "research",
  },
  {
    ...neutral,
    id: "financial-us",
    label: "Financial, US",
    summary: "Results and events of companies listed in the United States: figures in the headline, legal text below.",
    tradition: "financial",
    demands: ["headline", "dateline", "lead", "contact"],
  },
  {
    ...neutral,
    id: "mar-eu",
    label: "MAR",
    summary:
      "Inside information of issuers in the European Union and the United Kingdom: no dateline, a named notifier.",
    tradition: "financial",
    expects: ["headline", "lead", "contact"],
    demands: ["headline", "contact"],
  },
  {
    ...neutral,
    id: "communique",
    label: "Communiqué",
    summary: "Communiqués and readouts of talks: names and titles of states, no contact, no boilerplate.",
    tradition: "communique",
  },
  {
    ...neutral,
    id: "plain",
    label: "Plain",
    summary: "No tradition: nothing is ever missing.",
    expectsElements: false,
  },
];
