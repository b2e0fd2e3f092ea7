import assert from "node:assert/strict";
import { analyse, isStance } from "../../src/core";
import { read } from "./speech-fixture";

/** Each paragraph, then what was reported without a clause: "speaker | words", one line for each. */
const REPORTS: readonly (readonly [text: string, ...lines: string[]])[] = [
  // What was stressed, and the like.
  ["Mira Dunn stressed the importance of safe walls.", "Mira Dunn | the importance of safe walls"],
  ["Mira Dunn has repeatedly stressed the importance of safe walls.", "Mira Dunn | the importance of safe walls"],
  ["Mira Dunn underscored her support for the plan.", "Mira Dunn | her support for the plan"],
  ["The ministers reaffirmed their commitment to free trade.", "ministers | their commitment to free trade"],
  ["Mayor Bo Tarn reiterated his opposition to the new road.", "Bo Tarn | his opposition to the new road"],
  ["The council expressed regret over the delay.", "council | regret over the delay"],
  ["The two sides highlighted the role of the port in trade.", "two sides | the role of the port in trade"],
  ["Mira Dunn noted the rise in costs since the war.", "Mira Dunn | the rise in costs since the war"],
  ["Mira Dunn emphasised the need to act, and to act now.", "Mira Dunn | the need to act, and to act now"],
  [
    "The Government of Norway affirmed its respect for the treaty.",
    "Government of Norway | its respect for the treaty",
  ],
  ["Residents voiced their anger at the cuts.", "Residents | their anger at the cuts"],
  ["Mira Dunn repeated her call for a new bridge.", "Mira Dunn | her call for a new bridge"],
  ["Mira Dunn reiterated the need for continued growth.", "Mira Dunn | the need for continued growth"],
  // Called for, urged, described as, identified as.
  ["The union called for calm.", "union | calm"],
  ["The union called for new elections and an end to the strike.", "union | new elections and an end to the strike"],
  ["The union called on the government to act.", "union | the government to act"],
  ["Mira Dunn appealed for calm.", "Mira Dunn | calm"],
  ["Mira Dunn appealed to drivers to stay at home.", "Mira Dunn | drivers to stay at home"],
  ["Mira Dunn urged restraint.", "Mira Dunn | restraint"],
  ["Mira Dunn urged the council to repair the walls.", "Mira Dunn | the council to repair the walls"],
  ["Mira Dunn urged them to leave the sand where it lies.", "Mira Dunn | them to leave the sand where it lies"],
  ["Mira Dunn described the plan as a gift to the rich.", "Mira Dunn | the plan as a gift to the rich"],
  ["Mira Dunn described it as sound.", "Mira Dunn | it as sound"],
  ["Mira Dunn characterised the talks as frank.", "Mira Dunn | the talks as frank"],
  ["Police identified the victim as Bo Tarn, a sailor.", "Police | the victim as Bo Tarn, a sailor"],
  ["Police identified him as a sailor.", "Police | him as a sailor"],
  // Welcomed and condemned.
  ["Mira Dunn welcomed the ruling.", "Mira Dunn | the ruling"],
  ["Dunn welcomed the ruling.", "Dunn | the ruling"],
  ["The two governments condemned the attack on the port.", "two governments | the attack on the port"],
  ["Norway welcomed Iceland’s efforts to end the war.", "Norway | Iceland’s efforts to end the war"],
  // Who speaks: shared subjects, adjuncts, verbs that lead to the verb, relative clauses, pronouns.
  [
    "Mira Dunn welcomed the ruling and called for a new inquiry.",
    "Mira Dunn | the ruling",
    "Mira Dunn | a new inquiry",
  ],
  ["Mira Dunn met the council, praised its work and urged restraint.", "Mira Dunn | restraint"],
  ["“The walls hold,” Mira Dunn said, stressing the need for calm.", "Mira Dunn | the need for calm"],
  ["Mira Dunn sent a letter to the council, urging it to act.", "Mira Dunn | it to act"],
  ["Mira Dunn went on to stress the need for calm.", "Mira Dunn | the need for calm"],
  ["Mira Dunn took the opportunity to reaffirm her support for the crews.", "Mira Dunn | her support for the crews"],
  ["Mira Dunn spoke with Bo Tarn to underscore the need for calm.", "Mira Dunn | the need for calm"],
  ["Mira Dunn met the press to highlight the role of the crews.", "Mira Dunn | the role of the crews"],
  ["Mira Dunn is calling for a new wall.", "Mira Dunn | a new wall"],
  ["The senators are urging the council to act.", "senators | the council to act"],
  ["Mira Dunn sent a letter to Mayor Bo Tarn urging him to act.", "Mira Dunn | him to act"],
  ["Mira Dunn joined the mayor in calling for calm.", "Mira Dunn | calm"],
  ["Noting the rise in costs, Mira Dunn said that the wall was late.", "Mira Dunn | the rise in costs"],
  ["Mira Dunn expressed to President Bo Tarn her thanks for the visit.", "Mira Dunn | her thanks for the visit"],
  ["Mira Dunn noted with great concern the rise in costs.", "Mira Dunn | the rise in costs"],
  ["Mira Dunn called once again for calm.", "Mira Dunn | calm"],
  ["Mira Dunn has once again called for calm.", "Mira Dunn | calm"],
  ["The two sides identified energy as a priority.", "two sides | energy as a priority"],
  ["Mira Dunn, who called for calm, is the mayor of Tarn.", "Mira Dunn | calm"],
  ["While Mira Dunn called for calm, the mayor wanted war.", "Mira Dunn | calm"],
  ["Mira Dunn spoke to the crews. She expressed her thanks to them.", "Mira Dunn | her thanks to them"],
  ["The ministers met in Tarn. They reaffirmed the need for peace.", "nobody | the need for peace"],
  ["Marl Group opened a port. It expressed regret over the noise.", "Marl Group | regret over the noise"],
  // Where it ends.
  ["Mira Dunn stressed the need for calm, which nobody had expected.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm during a visit to the port.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm in a statement.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm on Monday.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm when asked about the walls.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm, and the mayor agreed to wait.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm and left.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need for calm; the mayor left.", "Mira Dunn | the need for calm"],
  ["Mira Dunn stressed the need to protect and promote trade.", "Mira Dunn | the need to protect and promote trade"],
  [
    "Mira Dunn stressed the need for swift, shared and severe measures.",
    "Mira Dunn | the need for swift, shared and severe measures",
  ],
  [
    "Mira Dunn stressed the value of opening ports, building ships, and training crews.",
    "Mira Dunn | the value of opening ports, building ships, and training crews",
  ],
  [
    "Mira Dunn voiced support for the plan, including the road.",
    "Mira Dunn | support for the plan, including the road",
  ],
  [
    "Mira Dunn expressed the hope that the walls, which are old, would hold.",
    "Mira Dunn | the hope that the walls, which are old, would hold",
  ],
  [
    "Mira Dunn urged the crews to use the fund, a reserve that was set up in May.",
    "Mira Dunn | the crews to use the fund",
  ],
];

