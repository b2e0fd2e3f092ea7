import { evidenceSpan, type PlacedMention } from "./drafts";

/** "Bo Tarn, the mayor": only a comma between. */
export function standsBehind(placed: PlacedMention, named: PlacedMention): boolean {
  const { apposition, kind } = named.mention;
  return (
    apposition !== undefined &&
    kind === "name" &&
    placed.start - named.end === 2 &&
    placed.end <= evidenceSpan(named).end
  );
}

/** "the mayor, Bo Tarn,": commas on both sides, and no list that goes on. */
export function standsBefore(office: PlacedMention, { start, end, paragraph, within }: PlacedMention): boolean {
  if (office.paragraph !== paragraph || start - office.end !== 2) return false;
  const { text } = within.reading;
  const after = text.slice(end - within.at, end - within.at + 5);
  return text.startsWith(", ", office.end - within.at) && after.startsWith(",") && after !== ", and";
}

/** Tells nothing outside its sentence. Must not match an owner with a name: "Marl Group's chairman" stays whole. */
const ARTICLE = /^(?:the|its|their|his|her)\s+/i;

/** An office as a title: without its article. */
export function bareOffice(text: string): string {
  return text.replace(ARTICLE, "");
}
