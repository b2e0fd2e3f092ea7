import assert from "node:assert/strict";
import type { Notes } from "../../src/core";
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
    assert.equal(on(notebook, "Pier").ask(length), 4);
    assert.equal(on(notebook, "Pier").ask(length), 4);
    notebook.startVersion();
    assert.equal(on(notebook, "Pier").ask(length), 4);
    assert.deepEqual(asked.splice(0), ["Pier"]);
  });

  it("keep the answers to several questions apart", () => {
    const notes = on(new Notebook(), "Pier");
    assert.deepEqual([notes.ask(length), notes.ask(first), notes.ask(length)], [4, "P", 4]);
    asked.splice(0);
  });

  it("forget a passage that a version did not hold", () => {
    const notebook = new Notebook();
    on(notebook, "Pier").ask(length);
    notebook.startVersion();
    on(notebook, "Mole").ask(length);
    notebook.startVersion();
    on(notebook, "Pier").ask(length);
    assert.deepEqual(asked.splice(0), ["Pier", "Mole", "Pier"]);
  });

  it("keep an answer that is nothing", () => {
    const notes = on(new Notebook(), "Pier");
    let times = 0;
    const nothing = (): undefined => {
      times++;
    };
    notes.ask(nothing);
    notes.ask(nothing);
    assert.equal(times, 1);
  });
});

describe("Notes on spans of a text", () => {
  let asked: string[] = [];
  const words = (passage: string): string => {
    asked.push(passage);
    return passage;
  };
  const ask = (notebook: Notebook, text: string, start: number, end: number): string =>
    notebook.page("prose", text)({ start, end }).ask(words);
  const long = "All ships wait. ".repeat(200);
  const before = `${long}The pier holds. ${long}`;

  beforeEach(() => {
    asked = [];
  });

  for (const [what, after] of [
    ["a letter more", `${long}The piers holds. ${long}`],
    ["a letter less", `${long}The pie holds. ${long}`],
    ["another letter", `${long}The pies holds. ${long}`],
    ["the same text", before],
    ["the text twice", before + before],
    ["a text cut short", long.slice(0, 100)],
    ["nothing", ""],
  ] as const) {
    it(`are those of the very words after ${what}`, () => {
      const notebook = new Notebook();
      for (let at = 0; at < before.length; at += 8) ask(notebook, before, at, at + 16);
      notebook.startVersion();
      for (let start = 0; start < after.length; start++)
        for (const length of [16, 4, 1])
          assert.equal(ask(notebook, after, start, start + length), after.slice(start, start + length));
    });
  }

  it("know what stands where it stood, and what moved", () => {
    const notebook = new Notebook();
    ask(notebook, "One. Two. One more.", 0, 4);
    ask(notebook, "One. Two. One more.", 10, 19);
    notebook.startVersion();
    ask(notebook, "One. Two, three. One more.", 0, 4);
    ask(notebook, "One. Two, three. One more.", 17, 26);
    assert.deepEqual(asked, ["One.", "One more."]);
  });

  it("are known by their words where they moved further", () => {
    const notebook = new Notebook();
    ask(notebook, "One. Two. Three.", 0, 4);
    notebook.startVersion();
    ask(notebook, "Two. One. Three.", 5, 9);
    assert.deepEqual(asked, ["One."]);
  });

  it("of an older text are still right when a newer one was read", () => {
    const notebook = new Notebook();
    const older = notebook.page("prose", "One. Two.");
    notebook.startVersion();
    ask(notebook, "One! Two.", 0, 4);
    assert.equal(older({ start: 0, end: 4 }).ask(words), "One.");
  });
});

function on(notebook: Notebook, passage: string): Notes {
  return notebook.page("prose", passage)({ start: 0, end: passage.length });
}
