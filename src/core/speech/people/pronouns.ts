import type { LinkRule } from "../../model";
import type { Draft, PlacedMention } from "./drafts";
import { settled } from "./drafts";

/** A mention that a later pronoun may go back to. */
interface Trace {
  readonly draft: Draft;
  readonly placed: PlacedMention;
}

export interface Antecedent {
  readonly draft: Draft;
  readonly certain: boolean;
  readonly rule: LinkRule;
  readonly alternatives: readonly Draft[];
}

/** Sentences a pronoun looks back. */
const REACH = 14;
/** Mentions remembered; older ones are out of reach in any readable text. */
const MEMORY = 60;
/** Candidates this close to the best one may be meant as well. */
const CLOSE_CALL = 2.2;

/** Who was named lately, and who spoke last: what a pronoun goes back to. */
export class Discourse {
  private traces: Trace[] = [];
  private lastSpeaker: Draft | undefined;
  private readonly counts = new Map<Draft, number>();

  note(draft: Draft, placed: PlacedMention): void {
    if (this.traces.length > MEMORY * 2) this.traces = this.traces.slice(-MEMORY);
    this.traces.push({ draft, placed });
    this.counts.set(draft, (this.counts.get(draft) ?? 0) + 1);
    if (placed.speaks) this.lastSpeaker = draft;
  }

  get speaker(): Draft | undefined {
    return this.lastSpeaker;
  }

  /** The latest organisation named as a subject, for "the company said". */
  latest(fits: (draft: Draft) => boolean): Draft | undefined {
    for (let at = this.traces.length - 1; at >= 0; at--) {
      const trace = this.traces[at];
      if (trace && fits(settled(trace.draft))) return settled(trace.draft);
    }
    return undefined;
  }

  /** The person or body a pronoun means, with the others who fit nearly as well. */
  antecedent(pronoun: string, placed: PlacedMention): Antecedent | undefined {
    const scores = new Map<Draft, number>();
    for (const trace of this.traces) {
      const draft = settled(trace.draft);
      if (!fitsPronoun(pronoun, draft)) continue;
      const score = this.score(trace, draft, pronoun, placed);
      if (score !== undefined && score > (scores.get(draft) ?? -Infinity)) scores.set(draft, score);
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const best = ranked[0];
    if (!best) return undefined;
    const others = ranked
      .slice(1)
      .filter(([, score]) => best[1] - score < CLOSE_CALL)
      .map(([draft]) => draft);
    const alone = ranked.length === 1;
    const rule = alone ? "pronoun-only-candidate" : others.length === 0 ? "pronoun-last-subject" : "pronoun-nearest";
    return { draft: best[0], certain: others.length === 0, rule, alternatives: others };
  }

  private score(trace: Trace, draft: Draft, pronoun: string, placed: PlacedMention): number | undefined {
    const distance = placed.sentence - trace.placed.sentence;
    if (distance > REACH || trace.placed.start >= placed.start) return undefined;
    let score = -distance;
    if (trace.placed.mention.subject) score += 1.9;
    if (draft === this.lastSpeaker) score += 1.3;
    if (trace.placed.paragraph === placed.paragraph) score += 0.4;
    if (draft.gender === pronoun) score += 0.5;
    if (trace.placed.mention.quoted) score -= 2;
    if (distance === 0) score -= 0.3;
    return score + Math.min(this.counts.get(draft) ?? 0, 6) * 0.08 + trace.placed.start * 1e-9;
  }
}

function fitsPronoun(pronoun: string, draft: Draft): boolean {
  switch (pronoun) {
    case "he":
    case "she":
      if (draft.kind !== "person" && draft.kind !== "unnamed" && draft.kind !== "spokesperson") return false;
      return draft.gender === undefined || draft.gender === pronoun;
    case "it":
      return draft.kind === "organisation" || draft.kind === "document";
    case "they":
      return draft.kind === "group" || draft.kind === "organisation";
    default:
      return false;
  }
}
