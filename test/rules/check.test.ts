import assert from "node:assert/strict";
import { analyse, check, chooseProfile, expectedElements, settingProblems, type CheckOptions } from "../../src/core";
import { checkWith } from "../../src/core/rules/run";
import { defineRule } from "../../src/core/rules/rule";

const HEADLINE = "Toledo council votes on budget";
const LEAD = "The council of Toledo voted on a budget for schools and roads.";
const DOUBLED = `${HEADLINE}\n\n${LEAD}\n\nOn Monday the the plan was agreed.`;

function found(text: string, options: CheckOptions = {}): readonly string[] {
  return check(analyse(text), { profile: "plain", ...options }).map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("check", () => {
  it("gives findings in text order", () => {
    const text = `${HEADLINE}.\n\n${LEAD}\n\nOn Monday the the plan was for for Nov. 31, 2026.`;
    assert.deepEqual(found(text), [
      "headline/end-period warning",
      "clarity/repeated-word error",
      "clarity/repeated-word error",
      "consistency/invalid-date error",
    ]);
  });

  it("obeys a severity, alone or with options", () => {
    assert.deepEqual(found(DOUBLED, { rules: { "clarity/repeated-word": "hint" } }), ["clarity/repeated-word hint"]);
    assert.deepEqual(found(DOUBLED, { rules: { "clarity/repeated-word": { severity: "info" } } }), [
      "clarity/repeated-word info",
    ]);
    assert.deepEqual(found(DOUBLED, { rules: { "clarity/repeated-word": "off" } }), []);
    assert.deepEqual(found(DOUBLED, { rules: { "clarity/repeated-word": { severity: "off" } } }), []);
  });

  it("lets a writer's severity hold for doubtful findings too", () => {
    const text = `${HEADLINE}\n\nThe council of Toledo voted today on a budget.`;
    assert.deepEqual(found(text), ["lead/relative-day hint"]);
    assert.deepEqual(found(text, { rules: { "lead/relative-day": "error" } }), ["lead/relative-day error"]);
  });

  it("takes the default for an option of a wrong type or out of bounds", () => {
    for (const max of ["12", 3, 12.5, null, [12]]) {
      assert.deepEqual(found(DOUBLED, { rules: { "headline/too-long": { max, ideal: max } } }), [
        "clarity/repeated-word error",
      ]);
    }
  });

  it("passes over settings that make no sense", () => {
    const rulesSetting = {
      "no/such-rule": "error",
      "clarity/repeated-word": "loud",
    } as unknown as CheckOptions["rules"];
    assert.deepEqual(found(DOUBLED, { rules: rulesSetting ?? {} }), ["clarity/repeated-word error"]);
  });

  it("stops after so many findings of one rule, and says so in the last one", () => {
    const text = `${HEADLINE}.\n\n${LEAD}\n\n${"The plan was for for schools. ".repeat(1_200)}`;
    const doubled = check(analyse(text), { profile: "plain" }).filter(({ rule }) => rule === "clarity/repeated-word");
    assert.equal(doubled.length, 1_000);
    assert.match(doubled.at(-1)?.message ?? "", /further findings of this rule, left out/);
    assert.doesNotMatch(doubled.at(-2)?.message ?? "", /left out/);
    assert.ok(found(text).includes("headline/end-period warning"));
    for (const mostOfARule of [Infinity, 1_200]) {
      const all = found(text, { mostOfARule }).filter((finding) => finding.startsWith("clarity/repeated-word"));
      assert.equal(all.length, 1_200);
    }
  });

  it("counts no finding that a directive switches off", () => {
    const off = "<!-- dateline-disable-next-line clarity/repeated-word -->\nThe plan was for for schools.\n\n";
    const text = `# ${HEADLINE}\n\n${LEAD}\n\n${off.repeat(3)}The plan was for for hospitals.\n`;
    const kept = check(analyse(text, { format: "markdown" }), { profile: "plain", mostOfARule: 1 });
    assert.deepEqual(
      kept.map(({ rule, message }) => [rule, message]),
      [["clarity/repeated-word", "“for” stands twice in a row"]],
    );
  });

  it("keeps the findings of all rules when one throws, and tells the host", () => {
    const broken = defineRule({
      id: "test/broken",
      summary: "Break.",
      why: "Rules break.",
      source: [{ name: "This test" }],
      level: "error",
      fix: "none",
      since: "0.1.0",
      profiles: ["all"],
      messages: { never: "Never" },
      examples: { bad: [], good: [] },
      check: () => {
        throw new Error("broken");
      },
    });
    const sound = defineRule({
      ...broken,
      id: "test/sound",
      options: {},
      check: () => [{ at: { start: 0, end: 1 }, message: "never" }],
    });
    const told: string[] = [];
    const findings = checkWith([broken, sound], analyse(DOUBLED), { onRuleError: (rule) => told.push(rule) });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["test/sound"],
    );
    assert.deepEqual(told, ["test/broken"]);
  });

  it("stays silent on texts without news", () => {
    for (const text of ["", "\n\n", "   ", "\uFEFF"]) assert.deepEqual(found(text, { profile: "wire-prnewswire" }), []);
  });
});

