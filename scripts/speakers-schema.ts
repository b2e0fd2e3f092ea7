import {
  FIELD_SYNONYMS,
  FIELDS,
  KINDS,
  LONGEST_TEXT,
  MOST_ALIASES,
  MOST_SPEAKERS,
  PRONOUN_CHOICES,
  PRONOUNS_PATTERN,
  type FieldSpec,
} from "../src/core/declarations";
import type { Translate } from "./settings-schema";

/** Whatever the reader takes for text: not too long, and with a letter in it. */
const TEXT = { type: "string", maxLength: LONGEST_TEXT, pattern: "\\p{L}" };

/** The JSON schema of the setting `dateline.speakers`. */
export function speakersSetting(translate: Translate): object {
  return {
    type: "array",
    default: [],
    scope: "resource",
    order: 5,
    markdownDescription: translate(
      "People whom your releases name again and again: name, title, organisation, aliases, pronouns. What a release says under `speakers` in its front matter, and what a `dateline.json` says, wins.",
    ),
    ...speakersSchema(translate),
  };
}

/** A list of speakers, wherever it stands. */
export function speakersSchema(translate: Translate = (english) => english): object {
  return {
    description: translate("Who is who. A declared name or alias settles whom the text means."),
    maxItems: MOST_SPEAKERS,
    items: {
      anyOf: [
        speaker(translate),
        { ...TEXT, description: translate("Name and post, such as Mira Dunn, harbour master.") },
      ],
    },
  };
}

function speaker(translate: Translate): object {
  const fields = FIELDS.map((field) => [field.name, fieldSchema(field, translate)] as const);
  const synonyms = [...FIELD_SYNONYMS].map(([name, of]) => [
    name,
    { ...TEXT, description: translate(`The same as ${of}.`) },
  ]);
  return {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: Object.fromEntries([...fields, ...synonyms]) as object,
    defaultSnippets: [
      { label: "speaker", body: { name: "$1", title: "$2", aliases: ["$3"] } },
      { label: "speaker with pronouns", body: { name: "$1", title: "$2", pronouns: "$3" } },
    ],
  };
}

function fieldSchema({ name, description: english, example }: FieldSpec, translate: Translate): object {
  const description = translate(english);
  const examples = [example];
  switch (name) {
    case "aliases":
      return { type: ["array", "null"], maxItems: MOST_ALIASES, items: { ...TEXT, examples }, description };
    case "pronouns":
      return { anyOf: [{ enum: PRONOUN_CHOICES }, { type: "string", pattern: PRONOUNS_PATTERN }], description };
    case "kind":
      return { enum: KINDS, description };
    default:
      return { ...TEXT, description, examples };
  }
}
