import { readFile } from "node:fs/promises";
import ts from "typescript";

const NONE = "{ bad: [], good: [] }";

/**
 * Leaves the examples of rules out of a bundle: tests and rule pages are made from them, and they are a third of the
 * code. @type {import("esbuild").Plugin}
 */
export const noExamples = {
  name: "no examples",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/]families[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: withoutExamples(path, source), loader: "ts" };
    });
  },
};

/** Of each call of `defineRule` in a source, the value of `examples` is emptied. */
function withoutExamples(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext);
  const spans = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === "defineRule") {
      const [definition] = node.arguments;
      const examples = definition?.properties?.find((property) => property.name?.getText(file) === "examples");
      if (examples && ts.isPropertyAssignment(examples)) {
        spans.push({ start: examples.initializer.getStart(file), end: examples.initializer.end });
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans.reduceRight((text, { start, end }) => text.slice(0, start) + NONE + text.slice(end), source);
}
