import assert from "node:assert/strict";
import { findNames, readPassage } from "../../src/core/language";

/** [P:titles|Name] a person, [O:Name] an organisation; everything else is neither. */
function check(marked: string): void {
  const text = marked.replace(/\[[PO]:(?:[^|\]]*\|)?([^\]]*)\]/g, (whole, name: string) =>
    whole.startsWith("[P") ? `${whole.slice(3, whole.indexOf("|"))} ${name}`.trim() : name,
  );
  const expected = [...marked.matchAll(/\[([PO]):(?:[^|\]]*\|)?([^\]]*)\]/g)].map(
    ([, kind, name]) => `${kind}:${name}`,
  );
  const passage = readPassage(text);
  const at = (index: number): number => passage.tokens[index]?.start ?? 0;
  const found = findNames(passage)
    .filter(({ kind }) => kind === "person" || kind === "organisation")
    .map(({ kind, nameFirst, last }) => {
      const end = passage.tokens[last];
      const name = text.slice(at(nameFirst), (end?.end ?? 0) - (end?.possessive ? 2 : 0));
      return `${kind === "person" ? "P" : "O"}:${name}`;
    });
  assert.deepEqual(found, expected);
}

const cases: Readonly<Record<string, readonly string[]>> = {
  "titles before": [
    "[P:Dr.|Odile Marchetti] opened it.",
    "[P:Mr|Pell] left early.",
    "Talks with [P:President|Tolvaren] went on.",
    "[P:Sheikh|Rashid bin Omar Al Tamir] arrived.",
    "[P:Ayatollah|Sohrabi] stressed it.",
    "[P:Lt. Gen.|H.R. Brandt] briefed them.",
    "[P:Sen.|Ida Quill] voted no.",
    "[P:Deputy Prime Minister|Ilka Varga] agreed.",
    "[P:Special Agent in Charge|Lowell Briggs] said so.",
    "spokeswoman [P:|Ana Ruiz] said no.",
  ],
  "an office of several words before": [
    "The Secretary of State [P:|Wendy Tarn] left.",
    "The [O:Department of Rivers] [P:|Kenneth M. Dunn] left.",
    "The [O:Bank of Ann Tarn] opened.",
    "Then [P:|John D. (Jay) Marl] left (Monday).",
  ],
  "titles that go with things too": [
    "The Executive Order, the Special Summit and the Federal Register are things.",
    "The [P:Special Envoy|Lars Pell] left.",
    "Here [P:Republican|Mira Dunn] met [P:Democrat|Bo Tarn].",
    "The Mary Dunn Sea Telescope and the Peter Marl Test Facility are open.",
    "Here [P:Sen.|Law] met [P:Judge|Price].",
    "The [O:Tide Tribunal] met the [O:Eli Marl Japan] team.",
  ],
  traditions: [
    "[P:|Wouter van der Heuvel] won.",
    "A note by [P:Dr.|van der Heuvel] followed.",
    "[P:|Ngozi Adeyemi-Clarke] chairs it.",
    "[P:|María del Pilar Quiñones] read it.",
    "[P:|Nguyen Thi Lan] drew it.",
    "[P:|Jean-Luc Corbeau] and [P:|Ines Maldon] met.",
    "[P:|Łukasz Brzeg], a composer, sang.",
    "[P:|Wei Jinglan] (韦景岚), a scholar, wrote.",
    "[P:|João Paulo d’Ávila dos Reis], who translates, spoke.",
    "[P:|A. P. J. Karim] was elected.",
    "[P:|Theodore “Ted” Okonjo Jr.] said so.",
    "[P:|Samuel L. Hart III] sang.",
    "[P:|Micheál Dunne] rose.",
    "[P:|Leonardo DiMarco] and [P:|Vincent D'Orsay] came.",
  ],
  "names that are words": [
    "[P:|April Stone] said that [P:|Grant Hollis] was late.",
    "[P:|Will Marsh] apologised.",
    "[P:Mrs|May] thanked [P:|Philip May].",
    "[P:Judge|Learned Tully] wrote it.",
  ],
  "evidence behind the name": [
    "[P:|Tovah Brindle], the mayor, smiled.",
    "[P:|Corin Ashby] (R-Utah) voted.",
    "[P:|Tamsin Oake], PhD, reads.",
    "[P:|Petrus Lund], 34, of Marl, fell.",
    "[P:|Hask Orvin] said no.",
  ],
  organisations: [
    "The [O:Ministry of Harbours] said so.",
    "The [O:Department for Coasts and Harbours] paid.",
    "[O:Corvane Holdings, Inc.] grew.",
    "[O:Marl & Sons] and [O:Tarn Group] agreed.",
    "The [O:University of Port Alden] led it.",
    "The [O:House Tide Committee] voted.",
    "The [O:U.S. Department of Tides] said no.",
  ],
  nobody: [
    "The Islamic Republic of Utopia made strides.",
    "San Telmo and New Holm sued.",
    "On Monday, the North-South corridor opened.",
    "Happy New Year from Los Angeles.",
    "Nothing here has a capital but the first word.",
    "The District Attorney was away.",
    "The Middle East is large.",
  ],
};

describe("Names", () => {
  for (const [family, texts] of Object.entries(cases)) {
    describe(family, () => {
      for (const text of texts) it(text, () => check(text));
    });
  }
});
