import type { Day, DeclaredSpeaker, Learned, Letterhead } from "../../../model";
import type { ProfileId } from "../../../rules";

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
