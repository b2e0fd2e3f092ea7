import type { Dateline, Part, ReleaseLine, Role, Tradition } from "../model";
import type { Facts } from "./facts";
import { introducesQuotation } from "./roles/quotations";

/** What the tradition of a release is read from. */
export interface Evidence {
  readonly facts: readonly Facts[];
  readonly parts: readonly Part[];
  readonly dateline: Dateline | undefined;
  readonly releaseLines: readonly ReleaseLine[];
}

interface Verdict {
  readonly tradition: Tradition;
  readonly because: string;
}

/** Talks between states or their leaders, as offices report them; not "meets the standard". */
const TALKS =
  /\b(?:readout\b|communiqu(?:é|e\b)|(?:(?:holds?|held)\s(?:talks|a\s(?:telephone|phone)\s(?:call|conversation))|joint\s(?:statement|declaration)|(?:met|meets|meetings?|calls?|talks|conversation)\s(?:\w{1,12}\s){0,3}with|spoke\s(?:\w{1,12}\s){0,3}with)\b)/iu;
/** "met Ann Lee", "receives the President": a capital must follow, so the case counts here. */
const RECEIVES = /\b(?:met|receives?|received)\s(?:\p{Lu}|the\s\p{Lu})|\b(?:Meeting|Call)\s(?:on|in)\b/u;
const STATE_OFFICE =
  /\b(?:presiden(?:t|cy)|prime\sminister|(?:foreign\s)?minist(?:er|ry)|secretary|chancellor|king|queen|emir|sultan|leader|government|state|embassy|ambassador|head\sof\sstate|minister|envoy|national\ssecurity\sadvis[eo]r)\b/iu;
const STATEMENT =
  /^(?:joint\s)?(?:statement|remarks)\s(?:by|from|on|of|regarding)\b|\bstatement\son\b|\b(?:issued|released|made)\sthe\sfollowing\s(?:joint\s)?statement\b/iu;
const TICKER =
  /\((?:NYSE|NASDAQ|Nasdaq|LSE|AIM|TSX(?:-?V)?|TSXV|ASX|OTC\w{0,4}|Euronext|FSE|HKEX|NSE|BSE|SIX|CSE|NEO|JSE|SGX)\b[^)]{0,40}:/u;
const RESULTS =
  /\b(?:quarter(?:ly)?|full[\s-]year|fiscal|half[\s-]year|results|earnings|dividend|revenue|offering|guidance)\b/iu;
const RESEARCH =
  /\b(?:study|studies|researchers?|scientists?|journal|published\sin|peer[\s-]reviewed|findings|clinical\strial|university)\b/giu;
const GOVERNMENT =
  /\b(?:department\sof|ministry|u\.s\.\s(?:attorney|senator|representative|district|department|securities)|justice\sdepartment|attorneys?\sgeneral|(?:district|assistant)\sattorneys?|prosecutors?|(?:sens?|reps?)\.|senators?|representatives?\s|governor|mayor|senate|congress(?:man|woman)?|federal|commission(?:er)?|nasa|fbi|epa|fda|white\shouse|secretary\sof|administration|advisory\scommittee|county|city\sof|prime\sminister|minister)(?![\w-])/iu;
const HEAD_OF_STATE = /\bPresident\s(?:\p{Lu}|announced)/u;
const ADVISORY_LABELS = /^(?:who|what|when|where)\s?:/iu;

/** The tradition a release follows, with the sign that decided. Signs are tried from the most telling to the least. */
export function readTradition(evidence: Evidence): Verdict {
  const tests = [advisory, communique, financial, wire, research, uk, statement, government];
  for (const test of tests) {
    const verdict = test(evidence);
    if (verdict) return verdict;
  }
  return { tradition: "corporate", because: "nothing in it points to another tradition" };
}

/** The beginnings of the first blocks with one of these roles. */
function headOf({ facts, parts }: Evidence, ...roles: readonly Role[]): string {
  const heads: string[] = [];
  for (let i = 0; i < Math.min(parts.length, DEEPEST_LOOK) && heads.length < 6; i++) {
    const role = parts[i]?.role;
    if (role !== undefined && roles.includes(role)) heads.push(facts[i]?.head ?? "");
  }
  return heads.join(" \n ");
}

