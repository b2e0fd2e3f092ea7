import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { nestsDeeperThan, readYamlSpeakers } from "../declarations";
import type { FrontMatter, FrontMatterProblem, Span, Stated, Statements } from "../model";
import { endOfLine } from "./lines";

/** Longer front matter is no front matter of a release; reading it would only cost time. */
const LONGEST = 65_536;

/** Brackets, or list markers on one line, nested deeper than this are no data of a release. */
const DEEPEST = 64;
/** "- - - …": each marker opens a list in a list. */
const LISTS_IN_A_LINE = /^[ \t]{0,200}(?:[-?:][ \t]{1,8}){64}/mu;

/** A line of three hyphens and nothing else; not `----` and not `--- text`. */
const FENCE = /^---[ \t]{0,200}$/u;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]{0,200}$/u;
/** The first line of a mapping; keeps a plain text that opens with a rule from losing its first lines. */
const KEY = /^[\p{L}_"'][\p{L}\p{N}_ "'-]{0,60}:(?:\s|$)/u;

/**
 * The YAML between `---` lines at the very start of a text (a byte-order mark may stand before them), with what is
 * wrong in it. `undefined` when there is none or when it is never closed. Never throws: broken YAML gives problems.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  const { whole, inner } = fences;
  const yaml = text.slice(inner.start, inner.end);
  if (yaml.length > LONGEST) {
    return { ...whole, ...unread(whole, "Front matter is too long to be read") };
  }
  if (nestsDeeperThan(yaml, DEEPEST) || LISTS_IN_A_LINE.test(yaml)) {
    return { ...whole, ...unread(whole, "Front matter is nested too deeply to be read") };
  }
  return { ...whole, ...readYaml(yaml, inner) };
}

function findFences(text: string): { readonly whole: Span; readonly inner: Span } | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith("---", start)) return undefined;
  let from = start;
  let innerStart: number | undefined;
  let sawKey = false;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    const line = text.slice(from, Math.min(to, from + 300));
    const next = to + (text.startsWith("\r\n", to) ? 2 : 1);
    if (innerStart === undefined) {
      if (!FENCE.test(line)) return undefined;
      innerStart = next;
    } else if (CLOSING_FENCE.test(line)) {
      return sawKey ? { whole: { start, end: to }, inner: { start: innerStart, end: from } } : undefined;
    } else if (!sawKey && line.trim() !== "" && !line.startsWith("#")) {
      if (!KEY.test(line)) return undefined;
      sawKey = true;
    }
    from = next;
  }
  return undefined;
}

type Reading = Pick<FrontMatter, "data" | "speakers" | "stated" | "problems">;

function readYaml(yaml: string, inner: Span): Reading {
  try {
    // A lone CR ends no line in YAML, so it is read as one that does; the length stays the same.
    const document = parseDocument(yaml.replace(/\r(?!\n)/gu, "\n"), {
      lineCounter: new LineCounter(),
      prettyErrors: false,
    });
    if (document.errors.length > 0) {
      const problems = document.errors.map((error): FrontMatterProblem => {
        const start = Math.min(inner.end, inner.start + error.pos[0]);
        const end = Math.max(start, Math.min(inner.end, inner.start + error.pos[1]));
        const message = `Front matter is not valid YAML: ${error.message}`;
        return { at: { start, end }, message, severity: "error" };
      });
      return { data: {}, speakers: [], stated: {}, problems };
    }
    const data: unknown = document.toJS();
    if (!isMapping(data)) return unread(inner, "Front matter must be lines of the form key: value");
    const { speakers, problems } = readYamlSpeakers(document.contents, inner.start);
    return {
      data,
      speakers,
      stated: statementsIn(document.contents, inner.start),
      problems: problems.map(({ at, message }) => ({ at, message, severity: "warning" })),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : "unknown reason";
    return unread(inner, `Front matter cannot be read: ${why}`);
  }
}

function unread(at: Span, message: string): Reading {
  return { data: {}, speakers: [], stated: {}, problems: [{ at, message, severity: "error" }] };
}

/** `profile` and `status`, when they are single words or phrases. */
function statementsIn(contents: unknown, offset: number): Statements {
  const stated: { profile?: Stated; status?: Stated } = {};
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const name = isScalar(key) ? key.value : undefined;
    if ((name !== "profile" && name !== "status") || !isScalar(value) || typeof value.value !== "string") continue;
    const [start, end] = value.range ?? [0, 0];
    stated[name] = { text: value.value.trim(), start: offset + start, end: offset + end };
  }
  return stated;
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