describe("Directives", () => {
  const line = "On Monday the the plan was agreed.";
  const silent = [
    `${HEADLINE}\n\n${LEAD}\n\n<!-- dateline-disable-next-line -->\n${line}`,
    `${HEADLINE}\n\n${LEAD}\n\n<!-- dateline-disable-next-line clarity/repeated-word -->\n${line}`,
    `${HEADLINE}\n\n${LEAD}\n\n${line} <!-- dateline-disable-line clarity/repeated-word -->`,
    `<!-- dateline-disable-file clarity/repeated-word -->\n\n${HEADLINE}\n\n${LEAD}\n\n${line}`,
    `${HEADLINE}\n\n${LEAD}\n\n<!-- dateline-disable -->\n\n${line}\n\n<!-- dateline-enable -->`,
  ];
  for (const text of silent) it(`switches a finding off: ${text}`, () => assert.deepEqual(found(text), []));

  const loud = [
    `${HEADLINE}\n\n${LEAD}\n\n<!-- dateline-disable-next-line lead/too-long -->\n${line}`,
    `${HEADLINE}\n\n${LEAD}\n\n<!-- dateline-disable -->\n\nA paragraph.\n\n<!-- dateline-enable -->\n\n${line}`,
  ];
  for (const text of loud) {
    it(`leaves a finding alone: ${text}`, () => {
      const findings = found(text, { rules: { "structure/unused-disable": "off" } });
      assert.deepEqual(findings, ["clarity/repeated-word error"]);
    });
  }
});

describe("The profile of a release", () => {
  const chosen = (text: string, given?: CheckOptions["profile"]): string => {
    const { id, by } = chooseProfile(analyse(text), given);
    return `${id} ${by}`;
  };
  const uk = `${HEADLINE}\n\n${LEAD}\n\nENDS\n`;

  it("is its own, then what the host was told, then what the text looks like", () => {
    assert.equal(chosen(uk), "uk text");
    assert.equal(chosen(uk, "research"), "research host");
    assert.equal(chosen(`<!-- dateline-profile mar-eu -->\n\n${uk}`, "research"), "mar-eu release");
    assert.equal(chosen(`---\nprofile: mar-eu\n---\n<!-- dateline-profile uk -->\n\n${uk}`), "mar-eu release");
    assert.equal(chosen(`// dateline-profile: plain\n\n${uk}`), "plain release");
    assert.equal(chosen(`<!-- dateline-profile reuters -->\n\n${uk}`, "research"), "research host");
  });

  it("goes by its former name too", () => {
    assert.equal(chosen(`<!-- dateline-profile wire -->\n\n${uk}`), "wire-prnewswire release");
    assert.equal(chosen(uk, "wire" as CheckOptions["profile"]), "wire-prnewswire host");
  });

  it("is recognised by the tag of a wire, and by the place of a department", () => {
    const dated = (dateline: string): string => `${HEADLINE}\n\n${dateline} ${LEAD}\n`;
    assert.equal(chosen(dated("TOLEDO, Ohio, May 5, 2026 /PRNewswire/ --")), "wire-prnewswire text");
    assert.equal(chosen(dated("TOLEDO, Ohio, May 5, 2026 (GLOBE NEWSWIRE) --")), "wire-globenewswire text");
    assert.equal(chosen(dated("TOLEDO, Ohio--(BUSINESS WIRE)--")), "wire-businesswire text");
    assert.equal(chosen(`${HEADLINE}\n\n${LEAD}\n`), "ap text");
    const office = `${HEADLINE}\n\nThe Department for Bridges said it would build one.\n\nContact: press@bridges`;
    assert.equal(chosen(`${office}.gov.uk\n`), "government text");
    assert.equal(chosen(`${office}.gov\n`), "ap text");
  });
});

