import * as vscode from "vscode";
import { analyse, contentHash, entryOf, type ReadFile } from "../../core";
import type { ProjectFiles } from "../documents/project-files";
import { recogniseBeginning, recogniseByPlace } from "../documents/recognise";
import type { Settings, SettingsReader } from "../documents/settings";
import { languageOf } from "./release-files";

/** Longer texts are no releases, and would keep the editor busy. */
const LARGEST_FILE = 400_000;

/** How a file is read by its place; undefined where it is left alone. */
export interface Reading {
  readonly format: "markdown" | undefined;
  /** True where the text need not look like a release. */
  readonly isNamed: boolean;
  readonly speakers: Settings["speakers"];
  /** Two files that are read alike have the same. */
  readonly key: string;
}

/**
 * Settings of files that nobody has opened. They are read once for each folder and language: that is as fine as settings and
 * project files go, patterns apart.
 */
export class Readings {
  readonly #settings = new Map<string, Settings>();

  constructor(
    private readonly settings: SettingsReader,
    private readonly projects: ProjectFiles,
  ) {}

  of(uri: vscode.Uri): Reading | undefined {
    const languageId = languageOf(uri);
    if (languageId === undefined) return undefined;
    const settings = { ...this.#settingsOf(uri, languageId), ignored: this.projects.ignores({ uri }) };
    const recognition = recogniseByPlace({ uri, languageId }, settings);
    if (recognition?.served === false) return undefined;
    const format = languageId === "markdown" || uri.path.endsWith(".md") ? "markdown" : undefined;
    const isNamed = recognition?.served === true;
    const key = contentHash(`${format ?? "plain"} ${String(isNamed)} ${JSON.stringify(settings.speakers)}`);
    return { format, isNamed, speakers: settings.speakers, key };
  }

  forget(): void {
    this.#settings.clear();
  }

  #settingsOf(uri: vscode.Uri, languageId: string): Settings {
    const key = `${languageId} ${vscode.Uri.joinPath(uri, "..").toString()}`;
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const settings = this.settings.of({ uri, languageId });
    this.#settings.set(key, settings);
    return settings;
  }
}

/** The text of a file as VS Code would open it; undefined for one that is too large, is no text, or cannot be read. */
export async function textOf(uri: vscode.Uri, size: number): Promise<string | undefined> {
  if (size > LARGEST_FILE) return undefined;
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.includes(0)) return undefined;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8: VS Code knows which encoding is set for it.
      return await vscode.workspace.decode(bytes, { uri });
    }
  } catch {
    return undefined;
  }
}

/** What a text contributes, and from what that was found. */
export function readText(id: string, text: string, reading: Reading): Pick<ReadFile, "entry"> {
  if (!reading.isNamed && !recogniseBeginning(text).served) return {};
  const analysis = analyse(text, {
    declared: reading.speakers,
    ...(reading.format === undefined ? {} : { format: reading.format }),
  });
  return { entry: entryOf(id, analysis) };
}

export function hashOf(text: string, { key }: Reading): string {
  return contentHash(`${key}\n${text}`);
}
