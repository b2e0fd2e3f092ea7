import assert from "node:assert/strict";
import { findNames, readPassage } from "../../src/core/language";

/** [P:titles|Name] a person, [O:Name] an organisation; everything else is neither. Titles may be left out. */
export function checkNames(marked: string): void {
  const marks = /\[([PO]):(?:([^|\]]*)\|)?([^\]]*)\]/g;
  const text = marked.replace(marks, (_, kind: string, titles: string | undefined, name: string) =>
    kind === "P" && titles ? `${titles} ${name}` : name,
  );
  const expected = [...marked.matchAll(marks)].map(
    ([, kind, titles, name]) => `${kind ?? ""}:${titles ? `${titles}|` : ""}${name ?? ""}`,
  );
  const passage = readPassage(text);
  const at = (index: number): number => passage.tokens[index]?.start ?? 0;
  const found = findNames(passage)
    .filter(({ kind }) => kind === "person" || kind === "organisation")
    .map(({ kind, first, nameFirst, nameLast }) => {
      const end = passage.tokens[nameLast];
      const name = text.slice(at(nameFirst), (end?.end ?? 0) - (end?.possessive ? 2 : 0));
      const titles = text.slice(at(first), at(nameFirst)).trim();
      return `${kind === "person" ? "P" : "O"}:${kind === "person" && titles ? `${titles}|` : ""}${name}`;
    });
  assert.deepEqual(found, expected);
}

export function describeNames(title: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(title, () => {
    for (const [family, texts] of Object.entries(cases)) {
      describe(family, () => {
        for (const text of texts) it(text.replace(/\s*\n\s*/g, " ⏎ "), () => checkNames(text));
      });
    }
  });
}
