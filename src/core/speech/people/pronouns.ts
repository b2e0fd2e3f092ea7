import type { LinkRule } from "../../model";
import { evidenceSpan, isHuman, settled, type Draft, type PlacedMention } from "./drafts";
import { likelyGender, opposite } from "./gender";

/** A mention that a later pronoun may go back to. */
interface Trace {
  readonly draft: Draft;
  readonly placed: PlacedMention;
}

/** Somebody a pronoun may mean; `score` is that of the best of their mentions, `placed`. */
interface Candidate {
  readonly draft: Draft;
  score: number;
  placed: PlacedMention;
}

export interface Antecedent {
  readonly draft: Draft;
  readonly placed: PlacedMention;
  readonly certain: boolean;
  readonly rule: LinkRule;
  readonly alternatives: readonly Draft[];
}

/** Sentences a pronoun looks back. */
const REACH = 14;
/** Sentences that "the company" looks back: its firm may have been named long ago. */
const BODY_REACH = 60;
/** Mentions remembered; older ones are out of reach in any readable text. */
const MEMORY = 60;
/** Candidates this close to the best one may be meant as well. */
const CLOSE_CALL = 2.2;
/** From this many sentences on, even the only candidate is no more than likely. */
const FAR = 7;
/** "They" right behind "Ann Lee and Bo Ray": sentences between. */
const JOINT_REACH = 2;
/** A pronoun tells a gender when nobody else was named in this many sentences. */
const HINT_REACH = 2;
/** How much worse a candidate may fit whose given name goes with the pronoun better. */
const NAME_DECIDES = 5;
/** What one, and what several possessives and objects near somebody weigh. */
const LEANS_ONCE = 1.2;
const LEANS_TWICE = 1.8;
/** Others who can be meant are named up to this many. */
const MOST_ALTERNATIVES = 4;

/** Who was named lately, and who spoke last: what a pronoun goes back to. */
export class Discourse {
  private traces: Trace[] = [];
  private lastSpeaker: Draft | undefined;

  note(draft: Draft, placed: PlacedMention): void {
    if (this.traces.length > MEMORY * 2) this.traces = this.traces.slice(-MEMORY);
    this.traces.push({ draft, placed });
    if (placed.speaks) this.lastSpeaker = draft;
  }

  /** The mention right before, for "who" and for short forms in brackets. */
  latest(): Trace | undefined {
    const last = this.traces[this.traces.length - 1];
    return last && { draft: settled(last.draft), placed: last.placed };
  }

  /** The person or body that "he", "she", "it" or "they" means, with the others who fit nearly as well. */
  antecedent(pronoun: string, placed: PlacedMention): Antecedent | undefined {
    const ranked = this.rank(placed, REACH, (draft) => fitsPronoun(pronoun, draft), pronoun);
    const best = ranked[0];
    const joint = pronoun === "they" ? this.joint(placed) : undefined;
    if (joint && best?.draft.gender === "they") return oneOfThem(best, joint);
    const isBodyLater = best?.placed.mention.subject === true && best.placed.start > (joint?.placed.start ?? -1);
    if (joint && !isBodyLater) return joint;
    if (!best) return undefined;
    return pronoun === "he" || pronoun === "she" ? byGivenName(pronoun, ranked, placed) : chosen(ranked, placed);
  }

  /** The body a description such as "the company" means; never certain. */
  body(placed: PlacedMention, fits: (draft: Draft) => boolean): Antecedent | undefined {
    const ranked = this.rank(placed, BODY_REACH, fits, "it");
    const found = ranked.length > 0 ? chosen(ranked, placed) : undefined;
    return found && { ...found, certain: false, rule: "latest-body" };
  }

  /** A possessive or an object ("her", "him") tells a gender where only one person can be meant. */
  hint(gender: "he" | "she", sentence: number): void {
    let only: Draft | undefined;
    for (let at = this.traces.length - 1; at >= 0; at--) {
      const trace = this.traces[at];
      if (!trace || sentence - trace.placed.sentence > HINT_REACH) break;
      const draft = settled(trace.draft);
      if (!fitsPronoun(gender, draft) || draft === only) continue;
      if (only) return;
      only = draft;
    }
    if (only && only.gender === undefined) only.leaning += gender === "he" ? 1 : -1;
  }

  /** Everybody who fits, the best first. Walks back from the latest mention to the first out of reach. */
  private rank(
    placed: PlacedMention,
    reach: number,
    fits: (draft: Draft) => boolean,
    pronoun: string,
  ): readonly Candidate[] {
    const found: Candidate[] = [];
    for (let at = this.traces.length - 1; at >= 0; at--) {
      const trace = this.traces[at];
      if (!trace || placed.sentence - trace.placed.sentence > reach) break;
      const draft = settled(trace.draft);
      if (trace.placed.start >= placed.start || !fits(draft)) continue;
      // "the commitment of the United States": a body that does not act is no "they".
      if (pronoun === "they" && draft.kind === "organisation" && !trace.placed.mention.subject) continue;
      const score = this.score(trace.placed, draft, pronoun, placed);
      const known = found.find((candidate) => candidate.draft === draft);
      if (!known) found.push({ draft, score, placed: trace.placed });
      else if (score > known.score) {
        known.score = score;
        known.placed = trace.placed;
      }
    }
    return found.sort((a, b) => b.score - a.score);
  }

