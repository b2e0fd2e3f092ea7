import { phrases } from "./words";

/** Jargon with the plain word for it; an empty one means that nothing is lost without. Our own list after the usual ones. */
export const jargon: Readonly<Record<string, readonly string[]>> = {
  utilize: ["use"],
  utilizes: ["uses"],
  utilized: ["used"],
  utilizing: ["using"],
  utilise: ["use"],
  utilises: ["uses"],
  utilised: ["used"],
  utilising: ["using"],
  utilization: ["use"],
  utilisation: ["use"],
  leverage: ["use"],
  leverages: ["uses"],
  leveraged: ["used"],
  leveraging: ["using"],
  synergize: ["work together"],
  synergise: ["work together"],
  operationalize: ["start", "run"],
  operationalise: ["start", "run"],
  incentivize: ["encourage"],
  incentivise: ["encourage"],
  incentivizing: ["encouraging"],
  incentivising: ["encouraging"],
  impactful: ["effective"],
  learnings: ["lessons"],
  deliverables: ["results"],
  actionable: ["useful"],
  ideation: ["thinking"],
  onboarding: [],
  ecosystem: [],
  ecosystems: [],
  verticals: ["industries"],
  touchpoints: ["contacts"],
  "touch base": ["talk"],
  "deep dive": ["close look"],
  "low-hanging fruit": ["easy gains"],
  "move the needle": ["make a difference"],
  "moves the needle": ["makes a difference"],
  "at the end of the day": ["in the end"],
  "going forward": ["from now on"],
  "moving forward": ["from now on"],
  "circle back": ["return"],
  "value proposition": ["benefit"],
  "core competency": ["strength"],
  "core competencies": ["strengths"],
  "boil the ocean": [],
  "drill down": ["look closely"],
  "key takeaways": ["main points"],
  "key learnings": ["lessons"],
  "mission critical": ["essential"],
  "pain points": ["problems"],
  "pain point": ["problem"],
  "reach out to": ["contact"],
  "strategic alignment": [],
  "customer-centric": [],
  "customer centric": [],
  "robust and scalable": [],
  "purpose-built": [],
  "future-proof": [],
  "future-proofing": [],
  "push the envelope": ["try new things"],
  "pushing the envelope": ["trying new things"],
  "raise the bar": ["do better"],
  "raising the bar": ["doing better"],
};

/** Jargon that is also a term of a trade, by the words after it: "leverage ratio". */
export const tradeTerms: Readonly<Record<string, readonly string[]>> = {
  leverage: phrases("ratio, ratios, target, level, levels, covenant, of"),
  leveraged: phrases("buyout, buyouts, loan, loans, finance, etf"),
  utilization: phrases("rate, rates, review, data"),
};

export const cliches: readonly string[] = phrases(`
  think outside the box, thinking outside the box, outside the box, tip of the iceberg, perfect storm, perfect storm of,
  at the cutting edge, a win-win, win-win situation, hit the ground running, in the wake of, only time will tell,
  needless to say, it goes without saying, last but not least, tried and true, tried and tested, the best of both worlds,
  a breath of fresh air, raised the bar, bar none, all walks of life, back to the drawing board, a level playing field,
  level playing field, light at the end of the tunnel, a perfect match, match made in heaven, one-stop shop,
  one stop shop, put on the map, put it on the map, the sky is the limit, sky's the limit, stand the test of time,
  stood the test of time, take it to the next level, takes it to the next level, to the next level, when it comes to,
  a force to be reckoned with, avoid like the plague, bite the bullet, burning question, few and far between,
  in this day and age, leave no stone unturned, leaves no stone unturned, leaps and bounds, more than meets the eye,
  no-brainer, the whole nine yards, up and running, wear many hats, wears many hats, a household name,
  game plan, in the nick of time, jump on the bandwagon, know the ropes, pave the way, paves the way, paving the way,
  at an all-time high, a stone's throw, at the heart of everything, in today's fast-paced world,
  in today's fast-paced, in an ever-changing world, ever-changing landscape, ever-evolving landscape`).filter(
  // Said so often that they are read as plain words.
  (phrase) =>
    ![
      "in the wake of",
      "when it comes to",
      "up and running",
      "game plan",
      "pave the way",
      "paves the way",
      "paving the way",
    ].includes(phrase),
);

export const vagueTimes: readonly string[] = phrases(`
  in the near future, in the not-too-distant future, in the not too distant future, in the foreseeable future,
  in the coming days, in the coming weeks, in the coming months, in coming days, in coming weeks, in coming months,
  over the coming weeks, over the coming months, in the weeks ahead, in the months ahead, in due course, at a later date,
  at some point, in the very near future, sometime soon, very soon, coming soon, before long`);

/** Verbs of cause with the verb that an observational study allows. */
export const causes: Readonly<Record<string, string>> = {
  causes: "is linked to",
  prevents: "is linked to less",
  reduces: "is linked to less",
  boosts: "is linked to more",
  "leads to": "is linked to",
  protects: "is linked to less risk",
};
