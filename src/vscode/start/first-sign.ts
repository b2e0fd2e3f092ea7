/** Where a release says what it is: its first page and its last lines. */
const FIRST_PAGE = 4_000;
const LAST_LINES = 1_000;

/** Words of release lines and of announcements, verbs of speech, and the headings of a release's foot. */
const WORD =
  /\b(?:(?:for|immediate|press|news|media)\s+release|embargo\w*|announce[sd]?|announcing|communiqu[eé]|statement|(?:media|press|news)\s+(?:contact|enquir|inquir|office)\w*|notes?\s+(?:to|for)\s+editors|said|says|added|told)\b/iu;
/** A place in capitals and the dash of a dateline behind it; a line that holds nothing but the mark of the end. */
const SHAPE = /^[^\n]{0,40}\p{Lu}{3}[^\n]{0,80}[-–—]|^\W{0,3}(?:-?\s?30\s?-?|###|[Ee]nds|ENDS)\W{0,3}$/mu;

/**
 * Whether a text may be a release: a glance that costs nothing, before anything is loaded that could tell. A text without
 * such a sign is looked at a moment later, in peace; one with it may well be something else.
 */
export function mayBeRelease(text: string): boolean {
  return [text.slice(0, FIRST_PAGE), text.slice(-LAST_LINES)].some((part) => WORD.test(part) || SHAPE.test(part));
}
