import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ruleDocsUrl, rules } from "../src/core";
import { languageFiles } from "./languageFiles";
import { familiesTable, RULES_PAGE, rulePage, rulesPage } from "./rule-pages";
import { letterheadSetting, projectSchema } from "./project-schema";
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
  files.set("package.json", await pretty(manifestWithSchema(read("package.json")), "json-stringify"));
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

function manifestWithSchema(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.contributes.configuration.properties["dateline.profile"] = profileSetting();
  manifest.contributes.configuration.properties["dateline.rules"] = rulesSetting();
  manifest.contributes.configuration.properties["dateline.speakers"] = speakersSetting();
  manifest.contributes.configuration.properties["dateline.letterhead"] = letterheadSetting();
  return JSON.stringify(manifest);
}

async function pretty(text: string, parser: string): Promise<string> {
  const config = await resolveConfig(path.join(root, "package.json"));
  return format(text, { ...config, parser });
}
