import { isReachable, isWebAddressOnly } from "./contacts";
import { contactRunIn, footHeading } from "./headings";
import { releaseLineKind } from "./release-lines";
import { isEndMark, isRule } from "./shapes";

/** A line that is an element by itself and never part of a paragraph: a release line, a heading of the foot, an end mark. */
export function standsAlone(line: string): boolean {
  if (line.length > 160) return false;
  return (
    isEndMark(line) ||
    isRule(line) ||
    releaseLineKind(line) !== undefined ||
    footHeading(line) !== undefined ||
    contactRunIn(line) === "heading" ||
    isWebAddressOnly(line) ||
    (line.length <= 60 && isReachable(line))
  );
}
