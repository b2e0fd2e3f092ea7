import type { Draft } from "../people/drafts";
import { moved } from "../reading";
import { namedBefore } from "./nearest";
import type { Near, QuoteList } from "./quote-list";
import type { Turn } from "./turns";

/** How many paragraphs above the first question hold those who are interviewed. */
const INTRODUCTION = 12;

/** Who answers in an interview: whom the label names, whom the question addresses, else whoever answered before. */
export class Interviewees {
  private current: Near | undefined;
  private readonly named: readonly Near[];

  constructor(
    private readonly list: QuoteList,
    first: number,
  ) {
    this.current = interviewedPerson(list, first);
    this.named = peopleAbove(list, first);
  }

  /** Takes in a question: "Ms. Dunn, will it hold?" is asked of her, and so are the next ones. */
  hear(question: number): void {
    this.current = addressedIn(this.list, question) ?? this.current;
  }

  asked(): Near | undefined {
    return this.current;
  }

  /** "DUNN:"; "MD:" is the only person of those initials who is named above. */
  labelled(paragraph: number, turn: Turn): Near | undefined {
    const initials = turn.formal && /^[a-z]{2,3}$/.test(turn.label) ? turn.label : undefined;
    const fitting = initials === undefined ? [] : this.named.filter(({ draft }) => initialsOf(draft) === initials);
    const [only] = fitting;
    if (only && fitting.length === 1) return only;
    const draft = this.list.speakerOf(paragraph, turn.source);
    return draft && { draft, place: undefined };
  }
}

function initialsOf({ words }: Draft): string {
  return words.map((word) => word.charAt(0)).join("");
}

function peopleAbove(list: QuoteList, first: number): readonly Near[] {
  const found = new Map<Draft, Near>();
  for (let index = Math.max(0, first - INTRODUCTION); index < first; index++)
    for (const near of peopleIn(list, index)) if (!found.has(near.draft)) found.set(near.draft, near);
  return [...found.values()];
}

function peopleIn(list: QuoteList, paragraph: number, kind?: "name"): readonly Near[] {
  const { at = 0, reading } = list.paragraphs[paragraph] ?? {};
  return (reading?.mentions ?? []).flatMap((mention, index) => {
    const draft = list.speakerOf(paragraph, index);
    const fits = kind === undefined || mention.kind === kind;
    return draft?.kind === "person" && !mention.quoted && fits ? [{ draft, place: moved(mention, at) }] : [];
  });
}

/** The person named last before the first question; of two who are named side by side, the first. */
function interviewedPerson(list: QuoteList, first: number): Near | undefined {
  for (let index = first - 1; index >= 0; index--) {
    const { at = 0, reading } = list.paragraphs[index] ?? {};
    const last = reading && namedBefore(list, at + reading.length, index);
    if (!last) continue;
    const people = peopleIn(list, index);
    const named = people.findIndex(({ draft }) => draft === last.draft);
    const start = people[named]?.place?.start ?? at;
    const isSecond = reading.text.slice(0, start - at).endsWith(" and ");
    return (isSecond ? people[named - 1] : undefined) ?? last;
  }
  return undefined;
}

/** "Ms. Dunn, will …", "… hold, Ms. Dunn?": set off by commas at an end of the question. */
function addressedIn(list: QuoteList, question: number): Near | undefined {
  const { at = 0, reading } = list.paragraphs[question] ?? {};
  if (!reading) return undefined;
  const start = reading.turn?.content.start ?? 0;
  return peopleIn(list, question, "name").find(({ place }) => {
    if (!place) return false;
    const before = reading.text.slice(start, place.start - at).trimEnd();
    const after = reading.text.charAt(place.end - at);
    return (before === "" && after === ",") || (before.endsWith(",") && (after === "," || after === "?"));
  });
}
