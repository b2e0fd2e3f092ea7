import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { FrontMatter, Span, TextEdit } from "../model";
import { type Declaration, edited, isEntryOf, lineBreakOf, newEntry, says } from "./declaration";
import { readShortForm } from "./short-form";
import { keyOf, readYamlSpeakers } from "./yaml";
import { yamlLines, yamlList, yamlScalar } from "./yaml-text";

/**
 * Edits that write a declaration into the front matter of a release, which gets one where it has none. Nothing else in
 * it changes: what the edits would make of it is read again, and where that is not the old front matter with this one
 * declaration more (anchors, odd layouts), or where it is broken already, the answer is undefined.
 */
export function declareInYaml(
  text: string,
  front: Pick<FrontMatter, "start" | "end"> | undefined,
  declaration: Declaration,
): readonly TextEdit[] | undefined {
  const lineBreak = lineBreakOf(text);
  if (front === undefined) {
    const start = text.startsWith("\uFEFF") ? 1 : 0;
    const lines = ["---", "speakers:", ...itemLines(declaration, "  "), "---", "", ""];
    return [{ start, end: start, text: lines.join(lineBreak) }];
  }
  const { start, end } = innerOf(text, front);
  const yaml = text.slice(start, end);
  const before = parsed(yaml);
  if (!before) return undefined;
  const edit = new Editor(yaml, lineBreak, declaration).edit(before.contents);
  const after = edit && parsed(edited(yaml, [edit]));
  if (!after || !isSafe(before, after, declaration)) return undefined;
  return [{ start: start + edit.start, end: start + edit.end, text: edit.text }];
}

