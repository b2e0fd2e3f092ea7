import type { DeclaredSpeaker, Letterhead } from "../../model";
import type { ProfileId } from "../../rules";
import type { Day } from "./day";

/** Something that releases do again and again. */
export interface Habit {
  readonly value: string;
  /** In how many releases. */
  readonly releases: number;
  /** The last day on which it was seen. */
  readonly last?: Day;
}

/** What many releases teach together, each list with the most usual first. */
export interface Learned {
  readonly cities: readonly Habit[];
  readonly releaseLines: readonly Habit[];
  readonly endMarks: readonly Habit[];
  readonly contacts: readonly Habit[];
  readonly organisations: readonly Habit[];
  readonly titles: readonly Habit[];
  readonly boilerplates: readonly (Habit & { readonly organisation: string })[];
  readonly people: readonly (Habit & { readonly title?: string; readonly organisation?: string })[];
}

/** What lies on a writer's desk beside the release. */
export interface Desk {
  readonly profile: ProfileId;
  readonly today: Day;
  readonly letterhead: Letterhead;
  readonly declared: readonly DeclaredSpeaker[];
  /** What the other releases of the workspace teach. */
  readonly learned: Learned;
}

export const NOTHING_LEARNED: Learned = {
  cities: [],
  releaseLines: [],
  endMarks: [],
  contacts: [],
  organisations: [],
  titles: [],
  boilerplates: [],
  people: [],
};
