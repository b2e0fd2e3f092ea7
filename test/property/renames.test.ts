import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { analyse, type Analysis, planRename, type RenameEdit, type Span, type Speaker } from "../../src/core";
import { holds } from "./run";
import { anyText, releases } from "./texts";

/** Of nobody in the texts, and a name of women and men, so that pronouns go on meaning whom they meant. */
const NEW_NAME = "Robin Ashdown";

describe("A rename of any speaker", () => {
  it("touches no quotation that it does not ask about, and nothing twice", () => {
    holds(fc.tuple(anyText, fc.nat(), fc.constantFrom(NEW_NAME, "Robin", "Ashdowns")), 300, ([text, at, typed]) => {
      const a = analyse(text);
      const offset = offsetOf(a, at);
      const plan = planRename(a, offset, typed);
      if ("refusal" in plan) return;
      assertSafe(a, plan.edits);
    });
  });

  it("leaves as many speakers and quotations as before, one of them under the new name", () => {
    holds(fc.tuple(releases, fc.nat()), 200, ([text, at]) => {
      const a = analyse(text);
      const named = a.speech.people.filter(isNamedInFull);
      const person = named[at % Math.max(1, named.length)];
      // A given name may tell whom a pronoun can mean: it stays.
      if (person) assertRenamed(a, person, `${person.name.split(" ")[0] ?? ""} Ashdown`);
    });
  });

  it("does so in the seeds and in the reference documents, for everybody", () => {
    for (const file of files()) {
      const a = analyse(readFileSync(file, "utf8"));
      for (const person of a.speech.people.filter(isNamedInFull))
        assertRenamed(a, person, NEW_NAME, path.basename(file));
    }
  });
});

function files(): readonly string[] {
  return ["seeds", "../shared/seeds"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => /\.(?:txt|md)$/.test(file));
}

function offsetOf({ speech, source }: Analysis, at: number): number {
  const mentions = speech.people.flatMap((person) => person.mentions);
  return mentions[at % Math.max(1, mentions.length)]?.start ?? at % (source.text.length + 1);
}

/** Somebody with one given name and one surname, introduced by them: of "T. J. O’Hara Jr." more is known than of others. */
function isNamedInFull({ kind, name, mentions }: Speaker): boolean {
  const isPlain = /^\p{L}{2,} \p{L}{2,}$/u.test(name);
  return kind === "person" && isPlain && mentions.some(({ form }) => form === "full-name");
}

function assertSafe(a: Analysis, edits: readonly RenameEdit[]): void {
  const own = [...a.speech.marked.map(({ content }) => content), ...direct(a)];
  edits.forEach((edit, i) => {
    assert.ok(edit.start < edit.end && edit.end <= a.source.text.length);
    assert.ok(edit.start >= (edits[i - 1]?.end ?? 0), "edits do not overlap");
    const isQuoted = own.some(({ start, end }) => start < edit.end && edit.start < end);
    if (isQuoted) assert.notEqual(edit.ask, undefined, a.source.text.slice(edit.start, edit.end));
  });
}

function direct({ speech }: Analysis): readonly Span[] {
  return speech.quotes.filter(({ kind }) => kind === "direct").flatMap(({ spans }) => spans);
}

function assertRenamed(a: Analysis, person: Speaker, typed: string, what = ""): void {
  const { text } = a.source;
  const introduced = person.mentions.find(({ form }) => form === "full-name");
  assert.ok(introduced);
  const plan = planRename(a, introduced.end, typed);
  assert.ok("edits" in plan, `${what} ${person.name}`);
  assertSafe(a, plan.edits);
  const wanted = plan.edits.filter(({ ask }) => ask !== "elsewhere" && ask !== "plural");
  const after = analyse(edited(text, wanted), { format: a.format });
  const told = `${what}: ${person.name}\n${edited(text, wanted)}`;
  assert.equal(after.speech.quotes.length, a.speech.quotes.length, told);
  assert.equal(after.speech.people.length, a.speech.people.length, told);
  const now = after.speech.people.find(({ name }) => name.includes("Ashdown"));
  assert.ok(now, told);
  const quotesOf = ({ speech }: Analysis, id: number): number =>
    speech.quotes.filter(({ speaker }) => speaker === id).length;
  assert.equal(quotesOf(after, now.id), quotesOf(a, person.id), told);
}

function edited(text: string, edits: readonly RenameEdit[]): string {
  return edits.reduceRight((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}
