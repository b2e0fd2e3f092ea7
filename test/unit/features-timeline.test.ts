import assert from "node:assert/strict";
import { analyse, CSV_HEADER, csvLine, type Drawing, PRINT, quotesAsCsv, timeline, timelineSvg } from "../../src/core";

const TEXT = `Tern <opens> & closes

ELMPORT, March 3, 2026 — Tern opened a plant on Tuesday.

“We never planned for this,” said Ann Lee, chief executive of Tern. “Now we need it, and so do you.”

Bo Ray, the mayor, said that the road was done.

“Nobody says who says this, and nobody will ever know.”

About Tern

Tern makes turbines.
`;

const DRAWING: Drawing = { width: 900, palette: PRINT, fontFamily: "sans-serif", isInteractive: false };

describe("features: timeline of speakers", () => {
  const shown = timeline(analyse(TEXT));

  it("has a line for each speaker, who says most first, and their shares of all quoted words", () => {
    assert.deepEqual(
      shown.lanes.map(({ label, post, quotations, words, amount }) => [label, post, quotations, words, amount]),
      [
        ["Bo Ray", "mayor", 2, 14, "2 quotations · 14 words · 52%"],
        ["Ann Lee", "chief executive of Tern", 1, 13, "1 quotation · 13 words · 48%"],
      ],
    );
  });

  it("has a last line for what nobody said", () => {
    const { lanes } = timeline(
      analyse("Plant opens\n\nThe plant opened on Tuesday.\n\n“The plant is open, and all of you may come.”\n"),
    );
    assert.deepEqual(
      lanes.map(({ label, marks }) => [label, marks.length]),
      [["Without a speaker", 1]],
    );
  });

  it("places quotations between the beginning and the end of the text, in its order", () => {
    for (const { marks } of shown.lanes) {
      for (const [at, { start, end }] of marks.entries()) {
        assert.ok(0 <= start && start < end && end <= 1);
        assert.ok(start >= (marks[at - 1]?.start ?? 0));
      }
    }
    const [ann, bo] = ["Ann Lee", "Bo Ray"].map((name) => shown.lanes.find(({ label }) => label === name)?.marks[0]);
    assert.ok(ann && bo && ann.start < bo.start);
    assert.equal(ann.line, 5);
    assert.equal(bo.kind, "indirect");
    assert.match(ann.spoken, /^Ann Lee, direct · line 5 · 13 words: “We never planned/);
  });

  it("covers the text with its parts, without gaps", () => {
    assert.deepEqual(
      shown.bands.map(({ label }) => label),
      ["Headline", "Lead", "Body", "Boilerplate"],
    );
    for (const [at, { end }] of shown.bands.entries()) assert.equal(end, shown.bands[at + 1]?.start ?? 1);
  });

  it("leaves front matter out of the scale", () => {
    const declared = `---\nspeakers:\n${"  - name: Somebody Else\n".repeat(50)}---\n\n# ${TEXT}`;
    const { bands, lanes } = timeline(analyse(declared, { format: "markdown" }));
    assert.equal(bands[0]?.label, "Headline");
    const start = lanes.find(({ label }) => label === "Ann Lee")?.marks[0]?.start ?? 0;
    assert.ok(Math.abs(start - (shown.lanes[1]?.marks[0]?.start ?? 0)) < 0.02);
  });

  it("says that nobody speaks in an empty text", () => {
    const { lanes, bands, title, summary } = timeline(analyse(""));
    assert.deepEqual({ lanes, bands, title }, { lanes: [], bands: [], title: "" });
    assert.match(summary, /0 speakers, 0 quotations/);
  });
});

