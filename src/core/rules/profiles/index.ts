import { ukhsaNewsStories } from "../../data/authorities";
import type { Profile, ProfileId } from "./profile";

export type { Demand, ExpectedElement, Profile, ProfileId, ProfileLimit } from "./profile";

const neutral = { demands: [], expectsElements: true, limits: [], levels: {} } as const;

const ap: Profile = {
  ...neutral,
  id: "ap",
  label: "AP",
  summary: "News style of American desks. What is expected follows the tradition recognised in the text.",
};

export const profiles: readonly Profile[] = [
  ap,
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
    ],
  },
  {
    ...neutral,
    id: "wire",
    label: "Wire",
    summary: "Paid news wires, which reject a release without headline, dateline, boilerplate or contact.",
    tradition: "wire",
    demands: ["headline", "dateline", "lead", "boilerplate", "contact"],
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
    id: "plain",
    label: "Plain",
    summary: "No tradition: nothing is ever missing.",
    expectsElements: false,
  },
];

/** The profile of an id; an unknown id, as broken settings may hold, gives "ap". */
export function profileById(id: ProfileId): Profile {
  return profiles.find((profile) => profile.id === id) ?? ap;
}
