import assert from "node:assert/strict";
import { checklist, type Analysis, type ChecklistItem, type ProfileId, type Role } from "../../src/core";
import { at, sketch } from "./features-fixture";

const LINES = ["Tern opens a plant", "Tern opened a plant.", "It has a roof.", "About Tern", "###"];
const ROLES: readonly Role[] = ["headline", "lead", "body", "boilerplate", "end-mark"];
const SPACED = `${LINES.join("\n\n")}\n`;
const SPACED_RELEASE = sketch(SPACED, { roles: ROLES });

function itemOf(a: Analysis, element: Role, profile: ProfileId = "ap"): ChecklistItem {
  const item = checklist(a, profile).find((candidate) => candidate.element === element);
  assert.ok(item, element);
  return item;
}

/** The text once the element is inserted, the snippet's choices and stops as they stand in it. */
function inserted(a: Analysis, element: Role, profile: ProfileId = "ap"): string {
  const { insert } = itemOf(a, element, profile);
  assert.ok(insert, element);
  const { text } = a.source;
  return text.slice(0, insert.offset) + insert.snippet + text.slice(insert.offset);
}

/** The lines around an inserted element, each shortened to its first word. */
function order(a: Analysis, element: Role, profile: ProfileId = "ap"): readonly string[] {
  const words = inserted(a, element, profile).split(/\n+/);
  return words.filter((line) => line !== "").map((line) => line.slice(0, 12));
}

describe("features: checklist", () => {
  it("tells what is there, what is missing and what nobody expects", () => {
    const states = checklist(SPACED_RELEASE, "wire-prnewswire").map(({ element, state }) => `${element} ${state}`);
    assert.deepEqual(states, [
      "release-line not-expected",
      "headline present",
      "subhead not-expected",
      "dateline missing",
      "lead present",
      "body present",
      "quote-paragraph not-expected",
      "boilerplate present",
      "notes-to-editors not-expected",
      "contact missing",
      "end-mark present",
    ]);
  });

  it("misses nothing in the plain profile", () => {
    assert.deepEqual(
      checklist(sketch("Only this."), "plain").filter(({ state }) => state === "missing"),
      [],
    );
  });

  it("points at what is there and offers no second one", () => {
    const headline = itemOf(SPACED_RELEASE, "headline");
    assert.equal(SPACED.slice(headline.span?.start, headline.span?.end), "Tern opens a plant");
    assert.equal(headline.insert, undefined);
    assert.equal(headline.because, "");
  });

  it("says why an element is missing", () => {
    assert.equal(itemOf(SPACED_RELEASE, "contact", "wire-prnewswire").because, "The profile demands it.");
    assert.equal(itemOf(SPACED_RELEASE, "contact", "ap").because, "Usual in releases of this kind.");
  });

  it("tells what stands in the wrong place", () => {
    const upsideDown = sketch("About Tern\n\nTern opened.\n\nTern opens", {
      roles: ["boilerplate", "lead", "headline"],
    });
    assert.deepEqual(
      ["boilerplate", "lead", "headline"].map((role) => itemOf(upsideDown, role as Role).state),
      ["out-of-order", "present", "out-of-order"],
    );
    const kicker = sketch("Big news\n\nTern opens\n\nIt did.", { roles: ["subhead", "headline", "lead"] });
    assert.equal(itemOf(kicker, "subhead").because, "Expected below the headline.");
  });

  it("minds where an embargo stands, not where a number does", () => {
    const text = "Tern opens\n\nIt did.\n\nEMBARGOED\n";
    const line = at(text, "EMBARGOED");
    const late = (kind: "embargo" | "number"): Analysis =>
      sketch(text, { roles: ["headline", "lead", "release-line"], releaseLines: [{ kind, ...line }] });
    assert.equal(itemOf(late("embargo"), "release-line").state, "out-of-order");
    assert.equal(itemOf(late("number"), "release-line").state, "present");
  });
});

