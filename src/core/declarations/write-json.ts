import {
  findNodeAtLocation,
  type JSONPath,
  modify,
  type ModificationOptions,
  parse as parseJson,
  parseTree,
} from "jsonc-parser";
import type { TextEdit } from "../model";
import { type Declaration, edited, isEntryOf, lineBreakOf, newEntry, says } from "./declaration";
import { readProjectFile } from "./project";
import { readShortForm } from "./short-form";

/** What a new `dateline.json` says. */
export function newProjectFile(declaration: Declaration): string {
  return `${JSON.stringify({ speakers: [newEntry(declaration)] }, undefined, 2)}\n`;
}

/**
 * Edits that write a declaration into the text of a `dateline.json`, everything else in it, comments included, left as
 * it is. Undefined where that cannot be done safely: the file is broken, or gives the alias to somebody else.
 */
export function declareInJson(text: string, declaration: Declaration): readonly TextEdit[] | undefined {
  if (text.trim() === "") return [{ start: 0, end: text.length, text: newProjectFile(declaration) }];
  const before = readProjectFile(text);
  if (before.speakers === undefined) return undefined;
  // The parser takes a byte-order mark for an error; a blank in its place keeps all offsets.
  const json = text.replace(/^\uFEFF/u, " ");
  const edits = change(json, declaration);
  return edits && says(readProjectFile(edited(text, edits)).speakers ?? [], declaration) ? edits : undefined;
}

/**
 * Edits that put a value at a place in the text of a `dateline.json`, or take it away (`undefined`), everything else in it
 * left as it is. Undefined when the file cannot be read.
 */
export function setInJson(text: string, at: readonly string[], value: unknown): readonly TextEdit[] | undefined {
  if (readProjectFile(text).speakers === undefined) return undefined;
  const json = text.trim() === "" ? "{}" : text.replace(/^\uFEFF/u, " ");
  const edits = putInJson(json, [...at], value);
  return text.trim() === "" ? [{ start: 0, end: text.length, text: `${edited(json, edits)}\n` }] : edits;
}

function change(json: string, declaration: Declaration): readonly TextEdit[] | undefined {
  const { speakers } = parseJson(json, [], { allowTrailingComma: true }) as { readonly speakers?: unknown };
  if (speakers === undefined || speakers === null) return putInJson(json, ["speakers"], [newEntry(declaration)]);
  if (!Array.isArray(speakers)) return undefined;
  const list = speakers as readonly unknown[];
  const index = list.findIndex((entry) => isEntryOf(declaration, nameOf(entry)));
  const entry = list[index];
  if (index === -1) return putInJson(json, ["speakers", list.length], newEntry(declaration), true);
  if (typeof entry === "string")
    return putInJson(json, ["speakers", index], newEntry(declaration, readShortForm(entry)));
  const { field, value } = declaration;
  const known = (entry as Readonly<Record<string, unknown>>)[field];
  if (field === "pronouns" || !Array.isArray(known)) {
    return putInJson(json, ["speakers", index, field], field === "pronouns" ? value : [value]);
  }
  return putInJson(json, ["speakers", index, field, known.length], value, true);
}

function nameOf(entry: unknown): string {
  if (typeof entry === "string") return entry;
  const name = typeof entry === "object" && entry !== null && "name" in entry ? entry.name : undefined;
  return typeof name === "string" ? name : "";
}

/** Edits that put a value at a place in any JSON that can be read, laid out as the writer lays it out. */
export function putInJson(json: string, at: JSONPath, value: unknown, isArrayInsertion = false): readonly TextEdit[] {
  const indent = /^(?:\t+| {1,8})(?=\S)/mu.exec(json)?.[0] ?? "  ";
  const formattingOptions = { eol: lineBreakOf(json), insertSpaces: !indent.startsWith("\t"), tabSize: indent.length };
  const isShort = isOnOneLine(json, at.slice(0, -1));
  const options: ModificationOptions = isShort ? { isArrayInsertion } : { isArrayInsertion, formattingOptions };
  return modify(json, at, value, options)
    .map(({ offset, length, content }) => {
      return { start: offset, end: offset + length, text: isShort ? spaced(content) : content };
    })
    .sort((x, y) => x.start - y.start);
}

/** An object or a list that the writer keeps on one line stays on one; to lay it out would touch all that is in it. */
function isOnOneLine(json: string, at: JSONPath): boolean {
  const tree = parseTree(json, [], { allowTrailingComma: true });
  const node = at.length === 0 || tree === undefined ? undefined : findNodeAtLocation(tree, at);
  return node?.children?.[0] !== undefined && !/[\r\n]/u.test(json.slice(node.offset, node.offset + node.length));
}

// A comma or a colon outside of strings, or a whole string. Must not stop inside a string at a mark that is escaped.
const SIGN_OR_STRING = /"(?:[^"\\]|\\.)*"|[,:]/gu;

/** `,"pronouns":"she"` as people type it. */
function spaced(content: string): string {
  return content.replace(SIGN_OR_STRING, (found) => (found.length === 1 ? `${found} ` : found));
}
