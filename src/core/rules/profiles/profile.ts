import type { Authority } from "../../data/authorities";
import type { Role, Severity, Tradition } from "../../model";

/** A tradition with a house style, which a release is measured against. */
export type ProfileId =
  | "ap"
  | "ap-strict"
  | "uk"
  | "government"
  | "wire-prnewswire"
  | "wire-businesswire"
  | "wire-globenewswire"
  | "research"
  | "financial-us"
  | "mar-eu"
  | "communique"
  | "plain";

/** demanded: a warning when missing. expected: a hint when missing. none: nothing is said. */
export type Demand = "demanded" | "expected" | "none";

/** What an element list says of one element. */
export interface ExpectedElement {
  readonly element: Role;
  readonly demand: Demand;
}

/** A rule's option set by a profile, with who sets this limit. */
export interface ProfileLimit {
  readonly rule: string;
  readonly option: string;
  readonly value: number;
  readonly source: Authority;
}

/** Profile data: nothing but what differs from the rules' own defaults. */
export interface Profile {
  readonly id: ProfileId;
  readonly label: string;
  readonly summary: string;
  /** The tradition whose elements are expected; absent: the one recognised in the text. */
  readonly tradition?: Tradition;
  /** Elements expected instead of the tradition's. */
  readonly expects?: readonly Role[];
  /** Elements that this profile demands, whatever the tradition. */
  readonly demands: readonly Role[];
  /** False: no element is ever missing. */
  readonly expectsElements: boolean;
  readonly limits: readonly ProfileLimit[];
  /** Levels that differ from the rules' own. */
  readonly levels: Readonly<Record<string, Severity | "off">>;
}
