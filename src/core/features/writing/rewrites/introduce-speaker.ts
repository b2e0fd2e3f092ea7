import type { Analysis, Mention, Role, Span, Speaker } from "../../../model";
import { overlaps } from "../../../text";
import { nameAt } from "../naming";
import { type Draft, toCheck } from "./draft";
import type { Rewrite } from "./rewrite";

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];

/**
 * Gives whoever stands under the cursor an introduction where the story names them first: the full name, and the title
 * that is declared or that the release tells elsewhere. Nothing is offered where both stand there.
 */
export function introduceSpeaker(a: Analysis, at: Span): readonly Rewrite[] {
  const speaker = speakerUnder(a, at);
  if (speaker?.kind !== "person") return [];
  const first = firstInStory(a, speaker);
  if (first === undefined || first.form === "office" || first.form === "title-name") return [];
  const title = titleOf(speaker);
  const behind = a.prose.slice(first.end, first.end + NEAR);
  const around = a.prose.slice(Math.max(0, first.start - NEAR), first.end + NEAR).toLowerCase();
  const isFull = first.form === "full-name" || a.prose.slice(first.start, first.end) === speaker.name;
  const hasTitle = title === undefined ? APPOSITION.test(behind) : around.includes(title.toLowerCase());
  if (isFull && hasTitle) return [];
  const draft = introduction(a, speaker, first, hasTitle ? undefined : (title ?? ""));
  if (draft === undefined) return [];
  return [{ kind: "speaker.introduce", name: speaker.name, edits: [{ start: first.start, end: first.end, draft }] }];
}

/** So far from a name its title is looked for. */
const NEAR = 80;
// ", the mayor". Must not match a comma that closes a quotation or a list of names.
const APPOSITION = /^,\s(?:\p{Ll}|the\s)/u;

function speakerUnder(a: Analysis, at: Span): Speaker | undefined {
  const touches = ({ start, end }: Span): boolean => start <= at.end && at.start <= end;
  const named = a.speech.people.find(({ mentions }) => mentions.some((mention) => touches(mention)));
  return named;
}

function firstInStory(a: Analysis, { mentions }: Speaker): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.form !== "pronoun" &&
      mention.form !== "description" &&
      a.structure.parts.some(
        (part) => STORY.includes(part.role) && part.start <= mention.start && mention.end <= part.end,
      ) &&
      !a.speech.marked.some((marked) => overlaps(marked, mention)),
  );
}

function titleOf({ declared, title, organisation }: Speaker): string | undefined {
  const post = declared?.title ?? title;
  const firm = declared?.organisation ?? organisation;
  if (post === undefined || firm === undefined || post.includes(firm) || / (?:of|at|for) /u.test(post)) return post;
  return `${post} of ${firm}`;
}

/** "Ann Lee, the mayor," with the comma that the sentence needs; `title` empty: the writer fills it in. */
function introduction(
  a: Analysis,
  speaker: Speaker,
  { start, end }: Mention,
  title: string | undefined,
): Draft | undefined {
  const printed = a.prose.slice(start, end);
  const possessive = /['’]s?$/u.exec(printed)?.[0] ?? "";
  const goesOn = !/^[,.;:?!)]/u.test(a.prose.slice(end, end + 1));
  const name = nameAt(a, speaker, 0).text.startsWith(speaker.name)
    ? speaker.name
    : (speaker.declared?.name ?? speaker.name);
  // A title between a name and its possessive ending makes no sentence.
  if (possessive !== "" || title === undefined) return name + possessive === printed ? undefined : [name + possessive];
  const apposition = title === "" ? toCheck("title") : title;
  return [name, ", ", apposition, goesOn ? "," : ""];
}
