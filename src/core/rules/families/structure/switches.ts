import { editorialJudgement } from "../../../data/authorities";
import type { Directive, Span, TextEdit } from "../../../model";
import { nearest } from "../../../text";
import { UNUSED_DISABLE } from "../../directives";
import { nearestRule } from "../../nearest-rule";
import { houseStyles } from "../../profiles/house-styles";
import { profileNamed } from "../../profiles/by-name";
import type { ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";

const STORY = "# Toledo council votes on budget\n\nThe council of Toledo voted on a budget for schools on Monday.\n\n";
const OFF = "<!-- dateline-disable-next-line clarity/repeated-word -->\n";

export const unusedDisable = defineRule({
  id: UNUSED_DISABLE,
  summary: "Remove a comment that switches off nothing.",
  why: "A comment that outlived its reason hides the next slip in its place, and one that names no rule never did anything.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    unused: "{rule} finds nothing here, so it need not be switched off",
    "unused-all": "No rule finds anything here, so none need be switched off",
    unknown: "There is no rule {rule}",
    near: "There is no rule {rule}; {near} is the nearest",
    "no-comment": "Dateline knows no comment {word}; {near} is the nearest",
    "remove-rule": "Remove {rule} from the comment",
    "remove-comment": "Remove the comment",
    replace: "Write {near}",
  },
  examples: {
    bad: [
      { text: `${STORY}${OFF}The plan was agreed.`, format: "markdown" },
      { text: `${STORY}// dateline-disable-next-line clarity/repeated-word\nThe plan was agreed.` },
      {
        text: `${STORY}<!-- dateline-disable -->\n\nThe plan was agreed.\n\n<!-- dateline-enable -->`,
        format: "markdown",
      },
      {
        text: `${STORY}<!-- dateline-disable-next-line clarity/repeated-word lead/too-long -->\nThe plan is for for schools.`,
        format: "markdown",
      },
      { text: `${STORY}<!-- dateline-disable-file lead/to-long -->`, format: "markdown" },
      { text: `${STORY}<!-- dateline-disbale-file lead/too-long -->`, format: "markdown" },
      { text: `${STORY}<!-- dateline-disable-file house/colour-of-ink -->`, format: "markdown" },
    ],
    good: [
      { text: `${STORY}${OFF}The plan is for for schools.`, format: "markdown" },
      { text: `${STORY}// dateline-disable-next-line clarity/repeated-word\nThe plan is for for schools.` },
      {
        text: `${STORY}<!-- dateline-disable -->\n\nIt is for for schools.\n\n<!-- dateline-enable -->`,
        format: "markdown",
      },
      // The rule does not run in profile plain.
      { text: `${STORY}<!-- dateline-disable-file structure/missing-contact -->`, format: "markdown", profile: "uk" },
      { text: `${STORY}<!-- The editor wants to dateline-disable this. -->`, format: "markdown" },
    ],
  },
  *check(release) {
    const { switches } = release;
    yield* misspelledComments(release);
    for (const directive of switches.directives) {
      if (directive.scope === "block-end") continue;
      const whole = () => ({ message: "remove-comment", edits: [removal(release.text, directive)] }) as const;
      if (directive.rules.length === 0) {
        if (switches.isUselessForAll(directive)) yield { at: directive, message: "unused-all", fixes: [whole()] };
        continue;
      }
      for (const at of namesIn(release.text, directive)) {
        const rule = at.text;
        const data = { rule };
        const edits = [withoutName(release.text, at)];
        const remove = directive.rules.length === 1 ? whole() : ({ message: "remove-rule", data, edits } as const);
        if (switches.isUseless(directive, rule)) yield { at, message: "unused", data, fixes: [remove] };
        if (switches.known.has(rule)) continue;
        const near = nearestRule(rule, switches.known);
        if (near === undefined) yield { at, message: "unknown", data, fixes: [remove] };
        else {
          const replace = {
            message: "replace",
            data: { near },
            edits: [{ start: at.start, end: at.end, text: near }],
          } as const;
          yield { at, message: "near", data: { rule, near }, fixes: [replace, remove] };
        }
      }
    }
  },
});

