import { analyse, type DeclaredSpeaker, type Mention, type Speech } from "../../src/core";

/** Two harmless lines in front, so that the paragraphs under test are body and not headline. */
const OPENING = "Harbour opens again\n\nThe harbour opened again this week after a long repair of its walls.\n\n";

export interface Linked {
  readonly speech: Speech;
  /** The words of a span on one line. */
  readonly words: (at: { readonly start: number; readonly end: number }) => string;
  /**
   * One line for each quotation: "He → Bo Tarn: pronoun-nearest, inferred, or Mira Dunn". "¶" in the text is a new
   * paragraph.
   */
  readonly lines: readonly string[];
}

/** Whom the sources of some paragraphs mean, and by which rule. */
export function linked(paragraphs: string, declared?: readonly DeclaredSpeaker[]): Linked {
  const text = OPENING + paragraphs.replace(/ ¶ /g, "\n\n");
  const { speech } = analyse(text, declared ? { declared } : {});
  const words: Linked["words"] = ({ start, end }) => text.slice(start, end).replace(/\s+/g, " ");
  const name = (id: number | undefined): string => (id === undefined ? "nobody" : (speech.people[id]?.name ?? "?"));
  const lines = speech.quotes.map(({ source, speaker }) => {
    const mention = source && mentionIn(speech, source);
    const others = mention?.alternatives.map((id) => `, or ${name(id)}`).join("") ?? "";
    const doubt = mention?.certainty === "inferred" ? ", inferred" : "";
    return `${source ? words(source) : "—"} → ${name(speaker)}: ${mention?.rule ?? "no mention"}${doubt}${others}`;
  });
  return { speech, words, lines };
}

/** The mention inside a span, the last one where there are several. */
export function mentionIn(speech: Speech, span: { readonly start: number; readonly end: number }): Mention | undefined {
  const inside = speech.people.flatMap(({ mentions }) =>
    mentions.filter(({ start, end }) => span.start <= start && end <= span.end),
  );
  return inside.at(-1);
}

/**
 * Everybody who is listed, one line each: "person Bo Tarn (he), mayor @ Marl: Bo Tarn / the mayor / Tarn?"; "?" marks what
 * is inferred.
 */
export function listed(paragraphs: string, declared?: readonly DeclaredSpeaker[]): readonly string[] {
  const { speech, words } = linked(paragraphs, declared);
  return speech.people.map(({ kind, name, gender, title, organisation, mentions }) => {
    const called = mentions.map((mention) => words(mention) + (mention.certainty === "inferred" ? "?" : ""));
    const office = (title === undefined ? "" : `, ${title}`) + (organisation === undefined ? "" : ` @ ${organisation}`);
    return `${kind} ${name}${gender === undefined ? "" : ` (${gender})`}${office}: ${called.join(" / ")}`;
  });
}