  private score(antecedent: PlacedMention, draft: Draft, pronoun: string, placed: PlacedMention): number {
    const { mention } = antecedent;
    const distance = placed.sentence - antecedent.sentence;
    let score = -distance;
    if (mention.subject) score += 1.9;
    if (draft === this.lastSpeaker) score += 1.3;
    if (antecedent.paragraph === placed.paragraph) score += 0.4;
    if (draft.gender === pronoun) score += 0.5;
    if (mention.quoted) score -= 2;
    if (mention.possessive) score -= 0.8;
    if (distance === 0) score -= 0.3;
    if (draft.leaning !== 0 && draft.gender === undefined) score += leans(draft, pronoun);
    return score + Math.min(draft.links.length, 6) * 0.08 + antecedent.start * 1e-9;
  }

  /**
   * "Ann Lee and Bo Ray opened the port. They said …", "Ann Lee met Bo Ray. They said …": the first of them, and never
   * certain, because a quotation has one speaker.
   */
  private joint(placed: PlacedMention): Antecedent | undefined {
    for (let at = this.traces.length - 1; at >= 0;) {
      const last = this.traces[at];
      if (!last || placed.sentence - last.placed.sentence > JOINT_REACH) return undefined;
      let first = at;
      while (first > 0 && isSameSentence(this.traces[first - 1], last)) first--;
      const found = jointly(this.traces.slice(first, at + 1));
      if (found) return found;
      at = first - 1;
    }
    return undefined;
  }
}

/** Somebody who is called "they" stands out from those named together, who may be meant all the same. */
function oneOfThem(best: Candidate, joint: Antecedent): Antecedent {
  const all = [joint.draft, ...joint.alternatives].filter((draft) => draft !== best.draft);
  return { draft: best.draft, placed: best.placed, certain: false, rule: "pronoun-nearest", alternatives: all };
}

/** Two persons or more whom one sentence joins with "and", or brings together with the first of them as its subject. */
function jointly(sentence: readonly Trace[]): Antecedent | undefined {
  const persons = sentence.filter(({ draft }) => isHuman(settled(draft)));
  const [start] = persons;
  const drafts = new Set(persons.map(({ draft }) => settled(draft)));
  if (!start || drafts.size < 2) return undefined;
  const isJoined = persons.some((person, index) => areJoined(person, persons[index + 1]));
  if (!isJoined && !start.placed.mention.subject) return undefined;
  const [draft, ...alternatives] = [...drafts];
  return draft && { draft, placed: start.placed, certain: false, rule: "pronoun-joint", alternatives };
}

function isSameSentence(a: Trace | undefined, b: Trace): boolean {
  return a?.placed.sentence === b.placed.sentence && a.placed.paragraph === b.placed.paragraph;
}

/** Between two names that act together; an apposition may stand before it. Must not match a verb. */
const JOINT = /^,? (?:and|&) $|^, $/;

function areJoined(a: Trace, b: Trace | undefined): boolean {
  const { at, reading } = a.placed.within;
  return b !== undefined && JOINT.test(reading.text.slice(evidenceSpan(a.placed).end - at, b.placed.start - at));
}

/** One pronoun that can mean nobody else tells more than who was named last. */
function leans({ leaning }: Draft, pronoun: string): number {
  if (pronoun !== "he" && pronoun !== "she") return 0;
  const towards = pronoun === "he" ? leaning : -leaning;
  return Math.sign(towards) * (Math.abs(towards) > 1 ? LEANS_TWICE : LEANS_ONCE);
}

/**
 * Where several can be meant, a given name that goes with the pronoun decides and one that does not is passed over; then
 * the link is inferred, and the others stay a choice.
 */
function byGivenName(pronoun: "he" | "she", ranked: readonly Candidate[], placed: PlacedMention): Antecedent {
  const passedOver = (draft: Draft): boolean => likelyGender(draft) === opposite(pronoun);
  const [best] = ranked;
  const other = ranked.find(({ draft }) => !passedOver(draft));
  const doubtful = best !== undefined && best !== other;
  if (!doubtful || !other || best.score - other.score > NAME_DECIDES) {
    const found = chosen(ranked, placed, doubtful);
    const decided = !doubtful && found.alternatives.length > 0 && found.alternatives.every(passedOver);
    return decided ? { ...found, rule: "pronoun-given-name" } : found;
  }
  const rest = ranked.filter((candidate) => candidate !== other);
  const alternatives = rest.slice(0, MOST_ALTERNATIVES).map(({ draft }) => draft);
  return { draft: other.draft, placed: other.placed, certain: false, rule: "pronoun-given-name", alternatives };
}

function chosen(ranked: readonly Candidate[], { sentence }: PlacedMention, doubtful = false): Antecedent {
  const [best, ...rest] = ranked as [Candidate, ...Candidate[]];
  const close = rest.filter(({ score }) => best.score - score < CLOSE_CALL).slice(0, MOST_ALTERNATIVES);
  const rule: LinkRule =
    rest.length === 0 ? "pronoun-only-candidate" : close.length === 0 ? "pronoun-last-subject" : "pronoun-nearest";
  return {
    draft: best.draft,
    placed: best.placed,
    certain: close.length === 0 && !doubtful && sentence - best.placed.sentence < FAR,
    rule,
    alternatives: close.map(({ draft }) => draft),
  };
}

function fitsPronoun(pronoun: string, draft: Draft): boolean {
  switch (pronoun) {
    case "he":
    case "she":
      return isHuman(draft) && (draft.gender === undefined || draft.gender === pronoun);
    case "it":
      return draft.kind === "organisation" || draft.kind === "document";
    case "they":
      return draft.kind === "group" || draft.kind === "organisation" || draft.gender === "they";
    default:
      return false;
  }
}
