import { isReachable, isWebAddressOnly, hasWebAddress } from "../contacts";
import { endsSentence, endsWithColon, titleShare, type Facts } from "../facts";

// Furniture: lines that stand in a release without telling its story.

/** "Credit: NASA", "Photo: Jane Roe", "Image courtesy of …", "(L-R) …", "Left to right: …", "Caption: …". */
const CAPTION_START =
  /^(?:(?:photo|image|picture|video|graphic)s?\s?(?:credits?|caption|courtesy|by|of)?\s?[:–—]|(?:photo|image)\s(?:credit|courtesy|by|of)\b|credits?\s?:|featured\s(?:photo|image|picture)\b|captions?\s?:|\(l(?:eft)?\s?(?:-|to)\s?r(?:ight)?\)|left\sto\sright\b|pictured\b)/iu;
/** "… at the ceremony. Credits: Harbour Trust", "… (Harbour Trust/Jane Roe)" at the end; not "… a tax credit for all". */
const CREDIT_END =
  /(?:\b(?:(?:Photo|Image|Picture)\s)?(?:Credits?|Photo|Image|Picture|Courtesy)(?::|\s(?:by|of|courtesy)\b)\s?[^.!?]{1,70}\.?|\([A-Z][\w .&]{1,30}\/[\w .&]{2,40}\))$/u;
/** "… on May 4. Harbour Trust": a sentence that is over, then a short credit without a period. */
const CREDIT_FRAGMENT =
  /[\p{L}\d)]{2}(?<!\b(?:Corp|Inc|Ltd|Co|Dr|Mr|Mrs|Ms|St|vs|No|Sen|Sens|Rep|Gov|Jr|Sr))[.!?]\s(?:\p{Lu}[\p{L}&/-]{1,20}\s?){1,4}$/u;
/** "The crew is pictured at the dock." */
const DESCRIBES_PICTURE = /\b(?:is|are)\s(?:pictured|seen\shere|shown\shere)\b/u;

/** A look that spares most paragraphs the patterns above: a name of a picture's maker, or no end of a sentence. */
const MAY_CREDIT = /Credit|Photo|Image|Picture|Courtesy|\)$/;
const MAY_BE_FRAGMENT = /^[\p{L}&/-]/u;

export function isCaption({ block, head, tail, words }: Facts): boolean {
  if (block.kind !== "paragraph" || words > 70) return false;
  return (
    CAPTION_START.test(head) ||
    (MAY_CREDIT.test(tail) && CREDIT_END.test(tail)) ||
    (MAY_BE_FRAGMENT.test(tail.slice(-1)) && CREDIT_FRAGMENT.test(tail)) ||
    ((head.includes("pictured") || head.includes("here")) && DESCRIBES_PICTURE.test(head))
  );
}

const EDITORS_NOTE = /^(?:editor(?:['’]?s|s['’])?\snotes?\b|correction\b|updated?\b)[^.]{0,60}?[:,–—]/iu;
/** "Editor's note: this release was updated …": about the text, not part of it. */
export function isEditorsNote({ head }: Facts): boolean {
  return EDITORS_NOTE.test(head);
}

const ATTRIBUTABLE =
  /^the\s(?:following|below|text\sof)\b.{0,160}\b(?:attribut(?:able|ed)\sto|was\s(?:released|issued|made)\sby|released\sby)\b/iu;
