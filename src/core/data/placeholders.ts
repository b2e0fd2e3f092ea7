import { phrases } from "./words";

/** Words that open a template slot such as "[City, State]" or "[Insert quote]". */
export const slotWords = phrases(`
  city, state, country, place, location, date, day, month, year, time, name, first name, last name, full name, surname,
  spokesperson, spokesperson name, title, job title, position, company, company name, organisation, organization,
  organisation name, organization name, product, product name, client, brand, event name, venue, link, url, website,
  email, e-mail, phone, phone number, telephone, number, quote, headline, subhead, subheadline, boilerplate, amount,
  price, percentage, logo, insert, your, enter, add, tk, tbd, tbc, tba`);

/** Capitals in brackets that readers are meant to see: buttons, stage directions, captions, labels. */
export const printedBrackets = phrases(`
  tweet, watch, read, click, share, music, applause, laughter, sic, end, ends, video, photo, photos, image, images,
  graphic, listen, view, download, see, pdf, unofficial, translation, inaudible, crosstalk, embargoed, editor, editors,
  note, updated, corrected, redacted, live, register`);

/** Filler that stands for a name or a text, in any case. */
export const fillers = phrases(`
  lorem ipsum, firstname lastname, first name last name, your name here, company name here, insert name, insert quote,
  insert date, insert link, insert text, xyz company, acme corp xyz`);

/** What Dateline's own snippets and skeletons print where a writer has not filled them in yet; only in exactly this case. */
export const skeletonSlots: readonly string[] = [
  "CITY, State",
  "CITY, St.",
  "Mon. D, YYYY",
  "D Month YYYY",
  "HH:MM ZONE",
  "Full Name",
  "phone with area code",
  "name@organisation.tld",
  "WHAT for WHOM",
  "Founded in YEAR",
];