describe("features: inserting what is missing", () => {
  it("puts each element at its usual place", () => {
    const bare = sketch("Tern opens\n\nIt did.\n\nIt has a roof.\n", { roles: ["headline", "lead", "body"] });
    assert.deepEqual(order(bare, "release-line"), ["${1|FOR IMME", "Tern opens", "It did.", "It has a roo"]);
    assert.deepEqual(order(bare, "subhead"), ["Tern opens", "${1:The one ", "It did.", "It has a roo"]);
    assert.deepEqual(order(bare, "quote-paragraph"), ["Tern opens", "It did.", "“${1:One thi", "It has a roo"]);
    assert.deepEqual(order(bare, "boilerplate").slice(3), ["About ${1:Or", "${1} ${2:mak"]);
    assert.deepEqual(order(bare, "contact").slice(3, 5), ["Media contac", "${1:Full Nam"]);
    assert.deepEqual(order(bare, "end-mark").slice(3), ["###"]);
  });

  it("lets a dateline run into the lead", () => {
    assert.match(inserted(SPACED_RELEASE, "dateline", "wire-prnewswire"), /\/PRNewswire\/ -- Tern opened a plant\./);
    assert.match(inserted(SPACED_RELEASE, "dateline"), /\n\n\$\{1:CITY\}.* -- Tern opened a plant\./);
  });

  it("puts the headline below release line and top contact, never below the story", () => {
    const text = "FOR IMMEDIATE RELEASE\n\nContact: Ann\n\nIt did.\n\nContact: Bo\n\nIssued by Tern\n";
    const a = sketch(text, { roles: ["release-line", "contact", "lead", "contact", "issuer"] });
    assert.deepEqual(order(a, "headline").slice(1, 4), ["Contact: Ann", "${1:Organisa", "It did."]);
  });

  it("keeps contact and end mark in the order of the tradition", () => {
    const text = "Tern opens\n\nIt did.\n\n###\n";
    const a = sketch(text, { roles: ["headline", "lead", "end-mark"] });
    assert.deepEqual(order(a, "contact").slice(1, 3), ["It did.", "Media contac"]);
    assert.deepEqual(order(a, "contact", "uk").slice(1, 4), ["It did.", "###", "Media contac"]);
    const notes = sketch("Tern opens\n\nIt did.\n\nNotes\n", { roles: ["headline", "lead", "notes-to-editors"] });
    assert.deepEqual(order(notes, "end-mark", "uk"), ["Tern opens", "It did.", "ENDS", "Notes"]);
    assert.deepEqual(order(notes, "end-mark"), ["Tern opens", "It did.", "Notes", "###"]);
  });

  it("keeps the writer's blank lines, or the want of them", () => {
    const tight = sketch(`${LINES.join("\n")}\n`, { roles: ROLES });
    assert.ok(inserted(tight, "subhead").startsWith("Tern opens a plant\n${1:The"));
    assert.ok(inserted(SPACED_RELEASE, "subhead").startsWith("Tern opens a plant\n\n${1:The"));
  });

  it("writes Markdown in Markdown", () => {
    const a = sketch("It did.\n", { roles: ["lead"], format: "markdown" });
    assert.ok(inserted(a, "headline").startsWith("# ${1:"));
    assert.ok(
      inserted(a, "boilerplate").endsWith(
        "## About ${1:Organisation}\n\n${1} ${2:makes/runs/represents WHAT} for ${3:WHOM} from ${4:PLACE}.\n",
      ),
    );
    assert.match(inserted(a, "end-mark"), /\\\\# \\\\# \\\\#/);
  });

  it("starts an empty document, front matter and byte-order mark kept on top", () => {
    assert.match(inserted(sketch(""), "headline"), /^\$\{1:Organisation\}.*\n$/);
    assert.match(inserted(sketch("\uFEFF"), "headline"), /^\uFEFF\$\{1:Organisation\}.*\n$/);
    assert.match(inserted(sketch("\uFEFFIt did.", { roles: ["lead"] }), "headline"), /^\uFEFF\$\{1:Org.*\n\nIt did\.$/);
    const front = sketch("---\na: 1\n---\n\nIt did.\n", {
      roles: ["other", "lead"],
      frontMatter: { start: 0, end: 12 },
      kinds: { 0: "front-matter" },
      blockLines: { 0: 3 },
    });
    assert.match(inserted(front, "headline"), /^---\na: 1\n---\n\n\$\{1:Org.*\n\nIt did\.\n$/);
  });
});
