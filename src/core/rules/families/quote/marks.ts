import {
  editingMonksEllipsis,
  editorialJudgement,
  gateHouseQuotes,
  retextPlugins,
  vcuArtsQuotes,
  writingExplainedQuotes,
} from "../../../data/authorities";
import type { MarkedSpan, Role, Span, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";
import { pattern } from "../../triggers";

// Which marks are printed, and what stands right inside them.

export const mixedCurlyStraight = defineRule({
  id: "quote/mixed-curly-straight",
  summary: "Print one kind of quotation mark: curly or straight.",
  why: "Two kinds on one page show that the text was joined from two.",
  source: [retextPlugins],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    mixed: "{odd} marks here, {usual} ones elsewhere",
    usual: "{usual} marks here",
    change: "Make all of them {usual}",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: '“The ovens are hot,” said Dana Okafor, the manager. “They stay hot.” "And they will," she added.',
      },
      {
        frame: "story",
        text: '"The ovens are hot," said Dana Okafor, the manager. "They stay hot." “And they will,” she added.',
      },
      { frame: "story", text: '“The ovens are hot,” said Dana Okafor, the manager. "They stay hot.”' },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager. “It’s warm,” she added." },
      { frame: "story", text: '"The ovens are hot," said Dana Okafor, the manager. "It\'s warm," she added.' },
      { frame: "story", text: "“The doors are 6'2\" high,” said Dana Okafor, the manager." },
    ],
  },
  *check(release) {
    const whole = release.speech.marked.filter((mark) => mark.open && mark.close && release.isInStory(mark.content));
    const straight = whole.filter((mark) => kindOf(release, mark) === "straight");
    const curly = whole.filter((mark) => kindOf(release, mark) === "curly");
    const [few, many] = straight.length <= curly.length ? [straight, curly] : [curly, straight];
    const [first] = few;
    const [other] = many;
    if (!first || !other) return;
    const [odd, usual] = few === straight ? ["Straight", "curly"] : ["Curly", "straight"];
    const edits = few.flatMap((mark) => changed(mark, usual === "curly"));
    yield {
      at: first,
      message: "mixed",
      data: { odd, usual },
      related: [{ at: other, message: "usual", data: { usual: usual === "curly" ? "Curly" : "Straight" } }],
      fixes: [{ message: "change", data: { usual }, edits }],
    };
  },
});

function kindOf({ prose }: ReleaseDocument, { open, close }: MarkedSpan): "straight" | "curly" | undefined {
  const pair = `${open ? prose.slice(open.start, open.end) : ""}${close ? prose.slice(close.start, close.end) : ""}`;
  return pair.includes('"') ? "straight" : pair === "“”" ? "curly" : undefined;
}

function changed({ open, close }: MarkedSpan, toCurly: boolean): readonly TextEdit[] {
  const [opening, closing] = toCurly ? ["“", "”"] : ['"', '"'];
  return [...(open ? [{ ...open, text: opening }] : []), ...(close ? [{ ...close, text: closing }] : [])];
}

const PRINTED: readonly Role[] = [
  "headline",
  "subhead",
  "lead",
  "body",
  "quote-paragraph",
  "section-heading",
  "boilerplate",
  "notes-to-editors",
];

export const wrongDirection = defineRule({
  id: "quote/wrong-direction",
  summary: "Turn quotation marks and apostrophes the right way.",
  why: "Word processors guess, and a mark that points the wrong way is seen at once.",
  source: [editorialJudgement],
  level: "warning",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: { turned: "Unexpected {mark}, expected {right}", turn: "Turn it" },
  examples: {
    bad: [
      { frame: "story", text: "The plant was built in the ‘90s." },
      { frame: "story", text: "The cooks ask ‘em to play rock at the plant." },
      {
        frame: "story",
        text: "”The ovens are hot,” said Dana Okafor, the manager, on Monday. “They stay hot.”",
      },
    ],
    good: [
      { frame: "story", text: "The plant was built in the ’90s." },
      { frame: "story", text: "Dana Okafor, the manager, called it ‘90 years of work’ for the town." },
      { frame: "story", text: "The plant in Köln is called „Die Küche“ by the cooks." },
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.matches(TURNED, PRINTED)) yield turned({ start, end }, "‘", "’", true);
    for (const { start, end, groups, part } of release.matches(BACKWARDS, PRINTED)) {
      // „German“ and ”Swedish” marks point otherwise.
      if (release.notes(part).ask(hasForeignMarks) || !release.prose.includes("“")) continue;
      yield turned({ start, end }, groups[0], groups[0] === "”" ? "“" : "”", false);
    }
  },
});

function turned(at: Span, mark: string, right: string, safe: boolean): Hit<"turned" | "turn"> {
  const data = { mark, right };
  return { at, message: "turned", data, fixes: [{ message: "turn", safe, data, edits: [{ ...at, text: right }] }] };
}

