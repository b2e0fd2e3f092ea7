import { editorialJudgement } from "../../../data/authorities";
import type { Mention, Span, Speaker } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { surnameOf } from "../../surnames";

const HEADLINE = "Foreign Minister meets envoys in Toledo";

export const titleDrift = defineRule({
  id: "gov/title-drift",
  summary: "Give an official the same title each time.",
  why: "A minister called secretary, or a vice president called president, is an incident in protocol.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    drift: "{name} is {title} elsewhere, here {printed}",
    title: "Here it is {title}",
    change: "Change to {title}",
  },
  examples: {
    bad: [
      {
        text: `${HEADLINE}\n\nForeign Minister Ilse Brandt met envoys in Toledo on Monday.\n\nSecretary Brandt thanked the city for its help.`,
      },
      {
        text: `${HEADLINE}\n\nVice President Ilse Brandt met envoys in Toledo on Monday.\n\nPresident Brandt thanked the city for its help.`,
      },
    ],
    good: [
      {
        text: `${HEADLINE}\n\nForeign Minister Ilse Brandt met envoys in Toledo on Monday.\n\nMinister Brandt thanked the city for its help.`,
      },
      {
        text: `${HEADLINE}\n\nPresident Ilse Brandt met envoys in Toledo on Monday.\n\nThen-Senator Brandt had been there in 2011.`,
      },
      {
        text: `${HEADLINE}\n\nPresident Ilse Brandt met Vice President Jon Berg in Toledo on Monday.\n\nPresident Brandt thanked him.`,
      },
    ],
  },
  *check(release) {
    if (release.tradition !== "communique" && release.tradition !== "government") return;
    for (const person of release.speech.people) {
      if (person.kind !== "person" || person.mentions.length < 2) continue;
      const titled = person.mentions.flatMap((mention) => titleBefore(release, person, mention) ?? []);
      const [first] = titled;
      const other = first && titled.find(({ head }) => head !== first.head);
      if (!first || !other || titled.some(({ head, start }) => head === other.head && start < other.start)) continue;
      yield {
        at: spanOf(other),
        message: "drift",
        data: { name: person.name, title: first.head, printed: other.head },
        related: [{ at: spanOf(first), message: "title", data: { title: first.head } }],
        fixes: release.isQuoted(other)
          ? []
          : [{ message: "change", data: { title: first.head }, edits: [{ ...spanOf(other), text: first.head }] }],
      };
    }
  },
});

interface Title extends Span {
  /** The office itself: "Minister" of "Foreign Minister". */
  readonly head: string;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

// An office right before a name. Must not match one that was held before, or will be.
const OFFICE =
  /(?<!\b(?:[Ff]ormer|[Tt]hen|[Ll]ate|[Aa]cting|[Dd]eputy|[Ee]x)[ -])\b(Vice President|Prime Minister|President|Minister|Secretary|Chancellor|Senator|Governor|Mayor|Ambassador)(?: of State)? (?:(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,20}) ){0,3}$/u;
const REACH = 60;

/** The office printed in front of a mention that ends on the person's surname. */
function titleBefore(
  release: ReleaseDocument,
  { name }: Speaker,
  { start, end, form, certainty }: Mention,
): Title | undefined {
  if (certainty !== "certain" || (form !== "title-name" && form !== "full-name" && form !== "surname"))
    return undefined;
  const surnameAt = release.prose.slice(start, end).lastIndexOf(surnameOf(name));
  if (surnameAt < 0) return undefined;
  const from = Math.max(0, start + surnameAt - REACH);
  const found = OFFICE.exec(release.prose.slice(from, start + surnameAt));
  const head = found?.[1];
  if (!found || head === undefined) return undefined;
  const at = from + found.index;
  return { start: at, end: at + head.length, head };
}
