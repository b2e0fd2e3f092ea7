import assert from "node:assert/strict";
import { listed } from "./people-fixture";
import { read } from "./speech-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "shortened",
    "Sens. Mira Dunn and Bo Tarn said it was late. “Yes,” Tarn said.",
    "person Mira Dunn, Sen.: Mira Dunn",
    "person Bo Tarn, Sen.: Bo Tarn / Tarn",
  ],
  [
    "parties between them",
    "Sens. Mira Dunn (D-Ohio) and Bo Tarn (R-Utah) voted. “No,” Sen. Tarn said.",
    "person Mira Dunn, Sen.: Mira Dunn",
    "person Bo Tarn, Sen.: Bo Tarn / Sen. Tarn",
  ],
  [
    "three",
    "Reps. Mira Dunn, Bo Tarn and Ida Quill voted. “No,” Quill said.",
    "person Mira Dunn, Rep.: Mira Dunn",
    "person Bo Tarn, Rep.: Bo Tarn",
    "person Ida Quill, Rep.: Ida Quill / Quill",
  ],
  [
    "surnames",
    "Ministers Dunn and Tarn met. “No,” Tarn said.",
    "person Dunn, Minister: Dunn",
    "person Tarn, Minister: Tarn / Tarn",
  ],
  [
    "several words",
    "Assistant District Attorneys Mira Dunn and Bo Tarn prosecuted the case. “No,” Dunn said.",
    "person Mira Dunn, Assistant District Attorney: Mira Dunn / Dunn",
    "person Bo Tarn, Assistant District Attorney: Bo Tarn",
  ],
  [
    "small letters",
    "The co-founders Mira Dunn and Bo Tarn met. “No,” Tarn said.",
    "person Mira Dunn, co-founder: Mira Dunn",
    "person Bo Tarn, co-founder: Bo Tarn / Tarn",
  ],
  [
    "the second has a title of her own",
    "Ministers from Norvalia met Governor Mira Dunn and Mayor Bo Tarn. “No,” Tarn said.",
    "person Mira Dunn, Governor: Governor Mira Dunn",
    "person Bo Tarn, Mayor: Mayor Bo Tarn / Tarn",
  ],
  [
    "one title, two people",
    "Governor Mira Dunn and Bo Tarn met. “No,” Tarn said.",
    "person Mira Dunn, Governor: Governor Mira Dunn",
    "person Bo Tarn: Bo Tarn / Tarn",
  ],
  [
    "a body is nobody",
    "Senators Mira Dunn, Bo Tarn and Marl Group met. “No,” Tarn said.",
    "person Mira Dunn, Senator: Mira Dunn",
    "person Bo Tarn, Senator: Bo Tarn / Tarn",
  ],
  [
    "Mrs. is one",
    "Mrs. Mira Dunn and Bo Tarn met. “No,” Tarn said.",
    "person Mira Dunn (she): Mrs. Mira Dunn",
    "person Bo Tarn: Bo Tarn / Tarn",
  ],
  [
    "a name of which nothing is known beside a whole one",
    "Attorneys Mira Dunn and Sun-hee Tarn met. “No,” Tarn said.",
    "person Mira Dunn, Attorney: Mira Dunn",
    "person Sun-hee Tarn, Attorney: Sun-hee Tarn / Tarn",
  ],
  [
    "a name of which nothing is known beside a body",
    "Workers United and Ports Together met Mira Dunn. “No,” Dunn said.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
];

describe("Titles in the plural", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});

describe("A loose quotation behind two who are named together", () => {
  it("is the first one's", () => {
    const { lines } = read("Ministers Mira Dunn and Bo Tarn opened the port.\n\n“The walls will hold for many years.”");
    assert.deepEqual(lines, ["direct | Mira Dunn | The walls will hold for many years."]);
  });

  it("is the last one's where a verb stands between them", () => {
    const { lines } = read("Mira Dunn met Bo Tarn at the port.\n\n“The walls will hold for many years.”");
    assert.deepEqual(lines, ["direct | Bo Tarn | The walls will hold for many years."]);
  });
});
