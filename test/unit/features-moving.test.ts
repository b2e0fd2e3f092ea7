import assert from "node:assert/strict";
import { analyse, movePlaces, moveQuotation, moveQuotationTo } from "../../src/core";
import { applyEdits } from "../../src/core/text";

const HEAD = "Tern opens a plant in Elmport\n\nELMPORT, March 3, 2026 — Tern opened a plant on Tuesday.";
const LEE = "“We never planned for this,” said Ann Lee, chief executive of Tern. “Now we need it.”";
const ROAD = "The road was closed for a year and cost $4 million to mend.";
const RAY = "Bo Ray, the mayor, said that the road was done.";
const LONG = ["“The river is clean,” said Cy Alder, a baker. “It was not.", "“Now it is, and the fish are back.”"];
const FOOT = "About Tern\n\nTern makes turbines in Elmport.\n\n###\n";

const release = (...paragraphs: readonly string[]): string => [HEAD, ...paragraphs, FOOT].join("\n\n");

/** The paragraphs between lead and boilerplate after the quotation that begins with `words` was moved. */
function moved(text: string, words: string, to: "up" | "down" | { readonly at: string }): readonly string[] | string {
  const analysis = analyse(text);
  const id = analysis.speech.quotes.findIndex(({ spans }) => text.startsWith(words, spans[0]?.start));
  assert.notEqual(id, -1, `“${words}” is a quotation`);
  const move =
    typeof to === "string" ? moveQuotation(analysis, id, to) : moveQuotationTo(analysis, id, text.indexOf(to.at));
  if (typeof move === "string") return move;
  const now = applyEdits(text, move.edits);
  assert.ok(now.startsWith(words, move.span.start), "the quotation is where the move says");
  assert.deepEqual(Array.from(now).sort(), Array.from(text).sort(), "nothing is lost and nothing added");
  const [, story = ""] = /2026 — [^\n]*\r?\n\r?\n([^]*?)(?:\r?\n)*About Tern/.exec(now) ?? [];
  return story.split(/\r?\n\r?\n/);
}

describe("features: moving a quotation", () => {
  it("goes up and down by a paragraph, blank lines where they were", () => {
    const text = release(LEE, ROAD, RAY);
    assert.deepEqual(moved(text, "We never", "down"), [ROAD, LEE, RAY]);
    assert.deepEqual(moved(text, "the road was done", "up"), [LEE, RAY, ROAD]);
  });

  it("stays between the lead and the boilerplate", () => {
    const text = release(LEE, ROAD, RAY);
    assert.equal(moved(text, "We never", "up"), "at the edge");
    assert.equal(moved(text, "the road was done", "down"), "at the edge");
  });

  it("moves a quotation of several paragraphs whole, and never into another one", () => {
    const text = release(...LONG, LEE, ROAD);
    assert.deepEqual(moved(text, "The river is clean", "down"), [LEE, ...LONG, ROAD]);
    assert.deepEqual(moved(text, "We never", "up"), [LEE, ...LONG, ROAD]);
  });

  it("takes along the paragraph that introduces it", () => {
    const intro = "Mayor Bo Ray said:";
    const said = "“The road is done, and we thank everybody who waited for it.”";
    assert.deepEqual(moved(release(ROAD, intro, said), "The road is done", "up"), [intro, said, ROAD]);
    assert.deepEqual(moved(release(intro, said, ROAD), "The road is done", "down"), [ROAD, intro, said]);
  });

  it("goes to a chosen place: above it from below, below it from above", () => {
    const text = release(LEE, ROAD, RAY);
    assert.deepEqual(moved(text, "We never", { at: RAY }), [ROAD, RAY, LEE]);
    assert.deepEqual(moved(text, "the road was done", { at: LEE }), [RAY, LEE, ROAD]);
    assert.equal(moved(text, "We never", { at: "never" }), "in place");
  });

  it("goes below a lead with a dateline, however far up it is dropped", () => {
    const text = release(ROAD, RAY);
    assert.deepEqual(moved(text, "the road was done", { at: "Tern opened" }), [RAY, ROAD]);
    assert.deepEqual(moved(text, "the road was done", { at: "Tern opens" }), [RAY, ROAD]);
    assert.equal(moved(release(RAY, ROAD), "the road was done", { at: "Tern opened" }), "at the edge");
  });

  it("goes to the end of the story when it is dropped below it", () => {
    assert.deepEqual(moved(release(RAY, ROAD), "the road was done", { at: "###" }), [ROAD, RAY]);
  });

  it("keeps line ends, extra blank lines and a missing line end at the foot", () => {
    const windows = release(LEE, ROAD).replaceAll("\n", "\r\n");
    assert.deepEqual(moved(windows, "We never", "down"), [ROAD, LEE]);
    const text = `${HEAD}\n\n\n${LEE}\n\n\n\n${ROAD}`;
    const analysis = analyse(text);
    const move = moveQuotation(analysis, 0, "down");
    assert.ok(typeof move === "object");
    assert.equal(applyEdits(text, move.edits), `${HEAD}\n\n\n${ROAD}\n\n\n\n${LEE}`);
  });

  it("takes along the comments above a paragraph", () => {
    const comment = "<!-- dateline-disable-next-line quote/too-long -->";
    const text = `# ${release(`${comment}\n${LEE}`, ROAD)}`;
    const analysis = analyse(text, { format: "markdown" });
    const move = moveQuotation(analysis, 0, "down");
    assert.ok(typeof move === "object");
    assert.ok(applyEdits(text, move.edits).includes(`${ROAD}\n\n${comment}\n${LEE}`));
  });

  it("leaves a quotation beside the dateline where it is", () => {
    const text = `Tern opens a plant\n\nELMPORT, March 3, 2026 — ${LEE}\n\n${ROAD}\n`;
    assert.equal(moveQuotation(analyse(text), 0, "down"), "with the dateline");
  });

  it("lists the places that it can go to", () => {
    const text = release(LEE, ROAD, ...LONG);
    const places = movePlaces(analyse(text), 0);
    assert.ok(typeof places === "object");
    assert.deepEqual(
      places.map(({ span, side }) => [side, text.slice(span.start, span.end)]),
      [
        ["below", ROAD],
        ["below", LONG[1]],
      ],
    );
    for (const { offset } of places) assert.equal(typeof moveQuotationTo(analyse(text), 0, offset), "object");
  });

  it("answers for a quotation that is not there", () => {
    assert.equal(moveQuotation(analyse(""), 0, "up"), "outside the story");
    assert.equal(moveQuotation(analyse(release(LEE)), 99, "down"), "outside the story");
  });
});