// <!-- dateline-disbale … -->. Must not match a comment that speaks of such words further on.
const COMMAND = /^<!--\s{0,20}(dateline-[a-z-]{1,40})(?=[\s,:>]|$)/;

/** Comments that mean to tell us something, in words that we do not know. */
function* misspelledComments({ text, structure }: ReleaseDocument): Iterable<Hit<"no-comment" | "replace">> {
  for (const { kind, start, end } of structure.parts) {
    const word = kind === "comment" ? COMMAND.exec(text.slice(start, Math.min(end, start + 100)))?.[1] : undefined;
    if (word === undefined || COMMANDS.includes(word)) continue;
    const near = nearest(word, COMMANDS);
    if (near === undefined) continue;
    const from = text.indexOf(word, start);
    const at = { start: from, end: from + word.length };
    yield {
      at,
      message: "no-comment",
      data: { word, near },
      fixes: [{ message: "replace", data: { near }, edits: [{ ...at, text: near }] }],
    };
  }
}

const COMMANDS: readonly string[] = [
  "dateline-disable",
  "dateline-disable-line",
  "dateline-disable-next-line",
  "dateline-disable-file",
  "dateline-enable",
  "dateline-profile",
];

interface Name extends Span {
  readonly text: string;
}

/** The rules that a directive names, each where it stands. */
function namesIn(text: string, { start, rules }: Directive): readonly Name[] {
  const names: Name[] = [];
  let from = text.indexOf("dateline-", start) + "dateline-".length;
  for (const rule of rules) {
    const at = text.indexOf(rule, from);
    names.push({ text: rule, start: at, end: at + rule.length });
    from = at + rule.length;
  }
  return names;
}

/** A name, and the comma and blanks in front of it. */
function withoutName(text: string, { start, end }: Span): TextEdit {
  let from = start;
  while (/[\s,]/.test(text.charAt(from - 1))) from--;
  return { start: from, end, text: from < start && /\s/.test(text.charAt(end)) ? "" : " " };
}

/** A comment, and its line with it where nothing else stands there. */
function removal(text: string, { start, end }: Span): TextEdit {
  let from = start;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  const isOwnLine = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const lineBreak = /^[ \t]{0,20}(?:\r\n?|\n)/.exec(text.slice(end, end + 24))?.[0] ?? "";
  return isOwnLine && lineBreak !== ""
    ? { start: from, end: end + lineBreak.length, text: "" }
    : { start: from, end, text: "" };
}

export const unknownProfile = defineRule({
  id: "structure/unknown-profile",
  summary: "Name a profile that exists.",
  why: "A release that names its own profile is read by it; a name that nobody knows leaves it to what the text looks like.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    unknown: "There is no profile {name}, expected {known}",
    near: "There is no profile {name}; {near} is the nearest",
    replace: "Write {near}",
  },
  examples: {
    bad: [
      { text: `---\nprofile: goverment\n---\n\n${STORY}`, format: "markdown" },
      { text: `<!-- dateline-profile reuters -->\n\n${STORY}`, format: "markdown" },
    ],
    good: [
      { text: `---\nprofile: plain\n---\n\n${STORY}`, format: "markdown" },
      { text: `<!-- dateline-profile plain -->\n\n${STORY}`, format: "markdown" },
      { text: `// dateline-profile plain\n\n${STORY}` },
    ],
  },
  *check({ stated: { profile } }) {
    if (!profile || profileNamed(profile.text)) return;
    const ids = houseStyles.map(({ id }) => id);
    const near = nearest(profile.text, ids);
    const name = profile.text;
    if (near === undefined) yield { at: profile, message: "unknown", data: { name, known: ids.join(", ") } };
    else {
      const edits = [{ start: profile.start, end: profile.end, text: near }];
      const fixes = [{ message: "replace" as const, data: { near }, edits }];
      yield { at: profile, message: "near", level: "warning", data: { name, near }, fixes };
    }
  },
});
