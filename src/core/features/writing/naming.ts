import type { Analysis, Mention, MentionForm, Span, Speaker } from "../../model";
import { flat, postOf } from "../wording";

/** What to call somebody at a place of the release. */
export interface NameAt {
  /** "Ann Lee, the mayor of Norvale", "Mayor Ann Lee", "Lee". */
  readonly text: string;
  /** Whether the readers meet the speaker here for the first time. */
  readonly isFirst: boolean;
  /** Whether an apposition follows the name, which a comma has to close where the sentence goes on. */
  readonly hasApposition: boolean;
}

/** Mentions by which readers learn a name; an office alone does not introduce a person. */
const NAMES: readonly MentionForm[] = ["full-name", "surname", "given-name", "title-name", "organisation"];
const SHORT_NAMES: readonly MentionForm[] = ["surname", "given-name", "title-name", "full-name"];
/** In these parts a name is no introduction: the story gives it in full again. */
const OUTSIDE_STORY = new Set(["headline", "subhead", "issuer", "contact", "release-line", "other"]);

/** Full name with title where the readers meet somebody first, the short name of the release afterwards. */
export function nameAt(a: Analysis, speaker: Speaker, offset: number): NameAt {
  const isFirst = !isNamedBefore(a, speaker, offset);
  if (isFirst) return { ...introduced(a, speaker), isFirst };
  return { text: shortName(a, speaker, offset), isFirst, hasApposition: false };
}

function isNamedBefore(a: Analysis, speaker: Speaker, offset: number): boolean {
  return speaker.mentions.some(
    (mention) => mention.end <= offset && introduces(speaker, mention) && isInStory(a, mention),
  );
}

/** Whoever has no name of their own ("the ministry") is known from any mention on. */
function introduces({ kind }: Speaker, { form }: Mention): boolean {
  return (kind === "person" ? NAMES : [...NAMES, "office", "description"]).includes(form);
}

function isInStory(a: Analysis, at: Span): boolean {
  const section = a.structure.sections.find(({ start, end }) => start <= at.start && at.end <= end);
  return section !== undefined && !OUTSIDE_STORY.has(section.role);
}

/** As the release introduces the speaker elsewhere; otherwise the name, and the post behind it. */
function introduced(a: Analysis, speaker: Speaker): Pick<NameAt, "text" | "hasApposition"> {
  const { introduction, name, kind } = speaker;
  const printed = introduction.form === "full-name" ? flat(a, introduction) : name;
  const full = printed.includes(name) ? printed : name;
  const post = kind === "person" || kind === "spokesperson" ? postOf(speaker) : "";
  if (post === "" || full.toLowerCase().includes((speaker.title ?? post).toLowerCase())) {
    return { text: full, hasApposition: false };
  }
  const between = betweenNameAndPost(a, speaker, post);
  if (between === undefined && BEFORE_NAMES.test(post)) return { text: `${post} ${full}`, hasApposition: false };
  const article = between === undefined ? "" : (ARTICLE.exec(between)?.[1]?.toLowerCase() ?? "");
  const the = article === "" && POSSESSIVE.test(post) ? "the" : article;
  return { text: `${full}, ${the === "" ? "" : `${the} `}${post}`, hasApposition: true };
}

/** What stands between the name and the post where the release introduces the speaker so; undefined where it does not. */
function betweenNameAndPost(a: Analysis, { introduction }: Speaker, post: string): string | undefined {
  const behind = a.prose.slice(introduction.end, introduction.end + LONGEST_GAP + post.length);
  const at = behind.indexOf(post.slice(0, 12));
  return at === -1 ? undefined : behind.slice(0, at);
}

const LONGEST_GAP = 30;
// "District Attorney" goes before names. Must not match "chief executive", or "Leader of the Council".
const BEFORE_NAMES = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*$/u;
// The article between a name and the post behind it: ", the mayor", " (韦景岚), a scholar". Must not match more words.
const ARTICLE = /^(?:\s\([^)]{0,20}\))?,\s+(an?|the)\s+$/i;
// "the foundation’s director" has lost its article; "chief executive of Tern" has none.
const POSSESSIVE = /^\p{Ll}[\p{L}-]*(?:’|')s?\s/u;

/** As the release calls the speaker after the introduction: as it did last before the place, else anywhere, else by surname. */
function shortName(a: Analysis, speaker: Speaker, offset: number): string {
  const { name, kind, mentions } = speaker;
  if (kind !== "person") return nameless(a, speaker);
  const short = mentions.filter((mention) => SHORT_NAMES.includes(mention.form) && isShort(a, mention, name));
  const known = short.findLast(({ end }) => end <= offset) ?? short[0];
  if (known !== undefined) return flat(a, known);
  const surname = surnameIn(name);
  const isShared = a.speech.people.some((other) => other !== speaker && surnameIn(other.name) === surname);
  return isShared ? name : surname;
}

/** "the ministry" as printed in the running text, with its article; the name of an organisation. */
function nameless(a: Analysis, { name, kind, introduction }: Speaker): string {
  if (kind === "organisation" || kind === "document") return name;
  const printed = flat(a, introduction);
  return THE.test(printed) ? `the ${printed.replace(THE, "")}` : name;
}

const THE = /^the\s+/i;

function isShort(a: Analysis, mention: Mention, name: string): boolean {
  const printed = flat(a, mention);
  return mention.form !== "full-name" || (printed.length < name.length && !INITIALS_BEHIND.test(printed));
}

// "Achterberg R." of a list of references. Must not match "Lee Jr."
const INITIALS_BEHIND = /\s\p{Lu}\.$/u;
// "Jr.", "III" behind a name are no part of the surname. Must not match a surname.
const GENERATION = /,?\s+(?:[JS]r\.?|I{2,3}|IV|V)$/;
// The last word with the particles before it: "dos Reis", "van der Heuvel", "Mac Giolla". Must not match given names.
const SURNAME = /(?<![^\s])(?:(?:\p{Ll}[\p{L}’']*|Mac|Ní|Nic|Ó|Van|Von|De|Di|Da|Al)\s+)*\S+$/u;

/** The surname in a full name, its particles included; the name itself where it is a single word. */
export function surnameIn(name: string): string {
  return SURNAME.exec(name.replace(GENERATION, ""))?.[0] ?? name;
}
