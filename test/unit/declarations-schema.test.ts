import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { readConfiguration } from "../../src/core";

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

const schema = JSON.parse(
  readFileSync(path.join(__dirname, "../../schemas/dateline.schema.json"), "utf8"),
) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly properties: Readonly<Record<string, Schema>>;
};

/** As much of JSON Schema as ours uses. */
function isValid(of: Schema, value: unknown): boolean {
  if (of.$ref) return isValid(schema.definitions[of.$ref.slice("#/definitions/".length)]!, value);
  if (typeof value === "number") {
    const isInteger = of.type === undefined || (of.type === "integer" && Number.isInteger(value));
    const isWithin = value >= (of.minimum ?? -Infinity) && value <= (of.maximum ?? Infinity);
    return (
      isInteger && isWithin && (of.enum ?? [value]).includes(value) && !of.anyOf?.every((one) => !isValid(one, value))
    );
  }
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (of.type !== undefined && ![of.type].flat().includes(type)) return false;
  if (of.enum && !of.enum.includes(value)) return false;
  if (of.anyOf && !of.anyOf.some((option) => isValid(option, value))) return false;
  if (typeof value === "string") {
    return (
      (of.pattern === undefined || new RegExp(of.pattern, "u").test(value)) && value.length <= (of.maxLength ?? 1e9)
    );
  }
  if (Array.isArray(value)) {
    return value.length <= (of.maxItems ?? 1e9) && value.every((item) => isValid(of.items ?? {}, item));
  }
  if (typeof value !== "object" || value === null) return true;
  const known = of.properties ?? {};
  return (
    (of.required ?? []).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, inner]) =>
      Object.hasOwn(known, key) ? isValid(known[key]!, inner) : of.additionalProperties !== false,
    )
  );
}

/** Problems that an editor which knows the schema finds too. */
function schemaProblems(value: unknown): readonly string[] {
  return readConfiguration(JSON.stringify(value))
    .problems.filter(({ inSchema }) => inSchema)
    .map(({ message }) => message);
}

describe("the schema of dateline.json", () => {
  const speaker = { name: "Mira Dunn", title: "mayor", organisation: "Tarn", aliases: ["Mira"], kind: "person" };
  const cases: readonly unknown[] = [
    {},
    { $schema: "x", speakers: null },
    { speakers: [speaker, "Bo Tarn, mayor"] },
    { speakers: [{ name: "Mira", pronouns: "She / her" }] },
    { speakers: [{ name: "Mira", pronouns: " she" }] },
    { speakers: [{ name: "Mira", pronouns: "she/" }] },
    { speakers: [{ name: "Mira", pronouns: "SHE" }] },
    { speakers: [{ name: "Mira", organization: "Marl" }] },
    { speakers: [{ name: "Mira", organization: 3 }] },
    { speakers: [{ name: "Mira", aliases: null }] },
    { speakers: [{ name: "Mira", aliases: "M" }] },
    { speakers: [{ name: "Mira", aliases: ["M", 3] }] },
    { speakers: [{ name: "Mira", kind: "Person" }] },
    { speakers: [{ title: "Mira" }] },
    { speakers: [{ name: "12" }] },
    { speakers: [{ name: "" }] },
    { speakers: [{ name: "x".repeat(201) }] },
    { speakers: ["", 3, null, []] },
    { speakers: {} },
    { people: [] },
    { profile: "uk", rules: { "lead/too-long": { max: 40, severity: "hint" }, "headline/too-long": "off" } },
    { profile: "auto" },
    { profile: null, rules: null, words: null, organisations: null, ignore: null },
    { profile: "wire" },
    { profile: 3 },
    { rules: { "lead/too-long": { max: 1 } } },
    { rules: { "lead/too-long": { max: 40.5 } } },
    { rules: { "lead/too-long": { most: 40 } } },
    { rules: { "lead/too-long": null } },
    { rules: { "lead/to-long": "off" } },
    { rules: { "structure/missing-contact": { severity: "error" } } },
    { rules: { "structure/missing-contact": { severity: "loud" } } },
    { rules: { "clarity/hype-words": { words: ["tasty"], allow: [3] } } },
    { rules: [] },
    {
      words: {
        hype: ["tasty"],
        notHype: [],
        acronyms: ["DOT"],
        terms: ["e-bike", { write: "email", not: ["e-mail"] }],
      },
    },
    { words: { terms: [{ not: ["e-mail"] }] } },
    { words: { terms: [3], hype: "tasty" } },
    { words: { hypes: [] } },
    { organisations: ["Marl Group", { name: "Kestrel Foods Inc.", aliases: ["Kestrel"] }] },
    { organisations: [{ aliases: ["Kestrel"] }, " "] },
    { organisations: [{ name: "Marl", kind: "firm" }] },
    { ignore: ["archive/**"], languageChecks: true },
    { ignore: [""], languageChecks: "yes" },
    [],
  ];
  for (const value of cases) {
    it(`agrees with the reader on ${JSON.stringify(value).slice(0, 70)}`, () => {
      assert.equal(isValid(schema, value), schemaProblems(value).length === 0, schemaProblems(value).join(" | "));
    });
  }

  it("agrees with the reader on whatever may stand there", () => {
    const text = fc.oneof(
      fc.constantFrom("Mira Dunn", "Bo", "she", "she/her", "it", "person", "", " ", "12"),
      fc.string(),
    );
    const any = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean(), fc.array(text, { maxLength: 3 }));
    const key = fc.constantFrom("name", "title", "organisation", "organization", "aliases", "pronouns", "kind", "x");
    const entry = fc.oneof(text, any, fc.dictionary(key, any), fc.record({ name: text, aliases: fc.array(text) }));
    const file = fc.record({ speakers: fc.oneof(fc.array(entry, { maxLength: 3 }), any) });
    fc.assert(
      fc.property(file, (value) => {
        assert.equal(isValid(schema, value), schemaProblems(value).length === 0, JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  it("is what VS Code takes for the file, which it lets hold comments", () => {
    const manifest = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8")) as {
      contributes: {
        jsonValidation: { fileMatch: string[]; url: string }[];
        languages: { id: string; filenames?: string[] }[];
      };
    };
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: ["dateline.json", "dateline.jsonc"], url: "./schemas/dateline.schema.json" },
    ]);
    assert.deepEqual(manifest.contributes.languages.find(({ id }) => id === "jsonc")?.filenames, ["dateline.json"]);
  });
});
