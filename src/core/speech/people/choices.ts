import type { ParagraphMention } from "../reading";
import type { Draft } from "./drafts";
import { agrees } from "./gender";

const MARRIED_OR_NOT = ["mrs", "ms", "miss"];

/** Whether a name with its title can be somebody's: Mr Dunn is not Ms Dunn, nor is Mrs Dunn of whom nothing else is known. */
export function isCalledSo(draft: Draft, mention: ParagraphMention): boolean {
  if (!agrees(draft, mention)) return false;
  const title = MARRIED_OR_NOT.find((one) => mention.titles.includes(one));
  if (title === undefined || draft.words.length > 1 || draft.honorifics.has(title)) return true;
  return !MARRIED_OR_NOT.some((one) => draft.honorifics.has(one));
}

/** A surname alone means the person once they are introduced; until then whoever was mentioned last. */
export function personBeforeFirm(drafts: readonly Draft[]): Draft | undefined {
  const met = drafts.filter((draft) => draft.kind === "person" && draft.links.length > 0);
  return latestOf(met.length > 0 ? met : drafts);
}

/** The one mentioned last; before anybody is, the first. */
export function latestOf(drafts: readonly Draft[]): Draft | undefined {
  let latest: Draft | undefined;
  let place = -1;
  for (const draft of drafts) {
    const last = draft.links[draft.links.length - 1]?.placed.start ?? -1;
    if (!latest || last > place) {
      latest = draft;
      place = last;
    }
  }
  return latest;
}

/** "Dr Tarn", "Mayor Tarn": of several Tarns those who are called so or hold that office, where there are any. */
export function byTitle(drafts: readonly Draft[], { titles, posts }: ParagraphMention): readonly Draft[] {
  if (titles.length === 0) return drafts;
  const titled = drafts.filter(
    (draft) =>
      titles.some((title) => draft.honorifics.has(title)) ||
      posts.some(({ head }) => draft.posts.some(({ post }) => post.head === head)),
  );
  return titled.length > 0 ? titled : drafts;
}
