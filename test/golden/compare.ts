import type { Analysis, Finding, Quote, Span, Speaker } from "../../src/core";
import { pairQuotes } from "./pairing";
import { ruleOf, type Gold, type GoldFinding, type GoldQuote, type GoldSpeaker } from "./gold";

// Every difference between gold and engine is one sentence, so that a list of known ones can be read and compared.

/** The role of every non-blank line. */
export function structureMisses(a: Analysis, gold: Gold): readonly string[] {
  const expected = byLine(gold.structure.map(({ role, lines: [first, last] }) => ({ role, first, last })));
  const parts = a.structure.parts.map(({ role, startLine, endLine }) => ({
    role,
    first: startLine + 1,
    last: endLine + 1,
  }));
  const found = byLine(parts);
  const misses: string[] = [];
  for (let line = 1; line <= a.source.lines.count; line++) {
    if (wordsOfLine(a, line).trim() === "") continue;
    const [want, got] = [expected.get(line), found.get(line)];
    if (want !== got) misses.push(`line ${line}: ${got ?? "no role"} instead of ${want ?? "no role"}`);
  }
  return misses;
}

/** The dateline as printed, and what the gold says is absent. */
export function elementMisses({ structure, source }: Analysis, gold: Gold): readonly string[] {
  const printed = structure.dateline ? textAt(source.text, structure.dateline) : undefined;
  const misses = printed === (gold.dateline ?? undefined) ? [] : [`dateline: ${printed ?? "none"}`];
  const roles = new Set(structure.parts.map(({ role }) => role));
  return [
    ...misses,
    ...gold.absent.filter((role) => roles.has(role)).map((role) => `${role} is there, absent in gold`),
  ];
}

/** Speakers and mentioned people: all of them, nobody else, each with name, title and surface forms. */
export function peopleMisses(a: Analysis, gold: Gold): readonly string[] {
  const speakers = a.speech.speakers.filter((person) => !onlyInOpenStretches(a, person, gold));
  const mentioned = a.speech.mentioned.filter((person) => !onlyInContact(a, person));
  return [
    ...rosterMisses("speaker", speakers, gold.speakers),
    ...rosterMisses("mentioned", mentioned, gold.mentionedOnly),
  ];
}

function rosterMisses(what: string, found: readonly Speaker[], expected: readonly GoldSpeaker[]): readonly string[] {
  const misses: string[] = [];
  const taken = new Set<Speaker>();
  for (const want of expected) {
    const got = found.find((person) => !taken.has(person) && samePerson(person, want));
    if (got) taken.add(got);
    misses.push(...(got ? personMisses(got, want) : [`${what} ${want.name}: missing`]));
  }
  return [...misses, ...found.filter((person) => !taken.has(person)).map(({ name }) => `${what} ${name}: not in gold`)];
}

/** The bare name and the bare title may be listed among the forms or not: they are known already. */
function personMisses(got: Speaker, want: GoldSpeaker): readonly string[] {
  const misses: string[] = [];
  if (fold(got.name) !== fold(want.name)) misses.push(`${want.name}: named ${got.name}`);
  if (fold(got.title ?? "") !== fold(want.title)) misses.push(`${want.name}: title "${got.title ?? ""}"`);
  const [gotForms, wantForms] = [got, want].map(({ aliases }) => new Set(aliases.map(fold)));
  const free = [want.name, want.title].map(fold);
  for (const form of wantForms ?? []) {
    if (gotForms?.has(form) !== true && !free.includes(form)) misses.push(`${want.name}: form "${form}" missing`);
  }
  for (const form of gotForms ?? []) {
    if (wantForms?.has(form) !== true && !free.includes(form)) misses.push(`${want.name}: form "${form}" not in gold`);
  }
  return misses;
}

/** The same human being or body: one calls it by a name or a form that the other knows. */
export function samePerson({ name, aliases }: Speaker, want: GoldSpeaker): boolean {
  const forms = new Set([want.name, ...want.aliases].map(fold));
  return [name, ...aliases].some((form) => forms.has(fold(form)));
}

/** Case and a leading article make no other form. */
function fold(form: string): string {
  return form.replace(/^(the|an?)\s/i, "").toLowerCase();
}

