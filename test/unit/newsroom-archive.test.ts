import assert from "node:assert/strict";
import fc from "fast-check";
import {
  analyse,
  Archive,
  entryOf,
  everythingSaid,
  type NewsroomPerson,
  readFiles,
  type ReleaseEntry,
  saidAsText,
  speakersByName,
  writeFiles,
} from "../../src/core";

const release = (id: string, day: string, said: string): ReleaseEntry =>
  entryOf(id, analyse(`Plant opens\n\nTOLEDO, Ohio, ${day} -- A plant opened on Monday.\n\n${said}\n`));

const CHIEF = "“It is hot,” said Dana Okafor, chief executive of Kestrel Foods.";
const MAYOR = "“It is ours,” said Dana Okafor, mayor of Lima.";
const EARLIER = "“It is new,” said Dana Okafor, chief operating officer of Kestrel Foods.";

function archiveOf(...entries: readonly ReleaseEntry[]): Archive {
  const archive = new Archive();
  for (const entry of entries) archive.set(entry);
  return archive;
}

function shape(people: readonly NewsroomPerson[]): readonly unknown[] {
  return speakersByName(people).map(({ key, name, title, quotations, appearances }) => [
    key,
    name,
    title,
    quotations,
    appearances.map(({ entry }) => entry.id),
  ]);
}

describe("people across releases", () => {
  it("are one by name and organisation, with the title of the latest release", () => {
    const archive = archiveOf(release("a", "May 5, 2025", EARLIER), release("b", "May 5, 2026", CHIEF));
    const [person, ...others] = speakersByName(archive.people()).filter(({ name }) => name === "Dana Okafor");
    assert.deepEqual(others, []);
    assert.match(person?.title ?? "", /chief executive/);
    assert.deepEqual(person && everythingSaid(person).map(({ entry }) => entry.id), ["b", "a"]);
  });

  it("are two where their organisations differ", () => {
    const archive = archiveOf(release("a", "May 5, 2025", CHIEF), release("b", "May 5, 2026", MAYOR));
    assert.equal(archive.people().filter(({ name }) => name === "Dana Okafor").length, 2);
  });

  it("are the same whatever the order in which releases come, change and go", () => {
    const pool = [
      release("a", "May 5, 2025", CHIEF),
      release("b", "May 6, 2025", MAYOR),
      release("c", "May 7, 2025", EARLIER),
      release("a", "May 8, 2025", MAYOR),
      release("b", "May 9, 2025", "“It is red,” Ann Lee, the painter, said."),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(pool.length - 1), goes: fc.boolean() }), { maxLength: 12 }),
        (steps) => {
          const archive = new Archive();
          const left = new Map<string, ReleaseEntry>();
          for (const { at, goes } of steps) {
            const entry = pool[at];
            if (entry === undefined) continue;
            if (goes) {
              archive.delete(entry.id);
              left.delete(entry.id);
            } else {
              archive.set(entry);
              left.set(entry.id, entry);
            }
            archive.people();
          }
          assert.deepEqual(shape(archive.people()), shape(archiveOf(...left.values()).people()));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are copied with the release of each quotation", () => {
    const archive = archiveOf(release("a", "May 5, 2025", EARLIER), release("b", "May 5, 2026", CHIEF));
    const [person] = speakersByName(archive.people());
    assert.ok(person);
    const text = saidAsText(person);
    assert.match(text, /^Dana Okafor, chief executive/);
    assert.match(text, /2026-05-05 · Plant opens\n“It is hot,”\n\n2025-05-05 · Plant opens\n“It is new,”/);
  });

  it("are found elsewhere by a name that differs in a word, and never in the release itself", () => {
    const archive = archiveOf(release("a", "May 5, 2025", CHIEF), release("b", "May 5, 2026", CHIEF));
    assert.equal(archive.without("a").almostNamed("Dana Okafer").length, 1);
    assert.equal(archive.without("a").named("Dana Okafor", "Kestrel Foods").length, 1);
    assert.equal(archive.without("a").named("Dana Okafor", "Lima").length, 0);
  });
});

describe("what is kept of releases", () => {
  const files = [{ id: "a", modified: 1, size: 2, key: "k", hash: "h", entry: release("a", "May 5, 2025", CHIEF) }];

  it("is read as it was written", () => assert.deepEqual(readFiles(writeFiles(files)), files));

  const written = writeFiles(files);
  const broken = {
    nothing: "",
    "half of it": written.slice(0, written.length / 2),
    "another form": written.replace("newsroom 1", "newsroom 0"),
    "an altered character": written.replace("hot", "cot"),
    "no text of ours": "{}\n[]",
  };
  for (const [what, text] of Object.entries(broken))
    it(`is let go when it is ${what}`, () => assert.equal(readFiles(text), undefined));
});
