import type { Analysis, Mention, MentionForm, Span } from "../../model";
import { findContaining } from "../../text";
import { flat } from "../wording";
import { linkLines } from "./evidence";

/** Who a pronoun or an office is. */
export interface WhoHint {
  /** The words it is about. */
  readonly at: Span;
  /** The name; with a question mark behind it where it was inferred. */
  readonly label: string;
  /** Why, a line each. */
  readonly because: readonly string[];
  /** Where the reader learns who this is. */
  readonly introduction: Span;
}

const VEILED: readonly MentionForm[] = ["pronoun", "office", "description"];

/**
 * The name behind each pronoun, office and description, once a sentence: where a sentence names somebody, a pronoun for
 * the same person behind it needs no telling.
 */
export function whoHints(a: Analysis, within?: Span): readonly WhoHint[] {
  const told = new Set<string>();
  return inTextOrder(a).flatMap((mention) => {
    if (within !== undefined && (mention.end < within.start || mention.start > within.end)) return [];
    const key = `${mention.speaker} ${sentenceStart(a, mention)}`;
    if (told.has(key)) return [];
    told.add(key);
    return hintFor(a, mention);
  });
}

function inTextOrder({ speech: { people } }: Analysis): readonly Mention[] {
  return people.flatMap(({ mentions }) => mentions).sort((x, y) => x.start - y.start || y.end - x.end);
}

function sentenceStart(a: Analysis, mention: Mention): number {
  const part = findContaining(a.structure.parts, mention);
  return (part && findContaining(a.sentences(part), mention)?.start) ?? mention.start;
}

function hintFor(a: Analysis, mention: Mention): readonly WhoHint[] {
  const speaker = a.speech.people[mention.speaker];
  if (speaker === undefined || !VEILED.includes(mention.form) || mention.rule === "apposition") return [];
  const { introduction, name } = speaker;
  if (mention.start === introduction.start || isSaid(flat(a, mention), name)) return [];
  const isSure = mention.certainty === "certain" && mention.alternatives.length === 0;
  return [
    {
      at: { start: mention.start, end: mention.end },
      label: isSure ? name : `${name}?`,
      because: linkLines(a, mention),
      introduction: { start: introduction.start, end: introduction.end },
    },
  ];
}

/** The words already are the name, or say it: "the ministry" for "Ministry". */
function isSaid(words: string, name: string): boolean {
  return words.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(words.toLowerCase());
}
