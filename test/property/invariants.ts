import assert from "node:assert/strict";
import type { Analysis, Finding, Mention, Quote, Span, Speaker, Structure } from "../../src/core";

/** Fails with a sentence when something the model promises of every analysis does not hold of this one. */
export function assertSound(a: Analysis): void {
  assertProse(a);
  assertStructure(a);
  assertSentences(a);
  assertQuotes(a);
  assertPeople(a);
}

/** What `check` promises of its findings, whatever the text and the settings. */
export function assertSoundFindings(findings: readonly Finding[], text: string): void {
  const { length } = text;
  findings.forEach((finding, i) => {
    assertWithin(finding, length, `finding ${finding.rule}`);
    assert.ok(finding.start >= (findings[i - 1]?.start ?? 0), `${finding.rule} stands before an earlier finding`);
    assert.notEqual(finding.message, "", `${finding.rule} says nothing`);
    for (const [slot] of finding.message.matchAll(/\{\w+\}/g)) {
      assert.ok(text.includes(slot), `${finding.rule} leaves a slot open: ${finding.message}`);
    }
    for (const { at } of finding.related) assertWithin(at, length, `related place of ${finding.rule}`);
    for (const fix of finding.fixes) {
      assertOrdered(fix.edits, `edits of ${finding.rule}`);
      for (const edit of fix.edits) assertWithin(edit, length, `edit of ${finding.rule}`);
    }
  });
}

