import { words } from "./words";

/**
 * What a speech verb can govern:
 * `clause`  a quotation, a that-clause, a clause without "that", and it may stand after a reported clause ("…, he said");
 * `that`    a quotation or a clause with an explicit "that";
 * `quote`   words in marks only ("he continued: “…”");
 * `belief`  a clause with words in marks: what somebody thinks is no quotation unless it is quoted;
 * `phrase`  neither: only what `reportVerbs` says of it. Its forms that are nouns too are left to the noun.
 */
export type SpeechFrame = "clause" | "that" | "quote" | "belief" | "phrase";

export interface SpeechVerbGroup {
  readonly frame: SpeechFrame;
  /** The person addressed stands first: "told reporters that …". */
  readonly addressee: boolean;
  /** `base`, or `base/past`, or `base/past/participle`; a doubled consonant is seen from the past. */
  readonly verbs: readonly string[];
}

/**
 * The lexicon of speech verbs, written by hand after the verbs counted beside quotations in releases and after the
 * usual newsroom lists. To add a verb: put it into the group of what it can govern. Inflections are derived.
 */
export const speechVerbGroups: readonly SpeechVerbGroup[] = [
  {
    frame: "clause",
    addressee: false,
    verbs: words(`
      say/said add explain claim argue insist declare deny acknowledge admit/admitted concede assert contend suggest
      predict allege testify estimate reckon note stress emphasise emphasize reveal tweet retweet write/wrote/written
      complain believe-publicly posit swear/swore/sworn state announce confirm conclude report disclose caution reiterate
      affirm observe warn opine promise pledge vow recall speculate theorize quip/quipped joke lament assure-all stipulate
      maintain aver attest`).filter((verb) => !verb.includes("-")),
  },
  {
    frame: "that",
    addressee: false,
    verbs: words(`
      underline underscore highlight reaffirm repeat indicate remark mention recount hint imply signal propose recommend
      demand agree clarify specify rule elaborate boast object reason share express comment proclaim certify respond
      reply/replied answer counter recognize recognise reflect relate submit/submitted outline summarize summarise
      detail dispute verify contest point demonstrate-to post protest volunteer intimate divulge confess
      confide rejoin grumble gripe scoff moan bemoan concur foresee/foresaw/foreseen forecast/forecast/forecast remember`).filter(
      (verb) => !verb.includes("-"),
    ),
  },
  {
    frame: "quote",
    addressee: false,
    verbs: words(`
      continue begin/began/begun start finish close shout yell scream exclaim enthuse retort interject muse whisper mutter
      cry caption chant snap/snapped gush crow rave read/read/read wonder question inquire sum/summed stress praise
      welcome applaud commend thank congratulate encourage urge quote cite hail offer tout marvel laugh grin/grinned
      blast fume deadpan/deadpanned intone sneer sigh groan growl bark bellow roar howl jest huff bristle josh tease chuckle opened open echo describe call label dub/dubbed brand characterize
      characterise term express speak/spoke/spoken go/went/gone chime pipe weigh fire shoot/shot hit/hit condemn denounce
      criticize criticise slam/slammed blame credit defend reject dismiss decry deride applaud salute lead/led`).filter(
      (verb) => verb !== "opened",
    ),
  },
  {
    frame: "that",
    addressee: true,
    verbs: words(`ask implore beg/begged`),
  },
  {
    frame: "clause",
    addressee: true,
    verbs: words(`tell/told/told remind inform assure reassure notify warn advise convince persuade caution brief`),
  },
  {
    frame: "belief",
    addressee: false,
    verbs: words(`believe think/thought/thought feel/felt/felt fear hope doubt consider`),
  },
  {
    frame: "phrase",
    addressee: false,
    verbs: words(`identify reassert deplore voice appeal accuse deem`),
  },
];

/**
 * What a speech verb reports without a clause:
 * `object`   what was stressed, or whom somebody urged to do what;
 * `claim`    the same, where only words can be meant ("repeated his call", never "repeated the test");
 * `for`      behind "for" ("called for calm"), and behind "on" with an infinitive ("called on the council to act");
 * `as`       somebody or something as what ("described the plan as sound");
 * `person`   the same, of persons only ("identified the man as …", never "identified the gene as …");
 * `stance`   how somebody stands to a thing ("welcomed the treaty"): shown to readers, no quotation by the guidelines
 *            of quotation corpora.
 */
export type ReportFrame = "object" | "claim" | "for" | "as" | "person" | "stance";