/** A person who stands in the contact or the front matter only is neither quoted nor mentioned for a reader. */
function onlyInContact({ structure, frontMatter }: Analysis, { mentions }: Speaker): boolean {
  const outside = [...structure.parts.filter(({ role }) => role === "contact"), ...(frontMatter ? [frontMatter] : [])];
  return mentions.every((mention) => outside.some((part) => part.start <= mention.start && mention.end <= part.end));
}

/** Somebody who says only what gold leaves open is no speaker that gold could list. */
function onlyInOpenStretches({ speech, source }: Analysis, { id }: Speaker, gold: Gold): boolean {
  const { pairs, unexpected } = pairQuotes(source.text, speech.quotes, gold);
  const judged = new Set([...pairs.map(([, got]) => got), ...unexpected]);
  return speech.quotes.every((quote) => quote.speaker !== id || !judged.has(quote));
}

/** Found and missed quotations, their kinds, speakers, sources and cues; false ones, but for open stretches. */
export function quoteMisses(a: Analysis, gold: Gold): readonly string[] {
  const { pairs, missed, unexpected } = pairQuotes(a.source.text, a.speech.quotes, gold);
  return [
    ...pairs.flatMap(([want, got]) => pairMisses(a, want, got, gold)),
    ...missed.map((want) => `${short(want.text)}: not found`),
    ...unexpected.map((got) => `${short(quoteText(a, got))}: no quotation in gold`),
  ];
}

function pairMisses(a: Analysis, want: GoldQuote, got: Quote, gold: Gold): readonly string[] {
  const misses: string[] = [];
  const told = (what: string, found: string | undefined): void => {
    misses.push(`${short(want.text)}: ${what} ${found ?? "none"}`);
  };
  if (got.kind !== want.kind) told("kind", got.kind);
  if (!speakerRight(a, want, got, gold)) told("speaker", a.speech.people[got.speaker ?? -1]?.name);
  const source = got.source && textAt(a.source.text, got.source);
  if (source !== (want.source ?? undefined)) told("source", source);
  const cue = got.cue?.spans.map((span) => textAt(a.source.text, span)).join(" … ");
  if (cue !== (want.cue ?? undefined)) told("cue", cue);
  const words = quoteText(a, got);
  if (letters(words) !== letters(want.text)) told("words", words);
  return misses;
}

/** Whether the engine gives a quotation to the right person; where gold names nobody, nobody is right. */
export function speakerRight(a: Analysis, want: GoldQuote, got: Quote, gold: Gold): boolean {
  const person = got.speaker === undefined ? undefined : a.speech.people[got.speaker];
  if (want.speaker === null) return person === undefined;
  const expected = gold.speakers.find(({ name }) => name === want.speaker);
  return person !== undefined && expected !== undefined && samePerson(person, expected);
}

/** Findings of gold that are not there, and findings that gold neither lists nor allows. */
export function findingMisses(a: Analysis, findings: readonly Finding[], gold: Gold): readonly string[] {
  const lineOf = (finding: Finding): number => a.source.lines.lineAt(finding.start) + 1;
  const meets = (finding: Finding, want: GoldFinding): boolean =>
    finding.rule === ruleOf(want) && lineOf(finding) === want.line;
  const missing = gold.findings
    .filter((want) => want.optional !== true && ruleOf(want) !== undefined && !findings.some((got) => meets(got, want)))
    .map((want) => `line ${want.line}: no ${ruleOf(want) ?? ""}`);
  const soft = (finding: Finding): boolean => finding.severity === "hint" || finding.severity === "info";
  const allowed = (finding: Finding): boolean =>
    gold.findings.some((want) => meets(finding, want)) ||
    (soft(finding) && (gold.hints === undefined || gold.hints.includes(finding.rule)));
  const extra = findings
    .filter((finding) => !allowed(finding))
    .map((finding) => `line ${lineOf(finding)}: ${finding.severity} ${finding.rule} is not in gold`);
  return [...missing, ...extra];
}

function byLine<R>(ranges: readonly { role: R; first: number; last: number }[]): ReadonlyMap<number, R> {
  const roles = new Map<number, R>();
  for (const { role, first, last } of ranges) for (let line = first; line <= last; line++) roles.set(line, role);
  return roles;
}

function wordsOfLine({ source: { text, lines } }: Analysis, line: number): string {
  return text.slice(lines.lineStart(line - 1), lines.lineEnd(line - 1));
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function quoteText({ source: { text } }: Analysis, quote: Quote): string {
  return quote.spans.map((span) => textAt(text, span)).join(" … ");
}

function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, "");
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}
