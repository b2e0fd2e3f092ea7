import type { Analysis } from "../../model";

/** How the release attributes, as far as it shows: a writer goes on as the release began. */
export interface Habits {
  /** "said Dunn" rather than "Dunn said"; undefined as long as the release shows neither. */
  readonly verbFirst: boolean | undefined;
  /** "says" rather than "said". */
  readonly present: boolean;
  readonly curly: boolean;
}

export function habitsOf(a: Analysis): Habits {
  let verbFirst = 0;
  let nameFirst = 0;
  let present = 0;
  let past = 0;
  for (const { rule, cue } of a.speech.quotes) {
    if (rule === "inverted") verbFirst++;
    if (rule === "cue after") nameFirst++;
    const verb = cue?.spans.at(-1);
    if (verb === undefined || cue?.lemma !== "say") continue;
    const printed = a.source.text.slice(verb.start, verb.end).toLowerCase();
    if (printed === "says") present++;
    if (printed === "said") past++;
  }
  const { text } = a.source;
  return {
    verbFirst: verbFirst === nameFirst ? undefined : verbFirst > nameFirst,
    present: present > past,
    curly: /[“”’]/u.test(text) || !/["']/u.test(text),
  };
}

/** "Dunn’s"; behind an s AP and news desks add the mark alone, British houses an s too. */
export function possessive(name: string, { curly }: Habits, british: boolean): string {
  const mark = curly ? "’" : "'";
  return /s$/iu.test(name) && !british ? `${name}${mark}` : `${name}${mark}s`;
}
