import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { DeclaredSpeaker, Span } from "../model";
import { DEEPEST_DECLARATION, type Located, type LocatedEntry, type LocatedMap, nestsDeeperThan } from "./located";
import { type DeclarationProblem, readSpeakers } from "./read-speakers";
import { say } from "../text";

/** The names of a project's file, the first one first. Both may hold comments and trailing commas. */
export const PROJECT_FILES = ["dateline.json", "dateline.jsonc"] as const;

/** The text of a project's file as a tree with places. */
export interface ProjectTree {
  /** Undefined when the file cannot be read at all. A blank file is an empty object. */
  readonly tree: LocatedMap | undefined;
  readonly problems: readonly DeclarationProblem[];
}

/** Whom a project's file declares, whatever else it says. */
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

/** Reads the text of `dateline.json` or `dateline.jsonc` as far as its syntax goes. Never throws. */
export function readProjectTree(text: string): ProjectTree {
  if (text.length > LONGEST) return unreadable(text, say("The file is too long to be read"));
  if (nestsDeeperThan(text, DEEPEST)) return unreadable(text, say("The file is nested too deeply to be read"));
  // The parser takes a byte-order mark for an error; a blank in its place keeps all offsets.
  const json = text.replace(/^\uFEFF/u, " ");
  const errors: ParseError[] = [];
  const node = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return { tree: undefined, problems: errors.slice(0, 20).map(syntaxProblem) };
  if (node === undefined) return { tree: { kind: "map", entries: [], start: 0, end: text.length }, problems: [] };
  const tree = locateNode(node, DEEPEST_DECLARATION + 1);
  if (tree.kind === "map") return { tree, problems: [] };
  return { tree: undefined, problems: [problem(tree, say("The file must hold an object"))] };
}

/** Reads whom the text of `dateline.json` or `dateline.jsonc` declares. A blank file declares nobody. Never throws. */
export function readProjectFile(text: string): ProjectFile {
  const { tree, problems } = readProjectTree(text);
  if (tree === undefined) return { speakers: undefined, problems };
  const value = tree.entries.find(({ key }) => key === "speakers")?.value;
  return value === undefined ? { speakers: [], problems: [] } : readSpeakers(value);
}

function unreadable(text: string, message: string): ProjectTree {
  return { tree: undefined, problems: [problem({ start: 0, end: Math.min(1, text.length) }, message, false)] };
}

function syntaxProblem({ error, offset, length }: ParseError): DeclarationProblem {
  // "CloseBraceExpected": the parser knows its errors by names, which are words in a row.
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/gu, " ");
  const sentence = words.charAt(0) + words.slice(1).toLowerCase();
  return problem(
    { start: offset, end: offset + length },
    say("The file is not valid JSON: {problem}", { problem: sentence.toLowerCase() }),
  );
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
