import assert from "node:assert/strict";
import { Notebook } from "../../src/core/text";

describe("Notes on passages", () => {
  const asked: string[] = [];
  const length = (passage: string): number => {
    asked.push(passage);
    return passage.length;
  };
  const first = (passage: string): string => passage.charAt(0);

  it("ask a question about a passage once, in this version and the next one", () => {
    const notebook = new Notebook();
    assert.equal(notebook.on("Pier").ask(length), 4);
    assert.equal(notebook.on("Pier").ask(length), 4);
    notebook.startVersion();
    assert.equal(notebook.on("Pier").ask(length), 4);
    assert.deepEqual(asked.splice(0), ["Pier"]);
  });

  it("keep the answers to several questions apart", () => {
    const notes = new Notebook().on("Pier");
    assert.deepEqual([notes.ask(length), notes.ask(first), notes.ask(length)], [4, "P", 4]);
    asked.splice(0);
  });

  it("forget a passage that a version did not hold", () => {
    const notebook = new Notebook();
    notebook.on("Pier").ask(length);
    notebook.startVersion();
    notebook.on("Mole").ask(length);
    notebook.startVersion();
    notebook.on("Pier").ask(length);
    assert.deepEqual(asked.splice(0), ["Pier", "Mole", "Pier"]);
  });

  it("keep an answer that is nothing", () => {
    const notes = new Notebook().on("Pier");
    let times = 0;
    const nothing = (): undefined => {
      times++;
    };
    notes.ask(nothing);
    notes.ask(nothing);
    assert.equal(times, 1);
  });
});
