import type { Analysis } from "../../../model";

/** How the release attributes, as far as it shows: a writer goes on as the release began. */
export interface Habits {
  /** "said Dunn" rather than "Dunn said". */
  readonly verbFirst: boolean;
  /** "said Mira Dunn, harbour master" rather than "Mira Dunn, harbour master, said". */
  readonly verbBeforeTitle: boolean;
  /** "says" rather than "said". */
  readonly present: boolean;
  readonly curly: boolean;
}

export function habitsOf(a: Analysis): Habits {
  const short = { verbFirst: 0, nameFirst: 0 };
  const long = { verbFirst: 0, nameFirst: 0 };
  let present = 0;
  let past = 0;
  for (const { rule, cue, source } of a.speech.quotes) {
    const isShort = source !== undefined && !/\s/u.test(a.source.text.slice(source.start, source.end));
    const counts = isShort ? short : long;
    if (rule === "inverted") counts.verbFirst++;
    if (rule === "cue after") counts.nameFirst++;
    const verb = cue?.spans.at(-1);
    if (verb === undefined || cue?.lemma !== "say") continue;
    const printed = a.source.text.slice(verb.start, verb.end).toLowerCase();
    if (printed === "says") present++;
    if (printed === "said") past++;
  }
  const { text } = a.source;
  return {
    verbFirst: short.verbFirst > short.nameFirst,
    verbBeforeTitle: long.verbFirst >= long.nameFirst,
    present: present > past,
    curly: /[“”’]/u.test(text) || !/["']/u.test(text),
  };
}

/** "Dunn’s"; behind an s AP and news desks add the mark alone, British houses an s too. */
export function possessive(name: string, { curly }: Habits, british: boolean): string {
  const mark = curly ? "’" : "'";
  return /s$/iu.test(name) && !british ? `${name}${mark}` : `${name}${mark}s`;
}
