import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ruleDocsUrl, rules } from "../src/core";
import { languageFiles } from "./languageFiles";
import { familiesTable, RULES_PAGE, rulePage, rulesPage } from "./rule-pages";
import { letterheadSetting, projectSchema } from "./project-schema";
import { ManifestTexts, type Texts } from "./manifest-texts";
import { profileSetting, rulesSetting } from "./settings-schema";
import { speakersSetting } from "./speakers-schema";

export const root = path.join(__dirname, "..");

const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";

/** Every generated file as it should be: path from the root, and content as Prettier leaves it. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const rule of rules) files.set(ruleDocsUrl(rule.id), await pretty(rulePage(rule), "markdown"));
  files.set(RULES_PAGE, await pretty(rulesPage(), "markdown"));
  for (const [file, content] of languageFiles()) files.set(file, await pretty(JSON.stringify(content), "json"));
  files.set("schemas/dateline.schema.json", await pretty(JSON.stringify(projectSchema()), "json"));
  files.set("README.md", await pretty(readmeWithTable(read("README.md")), "markdown"));
  for (const [file, content] of manifestFiles())
    files.set(file, await pretty(JSON.stringify(content), "json-stringify"));
  return files;
}

/** A file of the repository as it is, or an empty text when it is missing. */
export function read(file: string): string {
  try {
    return readFileSync(path.join(root, file), "utf8");
  } catch {
    return "";
  }
}

function readmeWithTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has lost its markers ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${familiesTable()}\n\n${readme.slice(end)}`;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, object> } };
}

/** The manifest with the settings that the core knows, and its texts in both languages. */
function manifestFiles(): readonly (readonly [string, unknown])[] {
  const manifest = JSON.parse(read("package.json")) as Manifest;
  const texts = new ManifestTexts(readTexts("l10n/bundle.l10n.de.json"));
  const { properties } = manifest.contributes.configuration;
  properties["dateline.profile"] = texts.take("profile", profileSetting);
  properties["dateline.rules"] = texts.take("rules", rulesSetting);
  properties["dateline.speakers"] = texts.take("speakers", speakersSetting);
  properties["dateline.letterhead"] = texts.take("letterhead", letterheadSetting);
  return [
    ["package.json", manifest],
    ["package.nls.json", texts.english(readTexts("package.nls.json"))],
    ["package.nls.de.json", texts.german(readTexts("package.nls.de.json"))],
  ];
}

function readTexts(file: string): Texts {
  return JSON.parse(read(file) || "{}") as Texts;
}

async function pretty(text: string, parser: string): Promise<string> {
  const config = await resolveConfig(path.join(root, "package.json"));
  return format(text, { ...config, parser });
}
