import { analyse, type Analysis, planRename, type RenameEdit, type RenameRefusal } from "../../src/core";

/** An analysis of a text with a cursor in it, at "‸". */
export interface Pointed {
  readonly analysis: Analysis;
  readonly offset: number;
}

export function pointed(marked: string): Pointed {
  const offset = marked.indexOf("‸");
  if (offset === -1) throw new Error("the text has a cursor");
  return { analysis: analyse(marked.replace("‸", "")), offset };
}

export interface Renamed {
  /** The text after what is certain. */
  readonly certain: string;
  /** The text after every edit, those that ask among them. */
  readonly all: string;
  /** "Lee → Leigh: quotation" for each edit that asks. */
  readonly asked: readonly string[];
  readonly projectEdits: readonly RenameEdit[];
}

export function renamed({ analysis, offset }: Pointed, typed: string, project?: string): Renamed | RenameRefusal {
  const plan = planRename(analysis, offset, typed, project);
  if ("refusal" in plan) return plan.refusal;
  const { text } = analysis.source;
  const { edits, projectEdits } = plan;
  return {
    certain: edited(
      text,
      edits.filter(({ ask }) => ask === undefined),
    ),
    all: edited(text, edits),
    asked: edits.flatMap(({ ask, start, end, text: now, other }) =>
      ask === undefined
        ? []
        : [`${text.slice(start, end)} → ${now}: ${ask}${other === undefined ? "" : ` (${other})`}`],
    ),
    projectEdits,
  };
}

export function edited(text: string, edits: readonly RenameEdit[]): string {
  return edits.reduceRight((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}