const FRAME =
  /^(?:begin\stext|\((?:(?:additional\s)?reporting|writing|editing|compiled)\sby\s[^()]{3,160}\)|news\sprovided\sby|share\sthis(?:\s(?:article|page|release))?|LEI(?:\scode)?:?\s[A-Z\d]{20}|\(["“‘][^()]{2,80}\)|end\s(?:of\s)?text|\((?:applause|laughter|end)\.?\)|as\s(?:delivered|prepared)(?:\sfor\sdelivery)?|check\sagainst\sdelivery)[:.]?$/iu;
/** "The following is attributable to Spokesperson Ann Lee:", "Begin text:", "(Applause.)", "(Reporting by Ann Lee)", "(“Kestrel”)". */
export function isFrame({ head }: Facts): boolean {
  return ATTRIBUTABLE.test(head) || FRAME.test(head);
}

const LINK_VERBS =
  /\b(?:visit|click|learn\smore|read\s(?:more|the)|find\s(?:out\s)?more|more\sinformation|further\sinformation|additional\sinformation|follow\s(?:us|@)|watch|listen|download|subscribe|sign\sup|see\sthe|available\s(?:at|here|online|for)|found\s(?:at|here|online)|accessed|view\s(?:the|source|original)|appeared\sfirst\son|go\sto|hereto)\b/iu;
const LINK_START =
  /^(?:for\s(?:(?:more|further|additional)\b|information\b)|to\s(?:listen|read|learn|view|see|watch|look|find|download|register|subscribe|sign|rsvp)\b|learn\b|(?:please\s)?(?:click|visit|see|go\sto|follow|read|find|download|watch|view)\b|more\sinformation|further\sinformation|additional\sinformation|the\spost\s|a\scopy\sof\b|the\s(?:full|complete|text)\b|lee\sesta\s|lea\s)/iu;

const OTHER_LANGUAGE =
  /\b(?:en\sespañol|in\s(?:spanish|french|german|welsh|arabic|chinese)|en\sfrançais|auf\sdeutsch)\b/iu;

/** "For more information, visit …", "Click here …": a pointer to another page, short and without a story of its own. */
export function isPointer(facts: Facts): boolean {
  const { head, words, long } = facts;
  if (isWebAddressOnly(head)) return true;
  if (long || words > 45) return false;
  if (words <= 14 && OTHER_LANGUAGE.test(head)) return true;
  const leads = LINK_START.test(head) && LINK_VERBS.test(head);
  return leads && (hasWebAddress(head) || endsWithColon(facts) || words <= 25);
}

/** Offices and organisations that put their name over or under the headline: "Ministry of …", "… Harbour Trust". */
const OFFICE_WORD =
  /\b(?:office|ministry|department|embassy|bureau|presidency|secretariat|directorate|agency|commission|committee|council|authority|administration|institute|university|college|foundation|association|society|federation|union|chamber|bank|board|court|police|(?:press|news|information|health|fire|forest|park|prosecution)\sservice|press\s(?:cent(?:er|re))|government|cabinet|senate|parliament|house(?=\sof)|white\shouse|palace|city|county|trust|group|alliance|network|coalition|centre|center|museum|hospital)s?(?=\s(?:of|for|on)\b|[,:]|\s?\([^()]{2,40}\)$|$)/iu;
const COMPANY_FORM =
  /(?:,?\s(?:Inc|Ltd|Limited|LLC|L\.L\.C|plc|PLC|Corp|Corporation|Company|Co|GmbH|AG|S\.A|SA|SE|N\.V|NV|AB|Oyj|Pty|LLP|LP)\.?)(?:\s\([^()]{3,40}\))?$/u;
/** A finite verb of headlines: then the line tells news and names no office. */
const NEWS_VERB =
  /\b(?:is|are|was|were|has|have|will|to|announces?|announced|launche[sd]|holds?|held|meets?|met|calls?|opens?|wins?|says?|urges?|releases?|released|names?|appoints?|expands?|signs?|joins?|gets?|makes?|reports?|reaches|receives?|welcomes?|hosts?|introduces?|awards?|awarded|publishes|responds|charges|sentenced|pleads?|agrees?|restricts?|passes|passed|approves?|approved|adopts?|adopted|backs|statement|readout|remarks|call\swith|meeting\swith)\b/iu;

/** An office, ministry, firm or institution alone on a line: "The Office of the Governor", "Kestrel Systems, Inc.". */
export function isIssuerLine(facts: Facts): boolean {
  const { head, words } = facts;
  if (words > 12 || endsSentence(facts) || isReachable(head)) return false;
  if (COMPANY_FORM.test(head) && words <= 8) return true;
  const isName = titleShare(facts) >= 0.9 && !NEWS_VERB.test(head) && !/[?!"“]/u.test(head);
  return isName && OFFICE_WORD.test(head);
}

const POST_WORDS =
  /\b(?:secretary|minister|president|senator|representative|governor|mayor|spokes(?:person|man|woman)|director|chief|chair(?:man|woman|person)?|commissioner|ambassador|attorney|congress(?:man|woman)|administrator|officer|member|head|premier|chancellor|editor|manager|professor|leader|founder|ceo)\b/iu;
/** "Dear Mayor Dunn,", "Dear all:": a letter begins; not "Dear old harbour opens". */
const GREETING = /^Dear\s[^.!?:]{2,80}[,:]$/u;

export const GREETS = "it greets whom the letter below is to";

export function isGreeting({ head, block }: Facts): boolean {
  return block.kind === "paragraph" && GREETING.test(head);
}

/** "Antonia Roe, Secretary of State", "By Jane Roe", "Ann Lee, U.S. Senator from Ohio:". */
const BYLINE =
  /^(?:[Bb][Yy]\s)?(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}\p{Lu}[\p{L}'’-]{1,30}(?:,\s(?:Jr|Sr)\.)?,\s(?<post>(?:[^.!?]|U\.[SKN]\.){4,90})$/u;
const PLAIN_BYLINE =
  /^(?:(?:[Ii]nterview|[Tt]ext|[Ww]ords|[Ss]tory|[Ww]ritten)\s)?[Bb][Yy]\s(?:\p{Lu}[\p{L}.'’-]{0,30}\s?){2,5}(?:,\s[^.!?]{2,60})?$/u;

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
