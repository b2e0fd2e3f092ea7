import * as vscode from "vscode";
import {
  AUTOMATIC,
  type Configuration,
  type DeclaredSpeaker,
  type House,
  type Letterhead,
  mergeDeclared,
  mergeLetterheads,
  mergeRules,
  type ProfileId,
  profileNamed,
  profiles,
  readLetterheadValue,
  readSpeakersValue,
  type RuleSettings,
  settingProblems,
} from "../../core";
import type { Placed } from "./places";
import type { ProjectFiles } from "./project-files";

/** What the writer has set for one document. Values of a wrong type have given way to the defaults. */
export interface Settings {
  /** Undefined: the release's own, or what is recognised in it. */
  readonly profile: { readonly id: ProfileId; readonly from: "project" | "settings" } | undefined;
  /** Of the project and of the writer, the project's first. */
  readonly rules: RuleSettings;
  readonly house: House;
  /** Whether the rules of the group `language` run, after a pause in typing. */
  readonly language: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** True when the project leaves the document alone. */
  readonly ignored: boolean;
  /** Whom the project's file and the setting declare, the file first. */
  readonly speakers: readonly DeclaredSpeaker[];
  /** What the project's file and the setting print on every release, the file first. */
  readonly letterhead: Letterhead;
}

export const SECTION = "dateline";

/** Reads settings per document, so that each workspace folder has its own. What cannot be read is logged once. */
export class SettingsReader implements vscode.Disposable {
  readonly #cache = new Map<string, Settings>();
  readonly #told = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly projects: ProjectFiles,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      projects.onDidChange(() => this.#reset()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#reset();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#reset()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#cache.delete(keyOf(document))),
    );
  }

  /** The same object as long as nothing changed. */
  of(document: Placed): Settings {
    const key = keyOf(document);
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const settings = this.#read(document, vscode.workspace.getConfiguration(SECTION, document));
    this.#cache.set(key, settings);
    return settings;
  }

  /** The settings for a document that will lie in a folder, or in none, once the folder was read. */
  async forNew(folder: vscode.WorkspaceFolder | undefined, languageId: string): Promise<Settings> {
    const uri = folder === undefined ? vscode.Uri.parse("untitled:new") : vscode.Uri.joinPath(folder.uri, "new");
    const place = { uri, languageId };
    // The first question has the folder read.
    this.projects.of(place);
    await this.projects.whenIdle();
    return this.#read(place, vscode.workspace.getConfiguration(SECTION, place));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #reset(): void {
    this.#cache.clear();
    this.#told.clear();
    this.#changed.fire();
  }

  #read(document: Placed, configuration: vscode.WorkspaceConfiguration): Settings {
    const project = this.projects.of(document);
    const ruleSettings = configuration.get<unknown>("rules");
    for (const problem of settingProblems(ruleSettings)) this.#tell(`dateline.rules: ${problem}`);
    return {
      profile: this.#profile(configuration, project),
      // The core passes over unknown rules and wrong values.
      rules: mergeRules(project.rules, isRecord(ruleSettings) ? (ruleSettings as RuleSettings) : {}),
      house: project.house,
      language: project.languageChecks ?? this.#language(configuration),
      ignored: this.projects.ignores(document),
      include: this.#patterns(configuration, "include"),
      exclude: this.#patterns(configuration, "exclude"),
      speakers: mergeDeclared(project.speakers, this.#speakers(configuration)),
      letterhead: mergeLetterheads(project.letterhead, this.#letterhead(configuration)),
    };
  }

  #letterhead(configuration: vscode.WorkspaceConfiguration): Letterhead {
    const { letterhead, problems } = readLetterheadValue(configuration.get<unknown>("letterhead") ?? {});
    for (const { message } of problems) this.#tell(`dateline.letterhead: ${message}`, "It is left out.");
    return letterhead;
  }

  #speakers(configuration: vscode.WorkspaceConfiguration): readonly DeclaredSpeaker[] {
    const { speakers, problems } = readSpeakersValue(configuration.get<unknown>("speakers") ?? []);
    for (const { message } of problems) this.#tell(`dateline.speakers: ${message}`, "This entry is left out.");
    return speakers;
  }

  #profile(configuration: vscode.WorkspaceConfiguration, project: Configuration): Settings["profile"] {
    if (project.profile === AUTOMATIC) return undefined;
    if (project.profile !== undefined) return { id: project.profile, from: "project" };
    const wanted = configuration.get<unknown>("profile");
    if (wanted === AUTOMATIC) return undefined;
    const profile = typeof wanted === "string" ? profileNamed(wanted) : undefined;
    if (profile !== undefined) return { id: profile.id, from: "settings" };
    this.#tell(`dateline.profile must be one of ${[AUTOMATIC, ...profiles.map(({ id }) => id)].join(", ")}`);
    return undefined;
  }

  #language(configuration: vscode.WorkspaceConfiguration): boolean {
    const value = configuration.get<unknown>("languageChecks");
    if (typeof value === "boolean") return value;
    this.#tell("dateline.languageChecks must be true or false");
    return true;
  }

  #patterns(configuration: vscode.WorkspaceConfiguration, name: "include" | "exclude"): readonly string[] {
    const value = configuration.get<unknown>(name);
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.filter(isPattern);
    this.#tell(`dateline.${name} must be a list of glob patterns`);
    const preset = configuration.inspect<readonly string[]>(name)?.defaultValue;
    return Array.isArray(preset) ? preset.filter((item) => typeof item === "string") : [];
  }

  #tell(problem: string, consequence = "The default holds instead."): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.log.warn(`Settings: ${problem}. ${consequence}`);
  }
}

/** Language is part of the key: settings may differ by language. */
function keyOf({ uri, languageId }: Placed): string {
  return `${languageId} ${uri.toString()}`;
}

function isPattern(text: string): boolean {
  return text.trim() !== "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
