import type { Block, Dateline, Notes, Part, ReleaseLine, Section, Source, Span, Structure } from "../model";
import { readDateline } from "./dateline";
import { readFacts } from "./facts";
import { MOST_BLOCKS } from "./limits";
import { readReleaseLines, storyAfterRelease } from "./release-lines";
import { assignRoles } from "./roles";
import type { Assignment } from "./roles/draft";
import { readTradition } from "./tradition";

/** A dateline stands in the first blocks of a release or nowhere. */
const DEEPEST_DATELINE = 60;

const BEYOND: Assignment = { role: "body", confidence: 0, because: "the text is too long to be read as a release" };

/** Turns blocks into the structure of a release: a role for each, sections, dateline, release lines, tradition. */
export function readStructure(
  source: Source,
  prose: string,
  blocks: readonly Block[],
  notesOf: (of: Span) => Notes,
): Structure {
  const facts = blocks.slice(0, MOST_BLOCKS).map((block) => readFacts(source.text, prose, block, notesOf));
  const datelines = new Map<number, Dateline | undefined>();
  const datelineAt = (index: number): Dateline | undefined => {
    const block = blocks[index];
    if (!block || index > DEEPEST_DATELINE) return undefined;
    if (!datelines.has(index)) datelines.set(index, readDateline(prose, behindRelease(prose, block)));
    return datelines.get(index);
  };
  const { assignments } = assignRoles(facts, datelineAt);
  const parts = blocks.map((block, index) => toPart(block, assignments[index] ?? BEYOND));
  const dateline = findDateline(parts, datelineAt);
  const releaseLines = parts.flatMap((part) => releaseLinesOf(prose, part));
  const { tradition, because } = readTradition({ facts, parts, dateline, releaseLines });
  return { parts, sections: joinSections(parts), dateline, releaseLines, tradition, traditionBecause: because };
}

/** "FOR IMMEDIATE RELEASE – TARN, May 5 – …": the block without the words that may run in before its dateline. */
function behindRelease(prose: string, { start, end }: Span): Span {
  return { start: start + storyAfterRelease(prose.slice(start, end)), end };
}

function releaseLinesOf(prose: string, part: Part): readonly ReleaseLine[] {
  if (part.role === "release-line") return readReleaseLines(prose, part);
  const { start } = part.role === "lead" ? behindRelease(prose, part) : part;
  return start > part.start ? readReleaseLines(prose, { start: part.start, end: start }) : [];
}

function toPart(block: Block, { role, confidence, because }: Assignment): Part {
  const { kind, start, end, startLine, endLine, level } = block;
  const part = { kind, start, end, startLine, endLine, role, confidence, because };
  return level === undefined ? part : { ...part, level };
}

/** The dateline on its own line, else the one that opens the lead. */
function findDateline(
  parts: readonly Part[],
  datelineAt: (index: number) => Dateline | undefined,
): Dateline | undefined {
  const own = parts.findIndex(({ role }) => role === "dateline");
  if (own !== -1) return datelineAt(own);
  const lead = parts.findIndex(({ role }) => role === "lead");
  const dateline = lead === -1 ? undefined : datelineAt(lead);
  return dateline?.runIn === true ? dateline : undefined;
}

function joinSections(parts: readonly Part[]): readonly Section[] {
  const sections: { role: Part["role"]; parts: Part[] }[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (last?.role === part.role) last.parts.push(part);
    else sections.push({ role: part.role, parts: [part] });
  }
  return sections.flatMap(({ role, parts: of }) => {
    const [first, last] = [of[0], of.at(-1)];
    if (!first || !last) return [];
    return [{ role, start: first.start, end: last.end, startLine: first.startLine, endLine: last.endLine, parts: of }];
  });
}
