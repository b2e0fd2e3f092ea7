import type { Analysis, Finding, Span, TextEdit } from "../../model";
import { say } from "../../text";
import { ignoreEdits } from "./ignore";
import { previewOf } from "./preview";

/** One thing the writer can do about a finding, as plain data. */
export interface Action {
  /** Says what it does; of a suggestion also what comes of it, where that is short. */
  readonly title: string;
  readonly kind: "quickfix" | "ignore";
  /** In text order, not overlapping. */
  readonly edits: readonly TextEdit[];
  readonly rule: string;
  /** The finding it answers. */
  readonly finding: Finding;
  /** True for fixes that are certain; never for "ignore". */
  readonly safe: boolean;
}

/** Fixes of the findings that touch a span, in text order, then one "ignore" for each rule and line among them. */
export function actionsFor(a: Analysis, findings: readonly Finding[], span: Span): readonly Action[] {
  const touching = findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
  const fixes = touching.flatMap((finding) =>
    finding.fixes.map(({ title: asked, edits, safe }) => {
      const title = safe ? asked : withResult(asked, previewOf(a.source.text, asked, edits));
      return { title, kind: "quickfix", edits, rule: finding.rule, finding, safe } as const;
    }),
  );
  return [...fixes, ...ignores(a, touching)];
}

/** What is not certain is chosen by what comes of it. */
function withResult(title: string, result: string | undefined): string {
  return result === undefined ? title : `${title}: “${result}”`;
}

function ignores(a: Analysis, findings: readonly Finding[]): readonly Action[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const key = `${a.source.lines.lineAt(finding.start)} ${finding.rule}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const edits = ignoreEdits(a, finding);
    return [
      {
        title: say("Ignore {rule} here", { rule: finding.rule }),
        kind: "ignore",
        edits,
        rule: finding.rule,
        finding,
        safe: false,
      } as const,
    ];
  });
}