/** No report without a clause: documents and results, plans and denials, passives, nouns, deeds, the first person. */
const NONE: readonly string[] = [
  "The report stressed the need for reform.",
  "The findings underscore the need for calm.",
  "This highlights the role of the port.",
  "The bill reaffirms the right to strike.",
  "Mayor Dunn’s letter emphasised the need for calm.",
  "The Marl X2 highlights the features of the new line.",
  "The settlement calls for a new sea wall.",
  "The recipe calls for two eggs.",
  "The school emphasises outdoor learning.",
  "The results were read in May. They highlighted the need for reform.",
  "It underscored the need for calm.",
  "Mira Dunn will highlight the role of the port.",
  "Mira Dunn is expected to call for calm.",
  "Mira Dunn would welcome a new wall.",
  "Mira Dunn did not express regret.",
  "Mira Dunn has never called for war.",
  "Concerns expressed by both groups were heard.",
  "The need for calm was stressed by the mayor.",
  "Regret was expressed.",
  "Calls for calm went unheard.",
  "The union’s calls for calm went unheard.",
  "The stress of the work is great.",
  "Voices for peace were few.",
  "The court heard an appeal for damages.",
  "Mira Dunn called for an ambulance.",
  "Mira Dunn called for help.",
  "Mira Dunn called on the mayor.",
  "Mira Dunn called the mayor.",
  "The engineers repeated the test.",
  "Researchers identified the gene as a cause of the illness.",
  "Mira Dunn identified three sites.",
  "Mira Dunn described the walls.",
  "Mira Dunn thanked the crews for their work.",
  "Mira Dunn congratulated Bo Tarn on the prize.",
  "Mira Dunn discussed the plan with the council.",
  "The museum welcomed 3,000 visitors.",
  "The zoo welcomed a baby seal.",
  "Mira Dunn welcomed the delegates.",
  "Mira Dunn welcomed Bo Tarn to the town hall.",
  "I reaffirm my support for the crews.",
  "We call for calm.",
  "Mira Dunn signed the treaty, affirming its faith in trade.",
  "A resolution urging action was passed.",
  "A letter urging the mayor to act was read.",
  "The museum is highlighting the role of the crews.",
  "Noting the rise in costs, the firm cut its budget.",
  "Mira Dunn signed the law banning ships and urging action.",
  "Mira Dunn was praised for calling for calm.",
  "Mira Dunn sent the express mail to Tarn.",
];

