import type { TokenRange } from "../../language";
import type { Reading } from "../reading";

/** A sentence while its attributions are looked for. */
export interface SentenceContext {
  readonly reading: Reading;
  readonly first: number;
  /** Last token without the final stop. */
  readonly last: number;
  /** Last token, final stop included. */
  readonly sentence: TokenRange;
}
