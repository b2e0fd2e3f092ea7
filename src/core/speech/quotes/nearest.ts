import type { Span, SpeakerKind } from "../../model";
import { moved } from "../reading";
import type { Near, QuoteList } from "./quote-list";

/** How many paragraphs an unattributed quotation looks back for its speaker. */
const LOOK_BACK = 2;

/** Only a person speaks so. Must not match the numeral in "World War I". */
const SINGULAR = /(?<!\p{Lu}\p{L}+ )\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:[Mm]y|me|myself)\b/u;

/**
 * For a full quotation without a cue: whoever was quoted last nearby, else the person named last before it, else the only
 * one quoted so far. Nobody but a person says "I".
 */
export function nearestSpeaker(list: QuoteList, span: Span, paragraph: number): Near | undefined {
  const { at = 0, reading } = list.paragraphs[paragraph] ?? {};
  const personal = SINGULAR.test(reading?.text.slice(span.start - at, span.end - at) ?? "");
  const quoted = list.latest(
    ({ paragraph: near, speaker, spans }) =>
      near >= paragraph - LOOK_BACK &&
      speaker !== undefined &&
      (!personal || !IMPERSONAL.has(speaker.kind)) &&
      (spans[0]?.start ?? 0) < span.start,
  );
  if (quoted?.speaker) return { draft: quoted.speaker, place: quoted.source ?? quoted.spans[0] };
  return namedBefore(list, span.start, paragraph) ?? onlySpeaker(list);
}

const IMPERSONAL: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(["organisation", "document", "group"]);

function onlySpeaker({ quotes }: QuoteList): Near | undefined {
  let only: Near | undefined;
  for (const { speaker, source, spans } of quotes) {
    if (speaker?.kind !== "person" || speaker === only?.draft) continue;
    if (only) return undefined;
    only = { draft: speaker, place: source ?? spans[0] };
  }
  return only;
}

/** Between two who are named together. Must not match a verb. */
const JOINT = /^(?:,? (?:and|&)|,) $/;

/** The person named last before an offset, in its paragraph or the one before; of those named together the first. */
export function namedBefore(list: QuoteList, offset: number, from: number): Near | undefined {
  for (let paragraph = from; paragraph >= Math.max(0, from - 1); paragraph--) {
    const { at, reading } = list.paragraphs[paragraph] ?? {};
    let best: Near | undefined;
    let end = 0;
    reading?.mentions.forEach((mention, index) => {
      const draft = list.speakerOf(paragraph, index);
      if (draft?.kind !== "person" || (at ?? 0) + mention.end > offset || mention.quoted) return;
      const joins = best !== undefined && JOINT.test(reading.text.slice(end, Math.min(mention.start, end + 7)));
      if (!joins) best = { draft, place: moved(mention, at ?? 0) };
      end = mention.end;
    });
    if (best) return best;
  }
  return undefined;
}
