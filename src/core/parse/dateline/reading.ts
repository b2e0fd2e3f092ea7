import type { PrintedDate, Span } from "../../model";
import type { PlaceTrust } from "./places";

/** What has been read of a dateline so far; offsets count from the start of the window. */
export interface Reading {
  readonly end: number;
  readonly place?: Span;
  readonly trust?: PlaceTrust;
  readonly date?: PrintedDate;
  readonly wire?: Span;
  readonly wireKnown?: boolean;
  readonly mark?: Span;
  /** True when a comma, bracket or mark parts place and date. */
  readonly parted?: boolean;
}
