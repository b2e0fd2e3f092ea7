import { newsAgencies } from "../data/wires";
import type { Analysis, Role } from "../model";
import { profileById, type ProfileId } from "./profiles";
import { ELEMENTS, EXPECTED_BY_TRADITION } from "./profiles/traditions";
import type { Demand, ExpectedElement } from "./profiles/profile";

/**
 * The elements of a release in the order in which a checklist shows them, with what the profile says of each.
 * A profile's own demand wins; else an element is expected only where the tradition of this very text has it. What a
 * profile demands that nobody chose is expected only, and what is expected of a release that calls itself ready is demanded.
 */
export function expectedElements(analysis: Analysis, profile: ProfileId, isChosen = true): readonly ExpectedElement[] {
  const { demands, expectsElements, expects, tradition } = profileById(profile);
  const isAgency = isAgencyCopy(analysis);
  const recognised = isAgency ? AGENCY_COPY : EXPECTED_BY_TRADITION[analysis.structure.tradition];
  const wanted = expects ?? (tradition ? EXPECTED_BY_TRADITION[tradition] : recognised);
  const isShortForm = isAgency || SHORT_FORMS.includes(analysis.structure.tradition);
  const isReady = analysis.stated.status?.text.toLowerCase() === "ready";
  const wish: Demand = isReady ? "demanded" : "expected";
  const demandOf = (element: Role): Demand => {
    if (demands.includes(element)) return isChosen ? "demanded" : wish;
    if (!expectsElements || !wanted.includes(element)) return "none";
    return isShortForm && !recognised.includes(element) ? "none" : wish;
  };
  return ELEMENTS.map((element) => ({ element, demand: demandOf(element) }));
}

/** What the story of a news agency has: it speaks for nobody, so it names neither sender nor contact. */
const AGENCY_COPY: readonly Role[] = ["headline", "dateline", "lead"];
const agencies = new Set(newsAgencies);
/** "TARN (Norvalia News) –"; not "GLOBE NEWSWIRE". */
const AGENCY_NAME = /\b(?:news|agency)\b/iu;

/** "Reporting by Ann Lee; Editing by Bo Tarn", the last line of a dispatch. */
const SIGN_OFF = /\bReporting by [^\n]{2,120}; ?(?:[Ee]diting|[Ww]riting) by /u;

function isAgencyCopy({ prose, structure: { dateline } }: Analysis): boolean {
  const wire = dateline?.wire && prose.slice(dateline.wire.start, dateline.wire.end);
  if (wire === undefined) return false;
  return agencies.has(wire.toLowerCase()) || AGENCY_NAME.test(wire) || SIGN_OFF.test(prose.slice(-200));
}

/** Kinds of text that are complete without the elements a house style may expect of a full release. */
const SHORT_FORMS: readonly string[] = ["communique", "statement", "advisory"];
