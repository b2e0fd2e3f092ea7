import {
  nounLikeForms,
  phrasalSpeechVerbs,
  reportVerbs,
  speechVerbGroups,
  type ReportFrame,
  type SpeechFrame,
} from "../data/speech-verbs";
import { verbForms } from "./inflection";

/** One inflected form of a speech verb. A form can be several at once: "read" is base, past and participle. */
export interface SpeechForm {
  readonly lemma: string;
  readonly frame: SpeechFrame;
  readonly addressee: boolean;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly present: boolean;
  readonly gerund: boolean;
  /** As often a noun as a verb: "states", "claims", "report". */
  readonly nounLike: boolean;
  /** Counts only with one of these particles behind it ("pointed out"); empty for plain verbs. */
  readonly particles: readonly string[];
  /** What it reports without a clause; undefined for most verbs. */
  readonly reports: ReportFrame | undefined;
}

const frameRank: Readonly<Record<SpeechFrame, number>> = { clause: 4, that: 3, quote: 2, belief: 1, phrase: 0 };

let forms: Map<string, SpeechForm> | undefined;

/** The speech verb a word in lower case is a form of; undefined for all other words. */
export function speechForm(lower: string): SpeechForm | undefined {
  return (forms ??= buildForms()).get(lower);
}

function buildForms(): Map<string, SpeechForm> {
  const built = new Map<string, SpeechForm>();
  const nounLike = new Set(nounLikeForms);
  const reports = reportFrames();
  for (const { frame, addressee, verbs } of speechVerbGroups) {
    for (const entry of verbs) {
      const inflected = verbForms(entry);
      const lemma = inflected.base;
      const particles = phrasalSpeechVerbs[lemma] ?? [];
      for (const word of new Set(Object.values(inflected) as string[])) {
        if (frame === "phrase" && nounLike.has(word)) continue;
        const known = built.get(word);
        const stronger = known && frameRank[known.frame] > frameRank[frame] ? known.frame : frame;
        built.set(word, {
          lemma,
          frame: stronger,
          addressee: addressee || (known?.addressee ?? false),
          base: word === inflected.base,
          past: word === inflected.past,
          participle: word === inflected.participle,
          present: word === inflected.present,
          gerund: word === inflected.gerund,
          nounLike: nounLike.has(word),
          particles,
          reports: reports.get(lemma),
        });
      }
    }
  }
  return built;
}

function reportFrames(): ReadonlyMap<string, ReportFrame> {
  const frames = new Map<string, ReportFrame>();
  for (const [frame, verbs] of Object.entries(reportVerbs) as [ReportFrame, readonly string[]][])
    for (const verb of verbs) frames.set(verb, frame);
  return frames;
}
