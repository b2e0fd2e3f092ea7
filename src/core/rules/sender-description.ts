import type { Part } from "../model";
import type { ReleaseDocument } from "./document";

// "Carrow Hall opened in 1958 and holds …", "NORDA is an agency of …", "The Trust runs two hospitals". Must not match
// what the sender does now ("said", "will open", "has voted").
const DESCRIBES =
  /(?:^|[.!?]["”’]?\s)(?:The\s)?(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?:\s(?:(?:of|and|for|the|in|de|&)\s){0,2}\p{Lu}[\p{L}\d.&'’-]{1,30}){0,7}),?\s(?:is\s(?:an?|one\sof|part\sof|based)\s|was\s(?:founded|established|set\sup|created|formed|incorporated|built)\s|(?:opened|founded|established|created|based)\sin\s|has\s(?:about\s|more\sthan\s|some\s|over\s)?[\d,]{1,9}\s(?!more|new|other)|(?:employs|runs|operates|represents|serves|makes|provides|works|supports)\s)/gu;

/** Without a heading "About …" some paragraph of the foot may still say who the sender is. */
export function describesSender(release: ReleaseDocument): boolean {
  const named = [...release.parts("issuer"), ...release.parts("headline", "lead")]
    .map(({ start, end }) => release.prose.slice(start, end))
    .join("\n");
  return footOf(release).some((part) =>
    [...release.prose.slice(part.start, part.end).slice(0, LONGEST).matchAll(DESCRIBES)].some(({ groups }) =>
      named.includes(groups?.["name"] ?? named),
    ),
  );
}

const LONGEST = 1500;
const LAST_BLOCKS = 8;

/** The last paragraphs; never the lead, which may describe the sender in passing. */
function footOf(release: ReleaseDocument): readonly Part[] {
  const lead = release.part("lead");
  const parts = release.structure.parts.filter(({ start }) => start > (lead?.start ?? 0));
  return parts.slice(-LAST_BLOCKS);
}
