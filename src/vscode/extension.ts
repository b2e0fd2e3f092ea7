import * as vscode from "vscode";
import { speakIn } from "../core";
import { createApi, type DatelineApi } from "./api";
import { createTools } from "./assistants/tools";
import { registerAddToDictionary } from "./declaring/add-to-dictionary";
import { provideCodeActions } from "./checks/code-actions";
import { CurrentDocument } from "./documents/current";
import { provideDeclarations } from "./declaring/declare";
import { publishDiagnostics } from "./checks/diagnostics";
import { provideFixAll } from "./checks/fix-all";
import { provideFolding } from "./reading/folding";
import { completeDeclarations } from "./declaring/front-matter-completion";
import { registerGoToFinding } from "./checks/go-to-finding";
import { provideDeclarationPlaces, provideDefinitions } from "./navigation/definition";
import { provideHighlights, provideReferences } from "./navigation/references";
import { provideRename } from "./navigation/rename";
import { registerSpeakerCommands } from "./navigation/speaker-commands";
import { provideHover } from "./reading/hover";
import { LanguageLibraries } from "./documents/language-libraries";
import { showLanguageStatus } from "./checks/language-status";
import { completeReleases } from "./writing/completion";
import { WritersDesk } from "./writing/desk";
import { openNewsroom } from "./newsroom/open-newsroom";
import { registerNewRelease } from "./writing/new-release";
import { publishProjectProblems } from "./checks/project-diagnostics";
import { ProjectFiles } from "./documents/project-files";
import { Releases } from "./documents/releases";
import { registerReveal } from "./reading/reveal";
import { registerRuleDocs } from "./checks/rule-docs";
import { registerSelectProfile } from "./checks/select-profile";
import { registerServeCommands } from "./documents/serve-commands";
import { showInText } from "./reading/in-text";
import { SettingsReader } from "./documents/settings";
import { registerSample } from "./writing/sample";
import { provideSnippets } from "./writing/snippets";
import { showStatusBar } from "./reading/status-bar";
import { registerSummary } from "./reading/summary";
import { registerFoldBackMatter } from "./reading/fold-back-matter";
import { registerRewriteCommands } from "./writing/rewrite-commands";
import { HtmlReader } from "./writing/html-reader";
import { provideImages } from "./writing/images";
import { providePaste } from "./writing/paste";
import { provideRewrites } from "./writing/rewrites";
import { registerSwitchOff } from "./checks/switch-off";
import { provideSymbols } from "./reading/symbols";
import { provideDrops } from "./views/drop-into-text";
import { registerExportSpeakers } from "./views/export-speakers";
import { registerInsertAttribution } from "./views/insert-attribution";
import { MoveQuotations } from "./views/move-quotation";
import { SpeakersPanel } from "./views/speakers-panel";
import { registerCopyQuotations } from "./views/copy-quotations";
import { SpeakerChoices } from "./views/speaker-choices";
import { SpeakersView } from "./views/speakers-view";
import { StructureView } from "./views/structure-view";

export type { DatelineApi } from "./api";

/** Wires the features to VS Code. Whatever is made here is disposed of with the extension. */
export function activate(context: vscode.ExtensionContext): DatelineApi {
  const { subscriptions, extensionUri, workspaceState } = context;
  speakIn(vscode.l10n.bundle);
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    subscriptions.push(disposable);
    return disposable;
  };
  const log = own(vscode.window.createOutputChannel("Dateline", { log: true }));
  const projects = own(new ProjectFiles());
  const settings = own(new SettingsReader(log, projects));
  const libraries = new LanguageLibraries(extensionUri, log);
  const releases = own(
    new Releases(settings, libraries, (rule, error) => log.error(`Rule ${rule} failed: ${String(error)}`)),
  );
  const current = own(new CurrentDocument(releases));
  const newsroom = openNewsroom(context, log, releases, projects, settings);
  own(newsroom.subscriptions);

  own(publishDiagnostics(releases));
  own(provideSymbols(releases));
  own(provideFolding(releases));
  own(provideHover(releases));
  own(provideNavigation(releases, projects));
  own(showInText(releases, extensionUri));
  own(provideCodeActions(releases, projects, (release) => newsroom.findings.of(release)));
  own(provideFixAll(releases, current));
  own(provideRewrites(releases));
  own(registerRewriteCommands(current));
  own(providePaste(releases, new HtmlReader(extensionUri, log)));
  own(provideImages(releases));
  own(registerFoldBackMatter(current));
  own(provideDeclarations(releases, projects));
  own(completeDeclarations(releases));
  own(publishProjectProblems(projects));
  own(registerSample(extensionUri));
  const desk = own(new WritersDesk(newsroom.newsroom));
  own(completeReleases(releases, desk));
  own(provideSnippets(releases, desk));
  own(registerNewRelease(settings, projects, releases, desk));

  const moves = own(new MoveQuotations(current));
  const speakers = own(new SpeakersView(current, own(new SpeakerChoices(workspaceState)), moves));
  const panel = own(new SpeakersPanel(current, releases, extensionUri));
  const structure = own(new StructureView(current));
  own(registerCopyQuotations(speakers));
  own(registerSpeakerCommands(speakers));
  own(registerInsertAttribution(current));
  own(provideDrops(releases));
  own(registerExportSpeakers(current, panel));
  own(registerReveal());
  own(showStatusBar(releases, current, libraries));
  own(showLanguageStatus(releases, current));

  own(registerCommands(log, releases, libraries, current, projects, extensionUri));

  projects.readOpen();
  releases.readAll();
  const tools = createTools(releases, current);
  const views = { speakers, structure, tools, speakerDrag: speakers.drag, panel };
  return createApi(releases, projects, views, newsroom);
}

/** From a speaker to every place, and to another name. */
function provideNavigation(releases: Releases, projects: ProjectFiles): vscode.Disposable {
  return vscode.Disposable.from(
    provideDefinitions(releases),
    provideDeclarationPlaces(releases, projects),
    provideReferences(releases),
    provideHighlights(releases),
    provideRename(releases, projects),
  );
}

/** Commands that no view belongs to. */
function registerCommands(
  log: vscode.LogOutputChannel,
  releases: Releases,
  libraries: LanguageLibraries,
  current: CurrentDocument,
  projects: ProjectFiles,
  extension: vscode.Uri,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerSummary(current, libraries),
    registerAddToDictionary(current),
    registerGoToFinding(current),
    registerRuleDocs(extension),
    registerSwitchOff(log, projects),
    registerSelectProfile(current, projects),
    registerServeCommands(releases, current),
  );
}
