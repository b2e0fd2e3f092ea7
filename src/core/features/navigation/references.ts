import type { Analysis, Span, Speaker } from "../../model";
import { hull, inTextOrder } from "../reading/quotes";
import { declaredHere } from "./declared-here";
import { introductionOf } from "./introduction";
import { subjectAt } from "./subject";
import { titlePlaces } from "./titles";
import { fullNamesElsewhere } from "./elsewhere";

/** A place that speaks of somebody, or where somebody speaks. */
export interface SpeakerPlace extends Span {
  readonly kind: "introduction" | "mention" | "title" | "quotation" | "declaration";
}

/**
 * Every place of a speaker in text order: mentions of every form, titles behind a name, quotations from their first to
 * their last word, the full name where no story is told (contacts), and what the front matter declares.
 */
export function placesOfSpeaker(a: Analysis, speaker: Speaker): readonly SpeakerPlace[] {
  const introduction = introductionOf(a, speaker);
  const mentions = speaker.mentions.map((mention): SpeakerPlace => {
    return { kind: mention === introduction ? "introduction" : "mention", start: mention.start, end: mention.end };
  });
  const titles = titlePlaces(a, speaker).filter(({ start, mention }) => start < mention.start || mention.end <= start);
  const named = fullNamesElsewhere(a, speaker);
  const spoken = [...a.speech.headlineQuotes, ...a.speech.quotes].filter((quote) => quote.speaker === speaker.id);
  const declared = declaredHere(a, speaker).flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    ...mentions,
    ...titles.map((at) => placed("title", at)),
    ...named.map((at) => placed("mention", at)),
    ...inTextOrder(spoken).map((quote) => placed("quotation", hull(quote))),
    ...declared.map((at) => placed("declaration", at)),
  ].sort((x, y) => x.start - y.start || y.end - x.end);
}

/** The same for whoever is named or meant at an offset; undefined where nobody is. */
export function placesAt(a: Analysis, offset: number): readonly SpeakerPlace[] | undefined {
  const subject = subjectAt(a, offset);
  return subject && placesOfSpeaker(a, subject.speaker);
}

function placed(kind: SpeakerPlace["kind"], { start, end }: Span): SpeakerPlace {
  return { kind, start, end };
}