/** Verbs of noun-phrase reports, by base form, as communiqués and parliamentary reports use them. */
export const reportVerbs: Readonly<Record<ReportFrame, readonly string[]>> = {
  object: words(`
    stress underscore underline emphasise emphasize highlight reaffirm reiterate reassert affirm note express voice urge`),
  claim: words(`repeat`),
  for: words(`call appeal`),
  as: words(`describe characterise characterize`),
  person: words(`identify`),
  stance: words(`welcome condemn deplore applaud`),
};

/** What stands between the thing and somebody's words for it: nothing ("called it “late”"), "as" or "of". */
export type LabelLink = "object" | "as" | "of";

/** Verbs by which somebody says in a few words what a thing is, by base form. */
export const labelVerbs: Readonly<Record<LabelLink, readonly string[]>> = {
  object: words(`call label dub brand term deem`),
  as: words(`
    describe characterise characterize dismiss slam hail condemn denounce decry deride reject tout praise criticise
    criticize blast praise applaud welcome`),
  of: words(`accuse`),
};

/** Nouns for what is said: what can be repeated in words. */
export const claimNouns = words(`
  call calls demand demands appeal appeals claim claims pledge pledges promise promises warning warnings commitment
  support opposition view views position denial denials accusation accusations allegation allegations concern concerns
  request requests plea pleas assertion offer statement message criticism condemnation threat threats intention
  willingness readiness assurance assurances apology thanks vow determination belief hope invitation`);

/**
 * Nouns by which a report without a clause opens: "stressed the need for …", "reiterated his condolences for …". In front
 * of a preposition they decide, because a participle further on looks like a verb ("continued access").
 */
export const reportNouns = words(`
  importance need needs significance value role urgency necessity commitment support appreciation condolences gratitude
  concern concerns regret hope desire wish willingness readiness determination interest intention belief confidence
  solidarity sympathy sorrow sadness satisfaction dissatisfaction disappointment dismay alarm outrage thanks respect
  resolve opposition dedication optimism pessimism doubt doubts fear fears frustration relief pride call calls demand
  demands appeal position view views recognition contribution contributions benefits potential impact dangers risks
  progress power strength depth breadth relevance centrality responsibility duty obligation obligations right rights
  principle principles friendship partnership cooperation collaboration ties bonds relationship unity condemnation
  rejection admiration sympathies congratulations reservations objections preference enthusiasm excitement readiness`);

/** "Called for help", "called for an ambulance": a call by telephone or for more to read. */
export const calledForThings = words(`
  help ambulance ambulances taxi taxis cab backup back-up reinforcements details information tickets pricing assistance`);

/** Occasions on which somebody speaks: "during the talks" behind a report is the narrator's. */
export const speakingOccasions = words(`
  meeting meetings talks visit call conversation conversations discussion discussions briefing conference hearing
  session ceremony event interview summit forum webinar dialogue consultations panel dinner lunch reception trip tour`);

/** Two-word speech verbs: "shot back", "chimed in", "pointed out". The verb alone, then its particles. */
export const phrasalSpeechVerbs: Readonly<Record<string, readonly string[]>> = {
  point: ["out"],
  shoot: ["back"],
  fire: ["back"],
  hit: ["back"],
  chime: ["in"],
  pipe: ["up"],
  weigh: ["in"],
  sum: ["up"],
  speak: ["out", "of"],
  go: ["on"],
};

/** Forms that are nouns at least as often: they need a subject on their left and a complement on their right. */
export const nounLikeForms = words(`
  claim claims report reports note notes comment comments remark remarks demand demands promise promises pledge pledges
  vow vows post posts tweet tweets estimate estimates question questions quote quotes state states counter counters signal
  signals hint hints protest protests rule rules point points cry cries joke jokes boast object objects reason reasons
  offer offers blame credit detail details outline highlight highlights volunteer volunteers answer answers reply replies
  warning saying writing reporting announcing questioning meaning caption captions stress thanks welcome brand brands
  label labels brief caution term terms call calls forecast forecasts share shares contest fire hit close lead leads start
  finish read speaking beginning closing dispute submit confirming shoot praise read hail voice voices appeal appeals
  thought thinking feel feeling fear fears hope hopes doubt doubts considering`);

/** Verbs that announce news: with the issuer as subject they are the issuer's own news, no quotation. */
export const announcingVerbs = words(`announce unveil launch release issue publish report disclose confirm`);

/** Nouns that a colon turns into an introduction: "in a statement: “…”". */
export const statementNouns = words(`
  statement statements remarks comment comments message letter interview tweet post speech address email e-mail release
  testimony note reply response words quote`);