/** Headline, lead and what stands between are among the first blocks. */
const DEEPEST_LOOK = 80;

function advisory(evidence: Evidence): Verdict | undefined {
  const label = /\b(?:media|press|news)\s(?:advisory|alert|invitation)\b|photo\scall/iu;
  if (label.test(headOf(evidence, "release-line", "headline"))) {
    return { tradition: "advisory", because: "it calls itself a media advisory" };
  }
  const labels = evidence.facts.filter(({ head }) => ADVISORY_LABELS.test(head)).length;
  return labels >= 3 ? { tradition: "advisory", because: "it lists who, what, when and where" } : undefined;
}

function communique(evidence: Evidence): Verdict | undefined {
  const headline = headOf(evidence, "headline");
  const office = headOf(evidence, "issuer");
  const names = `${headline} ${office} ${headOf(evidence, "lead")}`;
  if (!STATE_OFFICE.test(names)) return undefined;
  if (reportsTalks(headline))
    return { tradition: "communique", because: "its headline reports talks between officials" };
  if (office !== "" && reportsTalks(headOf(evidence, "lead"))) {
    return { tradition: "communique", because: "an office reports a meeting" };
  }
  return undefined;
}

function reportsTalks(text: string): boolean {
  return TALKS.test(text) || RECEIVES.test(text);
}

function financial(evidence: Evidence): Verdict | undefined {
  const top = headOf(evidence, "headline", "subhead", "lead");
  if (!RESULTS.test(headOf(evidence, "headline", "subhead"))) return undefined;
  if (TICKER.test(top)) return { tradition: "financial", because: "it reports figures of a listed company" };
  const legal = evidence.parts.some(({ role }) => role === "safe-harbor");
  const tables = evidence.parts.some(({ kind }) => kind === "table");
  return legal && tables ? { tradition: "financial", because: "it has financial tables and legal text" } : undefined;
}

function wire({ dateline, facts, parts }: Evidence): Verdict | undefined {
  if (dateline?.wire) return { tradition: "wire", because: "its dateline carries the tag of a wire" };
  const source = facts.some(({ head }, index) => parts[index]?.role === "other" && /^SOURCE\s/u.test(head));
  return source ? { tradition: "wire", because: "it ends with a SOURCE line" } : undefined;
}

function research(evidence: Evidence): Verdict | undefined {
  const top = headOf(evidence, "headline", "subhead", "lead");
  const words = new Set((top.match(RESEARCH) ?? []).map((word) => word.toLowerCase()));
  const embargoed = evidence.releaseLines.some(({ kind }) => kind === "embargo");
  if (words.size >= 2 || (embargoed && words.size >= 1)) {
    return { tradition: "research", because: embargoed ? "it is an embargoed study" : "it reports a study" };
  }
  return undefined;
}

function uk({ facts, parts }: Evidence): Verdict | undefined {
  if (parts.some(({ role }) => role === "notes-to-editors"))
    return { tradition: "uk", because: "it has notes to editors" };
  if (facts.some(({ typed }, i) => parts[i]?.role === "end-mark" && /ends/iu.test(typed) && !typed.includes("-end-"))) {
    return { tradition: "uk", because: "it ends with ENDS" };
  }
  const blocks = facts.filter(
    (fact, i) =>
      parts[i]?.role === "quote-paragraph" && introducesQuotation(fact) && !/^["“‘]/u.test(facts[i + 1]?.head ?? "“"),
  );
  return blocks.length >= 2 ? { tradition: "uk", because: "it sets speech under “X said:” without marks" } : undefined;
}

function statement(evidence: Evidence): Verdict | undefined {
  if (STATEMENT.test(headOf(evidence, "headline")))
    return { tradition: "statement", because: "its headline calls it a statement" };
  if (STATEMENT.test(headOf(evidence, "lead")))
    return { tradition: "statement", because: "its lead introduces a statement" };
  return undefined;
}

function government(evidence: Evidence): Verdict | undefined {
  const top = headOf(evidence, "issuer", "headline", "lead", "contact");
  if (/\.gov\b/u.test(top) || GOVERNMENT.test(top) || HEAD_OF_STATE.test(top))
    return { tradition: "government", because: "it names an office of government" };
  return undefined;
}
