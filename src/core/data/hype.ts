import { phrases } from "./words";

/** A term of praise. Weight 3: hype wherever it stands. 2: mostly. */
export interface HypeTerm {
  readonly text: string;
  readonly weight: number;
  /** True: hype only where a hyphen makes it an adjective ("next-generation pump", not "the next generation"). */
  readonly hyphenated?: boolean;
  /** Words after it with which it is a technical term: "next-generation sequencing". */
  readonly unless?: readonly string[];
}

const strong = phrases(`
  industry-leading, market-leading, world-leading, world-class, best-in-class, best-of-breed, cutting-edge,
  bleeding-edge, game-changing, game changer, revolutionary, unparalleled, unrivalled, unrivaled, one-of-a-kind,
  turnkey, best-of-class, paradigm shift, thought leader, thought leaders, thought leadership, second to none, must-have,
  never-before-seen, mind-blowing, innovative solution, innovative solutions, next-level, ground-breaking,
  groundbreaking`);

const usual = phrases(`
  state-of-the-art, innovative, unmatched, seamless, seamlessly, synergy, synergies, visionary, holistic, value-added,
  value-add, mission-critical, incredible, amazing, transformative, disruptive, revolutionize, revolutionise,
  revolutionizing, revolutionising, premier, top-notch, first-of-its-kind, leading-edge,
  trusted partner, end-to-end,
  iconic, ultimate, unleash, unleashes`);

/** Those that are also terms of a trade. */
const technical: readonly HypeTerm[] = [
  {
    text: "next-generation",
    weight: 2,
    hyphenated: true,
    unless: phrases("sequencing, science, weather, radar, network"),
  },
  { text: "next-gen", weight: 2, hyphenated: true, unless: phrases("sequencing") },
];

export const hypeTerms: readonly HypeTerm[] = [
  ...strong.map((text) => ({ text, weight: 3 })),
  ...usual.map((text) => ({ text, weight: 2 })),
  ...technical,
];
