import { phrases } from "./words";

/** A term of praise. Weight 3: hype wherever it stands. 2: mostly. 1: often. */
export interface HypeTerm {
  readonly text: string;
  readonly weight: number;
  /** Words after it with which it is a technical term: "next-generation sequencing". */
  readonly unless?: readonly string[];
}

const strong = phrases(`
  industry-leading, market-leading, world-leading, world-class, best-in-class, best-of-breed, cutting-edge,
  bleeding-edge, leading-edge, game-changing, game changer, game-changer, revolutionary, unparalleled, unrivalled,
  unrivaled, one-of-a-kind, turnkey, best-of-class, paradigm shift, thought leader, thought leadership, second to none,
  must-have, never-before-seen, mind-blowing, award-winning solutions, innovative solutions, next-level,
  ground-breaking, groundbreaking`);

const usual = phrases(`
  state-of-the-art, innovative, unmatched, seamless, seamlessly, synergy, synergies, visionary, holistic, value-added,
  value-add, mission-critical, incredible, amazing, ultimate, iconic, transformative, disruptive, revolutionize,
  revolutionise, revolutionizing, revolutionising, premier, first-class, top-notch, best-selling, unprecedented,
  leading provider, leading supplier, leading manufacturer, leading developer, leading global provider, leader in the
  field, trusted partner, end-to-end, robust, dynamic, exciting, remarkable, spectacular, stunning, superior,
  exceptional, extraordinary, outstanding, prestigious, renowned, state-of-the-industry`);

/** Those that are also terms of a trade. */
const technical: readonly HypeTerm[] = [
  { text: "next-generation", weight: 2, unless: phrases("sequencing, science, weather, radar, network, networks") },
  { text: "next-gen", weight: 2, unless: phrases("sequencing") },
];

export const hypeTerms: readonly HypeTerm[] = [
  ...strong.map((text) => ({ text, weight: 3 })),
  ...usual.map((text) => ({ text, weight: 2 })),
  ...technical,
];
