import type { Finding, ProfileId, Source } from "../../core";
import { positionAt } from "../position";
import type { Report } from "./report";

/** A JSON array with one document a line, so that a large report can still be read by eye and by `grep`. */
export function jsonReport(): Report {
  let written = 0;
  return {
    begin: () => "[",
    document: ({ id, profile, source, findings }) =>
      `${written++ === 0 ? "\n" : ",\n"}${JSON.stringify(checkRecord(id, profile, source, findings))}`,
    unreadable: () => "",
    end: () => "\n]\n",
  };
}

/** Offsets are UTF-16 code units, the end exclusive; line and column are 1-based. */
export function checkRecord(id: unknown, profile: ProfileId, source: Source, findings: readonly Finding[]): object {
  return {
    id,
    profile,
    findings: findings.map((finding) => {
      const { rule, severity, start, end, message } = finding;
      const fixes = finding.fixes.map(({ title, safe, edits }) => {
        return { title, safe, edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })) };
      });
      return { rule, severity, start, end, ...positionAt(source, start), message, fixes };
    }),
  };
}
