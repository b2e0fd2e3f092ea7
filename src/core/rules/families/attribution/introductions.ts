import { chipsQuinn, editorialJudgement, moorheadTitles } from "../../../data/authorities";
import type { Mention, Span, Speaker } from "../../../model";
import { findContaining } from "../../../text";
import type { ReleaseDocument } from "../../document";
import { clashes, fullNamesInStory, officesIn, postsBeside, type PrintedPost } from "../../posts";
import { defineRule } from "../../rule";
import { sharesSurname, surnameOf } from "../../surnames";
import { startsUpper } from "../../words";

export const twoTitles = defineRule({
  id: "attribution/two-titles",
  summary: "Give a person the same post throughout.",
  why: "A desk that finds two posts for one person trusts neither.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    differs: "{name} is “{post}” here and “{other}” elsewhere",
    other: "“{other}” here",
    change: "Change it to “{other}”",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.\n\n“They stay hot,” said Dana Okafor, chief operating officer.",
        also: ["attribution/introduced-twice"],
      },
      {
        frame: "story",
        text: "Peter Lind, the deputy mayor, opened the bridge. “It will last,” Mayor Peter Lind said.",
        also: ["attribution/introduced-twice"],
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods. “They stay hot,” CEO Okafor said.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, president and chief executive of Kestrel Foods. “They stay hot,” Okafor, the president, said.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the former chief financial officer, was named chief executive. “The ovens are hot,” Okafor said.",
      },
      {
        frame: "story",
        text: "Ann Lee, director of sales at Marl Group, met Bo Tarn, director of ports at the firm.",
      },
    ],
  },
  *check(release) {
    for (const person of release.speech.people) {
      if (person.kind !== "person" || person.mentions.length < 2) continue;
      const posts = postsBeside(release, fullNamesInStory(release, person));
      if (posts.length < 2) continue;
      const clash = firstClash(posts.filter((post) => !isChange(release, post)));
      if (!clash) continue;
      const { printed: post, start, end } = clash.later;
      const other = clash.earlier.printed;
      yield {
        at: { start, end },
        message: "differs",
        data: { name: person.name, post, other },
        related: [{ at: clash.earlier, message: "other", data: { other } }],
        fixes: startsUpper(post) === startsUpper(other) ? [change(clash.later, other)] : [],
      };
    }
  },
});

function change({ start, end }: PrintedPost, other: string) {
  return { message: "change" as const, data: { other }, edits: [{ start, end, text: other }] };
}

// An appointment, a promotion or the past: two posts are the news. Must not match a post itself.
const CHANGE =
  /\b(?:former(?:ly)?|then|ex|outgoing|incoming|previous(?:ly)?|retir\w+|elect|designate|acting|interim|promot\w+|appoint\w+|nam(?:ed|es)|elected|became|becomes?|joins|joined|succeed\w*|serv(?:ed|es|ing) as|will be|has been)\b/i;
const NEAR = 120;

/** The words around the post tell of a change of posts. */
function isChange({ prose }: ReleaseDocument, { mention, start, end }: PrintedPost): boolean {
  const from = Math.max(0, Math.min(mention.start, start) - NEAR);
  return CHANGE.test(prose.slice(from, Math.max(mention.end, end) + NEAR));
}

function firstClash(
  posts: readonly PrintedPost[],
): { readonly earlier: PrintedPost; readonly later: PrintedPost } | undefined {
  const read = posts.map((post) => ({ post, offices: officesIn(post.printed) }));
  for (const [i, later] of read.entries())
    for (const earlier of read.slice(0, i))
      if (earlier.post.mention !== later.post.mention && clashes(earlier.offices, later.offices))
        return { earlier: earlier.post, later: later.post };
  return undefined;
}

export const introducedTwice = defineRule({
  id: "attribution/introduced-twice",
  summary: "Introduce a person once, and use the surname after that.",
  why: "A second introduction reads as if two texts had been joined.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    again: "{name} is introduced a second time",
    first: "The first introduction",
    surname: "Leave the surname, {surname}",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.\n\n“They stay hot,” said Dana Okafor, chief executive of the firm.",
      },
      {
        frame: "story",
        text: "Peter Lind, the mayor of Toledo, opened the bridge. “It will last,” Mayor Peter Lind said.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.\n\n“They stay hot,” Okafor said.",
      },
      {
        frame: "story",
        text: "Peter Lind, the mayor of Toledo, opened the bridge with his cousin, Max Lind, a farmer. “It will last,” Peter Lind said.",
      },
      {
        frame: "story",
        text: "The bridge was opened by Peter Lind, the mayor of Toledo. Mayor Lind said it would last.",
      },
    ],
  },
  *check(release) {
    if (SOLEMN.includes(release.tradition)) return;
    for (const person of release.speech.people) {
      if (person.kind !== "person" || person.mentions.length < 2) continue;
      const full = fullNamesInStory(release, person);
      const isIntroduced = (mention: Mention): boolean =>
        isInProse(release, mention) && postsBeside(release, [mention]).length > 0;
      const at = full.findIndex(isIntroduced);
      const first = full[at];
      const again = first && full.slice(at + 1).find(isIntroduced);
      if (!first || !again || release.isQuoted(again)) continue;
      yield {
        at: again,
        message: "again",
        data: { name: person.name },
        related: [{ at: first, message: "first" }],
        fixes: shorten(release, person, again),
      };
    }
  },
});

