import { words } from "./words";

// Things that carry words, collected as subjects of speech verbs and behind "according to" in releases and news.

/** Documents, studies and laws: they can be quoted, as sources of kind `document`. Lower case, singular and plural. */
export const documentNouns = words(`
  report reports study studies survey surveys poll statement statements complaint complaints indictment affidavit letter
  letters memo memorandum law laws act bill legislation statute regulation regulations order ruling verdict opinion
  document documents filing filings article articles paper papers analysis release releases records record website site
  page section notice book review rule rules agreement agreements contract treaty constitution charter resolution
  declaration communiqué communique guidelines guideline guidance policy lawsuit petition warrant motion brief testimony
  transcript email e-mail message messages post posts tweet blog editorial column headline sign banner placard inscription
  text passage paragraph clause chapter draft proposal plan invitation announcement warning label instructions manual
  standard standards code bulletin newsletter newspaper magazine journal encyclopedia dictionary audit audits assessment census petitions motions
  rulings memos papers notices books reviews websites sites sections`);

/** What only shows something: its "suggest" and "indicate" put no words in anybody's mouth. */
export const evidenceNouns = words(`data evidence figures estimates results findings numbers statistics research`);

/** Verbs by which a document is quoted; with others ("the report suggests", "the letters hint") the narrator concludes. */
export const documentVerbs = words(`
  say state report note explain allege claim argue conclude recommend warn specify stipulate confirm acknowledge announce
  read reveal disclose declare assert contend describe call add write predict estimate emphasise emphasize stress
  underline underscore highlight observe proclaim reaffirm require rule certify propose quote cite express maintain
  admit deny identify urge characterise characterize`);