describe("Expected elements", () => {
  const story = `${HEADLINE}\n\n${LEAD}`;
  const demanded = (text: string, profile: Parameters<typeof expectedElements>[1]): readonly string[] =>
    expectedElements(analyse(text), profile)
      .filter(({ demand }) => demand === "demanded")
      .map(({ element }) => element);

  it("are demanded by wires", () => {
    assert.deepEqual(demanded(story, "wire-prnewswire"), ["headline", "dateline", "lead", "boilerplate", "contact"]);
  });

  it("are never demanded by a tradition, and never expected in profile plain", () => {
    for (const profile of ["ap", "uk", "government", "research"] as const)
      assert.deepEqual(demanded(story, profile), []);
    assert.ok(expectedElements(analyse(story), "plain").every(({ demand }) => demand === "none"));
  });

  it("leave out a dateline in profile uk", () => {
    const dateline = expectedElements(analyse(story), "uk").find(({ element }) => element === "dateline");
    assert.equal(dateline?.demand, "none");
  });

  it("are a warning where demanded and a hint where expected", () => {
    const missing = (profile: CheckOptions["profile"]): readonly string[] =>
      found(story, profile ? { profile } : {}).filter((finding) => finding.startsWith("structure/missing"));
    assert.ok(missing("wire-prnewswire").includes("structure/missing-contact warning"));
    assert.ok(missing("uk").includes("structure/missing-contact hint"));
    assert.ok(!missing("uk").some((finding) => finding.includes("missing-dateline")));
  });

  it("ask the story of a news agency for neither sender nor contact", () => {
    const missing = (tag: string): number =>
      check(analyse(`${HEADLINE}\n\nTOLEDO, Ohio, May 5, 2026 ${tag} -- ${LEAD}`, { format: "markdown" })).filter(
        ({ rule }) => /missing-(?:contact|boiler)/.test(rule),
      ).length;
    assert.equal(missing("(AP)"), 0);
    assert.equal(missing("(Norvalia News)"), 0);
    assert.equal(missing("/PRNewswire/"), 2);
  });

  it("are no demand of a wire that was only recognised, and are demanded of a release that calls itself ready", () => {
    const wire = `${HEADLINE}\n\nTOLEDO, Ohio, May 5, 2026 /PRNewswire/ -- ${LEAD}`;
    const contact = (text: string, profile?: CheckOptions["profile"]): string | undefined =>
      check(analyse(text, { format: "markdown" }), profile ? { profile } : {}).find(
        ({ rule }) => rule === "structure/missing-contact",
      )?.severity;
    assert.equal(contact(wire), "hint");
    assert.equal(contact(wire, "wire-prnewswire"), "warning");
    assert.equal(contact(`---\nstatus: ready\n---\n\n${wire}`), "warning");
    assert.equal(contact(`---\nstatus: draft\n---\n\n${wire}`), "hint");
  });
});

describe("settingProblems", () => {
  const problems = (settings: unknown): number => settingProblems(settings).length;

  it("finds nothing wrong with sound settings", () => {
    assert.equal(problems(undefined), 0);
    assert.equal(problems({ "lead/too-long": "off", "headline/too-long": { max: 90, severity: "hint" } }), 0);
  });

  it("names each mistake", () => {
    assert.equal(problems("off"), 1);
    assert.equal(problems({ "no/such-rule": "off" }), 1);
    assert.equal(problems({ "lead/too-long": "loud" }), 1);
    assert.equal(problems({ "lead/too-long": { max: "ten", most: 3, severity: 2 } }), 3);
  });
});