describe("chart: the timeline as SVG", () => {
  const shown = timeline(analyse(TEXT));
  const svg = timelineSvg(shown, DRAWING);

  it("escapes what the text holds", () => {
    assert.ok(svg.includes("Tern &lt;opens&gt; &amp; closes"));
    assert.ok(!svg.includes("<opens>"));
    const odd = { ...shown, title: "a\u0000b\u001Fc\uD800d 😀" };
    assert.ok(timelineSvg(odd, DRAWING).includes(">abcd 😀<"));
  });

  it("tells kinds apart by shape, and names every figure", () => {
    const kinds = ["direct", "mixed", "indirect", "noun-phrase"] as const;
    const marks = shown.lanes.flatMap((lane) => lane.marks);
    const all = kinds.map((kind) => ({
      ...shown.lanes[0]!,
      marks: marks.slice(0, 1).map((one) => ({ ...one, kind })),
    }));
    const boxes = timelineSvg({ ...shown, lanes: all, legend: [] }, DRAWING).match(/<rect class="sign"[^>]*>/g) ?? [];
    const shapes = boxes.map((box) => box.replace(/ (?:x|y|height)="[^"]*"/g, ""));
    assert.equal(new Set(shapes).size, kinds.length);
    for (const sign of ['fill="url(#dateline-hatching)"', "stroke-dasharray", 'fill-opacity="0.08"']) {
      assert.ok(svg.includes(sign), sign);
    }
    assert.ok(svg.includes(">13</text>"));
    assert.ok(svg.includes("Direct: all of it in quotation marks"));
  });

  it("is one picture for a file, and marks within reach of the keyboard for the screen", () => {
    assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-label="Who speaks where: /);
    assert.ok(!svg.includes("tabindex"));
    const live = timelineSvg(shown, { ...DRAWING, isInteractive: true });
    const marks = shown.lanes.flatMap((lane) => lane.marks);
    assert.equal(live.split('class="mark" role="button" tabindex="-1"').length - 1, marks.length);
  });

  it("has nothing outside itself: no script, no style, no address", () => {
    assert.doesNotMatch(svg, /<script|<style|<image|href|@import|url\((?!#)/);
    assert.equal(svg.match(/https?:/g)?.length, 1);
  });

  it("keeps every sign inside the picture, however narrow", () => {
    for (const width of [120, 300, 560, 1600]) {
      const picture = timelineSvg(shown, { ...DRAWING, width });
      for (const [, x = "", box = ""] of picture.matchAll(
        /<rect class="sign" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g,
      )) {
        assert.ok(Number(x) >= 0 && Number(x) + Number(box) <= Math.max(width, 200), `${x} + ${box} in ${width}`);
      }
    }
  });

  it("takes the colours that it is given", () => {
    const palette = {
      paper: undefined,
      ink: "var(--ink)",
      soft: "var(--soft)",
      accent: "var(--accent)",
      line: "var(--line)",
    };
    const picture = timelineSvg(shown, { ...DRAWING, palette });
    assert.ok(picture.includes('fill="var(--accent)"'));
    assert.doesNotMatch(picture, /#[0-9a-f]{6}/);
  });
});

describe("features: quotations as CSV", () => {
  it("has a line for each quotation", () => {
    const csv = quotesAsCsv(analyse(TEXT), "plant.txt");
    assert.equal(CSV_HEADER, "Document,Speaker,Post,Kind,Attribution,Line,Words,Quotation\r\n");
    assert.ok(
      csv.startsWith(
        'plant.txt,Ann Lee,chief executive of Tern,direct,certain,5,13,"We never planned for this, … Now we need it, and so do you."\r\n',
      ),
      csv,
    );
    assert.ok(csv.endsWith("\r\n"));
  });

  const FIELDS: readonly (readonly [field: string, written: string])[] = [
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-5", "'-5"],
    ["@handle", "'@handle"],
    ["\t=1", "'\t=1"],
    [" =1", "' =1"],
    ["＝1", "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["a-b = c", "a-b = c"],
    ["", ""],
  ];
  for (const [field, written] of FIELDS) {
    it(`writes ${JSON.stringify(field)} so that it stays text`, () => assert.equal(csvLine([field]), `${written}\r\n`));
  }

  it("writes figures as figures", () => assert.equal(csvLine([-3, 12]), "-3,12\r\n"));
});
