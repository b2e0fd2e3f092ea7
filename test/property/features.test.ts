import assert from "node:assert/strict";
import fc from "fast-check";
import {
  actionsFor,
  analyse,
  attributionAt,
  check,
  checklist,
  folds,
  hoverAt,
  moveQuotation,
  moveQuotationTo,
  outline,
  type OutlineNode,
  profiles,
  quotesAsText,
  type Span,
  speakerTree,
  statistics,
  tokens,
} from "../../src/core";
import { applyEdits } from "../../src/core/text";
import { holds } from "./run";
import { anyText } from "./texts";

describe("What is shown of any text", () => {
  it("is an outline whose nodes lie inside their parents and select something of their own", () => {
    holds(anyText, 250, (text) => assertNodes(outline(analyse(text)), { start: 0, end: text.length }));
  });

  it("folds whole lines, more than one, that exist", () => {
    holds(anyText, 250, (text) => {
      const analysis = analyse(text);
      for (const { startLine, endLine } of folds(analysis)) {
        assert.ok(0 <= startLine && startLine < endLine && endLine < analysis.source.lines.count);
      }
    });
  });

  it("is coloured in words that never overlap, each on one line, without blanks or markup at their ends", () => {
    holds(fc.tuple(anyText, fc.nat(), fc.nat()), 250, ([text, from, length]) => {
      const analysis = analyse(text);
      const all = tokens(analysis);
      all.forEach(({ start, end }, at) => {
        assert.ok(start >= (all[at - 1]?.end ?? 0) && start < end && end <= text.length);
        const words = text.slice(start, end);
        assert.ok(words === words.trim() && !/[\r\n]/.test(words), JSON.stringify(words));
      });
      const within = { start: from % (text.length + 1), end: (from % (text.length + 1)) + length };
      const asked = tokens(analysis, within);
      assert.ok(
        all
          .filter((token) => token.start < within.end && token.end > within.start)
          .every((token) => asked.some(({ start }) => start === token.start)),
      );
    });
  });

  it("counts every quotation in the speaker tree exactly once", () => {
    holds(anyText, 200, (text) => {
      const analysis = analyse(text);
      const tree = speakerTree(analysis, { sort: "appearance", kinds: ["direct", "mixed", "indirect"] });
      const shown = [...tree.speakers.flatMap(({ quotes }) => quotes), ...tree.unattributed];
      assert.equal(shown.length, analysis.speech.quotes.length);
      assert.equal(statistics(analysis).quotes, analysis.speech.quotes.length);
      assert.equal(typeof quotesAsText(analysis), "string");
    });
  });

  it("inserts an attribution anywhere without a change to other people's words", () => {
    holds(fc.tuple(anyText, fc.nat(), fc.nat()), 300, ([text, anywhere, anybody]) => {
      const analysis = analyse(text);
      const { people } = analysis.speech;
      const attribution = attributionAt(analysis, anybody % (people.length + 1), anywhere % (text.length + 1));
      if (attribution === undefined || "attributedTo" in attribution) return;
      const quoted = analysis.speech.marked.map(({ content }) => text.slice(content.start, content.end));
      const now = applyEdits(text, attribution.edits);
      assert.notEqual(now, text);
      for (const words of quoted.map(wordsOf)) assert.ok(holdsInOrder(wordsOf(now), words));
    });
  });

  it("moves a quotation anywhere without losing or adding a character", () => {
    holds(fc.tuple(anyText, fc.nat(), fc.nat()), 200, ([text, anywhere, anyQuote]) => {
      const analysis = analyse(text);
      const quote = anyQuote % (analysis.speech.quotes.length + 1);
      const moves = [
        moveQuotation(analysis, quote, "up"),
        moveQuotation(analysis, quote, "down"),
        moveQuotationTo(analysis, quote, anywhere % (text.length + 1)),
      ];
      for (const move of moves) {
        if (typeof move === "string") continue;
        const { start, end } = hullOf(analysis.speech.quotes[quote]?.spans ?? []);
        const now = applyEdits(text, move.edits);
        assert.equal(now.slice(move.span.start, move.span.end), text.slice(start, end));
        assert.deepEqual(Array.from(now).sort(), Array.from(text).sort());
      }
    });
  });

  it("answers a hover anywhere", () => {
    holds(fc.tuple(anyText, fc.nat()), 200, ([text, anywhere]) => {
      const analysis = analyse(text);
      const offset = anywhere % (text.length + 1);
      const hover = hoverAt(analysis, check(analysis), offset);
      if (!hover) return;
      assert.ok(hover.span.start <= offset && offset <= hover.span.end);
      assert.notEqual(hover.markdown, "");
    });
  });

  it("offers actions whose edits can be applied, and a checklist whose insertions lie in the text", () => {
    holds(fc.tuple(anyText, fc.constantFrom(...profiles)), 150, ([text, { id }]) => {
      const analysis = analyse(text);
      const findings = check(analysis, { profile: id });
      for (const { edits, title } of actionsFor(analysis, findings, { start: 0, end: text.length })) {
        assert.notEqual(title, "");
        assert.notEqual(applyEdits(text, edits), text, `"${title}" changes nothing`);
      }
      for (const { insert } of checklist(analysis, id)) {
        if (insert) assert.ok(insert.offset >= 0 && insert.offset <= text.length);
      }
    });
  });
});

function assertNodes(nodes: readonly OutlineNode[], around: { readonly start: number; readonly end: number }): void {
  for (const { span, selection, children, name } of nodes) {
    assert.ok(around.start <= span.start && span.end <= around.end, `${name} sticks out of its parent`);
    assert.ok(span.start <= selection.start && selection.end <= span.end, `${name} selects outside itself`);
    assert.notEqual(name.trim(), "");
    assertNodes(children, span);
  }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function holdsInOrder(all: readonly string[], some: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return at === some.length;
}

function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
