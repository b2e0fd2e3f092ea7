import { businessWireCatches, gateHouseQuotes } from "../../data/authorities";
import type { MarkedSpan, Span, TextEdit } from "../../model";
import type { ReleaseDocument } from "../document";
import { defineRule, type Hit } from "../rule";

export const unbalanced = defineRule({
  id: "quote/unbalanced",
  summary: "Close every quotation, and open it.",
  why: "Readers cannot tell where speech ends; a missing closing mark is the classic slip.",
  source: [businessWireCatches, gateHouseQuotes],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    unclosed: "This quotation is not closed",
    unopened: "This quotation is not opened",
    runsOn: "This quotation was opened paragraphs before, and not again since",
    close: "Close the quotation",
    open: "Open the quotation at the start of the paragraph",
  },
  examples: {
    bad: [
      { frame: "story", text: "“We are ready for the first meals, Dana Okafor, the manager, said." },
      { frame: "story", text: '"We are ready for the first meals, Dana Okafor, the manager, said.' },
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\nThey stay hot from now on.”",
      },
      { frame: "story", text: "The ovens are ready for the first meals,” Dana Okafor, the manager, said." },
    ],
    good: [
      { frame: "story", text: "“We are ready for the first meals,” Dana Okafor, the manager, said." },
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\n“They stay hot from now on.”",
      },
      { frame: "story", text: "The keeper is 6'2\" tall, and the '90s were the players' best years." },
    ],
  },
  *check(release) {
    let paragraph = -1;
    for (const { mark, printed, runsOn } of brokenMarks(release.speech.marked)) {
      const line = release.lineOf(printed.start);
      // One slip throws all later marks of its paragraph out of step.
      if (line === paragraph) continue;
      paragraph = line;
      const missing = partner(release, printed);
      if (runsOn) yield { at: printed, message: "runsOn", level: "hint" };
      else if (mark.open) yield unclosed(printed, insertion(closingPlace(release.prose, mark.content), missing));
      else yield unopened(printed, insertion(mark.content.start, missing));
    }
  },
});

interface BrokenMark {
  readonly mark: MarkedSpan;
  /** The mark that is there. */
  readonly printed: Span;
  /** True for the end of a quotation that was opened paragraphs before, and not again since. */
  readonly runsOn: boolean;
}

/** Marks without their partner. A quotation that runs on without new opening marks is one slip, and a small one. */
function* brokenMarks(marked: readonly MarkedSpan[]): Iterable<BrokenMark> {
  for (const [i, mark] of marked.entries()) {
    const { open, close, continues } = mark;
    if (close && !open) {
      const before = marked[i - 1];
      yield { mark, printed: close, runsOn: before?.open !== undefined && before.close === undefined };
    } else if (open && !close && !continues) {
      const after = marked[i + 1];
      const isEndedLater = after?.close !== undefined && after.open === undefined;
      if (!isEndedLater) yield { mark, printed: open, runsOn: false };
    }
  }
}

function unclosed(at: Span, edit: TextEdit): Hit<"unclosed" | "close"> {
  return { at, message: "unclosed", fixes: [{ message: "close", edits: [edit] }] };
}

function unopened(at: Span, edit: TextEdit): Hit<"unopened" | "open"> {
  return { at, message: "unopened", fixes: [{ message: "open", edits: [edit] }] };
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

const PARTNERS: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "“",
  "‘": "’",
  "’": "‘",
  "«": "»",
  "»": "«",
  "„": "“",
};

function partner(release: ReleaseDocument, mark: Span): string {
  const printed = release.prose.slice(mark.start, mark.end);
  return PARTNERS[printed] ?? printed;
}

// ", Dana Okafor, the manager, said": the quotation ends before it. Must not match a comma inside the speech itself.
const ATTRIBUTION = /,(?= (?:\p{Lu}[\p{L}.'’-]{0,30},? ){1,5}(?:[^,.“”"]{1,60}, )?(?:said|says|added|stated)\b)/u;

const LONGEST_PARAGRAPH = 2_000;

/** After the comma before an attribution, else at the end of the paragraph. */
function closingPlace(prose: string, content: Span): number {
  const match = ATTRIBUTION.exec(prose.slice(content.start, Math.min(content.end, content.start + LONGEST_PARAGRAPH)));
  return match ? content.start + match.index + 1 : content.end;
}
