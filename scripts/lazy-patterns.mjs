import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import ts from "typescript";

/** Bundles with patterns that are made when they are first used; minified afterwards. @type {import("esbuild").Plugin} */
export const patternsAtFirstUse = {
  name: "patterns at first use",
  setup({ initialOptions, onEnd, esbuild }) {
    const { target, charset, legalComments } = initialOptions;
    Object.assign(initialOptions, { minify: false, write: false });
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const minified = { minify: true, format: "cjs", target, charset, legalComments };
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, (await esbuild.transform(lazyPatterns(text), minified)).code);
      }
    });
  },
};

/**
 * Makes the regular expressions of a bundle when they are first used. There are more than a thousand: JavaScript checks
 * each one when it reads the file and builds it when it meets it, together half of the time that loading takes, and a
 * release needs only some of them.
 * @param code a bundle as esbuild writes it, not minified: one flat scope, in which every name is declared once
 * @returns the same, with functions in the place of the constants that hold a regular expression
 */
export function lazyPatterns(code) {
  const file = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const constants = constantsOf(file);
  const edits = [];
  const made = [];
  const visit = (node, isNested) => {
    if (ts.isVariableStatement(node) && constants.has(node)) {
      const { name, pattern } = constants.get(node);
      edits.push({ node, text: "" });
      made.push(lazy(name, pattern));
    } else if (ts.isIdentifier(node) && constants.has(node.text) && isReference(node)) {
      const isShorthand = ts.isShorthandPropertyAssignment(node.parent);
      edits.push({ node, text: isShorthand ? `${node.text}: ${node.text}()` : `${node.text}()` });
    } else if (isNested && isShareable(node)) {
      const name = `pattern$${made.length}`;
      made.push(lazy(name, node));
      edits.push({ node, text: `${name}()` });
    } else {
      const isInside = isNested || ts.isFunctionLike(node);
      ts.forEachChild(node, (child) => visit(child, isInside));
    }
  };
  visit(file, false);
  edits.sort((a, b) => a.node.getStart(file) - b.node.getStart(file));
  return [apply(code, file, edits), ...made].join("\n;");
}

/**
 * The constants of the outermost scope that hold a regular expression and whose name means nothing else anywhere, by
 * their statements and by their names.
 */
function constantsOf(file) {
  const found = file.statements.flatMap((statement) => {
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    const [{ name, initializer } = {}] = declarations;
    const isOne = declarations.length === 1 && initializer && ts.isRegularExpressionLiteral(initializer);
    return isOne && ts.isIdentifier(name) ? [{ statement, name: name.text, pattern: initializer }] : [];
  });
  const declared = new Map();
  const count = (node) => {
    const isBinding = ts.isIdentifier(node) && node.parent.name === node && isDeclaration(node.parent);
    const isWritten = ts.isIdentifier(node) && ts.isBinaryExpression(node.parent) && isAssignedIn(node);
    if (isBinding || isWritten) declared.set(node.text, (declared.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(file);
  const sole = found.filter(({ name }) => declared.get(name) === 1);
  return new Map(
    sole.flatMap((each) => [
      [each.statement, each],
      [each.name, each],
    ]),
  );
}

function isDeclaration(node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionLike(node) ||
    ts.isClassLike(node)
  );
}

function isAssignedIn(node) {
  const { left, operatorToken } = node.parent;
  return (
    left === node &&
    operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** Not the name of a member or of a key. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isKey = ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent);
  return !(isKey && parent.name === node);
}

/** One that remembers where it was used last must be new each time. */
function isShareable(node) {
  return ts.isRegularExpressionLiteral(node) && !/[gy]/.test(flagsOf(node.text));
}

function lazy(name, literal) {
  const { text } = literal;
  const flags = flagsOf(text);
  const source = text.slice(1, text.length - flags.length - 1);
  return `var ${name}$made; function ${name}() { return ${name}$made ??= new RegExp(${JSON.stringify(source)}, "${flags}"); }`;
}

function flagsOf(literal) {
  return literal.slice(literal.lastIndexOf("/") + 1);
}

function apply(code, file, edits) {
  let at = 0;
  const pieces = edits.flatMap(({ node, text }) => {
    const before = code.slice(at, node.getStart(file));
    at = node.end;
    return [before, text];
  });
  return pieces.join("") + code.slice(at);
}
