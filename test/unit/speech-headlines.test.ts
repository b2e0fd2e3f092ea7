import assert from "node:assert/strict";
import { analyse, hoverAt, outline, quotesAsText, speakerTree, statistics } from "../../src/core";

const STORY = `

TARN, May 3, 2031 – Marl Group has opened the port of Tarn.

“We are open,” said Mira Dunn, chief executive of Marl Group. The minister, Bo Lind, was there.

The minister said that the port was large. Dunn added that more was to come.
`;

/** The quotations of a headline over a story of Mira Dunn and the minister Bo Lind: "kind | speaker | words". */
function inHeadline(headline: string): readonly string[] {
  const { speech, source } = analyse(headline + STORY);
  return speech.headlineQuotes.map(({ kind, speaker, spans }) => {
    const name = speaker === undefined ? "nobody" : (speech.people[speaker]?.name ?? "?");
    return `${kind} | ${name} | ${spans.map(({ start, end }) => source.text.slice(start, end)).join(" … ")}`;
  });
}

const FOUND: readonly (readonly [headline: string, line: string])[] = [
  ["Port will open in May, says Dunn", "indirect | Mira Dunn | Port will open in May"],
  ["Port will open in May, Dunn says", "indirect | Mira Dunn | Port will open in May"],
  ["Port Will Open in May, Says Mira Dunn", "indirect | Mira Dunn | Port Will Open in May"],
  ["PORT WILL OPEN IN MAY, SAYS DUNN", "indirect | Mira Dunn | PORT WILL OPEN IN MAY"],
  ["Port will open in May – Dunn says", "indirect | Mira Dunn | Port will open in May"],
  ["Dunn says port will open in May", "indirect | Mira Dunn | port will open in May"],
  ["Dunn says that the port will open in May", "indirect | Mira Dunn | the port will open in May"],
  ["Dunn says port to open in May", "indirect | Mira Dunn | port to open in May"],
  ["Mira Dunn Says Port Will Open in May", "indirect | Mira Dunn | Port Will Open in May"],
  ["Minister says “large port” will open in May", "mixed | Bo Lind | “large port” will open in May"],
  ["Minister: “We will win the prize”", "direct | Bo Lind | We will win the prize"],
  ["“We will win the prize” – Dunn", "direct | Mira Dunn | We will win the prize"],
  ["“The walls will hold,” Dunn says", "direct | Mira Dunn | The walls will hold,"],
  ["“The walls will hold,” says minister", "direct | Bo Lind | The walls will hold,"],
  ["Dunn says “the walls will hold”", "direct | Mira Dunn | the walls will hold"],
  ["Mira Dunn: Port Will Open in May", "indirect | Mira Dunn | Port Will Open in May"],
  ["Port will open in May: minister", "indirect | Bo Lind | Port will open in May"],
  ["Experts say walls will hold", "indirect | nobody | walls will hold"],
  ["Mayor: “The town is ready”", "direct | nobody | The town is ready"],
  ["Marl Group warns prices will rise", "indirect | nobody | prices will rise"],
];

/** Topics, documents, the issuer's news, titles of works, verbs without a clause, and names that nobody bears. */
const NONE: readonly string[] = [
  "Port opens in May",
  "Marl Group opens port of Tarn",
  "Marl Group announces port will open",
  "Marl Group: Third-quarter results will be late",
  "Tarn: A port that will last",
  "Report: Walls will hold",
  "Study says walls will hold",
  "Statement by Minister Bo Lind: Port will open",
  "Dunn warns of delays",
  "Dunn claims victory over rain",
  "Dunn, Lind open port",
  "New book “The Long Winter at Sea” opens series",
  "Crane says port will open",
  "The “golden crane” is large",
  "Says Who?",
];

describe("Quotations in headlines", () => {
  for (const [headline, line] of FOUND) it(headline, () => assert.deepEqual(inHeadline(headline), [line]));

  describe("are none", () => {
    for (const headline of NONE) it(headline, () => assert.deepEqual(inHeadline(headline), []));
  });

  it("stand in subheads as well, with ids of their own", () => {
    const text = `Marl Group opens port\n\n“We will win the prize,” says Dunn${STORY}`;
    const { headlineQuotes } = analyse(text).speech;
    assert.deepEqual(
      headlineQuotes.map(({ id, words }) => [id, words]),
      [[0, 5]],
    );
  });

  it("are never counted, listed or copied, and change nothing in the story", () => {
    const plain = analyse(`Marl Group opens port${STORY}`);
    const marked = analyse(`“We will win the prize,” says Dunn${STORY}`);
    assert.equal(marked.speech.headlineQuotes.length, 1);
    assert.equal(statistics(marked).quotes, statistics(plain).quotes);
    assert.equal(statistics(marked).quotedWords, statistics(plain).quotedWords);
    assert.equal(quotesAsText(marked), quotesAsText(plain));
    const listed = (a: typeof plain): readonly string[] =>
      speakerTree(a).speakers.map(({ label, quotes }) => `${label} ${quotes.length}`);
    assert.deepEqual(listed(marked), listed(plain));
    assert.equal(outline(marked)[0]?.children.length, 0);
  });

  it("have marks that count as speech", () => {
    const { marked } = analyse(`“We will win the prize,” says Dunn${STORY}`).speech;
    assert.equal(marked[0]?.use, "speech");
    assert.equal(analyse(`The “golden crane” is large${STORY}`).speech.marked[0]?.use, "fragment");
  });

  it("say in the hover that they are not counted", () => {
    const a = analyse(`“We will win the prize,” says Dunn${STORY}`);
    for (const offset of [3, 26]) {
      const { markdown = "" } = hoverAt(a, [], offset) ?? {};
      assert.match(markdown, /^\*\*Headline quotation\*\* of 5 words, not counted/);
      assert.match(markdown, /Attributed to Mira Dunn/);
    }
  });
});
