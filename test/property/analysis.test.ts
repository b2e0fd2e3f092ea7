import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse, type Analysis, createAnalyser, looksLikeRelease, type Format } from "../../src/core";
import { assertSound } from "./invariants";
import { holds } from "./run";
import { anyText, codeUnits, releases, scrapHeaps } from "./texts";

describe("An analysis of any text", () => {
  it("never throws on code units of any value, and keeps its promises", () => {
    holds(codeUnits, 300, (text) => assertSound(analyse(text)));
  });

  it("keeps its promises on scraps of releases in any order", () => {
    holds(scrapHeaps, 400, (text) => assertSound(analyse(text)));
  });

  it("keeps its promises on releases", () => {
    holds(releases, 200, (text) => assertSound(analyse(text)));
  });

  it("keeps its promises whichever format it is told", () => {
    const formats = fc.constantFrom<Format>("plain", "markdown");
    holds(fc.tuple(anyText, formats), 200, ([text, format]) => {
      const analysis = analyse(text, { format });
      assert.equal(analysis.format, format);
      assertSound(analysis);
    });
  });

  it("is the same each time", () => {
    holds(anyText, 60, (text) => assert.deepEqual(known(analyse(text)), known(analyse(text))));
  });

  it("says how much it looks like a release, between 0 and 1", () => {
    holds(anyText, 200, (text) => {
      const { confidence, because } = looksLikeRelease(text);
      assert.ok(confidence >= 0 && confidence <= 1);
      assert.notEqual(because, "");
    });
  });
});

describe("LF and CRLF", () => {
  it("make no difference to roles, quotations and people", () => {
    holds(fc.oneof(releases, scrapHeaps.map(withoutReturns)), 250, (text) => {
      assert.deepEqual(read(analyse(text.replaceAll("\n", "\r\n"))), read(analyse(text)));
    });
  });
});

describe("An analyser that follows a document", () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), insert: fc.oneof(scrapHeaps, fc.constant("")) });

  it("knows after any edits what a cold analysis knows", () => {
    holds(
      fc.tuple(fc.oneof(releases, scrapHeaps), fc.array(edit, { minLength: 1, maxLength: 4 })),
      120,
      ([first, edits]) => {
        const analyser = createAnalyser();
        let text = first;
        void known(analyser.analyse(text));
        for (const { at, length, insert } of edits) {
          const start = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, start) + insert + text.slice(start + length);
          assert.deepEqual(known(analyser.analyse(text)), known(analyse(text)));
        }
      },
    );
  });

  it("is not confused by another document analysed in between", () => {
    holds(fc.tuple(releases, releases), 60, ([one, other]) => {
      const analyser = createAnalyser();
      void known(analyser.analyse(one));
      void known(analyser.analyse(other));
      assert.deepEqual(known(analyser.analyse(one)), known(analyse(one)));
    });
  });
});

function withoutReturns(text: string): string {
  return text.replaceAll("\r", "");
}

/** Everything an analysis holds, as plain data. */
function known({ format, prose, blocks, frontMatter, directives, structure, speech }: Analysis): unknown {
  return { format, prose, blocks, frontMatter, directives, structure, speech };
}

/** What a reader sees of an analysis, with no offsets in it. */
function read({ structure, speech, source: { text } }: Analysis): unknown {
  const words = (span: { start: number; end: number } | undefined): string | undefined =>
    span && withoutReturns(text.slice(span.start, span.end));
  return {
    parts: structure.parts.map(({ role, startLine, endLine, kind }) => ({ role, startLine, endLine, kind })),
    dateline: words(structure.dateline),
    tradition: structure.tradition,
    quotes: speech.quotes.map(({ kind, spans, source, speaker, certainty }) => ({
      kind,
      words: spans.map(words),
      source: words(source),
      speaker: speaker === undefined ? undefined : speech.people[speaker]?.name,
      certainty,
    })),
    people: speech.people.map(({ name, title, aliases }) => ({ name, title, aliases: aliases.map(withoutReturns) })),
  };
}