function assertWithin(span: Span, length: number, what: string): void {
  const { start, end } = span;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what} has no whole offsets`);
  assert.ok(0 <= start && start <= end && end <= length, `${what} lies outside: ${start}-${end} of ${length}`);
}

function assertInside(inner: Span | undefined, outer: Span, what: string): void {
  if (inner === undefined) return;
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, `${what} sticks out`);
}

function assertOrdered(spans: readonly Span[], what: string): void {
  spans.forEach((span, i) => {
    assert.ok(span.start >= (spans[i - 1]?.end ?? 0), `${what} overlap or are out of order`);
  });
}

// A line with nothing to read on it: blanks and invisible joiners only.
const BLANKS = /^[\s\u200b\u2060\ufeff]*$/u;

function assertProse({ prose, source: { text } }: Analysis): void {
  assert.equal(prose.length, text.length, "prose has the length of the source");
  for (let i = 0; i < text.length; i++) {
    if (prose[i] === text[i]) continue;
    assert.notEqual(text[i], "\n", `the line break at ${i} is lost in the prose`);
  }
}

function assertStructure(a: Analysis): void {
  const { structure, source, blocks, directives } = a;
  const { length } = source.text;
  assertOrdered(blocks, "blocks");
  assertOrdered(structure.parts, "parts");
  for (const block of [...blocks, ...structure.parts]) {
    assertWithin(block, length, "block");
    assert.equal(block.startLine, source.lines.lineAt(block.start), "a block starts on its first line");
    assert.equal(
      block.endLine,
      source.lines.lineAt(Math.max(block.start, block.end - 1)),
      "a block ends on its last line",
    );
  }
  for (const part of structure.parts) {
    assert.ok(part.confidence >= 0 && part.confidence <= 1, `confidence of ${part.role} is ${part.confidence}`);
    assert.notEqual(part.because, "", `${part.role} gives no reason`);
  }
  assertEveryLineOnce(a);
  assertSections(structure);
  assertDateline(structure, length);
  for (const directive of directives) assertWithin(directive, length, "directive");
  for (const line of structure.releaseLines) assertWithin(line, length, "release line");
  if (a.frontMatter) assertWithin(a.frontMatter, length, "front matter");
  for (const { at } of a.frontMatter?.problems ?? []) assertWithin(at, length, "front matter problem");
}

function assertEveryLineOnce({ structure, source: { text, lines } }: Analysis): void {
  const roles = new Map<number, number>();
  for (const { startLine, endLine } of structure.parts) {
    for (let line = startLine; line <= endLine; line++) roles.set(line, (roles.get(line) ?? 0) + 1);
  }
  for (let line = 0; line < lines.count; line++) {
    const words = text.slice(lines.lineStart(line), lines.lineEnd(line));
    const count = roles.get(line) ?? 0;
    assert.ok(count <= 1, `line ${line + 1} has ${count} roles`);
    if (!BLANKS.test(words)) assert.equal(count, 1, `line ${line + 1} has no role`);
  }
}

function assertSections({ parts, sections }: Structure): void {
  assert.deepEqual(
    sections.flatMap((section) => section.parts),
    parts,
    "sections hold every part once, in order",
  );
  sections.forEach((section, i) => {
    assert.notEqual(section.role, sections[i - 1]?.role, `two sections of ${section.role} follow each other`);
    assert.ok(
      section.parts.every((part) => part.role === section.role),
      `a section of ${section.role} holds another role`,
    );
    assert.equal(section.start, section.parts[0]?.start);
    assert.equal(section.end, section.parts.at(-1)?.end);
  });
}

function assertDateline({ dateline }: Structure, length: number): void {
  if (!dateline) return;
  assertWithin(dateline, length, "dateline");
  for (const piece of ["place", "date", "wire", "mark"] as const) assertInside(dateline[piece], dateline, piece);
}

function assertSentences(a: Analysis): void {
  for (const part of a.structure.parts) {
    const sentences = a.sentences(part);
    assertOrdered(sentences, "sentences");
    for (const sentence of sentences) {
      assertInside(sentence, part, "sentence");
      const words = a.prose.slice(sentence.start, sentence.end);
      assert.equal(words, words.trim(), "sentences are trimmed");
      assert.notEqual(words, "", "no sentence is empty");
    }
  }
}

function assertQuotes({ speech, source: { text } }: Analysis): void {
  speech.marked.forEach((marked, i) => {
    assertWithin(marked, text.length, "marked span");
    assert.ok(marked.start >= (speech.marked[i - 1]?.start ?? 0), "marked spans stand in text order");
    for (const piece of ["open", "content", "close"] as const) assertInside(marked[piece], marked, piece);
    const around = speech.marked.filter((other) => other.start < marked.end && marked.start < other.end);
    assert.ok(
      around.every((other) => nests(marked, other) || nests(other, marked)),
      "marked spans cross",
    );
  });
  speech.quotes.forEach((quote, i) => {
    assert.equal(quote.id, i, "a quote's id is its index");
    assertQuote(quote, speech.people.length, text);
    assert.ok(startOf(quote) >= startOf(speech.quotes[i - 1]), "quotes stand in text order");
  });
  speech.headlineQuotes.forEach((quote, i) => {
    assert.equal(quote.id, i, "a headline quote's id is its index");
    assertQuote(quote, speech.people.length, text);
    assert.ok(startOf(quote) >= startOf(speech.headlineQuotes[i - 1]), "headline quotes stand in text order");
  });
}

function nests(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startOf(quote: Quote | undefined): number {
  return quote?.spans[0]?.start ?? 0;
}

function assertQuote(quote: Quote, people: number, text: string): void {
  assert.ok(quote.spans.length > 0, "a quote has words");
  assertOrdered(quote.spans, "spans of a quote");
  for (const span of quote.spans) {
    assertWithin(span, text.length, "quote");
    assert.ok(span.end > span.start, "no span of a quote is empty");
  }
  assert.ok(quote.words > 0, "a quote counts its words");
  for (const span of quote.cue?.spans ?? []) assertWithin(span, text.length, "cue");
  if (quote.cue) assert.notEqual(quote.cue.lemma, "", "a cue has a lemma");
  if (quote.source) assertWithin(quote.source, text.length, "source");
  if (quote.speaker !== undefined)
    assert.ok(quote.speaker in Array.from({ length: people }), "a quote's speaker exists");
  assert.notEqual(quote.because, "", "a quote says how its speaker was found");
  assertEvidence(quote.restsOn, text.length, "a quote");
}

/** Places a link or an attribution rests on: words of the text, in its order. */
function assertEvidence(places: readonly Span[], length: number, whose: string): void {
  places.forEach((place, i) => {
    assertWithin(place, length, `evidence of ${whose}`);
    assert.ok(place.end > place.start, `evidence of ${whose} is empty`);
    assert.ok(place.start >= (places[i - 1]?.start ?? 0), `evidence of ${whose} stands in text order`);
  });
}

function assertPeople({ speech: { people, speakers, mentioned, quotes }, source: { text } }: Analysis): void {
  people.forEach((person, i) => {
    assert.equal(person.id, i, "a person's id is the index");
    assert.notEqual(person.name, "", "a person has a name");
    assert.equal(new Set(person.aliases).size, person.aliases.length, `aliases of ${person.name} have doubles`);
    assert.ok(person.mentions.includes(person.introduction), `${person.name} is introduced by a mention`);
    for (const mention of person.mentions) assertMention(mention, person, people.length, text);
  });
  const quoted = new Set(quotes.map((quote) => quote.speaker));
  for (const speaker of speakers) assert.ok(quoted.has(speaker.id), `${speaker.name} is a speaker without a quotation`);
  for (const person of mentioned) assert.ok(!quoted.has(person.id), `${person.name} speaks and is merely mentioned`);
  for (const id of quoted) if (id !== undefined) assert.ok(speakers.some((speaker) => speaker.id === id));
}

function assertMention(mention: Mention, { id, name }: Speaker, people: number, text: string): void {
  assertWithin(mention, text.length, `mention of ${name}`);
  assert.ok(mention.end > mention.start, `a mention of ${name} is empty`);
  assert.equal(mention.speaker, id, `a mention of ${name} points to somebody else`);
  assert.notEqual(mention.because, "", `a mention of ${name} gives no reason`);
  assertEvidence(mention.restsOn, text.length, `a mention of ${name}`);
  assert.ok(
    mention.restsOn.every(({ start, end }) => start !== mention.start || end !== mention.end),
    `a mention of ${name} rests on itself`,
  );
  assert.ok(!mention.alternatives.includes(id), `${name} is an alternative to themselves`);
  assert.ok(
    mention.alternatives.every((other) => other >= 0 && other < people),
    "an alternative exists",
  );
}
