// Regular English inflection, as far as the verb lexicons need it.

const VOWEL_BEFORE_Y = /[aeiou]y$/;
const SIBILANT_END = /(?:s|sh|ch|x|z|go|do)$/;

/** Every form of a verb that can carry or introduce a quotation. */
export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly present: string;
  readonly gerund: string;
}

/** Third person: "say" → "says", "deny" → "denies", "stress" → "stresses". */
export function presentForms(base: string): string {
  if (base.endsWith("y") && !VOWEL_BEFORE_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT_END.test(base) ? `${base}es` : `${base}s`;
}

/** Forms of "base", "base/past" or "base/past/participle". */
export function verbForms(entry: string): VerbForms {
  const [base = "", givenPast, givenParticiple] = entry.split("/");
  const past = givenPast ?? regularPast(base);
  const doubled = givenPast !== undefined && past.startsWith(base + base.slice(-1)) ? base + base.slice(-1) : base;
  return { base, past, participle: givenParticiple ?? past, present: presentForms(base), gerund: gerund(doubled) };
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (base.endsWith("y") && !VOWEL_BEFORE_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function gerund(stem: string): string {
  if (stem.endsWith("ie")) return `${stem.slice(0, -2)}ying`;
  return `${stem.endsWith("e") && !stem.endsWith("ee") ? stem.slice(0, -1) : stem}ing`;
}
