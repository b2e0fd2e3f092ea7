import type { Analysis, Mention, Quote, Span, Speaker } from "../../model";
import { say } from "../../text";
import { certaintyLabel, excerpt, flat, lineNumber, speakerOf } from "../wording";

/** Longer places are shown from their beginning. */
const LONGEST_PLACE = 60;
/** Places and short forms shown at most: more are no longer read. */
const MOST_PLACES = 3;
const MOST_FORMS = 6;

/** Why some words are somebody: "“He” → Bo Tarn: the nearest one named before, inferred". Plain text. */
export function linkText(a: Analysis, mention: Mention): string {
  const name = a.speech.people[mention.speaker]?.name ?? say("nobody");
  const words = flat(a, mention);
  const link = words === name ? `“${words}”` : `“${words}” → ${name}`;
  return `${link}: ${reasonText(mention)}`;
}

/** Where a link or an attribution rests: "line 4: “Bo Tarn, the mayor”; line 6: “said”". Empty when it rests on nothing. */
export function placesText(a: Analysis, places: readonly Span[]): string {
  const shown = places
    .slice(0, MOST_PLACES)
    .map((at) =>
      say("line {line}: “{words}”", { line: lineNumber(a, at.start), words: excerpt(flat(a, at), LONGEST_PLACE) }),
    );
  return shown.join("; ");
}

/** Who else a mention may mean: "Ann Lee or Bo Ray". Empty when it is clear. */
export function alternativesText(a: Analysis, { alternatives }: Mention): string {
  return alternatives.flatMap((id) => a.speech.people[id]?.name ?? []).join(` ${say("or")} `);
}

/** All that is known of one link, a line each: the link, its places, the others. Plain text. */
export function linkLines(a: Analysis, mention: Mention): readonly string[] {
  const places = placesText(a, mention.restsOn);
  const others = alternativesText(a, mention);
  return [
    linkText(a, mention),
    ...(places === "" ? [] : [say("Rests on {places}", { places })]),
    ...(others === "" ? [] : [say("May also mean {others}", { others })]),
  ];
}

/** Why a quotation is somebody's: the attribution, its places, and the link of its source where that is a short form. */
export function attributionLines(a: Analysis, quote: Quote): readonly string[] {
  const places = placesText(a, quote.restsOn);
  const speaker = speakerOf(a, quote);
  const mention = speaker && sourceMention(speaker, quote);
  const reason = reasonText(quote);
  return [
    ...(quote.because === "" ? [] : [capital(reason)]),
    ...(places === "" ? [] : [say("Rests on {places}", { places })]),
    ...(mention && mention.rule !== "named" ? linkLines(a, mention) : []),
  ];
}

/** The mention that names the source of a quotation; mentions stand in text order. */
export function sourceMention({ mentions }: Speaker, { source }: Quote): Mention | undefined {
  if (!source) return undefined;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < source.start) low = middle + 1;
    else high = middle;
  }
  const first = mentions[low];
  return first && first.end <= source.end ? first : undefined;
}

/** How the release calls somebody besides the full name, each wording once, with its reason: for a speaker's tooltip. */
export function formLines(a: Analysis, { mentions, name }: Speaker): readonly string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const mention of mentions) {
    const words = flat(a, mention);
    const key = `${words.toLowerCase()}/${mention.rule}`;
    if (mention.rule === "named" || words === name || seen.has(key)) continue;
    seen.add(key);
    if (lines.length < MOST_FORMS)
      lines.push(
        say("“{words}”, line {line}: {reason}", {
          words,
          line: lineNumber(a, mention.start),
          reason: reasonText(mention),
        }),
      );
  }
  const more = seen.size - lines.length;
  return more > 0 ? [...lines, say("and {more} more", { more })] : lines;
}

/** "the nearest one named before, inferred" */
function reasonText({ because, certainty }: Pick<Mention, "because" | "certainty">): string {
  return because === "" ? certaintyLabel(certainty) : `${say(because)}, ${certaintyLabel(certainty)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