// A closing mark right before a word, or an opening one right behind a stop. Must not match inches or a mark between blanks.
const BACKWARDS = pattern({ marks: "“”", like: /(?<=^|[\s(])”(?=\p{L}[\p{L}’'])|(?<=\p{L}[.,!?])“(?=\s|$)/uy });

function hasForeignMarks(paragraph: string): boolean {
  return paragraph.includes("„") || (paragraph.includes("”") && !paragraph.includes("“") && SWEDISH.test(paragraph));
}

const SWEDISH = /”\p{L}[^“”\n]{0,300}”/u;

// An opening mark where letters or figures are left out. Must not match ‘90 years of work’.
const TURNED = pattern({ marks: "‘", like: /‘(?=\d0s\b(?!’)|(?:n|tis|twas|em|til|cause)(?:’| |\b[.,])(?<!‘em’))/iy });

export const nestedSameMarks = defineRule({
  id: "quote/nested-same-marks",
  summary: "Print single marks around a quotation inside a quotation.",
  why: "With the same marks readers cannot tell where the inner words end.",
  source: [gateHouseQuotes],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { same: "Same marks inside and outside", swap: "Print single marks inside" },
  examples: {
    bad: [
      { frame: "story", text: "“Mother said, “Bake well,” and we did,” said Dana Okafor, the manager." },
      { frame: "story", text: "“We call it “the oven” in the town,” said Dana Okafor, the manager." },
    ],
    good: [
      { frame: "story", text: "“Mother said, ‘Bake well,’ and we did,” said Dana Okafor, the manager." },
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot.”" },
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot.\n\n“We like it so.”",
      },
    ],
  },
  *check(release) {
    const { prose, speech } = release;
    for (const mark of speech.marked) {
      const { open, close, use } = mark;
      if (use !== "nested" || !open || !close || kindOf(release, mark) !== "curly") continue;
      const outer = speech.marked.find(({ content }) => content.start <= open.start && close.end <= content.end);
      if (!outer?.open || prose.slice(outer.open.start, outer.open.end) !== "“") continue;
      const edits = [
        { ...open, text: "‘" },
        { ...close, text: "’" },
      ];
      yield { at: { start: open.start, end: close.end }, message: "same", fixes: [{ message: "swap", edits }] };
    }
  },
});

export const edgeEllipsis = defineRule({
  id: "quote/edge-ellipsis",
  summary: "Leave out an ellipsis at the start or end of a quotation.",
  why: "Every quotation is a piece of a longer speech; the dots tell nothing.",
  source: [vcuArtsQuotes, editingMonksEllipsis],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { edge: "Unexpected ellipsis at the edge of the quotation", remove: "Remove it" },
  examples: {
    bad: [
      { frame: "story", text: "“… the line runs in May,” said Dana Okafor, the manager." },
      { frame: "story", text: "“The line runs in May …” said Dana Okafor, the manager." },
    ],
    good: [
      { frame: "story", text: "“The line runs in May,” said Dana Okafor, the manager." },
      { frame: "story", text: "“The line … runs in May,” said Dana Okafor, the manager." },
      { frame: "story", text: "“The line runs in May,” said Dana Okafor, the manager ... and left." },
    ],
  },
  *check({ speech, prose }) {
    for (const { open, close, content } of speech.marked) {
      if (!open || !close || content.end - content.start < TRAILING_OFF) continue;
      const text = prose.slice(content.start, content.end);
      const at = edgeOf(text.slice(0, 12), text.slice(-12), content);
      if (at) yield { at, message: "edge", fixes: [{ message: "remove", edits: [{ ...at, text: "" }] }] };
    }
  },
});

/** Shorter words with dots trail off, as speech does. */
const TRAILING_OFF = 20;
const AT_START = /^\s?(?:…|\. ?\. ?\.\s?)\s?/;
const AT_END = /\s?(?:…|\. ?\. ?\.)\.?$/;

function edgeOf(head: string, tail: string, { start, end }: Span): Span | undefined {
  const first = AT_START.exec(head);
  if (first) return { start, end: start + first[0].length };
  const last = AT_END.exec(tail);
  return last ? { start: end - last[0].length, end } : undefined;
}

export const fragment = defineRule({
  id: "quote/fragment",
  summary: "Leave out the marks around one or two ordinary words.",
  why: "Marks around a plain word make readers ask what is wrong with it.",
  source: [writingExplainedQuotes],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { words: "“{words}” needs no marks", remove: "Remove the marks" },
  examples: {
    bad: [
      { frame: "story", text: "Dana Okafor, the manager, said that the plant is “good.”" },
      { frame: "story", text: "Bo Tarn, the mayor, said that the ovens were “very hot” all day." },
    ],
    good: [
      { frame: "story", text: "Dana Okafor, the manager, said that the plant is good." },
      { frame: "story", text: "Dana Okafor, the manager, said that the plant is “a first step” for the town." },
      { frame: "story", text: "The law calls such plants “kitchens,” and the town does not." },
    ],
  },
  *check({ speech, prose }) {
    for (const { kind, spans, cue } of speech.quotes) {
      const [first] = spans;
      if (kind !== "mixed" || !cue || !first) continue;
      const last = spans.at(-1) ?? first;
      for (const { open, close, content } of speech.marked) {
        if (!open || !close || content.start < first.start || content.end > last.end + 2) continue;
        const words = prose.slice(content.start, content.end);
        if (!PLAIN.test(words) || !JUDGES.test(prose.slice(Math.max(0, open.start - 12), open.start))) continue;
        const edits = [
          { ...open, text: "" },
          { ...close, text: "" },
        ];
        yield {
          at: { start: open.start, end: close.end },
          message: "words",
          data: { words },
          fixes: [{ message: "remove", edits }],
        };
      }
    }
  },
});

// One or two words in small letters.
const PLAIN = /^\p{Ll}+(?: \p{Ll}+)?[.,]?$/u;
const JUDGES = /\b(?:is|are|was|were|be|been|as) $/;