/** Kinds of text that repeat names and titles by custom. */
const SOLEMN: readonly string[] = ["communique", "statement"];

/** In a sentence of a paragraph: lists and addresses print names and posts in full, and a case has two parties. */
function isInProse(release: ReleaseDocument, { start, end }: Mention): boolean {
  const part = findContaining(release.story, { start, end });
  if (part?.kind !== "paragraph" || BEHIND_VERSUS.test(release.prose.slice(Math.max(0, start - 5), start)))
    return false;
  return ENDS_SENTENCE.test(release.prose.slice(Math.max(end, part.end - LAST_MARKS), part.end).trimEnd());
}

/** Looked at from the end of the paragraph, so that one with thousands of names costs a few characters a name. */
const LAST_MARKS = 16;
const ENDS_SENTENCE = /[.!?]["”’)]{0,8}$/;
const BEHIND_VERSUS = /\bvs?\. $/;

/** The surname in the place of name and post; undefined where another person bears it too. */
function shorten(release: ReleaseDocument, person: Speaker, mention: Mention) {
  if (sharesSurname(release, person)) return [];
  const post = postsBeside(release, [mention]).find(({ start }) => start > mention.end);
  const after = post && release.prose.charAt(post.end) === "," ? post.end + 1 : post?.end;
  return [leaveSurname(person, { start: mention.start, end: after ?? mention.end })];
}

function leaveSurname({ name }: Speaker, { start, end }: Span) {
  const surname = surnameOf(name);
  return { message: "surname" as const, data: { surname }, edits: [{ start, end, text: surname }] };
}

export const fullNameAgain = defineRule({
  id: "attribution/full-name-again",
  summary: "Use the surname alone after the first mention.",
  why: "News names a person in full once; after that the surname is shorter and usual.",
  source: [chipsQuinn, moorheadTitles],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    again: "{name} was named in full before",
    first: "The first time",
    surname: "Leave the surname, {surname}",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "Dana Okafor, the manager of the plant, opened the doors. “The ovens are hot,” Dana Okafor said.",
      },
      {
        frame: "story",
        text: "Bo Tarn, who leads the council, met the cooks. He was late. Bo Tarn said that the road had been closed.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "Dana Okafor, the manager of the plant, opened the doors. “The ovens are hot,” Okafor said.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the manager, and Max Okafor, the cook, opened the doors. “The ovens are hot,” Dana Okafor said.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the manager of the plant, opened the doors. “Nobody knows the ovens as Dana Okafor does,” said Bo Tarn, the mayor.",
      },
    ],
  },
  *check(release) {
    if (SOLEMN.includes(release.tradition)) return;
    for (const person of release.speech.people) {
      if (person.kind !== "person" || person.mentions.length < 2 || sharesSurname(release, person)) continue;
      const [first, ...later] = fullNamesInStory(release, person).filter((mention) => isInProse(release, mention));
      const again = later.find(
        (mention) => isSource(release, mention) && !release.isQuoted(mention) && isBare(release, person, mention),
      );
      if (!first || !again || release.isQuoted(first)) continue;
      yield {
        at: again,
        message: "again",
        data: { name: person.name },
        related: [{ at: first, message: "first" }],
        fixes: [leaveSurname(person, again)],
      };
    }
  },
});

/** Elsewhere a list, a credit or an address may print a name in full; who speaks is named as news names people. */
function isSource({ speech }: ReleaseDocument, { start, end }: Mention): boolean {
  return speech.quotes.some(({ source }) => source?.start === start && source.end === end);
}

/** Nothing but the name: with a post it is a second introduction, and in a list of names each is printed in full. */
function isBare(release: ReleaseDocument, { name }: Speaker, mention: Mention): boolean {
  const printed = release.prose.slice(mention.start, mention.end);
  const after = release.prose.slice(mention.end, mention.end + 3);
  return printed.toLowerCase() === name.toLowerCase() && !/^,| (?:and|&) |^['’]/.test(after);
}
