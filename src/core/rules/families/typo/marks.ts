import { editorialJudgement, retextPlugins } from "../../../data/authorities";
import type { Part, Role } from "../../../model";
import { STORY, type PatternMatch, type ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

const PARAGRAPHS: readonly Role[] = ["subhead", "lead", "body", "quote-paragraph", "boilerplate", "notes-to-editors"];

const BRACKET = pattern({ marks: "()[]", like: /[()[\]]/y });
/** "a)", "1)", "iv)" at the start of an item or after a blank. Must not match the end of a longer word. */
const ITEM = /(?:^|[\s(,;])(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu;
const SMILEY = /[:;8]-?$/;

export const unbalancedBrackets = defineRule({
  id: "typo/unbalanced-brackets",
  summary: "Close every bracket, and open it.",
  why: "A bracket without its partner leaves the reader to guess where the aside ends.",
  source: [editorialJudgement, retextPlugins],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    unclosed: "“{mark}” is not closed in this paragraph",
    unopened: "“{mark}” is not opened in this paragraph",
    remove: "Remove “{mark}”",
    close: "Close it at the end of the paragraph",
  },
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs (NYSE: LMO opened a plant in Toledo." },
      { frame: "story", text: "Lumo Labs NYSE: LMO) opened a plant [in Toledo]." },
    ],
    good: [
      { frame: "story", text: "Lumo Labs (NYSE: LMO) opened a plant [in Toledo (Ohio)]." },
      { frame: "story", text: "It will 1) bake, 2) cook and c) serve meals :)" },
      { frame: "story", text: "See [the plant](https://kestrel.example/a_(b)) now.", format: "markdown" },
    ],
  },
  *check(release) {
    for (const [part, marks] of byPart(release.matches(BRACKET, PARAGRAPHS))) {
      if (part.kind === "table") continue;
      const lone = loneBrackets(release, marks);
      // An aside may run over several paragraphs: then each of them has one lone bracket at most.
      const [first] = lone;
      if (!first) continue;
      const mark = first.groups[0];
      const isOpening = mark === "(" || mark === "[";
      if (isClosedElsewhere(release, part, isOpening, mark)) continue;
      const { start, end } = first;
      const remove = { message: "remove" as const, data: { mark }, edits: [{ start, end, text: "" }] };
      const last = closingPlace(release, part);
      const close = { message: "close" as const, edits: [{ start: last, end: last, text: PARTNERS[mark] ?? "" }] };
      yield {
        at: { start, end },
        message: isOpening ? "unclosed" : "unopened",
        data: { mark },
        fixes: isOpening ? [remove, close] : [remove],
      };
    }
  },
});

function* byPart(matches: Iterable<PatternMatch>): Iterable<readonly [Part, readonly PatternMatch[]]> {
  let of: PatternMatch[] = [];
  for (const match of matches) {
    if (of[0] && of[0].part !== match.part) {
      yield [of[0].part, of];
      of = [];
    }
    of.push(match);
  }
  if (of[0]) yield [of[0].part, of];
}

function loneBrackets(release: ReleaseDocument, marks: readonly PatternMatch[]): readonly PatternMatch[] {
  const open: PatternMatch[] = [];
  const lone: PatternMatch[] = [];
  for (const match of marks) {
    const mark = match.groups[0];
    if (mark === "(" || mark === "[") {
      if (!SMILEY.test(release.prose.slice(match.start - 2, match.start))) open.push(match);
    } else if (open.at(-1)?.groups[0] === PARTNERS[mark]) open.pop();
    else if (!isItemOrSmiley(release, match)) lone.push(match);
  }
  return [...lone, ...open].sort((a, b) => a.start - b.start);
}

function isItemOrSmiley({ prose }: ReleaseDocument, { part, start }: PatternMatch): boolean {
  const before = prose.slice(Math.max(part.start, start - 6), start);
  return ITEM.test(before) || SMILEY.test(before);
}

/** The partner may stand in one of the next paragraphs: "(Note: … <paragraph> … )". */
function isClosedElsewhere(release: ReleaseDocument, part: Part, isOpening: boolean, mark: string): boolean {
  const { parts } = release.structure;
  const at = parts.indexOf(part);
  const near = isOpening ? parts.slice(at + 1, at + 4) : parts.slice(Math.max(0, at - 3), at);
  const partner = PARTNERS[mark] ?? "";
  return near.some(({ start, end }) => {
    const text = release.prose.slice(start, Math.min(end, start + 20_000));
    return text.split(partner).length > text.split(mark).length;
  });
}

const PARTNERS: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[" };
const STOP = /[.!?]?\s{0,40}$/;

function closingPlace({ prose }: ReleaseDocument, part: Part): number {
  const tail = prose.slice(Math.max(part.start, part.end - 40), part.end);
  return part.end - (STOP.exec(tail)?.[0].length ?? 0);
}

// " - ", " -- ", "--", " – ", "–", " — ", "—" between words. Must not match a hyphen in a word or a range of figures.
const DASH = pattern({
  marks: "-–—",
  like: /(?<=[\p{L}”"’,.)%\d] )(?:--|–|—|-)(?= [\p{L}“"‘(\d])|(?<=[\p{L}”"’)])(?:--|–|—)(?=[\p{L}“"‘(])/uy,
});

export const dashStyle = defineRule({
  id: "typo/dash-style",
  summary: "Keep to one form of dash.",
  why: "Two forms of dash in one text show that it was put together from several.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    mixed: "This dash is printed “{form}”, the {count} before it “{usual}”",
    change: "Print it “{usual}”",
    first: "A dash of the other form",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant — the second — opens in May. It makes meals -- and bread -- for schools." },
      { frame: "story", text: "The plant—the second—opens in May. It makes meals – and bread – for all." },
    ],
    good: [
      { frame: "story", text: "The plant — the second — opens in May. It makes meals — and bread — for all." },
      { frame: "story", text: "The New York–London line runs 2019–2021, and 5 - 3 was the score." },
      { frame: "story", text: "The plant — the second — opens. It is a well-run plant." },
    ],
  },
  *check(release) {
    const dashes = [...dashesIn(release)].filter(({ groups }) => groups[0] !== "-");
    const [first] = dashes;
    if (!first) return;
    const usual = formOf(release, first);
    const other = dashes.findIndex((dash) => formOf(release, dash) !== usual);
    const dash = dashes[other];
    if (!dash || dashes.length < 3) return;
    const form = formOf(release, dash);
    const room = form.startsWith(" ") ? 1 : 0;
    const edits = [{ start: dash.start - room, end: dash.end + room, text: usual }];
    yield {
      at: { start: dash.start, end: dash.end },
      message: "mixed",
      data: { form, usual, count: other },
      related: [{ at: first, message: "first" }],
      fixes: release.isQuoted(dash) ? [] : [{ message: "change", data: { usual }, edits }],
    };
  },
});

function* dashesIn(release: ReleaseDocument): Iterable<PatternMatch> {
  const { dateline } = release.structure;
  for (const match of release.matches(DASH, STORY)) {
    if (match.part.kind !== "paragraph" || (dateline && match.start < dateline.end)) continue;
    yield match;
  }
}

function formOf({ prose }: ReleaseDocument, { start, groups }: PatternMatch): string {
  return prose.charAt(start - 1) === " " ? ` ${groups[0]} ` : groups[0];
}

export const hyphenAsDash = defineRule({
  id: "typo/hyphen-as-dash",
  summary: "Set a dash, not a hyphen, between parts of a sentence.",
  why: "A hyphen joins what a dash parts.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { hyphen: "A hyphen stands for a dash", change: "Change it to “{dash}”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is ready - almost - for its first meals." },
      { frame: "story", text: "The plant opens in May - or in June." },
    ],
    good: [
      { frame: "story", text: "The plant is ready — almost — for its first meals." },
      { frame: "story", text: "The second-best team won 5 - 3." },
      { frame: "story", text: "- The plant - the second\n- The hall - the first" },
    ],
  },
  *check(release) {
    const hyphens = [...dashesIn(release)].filter((match) => isHyphenInSentence(release, match));
    const dash = release.profile.id === "uk" ? "–" : "—";
    // A pair of them makes one aside, and is mended together.
    for (const [, [first, ...others]] of byPart(hyphens)) {
      if (!first) continue;
      const own = [first, ...others].filter((match) => !release.isQuoted(match));
      const edits = own.map(({ start, end }) => ({ start, end, text: dash }));
      const fixes = own.length > 0 ? [{ message: "change" as const, data: { dash }, edits }] : [];
      yield { at: { start: first.start, end: first.end }, message: "hyphen", fixes };
    }
  },
});

/** Small letters on both sides: names, labels and scores are printed with hyphens by custom. */
function isHyphenInSentence({ prose }: ReleaseDocument, { start, end, groups }: PatternMatch): boolean {
  return (
    groups[0] === "-" && SMALL_BEFORE.test(prose.slice(start - 3, start)) && SMALL_AFTER.test(prose.slice(end, end + 2))
  );
}

const SMALL_BEFORE = /[\p{Ll}”"’,)] $/u;
const SMALL_AFTER = /^ \p{Ll}/u;
