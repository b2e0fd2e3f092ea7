import { isReachable, isWebAddressOnly, hasWebAddress } from "../contacts";
import { endsSentence, endsWithColon, type Facts } from "../facts";

// Furniture: lines that stand in a release without telling its story.

/** "Credit: NASA", "Photo: Jane Roe", "Image courtesy of …", "(L-R) …", "Left to right: …", "Caption: …". */
const CAPTION_START =
  /^(?:(?:photo|image|picture|video|graphic)s?\s?(?:credits?|caption|courtesy|by|of)?\s?[:–—]|(?:photo|image)\s(?:credit|courtesy|by|of)\b|credits?\s?:|captions?\s?:|\(l(?:eft)?\s?(?:-|to)\s?r(?:ight)?\)|left\sto\sright\b|pictured\b)/iu;
/** "… at the ceremony. Credits: NASA/Jane Roe", "… (Harbour Trust/Jane Roe)" at the end of a line. */
const CREDIT_END =
  /(?:\b(?:photo\s|image\s)?(?:credits?|courtesy(?:\sof)?|photo|image)\s?[:/]?\s[^.!?]{1,70}\.?|\([A-Z][\w .&]{1,30}\/[\w .&]{2,40}\))$/iu;
/** "… on May 4. Harbour Trust": a sentence that is over, then a short credit without a period. */
const CREDIT_FRAGMENT = /\p{Ll}\p{Ll}[.!?]\s(?:\p{Lu}[\p{L}&/-]{1,20}\s?){1,4}$/u;

export function isCaption({ head, tail, words }: Facts): boolean {
  if (CAPTION_START.test(head)) return true;
  return words <= 70 && (CREDIT_END.test(tail) || CREDIT_FRAGMENT.test(tail));
}

const EDITORS_NOTE = /^(?:editor(?:['’]?s|s['’])?\snotes?\b|correction\b|updated?\b)[^.]{0,60}?[:,–—]/iu;
/** "Editor's note: this release was updated …": about the text, not part of it. */
export function isEditorsNote({ head }: Facts): boolean {
  return EDITORS_NOTE.test(head);
}

const ATTRIBUTABLE =
  /^the\s(?:following|below|text\sof)\b.{0,160}\b(?:attribut(?:able|ed)\sto|was\s(?:released|issued|made)\sby|released\sby)\b/iu;
const FRAME =
  /^(?:begin\stext|end\s(?:of\s)?text|\((?:applause|laughter|end)\.?\)|as\s(?:delivered|prepared)(?:\sfor\sdelivery)?|check\sagainst\sdelivery)[:.]?$/iu;
/** "The following is attributable to Spokesperson Ann Lee:", "Begin text:", "(Applause.)". */
export function isFrame({ head }: Facts): boolean {
  return ATTRIBUTABLE.test(head) || FRAME.test(head);
}

const LINK_VERBS =
  /\b(?:visit|click|learn\smore|read\s(?:more|the)|find\s(?:out\s)?more|more\sinformation|further\sinformation|additional\sinformation|follow\s(?:us|@)|watch|listen|download|subscribe|sign\sup|see\sthe|available\s(?:at|here|online|for)|found\s(?:at|here|online)|accessed|view\sthe|appeared\sfirst\son|go\sto|hereto)\b/iu;
const LINK_START =
  /^(?:for\s(?:(?:more|further|additional)\b|information\b)|to\s(?:listen|read|learn|view|see|watch|look|find|download|register|subscribe|sign|rsvp)\b|learn\b|(?:please\s)?(?:click|visit|see|go\sto|follow|read|find|download|watch)\b|more\sinformation|further\sinformation|additional\sinformation|the\spost\s|a\scopy\sof\b|the\s(?:full|complete|text)\b|lee\sesta\s|lea\s)/iu;

/** "For more information, visit …", "Click here …": a pointer to another page, short and without a story of its own. */
export function isPointer(facts: Facts): boolean {
  const { head, words, long } = facts;
  if (isWebAddressOnly(head)) return true;
  if (long || words > 45) return false;
  const leads = LINK_START.test(head) && LINK_VERBS.test(head);
  return leads && (hasWebAddress(head) || endsWithColon(facts) || words <= 25);
}

/** Offices and organisations that put their name over or under the headline. */
const OFFICE_WORD =
  /\b(?:office|ministry|department|embassy|bureau|presidency|secretariat|directorate|agency|commission|committee|council|authority|administration|institute|university|college|foundation|association|society|federation|union|chamber|bank|board|court|police|service|press\s(?:service|office|center|centre)|government|cabinet|senate|parliament|house\sof|white\shouse|palace|city\sof|county|court|trust|group)\b/iu;
const COMPANY_FORM =
  /(?:,?\s(?:Inc|Ltd|Limited|LLC|L\.L\.C|plc|PLC|Corp|Corporation|Company|Co|GmbH|AG|S\.A|SA|SE|N\.V|NV|AB|Oyj|Pty|LLP|LP)\.?)(?:\s\([^()]{3,40}\))?$/u;
/** A finite verb of headlines: then the line tells news and names no office. */
const NEWS_VERB =
  /\b(?:is|are|was|were|has|have|will|to|announces?|announced|launche[sd]|holds?|held|meets?|met|calls?|opens?|wins?|says?|urges?|releases?|released|names?|appoints?|expands?|signs?|joins?|gets?|makes?|reports?|reaches|receives?|welcomes?|hosts?|introduces?|awards?|awarded|publishes|responds|charges|sentenced|pleads?|agrees?|restricts?|statement|readout|remarks|call\swith|meeting\swith)\b/iu;

/** An office, ministry, firm or institution alone on a line: "The Office of the Governor", "Kestrel Systems, Inc.". */
export function isIssuerLine(facts: Facts): boolean {
  const { head, words } = facts;
  if (words > 12 || endsSentence(facts) || isReachable(head)) return false;
  if (COMPANY_FORM.test(head) && words <= 8) return true;
  return OFFICE_WORD.test(head) && !NEWS_VERB.test(head) && !/[?!"“]/u.test(head);
}

const POST_WORDS =
  /\b(?:secretary|minister|president|senator|representative|governor|mayor|spokes(?:person|man|woman)|director|chief|chair(?:man|woman|person)?|commissioner|ambassador|attorney|congress(?:man|woman)|administrator|officer|member|head|premier|chancellor|editor|manager|professor|leader|founder|ceo)\b/iu;
/** "Antonia Roe, Secretary of State", "By Jane Roe", "Ann Lee, U.S. Senator from Ohio:". */
const BYLINE =
  /^(?:[Bb][Yy]\s)?(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}\p{Lu}[\p{L}'’-]{1,30}(?:,\s(?:Jr|Sr)\.)?,\s(?<post>[^.!?]{4,90})$/u;
const PLAIN_BYLINE = /^[Bb][Yy]\s(?:\p{Lu}[\p{L}.'’-]{0,30}\s?){2,5}$/u;

/** A name with its post, and nothing that happens. */
export function isByline({ head, words }: Facts): boolean {
  if (words > 16) return false;
  if (PLAIN_BYLINE.test(head)) return true;
  const post = BYLINE.exec(head)?.groups?.["post"];
  return post !== undefined && POST_WORDS.test(post) && !/\b(?:said|says|announce[sd]?|to)\b/u.test(post);
}

const SOURCE_LINE = /^(?:SOURCE|Source)(?::|\s)\s?\p{Lu}/u;
/** "SOURCE Kestrel Systems, Inc." closes a release on a wire. */
export function isSourceLine({ head, words }: Facts): boolean {
  return words <= 12 && SOURCE_LINE.test(head);
}
