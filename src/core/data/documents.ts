import { words } from "./words";
import { namedDocuments } from "./written-things";

// Things that carry words, collected as subjects of speech verbs and behind "according to" in releases and news.

/** Documents, studies and laws: they can be quoted, as sources of kind `document`. Lower case, singular and plural. */
export const documentNouns = [
  ...namedDocuments,
  ...words(`
  reports studies surveys statement statements complaints affidavit letter letters laws legislation regulations ruling
  verdict opinion document documents filing filings article articles paper papers analysis release releases records
  record website site page section notice book rule rules agreements contract communiqué communique guideline guidance
  policy lawsuit petition warrant motion brief testimony transcript email e-mail message messages post posts tweet
  blog editorial column headline sign banner placard inscription text passage paragraph clause chapter draft proposal
  plan invitation announcement warning label instructions manual standard standards bulletin newsletter newspaper
  magazine journal encyclopedia dictionary audits petitions motions rulings memos papers notices books reviews
  websites sites sections`),
];

/** What only shows something: its "suggest" and "indicate" put no words in anybody's mouth. */
export const evidenceNouns = words(`data evidence figures estimates results findings numbers statistics research`);

/** Verbs by which a document is quoted; with others ("the report suggests", "the letters hint") the narrator concludes. */
export const documentVerbs = words(`
  say state report note explain allege claim argue conclude recommend warn specify stipulate confirm acknowledge announce
  read reveal disclose declare assert contend describe call add write predict estimate emphasise emphasize stress
  underline underscore highlight observe proclaim reaffirm require rule certify propose quote cite express maintain
  admit deny identify urge characterise characterize`);