/** Clauses and words in marks go first: these are quotations. */
const QUOTATIONS: readonly (readonly [text: string, ...lines: string[]])[] = [
  ["Mira Dunn noted that the port was open.", "indirect | Mira Dunn | the port was open"],
  ["Mira Dunn noted prices had risen.", "indirect | Mira Dunn | prices had risen"],
  ["Mira Dunn stressed that calm was needed.", "indirect | Mira Dunn | calm was needed"],
  [
    "Mira Dunn described the plan as “a slap in the face of the town”.",
    "mixed | Mira Dunn | the plan as “a slap in the face of the town”",
  ],
  ["Mira Dunn highlighted the “Walls of Tarn” programme.", "noun-phrase | Mira Dunn | the “Walls of Tarn” programme"],
  [
    "Mira Dunn stressed the need for calm, adding that the walls would hold.",
    "noun-phrase | Mira Dunn | the need for calm",
    "indirect | Mira Dunn | the walls would hold",
  ],
];

describe("Noun-phrase reports", () => {
  for (const [text, ...lines] of REPORTS) {
    it(text, () => {
      const found = read(text).lines.filter((line) => line.startsWith("noun-phrase | "));
      assert.deepEqual(
        found.map((line) => line.slice("noun-phrase | ".length)),
        lines,
      );
    });
  }

  describe("are none", () => {
    for (const text of NONE) it(text, () => assert.deepEqual(read(text).lines, []));
  });

  describe("stand behind clauses and marks", () => {
    for (const [text, ...lines] of QUOTATIONS) it(text, () => assert.deepEqual(read(text).lines, lines));
  });

  it("carry a rule of their own", () => {
    const [quote] = read("Mira Dunn stressed the need for calm.").speech.quotes;
    assert.equal(quote?.rule, "noun phrase");
    assert.equal(quote.cue?.lemma, "stress");
  });

  it("of a welcome are told apart from the others", () => {
    const { quotes } = read("Mira Dunn welcomed the ruling and called for a new inquiry.").speech;
    assert.deepEqual(quotes.map(isStance), [true, false]);
  });

  it("never take up marks that stand alone", () => {
    const { lines } = read("Mira Dunn called for a “new deal”. “We must act now or lose the port.”");
    assert.deepEqual(lines, [
      "noun-phrase | Mira Dunn | a “new deal”",
      "direct | Mira Dunn | We must act now or lose the port.",
    ]);
  });

  it("do not break a block that somebody speaks", () => {
    const text = "Mira Dunn said:\n\nThe town needs a wall.\n\nWe thank the crews. The council called for calm.";
    assert.equal(read(text).lines.length, 1);
  });

  it("stay linear in the text", () => {
    const long = "Mira Dunn stressed the need for ports, ships, and crews, and ".repeat(2_000);
    const start = performance.now();
    analyse(`Harbour opens again\n\nThe harbour opened.\n\n${long}`);
    assert.ok(performance.now() - start < 4_000);
  });
});
