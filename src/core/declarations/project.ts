import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { DeclaredSpeaker, Span } from "../model";
import { DEEPEST_DECLARATION, type Located, type LocatedEntry, nestsDeeperThan } from "./located";
import { type DeclarationProblem, readSpeakers } from "./read-speakers";

/** The names of a project's file, the first one first. Both may hold comments and trailing commas. */
export const PROJECT_FILES = ["dateline.json", "dateline.jsonc"] as const;

/** What a project's file says. */
export interface ProjectFile {
  /** Undefined when the file cannot be read at all: what it said before should go on holding. */
  readonly speakers: readonly DeclaredSpeaker[] | undefined;
  /** In text order. */
  readonly problems: readonly DeclarationProblem[];
}

/** Longer files declare nothing by hand; in UTF-16 units. */
const LONGEST = 1_000_000;
/** Objects and lists nested deeper are no configuration. */
const DEEPEST = 64;

/** Reads the text of `dateline.json` or `dateline.jsonc`. A blank file declares nobody. Never throws. */
export function readProjectFile(text: string): ProjectFile {
  if (text.length > LONGEST) return unreadable(text, "The file is too long to be read");
  if (nestsDeeperThan(text, DEEPEST)) return unreadable(text, "The file is nested too deeply to be read");
  // The parser takes a byte-order mark for an error; a blank in its place keeps all offsets.
  const json = text.replace(/^\uFEFF/u, " ");
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return { speakers: undefined, problems: errors.slice(0, 20).map(syntaxProblem) };
  return tree === undefined ? { speakers: [], problems: [] } : readTree(locateNode(tree, DEEPEST_DECLARATION + 1));
}

function readTree(tree: Located): ProjectFile {
  if (tree.kind !== "map") return { speakers: undefined, problems: [problem(tree, "The file must hold an object")] };
  const problems: DeclarationProblem[] = [];
  let speakers: readonly DeclaredSpeaker[] | undefined;
  for (const { key, at, value } of tree.entries) {
    if (key === "$schema") continue;
    if (key !== "speakers") problems.push(problem(at, `There is no key “${key.slice(0, 60)}”, expected speakers`));
    else if (speakers !== undefined) problems.push(problem(at, "“speakers” stands twice; the first one holds", false));
    else {
      const read = readSpeakers(value);
      speakers = read.speakers;
      problems.push(...read.problems);
    }
  }
  return { speakers: speakers ?? [], problems };
}

function unreadable(text: string, message: string): ProjectFile {
  return { speakers: undefined, problems: [problem({ start: 0, end: Math.min(1, text.length) }, message, false)] };
}

function syntaxProblem({ error, offset, length }: ParseError): DeclarationProblem {
  // "CloseBraceExpected": the parser knows its errors by names, which are words in a row.
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/gu, " ");
  const sentence = words.charAt(0) + words.slice(1).toLowerCase();
  return problem({ start: offset, end: offset + length }, `The file is not valid JSON: ${sentence.toLowerCase()}`);
}

function problem({ start, end }: Span, message: string, inSchema = true): DeclarationProblem {
  return { at: { start, end }, message, inSchema };
}

function locateNode(node: Node, levels: number): Located {
  const span: Span = { start: node.offset, end: node.offset + node.length };
  const children = levels === 0 ? [] : (node.children ?? []);
  if (node.type === "array") {
    return { kind: "list", items: children.map((child) => locateNode(child, levels - 1)), ...span };
  }
  if (node.type === "object") {
    return { kind: "map", entries: children.flatMap((child) => locateProperty(child, levels - 1)), ...span };
  }
  return { kind: "scalar", value: node.value as unknown, ...span };
}

function locateProperty({ children }: Node, levels: number): readonly LocatedEntry[] {
  const [key, value] = children ?? [];
  if (key === undefined || value === undefined) return [];
  const at: Span = { start: key.offset, end: key.offset + key.length };
  return [{ key: String(key.value), at, value: locateNode(value, levels) }];
}