/** What stands between the fences. */
export function innerOf(text: string, front: Span): Span {
  let start = front.start;
  while (start < front.end && !/[\r\n]/u.test(text.charAt(start))) start++;
  start += text.startsWith("\r\n", start) ? 2 : 1;
  let end = front.end;
  while (end > start && !/[\r\n]/u.test(text.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}

type Parsed = ReturnType<typeof parseDocument>;

export function parsed(yaml: string): Parsed | undefined {
  // As the reader does: a lone CR ends a line, and the length stays the same.
  const document = parseDocument(yaml.replace(/\r(?!\n)/gu, "\n"), { prettyErrors: false });
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

function isSafe(before: Parsed, after: Parsed, declaration: Declaration): boolean {
  const [old, now] = [before, after].map((document) => {
    const { speakers, ...others } = document.toJS() as Readonly<Record<string, unknown>>;
    return { others: JSON.stringify(others), people: Array.isArray(speakers) ? speakers.length : 0 };
  });
  const read = [before, after].map(({ contents }) => readYamlSpeakers(contents, 0));
  const lost = (read[0]?.speakers ?? []).some(({ name }) => !read[1]?.speakers.some((other) => other.name === name));
  const grew = (now?.people ?? 0) - (old?.people ?? 0);
  return (
    old?.others === now?.others && !lost && (grew === 0 || grew === 1) && says(read[1]?.speakers ?? [], declaration)
  );
}

function itemLines(declaration: Declaration, indent: string): readonly string[] {
  return yamlLines(newEntry(declaration)).map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`);
}

/** Finds the one place in the YAML where the declaration belongs. */
class Editor {
  constructor(
    private readonly yaml: string,
    private readonly lineBreak: string,
    private readonly declaration: Declaration,
  ) {}

  edit(contents: unknown): TextEdit | undefined {
    const pair = isMap(contents) ? pairOf(contents, "speakers") : undefined;
    if (!pair) {
      const lines = ["speakers:", ...itemLines(this.declaration, "  "), ""];
      return { start: this.yaml.length, end: this.yaml.length, text: lines.join(this.lineBreak) };
    }
    const list = pair.value;
    if (isEmpty(list)) return this.#behindColon(pair, ["", ...itemLines(this.declaration, "  ")].join(this.lineBreak));
    if (!isSeq(list)) return undefined;
    const entry = list.items.find((item) => isEntryOf(this.declaration, nameOf(item)));
    if (isMap(entry)) return this.#inEntry(entry);
    if (isScalar(entry)) return this.#longForm(list, entry);
    return list.flow === true ? this.#inFlow(list, this.#flowEntry()) : this.#newItem(list);
  }

  #newItem(list: YAMLSeq): TextEdit | undefined {
    const dash = rangeOf(list)?.start ?? 0;
    const last = list.items.at(-1);
    if (this.yaml.charAt(dash) !== "-" || last === undefined) return undefined;
    return this.#linesBelow(last, itemLines(this.declaration, " ".repeat(this.#column(dash))));
  }

  /** Into the mapping that declares this person already. */
  #inEntry(entry: YAMLMap): TextEdit | undefined {
    const { field, value } = this.declaration;
    const pair = pairOf(entry, field);
    const fresh = field === "aliases" ? yamlList([value]) : yamlScalar(value);
    if (!pair && entry.flow === true) return this.#inFlow(entry, `${field}: ${fresh}`);
    if (!pair) {
      const last = entry.items.at(-1);
      const indent = " ".repeat(this.#column(rangeOf(entry.items[0]?.key)?.start ?? 0));
      return last && this.#linesBelow(last.value ?? last.key, [`${indent}${field}: ${fresh}`]);
    }
    const known = pair.value;
    if (field === "pronouns" || isEmpty(known)) return this.#behindColon(pair, ` ${fresh}`);
    if (!isSeq(known)) return undefined;
    if (known.flow === true) return this.#inFlow(known, yamlScalar(value));
    const dash = rangeOf(known)?.start ?? 0;
    return this.#linesBelow(known.items.at(-1), [`${" ".repeat(this.#column(dash))}- ${yamlScalar(value)}`]);
  }

  /** "Mira Dunn, mayor" has no room for an alias: it becomes a mapping. */
  #longForm(list: YAMLSeq, entry: unknown): TextEdit | undefined {
    const at = rangeOf(entry);
    if (!at) return undefined;
    const lines = yamlLines(newEntry(this.declaration, readShortForm(nameOf(entry))));
    const indent = " ".repeat(this.#column(at.start));
    const text = list.flow === true ? `{ ${lines.join(", ")} }` : lines.join(this.lineBreak + indent);
    return { ...at, text };
  }

  #flowEntry(): string {
    return `{ ${yamlLines(newEntry(this.declaration)).join(", ")} }`;
  }

  /** Before the closing bracket. */
  #inFlow(collection: YAMLSeq | YAMLMap, text: string): TextEdit | undefined {
    const last = rangeOf(collection.items.at(-1)) ?? undefined;
    const close = (rangeOf(collection)?.end ?? 0) - 1;
    if (!/[\]}]/u.test(this.yaml.charAt(close))) return undefined;
    let end = close;
    while (/\s/u.test(this.yaml.charAt(end - 1)) && end > (last?.start ?? 0)) end--;
    return { start: end, end, text: `, ${text}` };
  }

  /** The value of a key gives way to another one. */
  #behindColon({ key, value }: Pair, text: string): TextEdit | undefined {
    const colon = this.yaml.indexOf(":", rangeOf(key)?.end ?? 0);
    const start = colon + 1;
    const end = isScalar(value) && value.value === null && value.source === "" ? start : rangeOf(value)?.end;
    return colon === -1 ? undefined : { start, end: Math.max(start, end ?? start), text };
  }

  #linesBelow(node: unknown, lines: readonly string[]): TextEdit | undefined {
    const end = endOf(node);
    if (end === undefined) return undefined;
    let at = Math.max(0, end);
    while (at > 0 && /\s/u.test(this.yaml.charAt(at - 1))) at--;
    while (at < this.yaml.length && !/[\r\n]/u.test(this.yaml.charAt(at))) at++;
    return { start: at, end: at, text: lines.map((line) => `${this.lineBreak}${line}`).join("") };
  }

  #column(offset: number): number {
    let start = offset;
    while (start > 0 && !/[\r\n]/u.test(this.yaml.charAt(start - 1))) start--;
    return offset - start;
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair.key) === key);
}

function isEmpty(value: unknown): boolean {
  if (isSeq(value)) return value.items.length === 0;
  return value === null || (isScalar(value) && value.value === null);
}

function nameOf(item: unknown): string {
  const name = isMap(item) ? pairOf(item, "name")?.value : item;
  return isScalar(name) && typeof name.value === "string" ? name.value : "";
}

function rangeOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** Where the last word of a node ends: a block that goes on over lines ends later than its words. */
function endOf(node: unknown): number | undefined {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  if (!isBlock) return rangeOf(node)?.end;
  const last: unknown = node.items.at(-1);
  if (isSeq(node)) return endOf(last);
  const pair = last as Pair | undefined;
  return endOf(pair?.value) ?? endOf(pair?.key);
}
