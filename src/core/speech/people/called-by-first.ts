import { givenNameGender } from "../../data/given-name-genders";
import { isLikelySurname, leadsWithSurname } from "../../language";
import type { ParagraphMention } from "../reading";
import type { Draft } from "./drafts";

/** Titles with which people go by their given names. */
const BEFORE_GIVEN_NAMES = new Set(
  `sir dame lady sister brother father mother prince princess king queen pope don doña datuk dato datin tun sri seri encik puan
   haji hajjah sheikh sheik shaikh ustaz ustad emir sultan pak bapak ibu khun`.split(/\s+/),
);
/** Who has one of these in the name is known by the word before it: "Ahmad bin Tarn". */
const FATHER_FOLLOWS = /^(?:bin|binti|bint|ibn|binte)$/;
const WESTERN = new Set(["mr", "mrs", "ms", "miss", "dr"]);
/** Titles that tell no office. */
const FORM_OF_ADDRESS = /^(?:doctor|professor)$/;

/** "Mr. Somchai" of Somchai Tarnsuk: the word sounds like no surname and is none of the given names of Europe. */
function isHardlySurname({ nameText, key }: ParagraphMention): boolean {
  return key.length > 2 && givenNameGender(key) === undefined && !isLikelySurname(nameText);
}

/**
 * Whether somebody can be called by the first word of the name: without a title always; behind one where the surname leads,
 * where the father's name follows, behind one's office ("Minister Agus"), and where the name can hardly be a surname
 * ("Mr. Somchai").
 */
export function isCalledByFirst(draft: Draft, mention: ParagraphMention): boolean {
  const { titles, posts } = mention;
  if (titles.length === 0 || titles.some((title) => BEFORE_GIVEN_NAMES.has(title))) return true;
  if (leadsWithSurname(draft.words) !== undefined || FATHER_FOLLOWS.test(draft.words[1] ?? "")) return true;
  if (titles.every((title) => WESTERN.has(title)) && draft.words.length > 1 && isHardlySurname(mention)) return true;
  return posts.some(({ head }) => !FORM_OF_ADDRESS.test(head) && draft.posts.some(({ post }) => post.head === head));
}
