import { words } from "./words";

// What carries words in marks without anybody saying them, and the frame of letters. Collected by hand from releases:
// captions, project lists, campaigns, open letters.

/** Nouns whose colon brings a text of their own: "a sign: “…”", "the motto: “…”". */
export const writtenThings = words(`
  sign signs banner banners placard placards motto mottos slogan slogans theme themes title titles titled entitled heading
  headline headlines name names label labels caption captions photo photos picture subject topic topics session panel
  project projects book books song songs album film films paper papers article articles chapter poster posters category
  categories password code term terms phrase word acronym inscription plaque tagline hashtag mission workshop webinar event
  exhibition programme program course lecture talk keynote award awards chant chants message-line`);

/** Closings of letters, as far as their first word tells; more words may follow on the line. */
export const letterClosings = words(`sincerely respectfully regards yours cordially faithfully`);

/** Words that open a closing when another one of these follows: "Kind regards", "Very truly yours". */
export const closingOpeners = words(`kind best warm warmest very with most`);

/** Labels of questions and answers, lower case, without their period. */
export const questionLabels = words(`q question questions reporter moderator interviewer press journalist`);
export const answerLabels = words(`a answer`);

/** Words by which a text says that questions and answers follow. */
export const interviewWords = words(`interview interviews interviewed q&a questions spoke talked conversation asked`);

/** Block quotations that open with one of these are boxes, not speech: "> Note: …". */
export const boxLabels = words(
  `note notes warning tip important caution update correction disclaimer editor's editors`,
);

/** With one of these as its last word a name is a document's: "the Harbour Act". Papers such as "The Tarn Post" are firms. */
export const namedDocuments = words(`
  report study survey poll act bill law statute regulation directive ordinance order treaty charter constitution convention
  declaration resolution agreement accord protocol code complaint indictment review audit assessment census index memo
  memorandum guidelines whitepaper`);
