import { phonesIn } from "../text";

// How names, numbers and addresses of a contact look on a line.

const EMAIL = /[\w.+’'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u;
const WEB = /(?:https?:\/\/|www\.)\S{3}|(?:^|\s)[\w-]{2,63}\.(?:com|org|net|gov|edu|io|co\.uk|eu|info)\b/iu;

export function hasPhone(line: string): boolean {
  return !phonesIn(line)[Symbol.iterator]().next().done;
}

function hasEmail(line: string): boolean {
  return line.includes("@") && EMAIL.test(line);
}

export function hasWebAddress(line: string): boolean {
  return WEB.test(line);
}

/** A line that is nothing but a web address, or a short label and one: "https://…", "Website: www.…". */
const WEB_ONLY = /^(?:[\p{L} -]{1,30}:\s?)?(?:https?:\/\/|www\.)\S{3,300}$/iu;

/** Most headings have neither. */
const MAY_BE_WEB = /\/\/|\.\S{3}/;

/** The label before an address is no longer; behind it no blank may follow. */
const LONGEST_WEB_LABEL = 32;

export function isWebAddressOnly(line: string): boolean {
  return !line.includes(" ", LONGEST_WEB_LABEL) && MAY_BE_WEB.test(line) && WEB_ONLY.test(line);
}

const AFTER_CHANNEL = "(?:\\s(?:number|address))?\\s?(?:[:.]\\s?\\S|\\s[+(@\\d])";
/** "Tel: …", "Out of hours 020 …", "E-mail: …"; not "Office of the Governor". */
const CHANNEL = new RegExp(
  `^(?:tel(?:ephone)?|phone|mobile|cell|fax|e-?mail|(?:main\\s)?switchboard|(?:out\\sof\\s|office\\s)?hours|office)${AFTER_CHANNEL}`,
  "iu",
);
/** "Twitter: @kestrel", "Website: …": they belong to a contact but do not open one. */
const SOCIAL_CHANNEL = new RegExp(
  `^(?:web(?:site)?|twitter|x|linkedin|facebook|instagram|youtube|telegram|whatsapp|discord|bluesky|mastodon|threads)${AFTER_CHANNEL}`,
  "iu",
);
/** Streets, cities with a postal code, post boxes. */
const POSTAL =
  /\b(?:P\.?O\.?\sBox|Suite|Ste\.|Floor|Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Parkway|Square)\b|,\s[A-Z]{2}\s\d{5}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b/u;

/** A line with a telephone number, a mail address, or the name of such a channel. */
export function hasDirectLine(line: string): boolean {
  return hasEmail(line) || hasPhone(line) || (line.length <= 120 && CHANNEL.test(line));
}

/** A line that carries a way to reach somebody, social networks among them. */
export function isReachable(line: string): boolean {
  return hasDirectLine(line) || (line.length <= 120 && SOCIAL_CHANNEL.test(line));
}

/** A short line without the end of a sentence: a name, a post, a department, a city, a postal address. */
export function isContactDetail(line: string): boolean {
  if (line.length > 160) return false;
  if (isReachable(line) || isWebAddressOnly(line)) return true;
  if (POSTAL.test(line) && line.length <= 100) return true;
  return (
    line.length <= 80 &&
    !/[.!?;]["”’]?$/u.test(line.replace(/\b(?:Inc|Ltd|Corp|Co|Jr|Sr|Md|Va|Fla|Calif|D\.C)\.$/u, ""))
  );
}
