import path from "node:path";
import ts from "typescript";
import { profiles, rules, templates } from "../src/core";
import { attributionWording, linkWording } from "../src/core/model/evidence";

/**
 * Every English sentence that Dateline says in the editor, in the order of the alphabet. They are literals at the calls
 * of `vscode.l10n.t`, `say` and `sayCounted`, stand in tables made with `sentences`, are the reason of something
 * (`because: "…"`), or belong to a rule, a
 * profile or a template.
 */
export function englishSentences(root: string): readonly string[] {
  const found = new Set<string>([...ofRules(), ...ofProfiles(), ...ofTemplates()]);
  for (const wording of [attributionWording, linkWording]) for (const one of Object.values(wording)) found.add(one);
  for (const file of sourceFiles(root)) for (const one of ofFile(file)) found.add(one);
  found.delete("");
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function ofRules(): readonly string[] {
  return rules.flatMap(({ summary, why, messages, options }) => [
    summary,
    why,
    ...Object.values(messages),
    ...Object.values(options).map(({ description }) => description),
  ]);
}

function ofProfiles(): readonly string[] {
  return profiles.flatMap(({ label, summary }) => [label, summary]);
}

function ofTemplates(): readonly string[] {
  return templates.flatMap(({ name, about }) => [name, about]);
}

function sourceFiles(root: string): readonly ts.SourceFile[] {
  const files = ["src/core", "src/vscode"].flatMap((folder) =>
    ts.sys.readDirectory(path.join(root, folder), [".ts"]).sort(),
  );
  return files.map((file) =>
    ts.createSourceFile(path.relative(root, file), ts.sys.readFile(file) ?? "", ts.ScriptTarget.Latest, true),
  );
}

function* ofFile(file: ts.SourceFile): Generator<string> {
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    nodes.push(...node.getChildren(file));
    if (ts.isCallExpression(node)) yield* ofCall(file, node);
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === "because") yield* literalsOf(node.initializer);
  }
}

function* ofCall(file: ts.SourceFile, call: ts.CallExpression): Generator<string> {
  const [first, second] = call.arguments;
  switch (call.expression.getText(file)) {
    case "vscode.l10n.t":
      if (first === undefined || !ts.isStringLiteralLike(first)) throw unreadable(file, call);
      yield first.text;
      return;
    case "say":
      if (first !== undefined) yield* literalsOf(first);
      if (first === undefined || hasPieces(first)) throw unreadable(file, call);
      return;
    case "sayCounted":
      if (second !== undefined) yield* literalsOf(second);
      return;
    case "sentences":
      if (first !== undefined) yield* literalsOf(first);
      return;
  }
}

/** All texts in an expression: of a literal, of both sides of a condition, of a list and of a table. Keys are none. */
function* literalsOf(node: ts.Node): Generator<string> {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) yield* literalsOf(node.expression);
  else if (ts.isStringLiteralLike(node)) yield node.text;
  else if (ts.isConditionalExpression(node)) {
    yield* literalsOf(node.whenTrue);
    yield* literalsOf(node.whenFalse);
  } else if (ts.isBinaryExpression(node)) yield* literalsOf(node.right);
  else if (ts.isArrayLiteralExpression(node)) for (const element of node.elements) yield* literalsOf(element);
  else if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property)) yield* literalsOf(property.initializer);
  }
}

/** A text glued together of pieces cannot be looked up. */
function hasPieces(node: ts.Expression): boolean {
  return (
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
  );
}

function unreadable(file: ts.SourceFile, call: ts.CallExpression): Error {
  const { line } = file.getLineAndCharacterOfPosition(call.getStart(file));
  return new Error(`${file.fileName}:${line + 1} says a text that is no literal: ${call.getText(file).slice(0, 80)}`);
}
