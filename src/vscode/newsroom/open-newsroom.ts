import * as vscode from "vscode";
import type { ProjectFiles } from "../documents/project-files";
import type { Releases } from "../documents/releases";
import type { SettingsReader } from "../documents/settings";
import { registerCopySaid } from "./copy-said";
import type { ProgressListener } from "./file-reader";
import { Newsroom } from "./newsroom";
import { NewsroomFindings } from "./newsroom-findings";
import { NewsroomIndex } from "./newsroom-index";
import { NewsroomView } from "./newsroom-view";
import { registerOpenRelease } from "./open-release";
import { provideWorkspaceSymbols } from "./workspace-symbols";

/** How long a writer has worked before the other releases are read on their own account. */
const IDLE_MILLISECONDS = 5_000;

export interface OpenNewsroom {
  readonly newsroom: Newsroom;
  readonly index: NewsroomIndex;
  readonly view: NewsroomView;
  readonly findings: NewsroomFindings;
  /** To be disposed of with the extension. */
  readonly subscriptions: vscode.Disposable;
}

/**
 * Everything of the Newsroom. Nothing is read yet: that begins when the view is seen, when a symbol of the workspace is asked
 * for, or some time after the first release was opened.
 */
export function openNewsroom(
  { storageUri, workspaceState }: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  releases: Releases,
  projects: ProjectFiles,
  settings: SettingsReader,
): OpenNewsroom {
  const newsroom = new Newsroom();
  const index = new NewsroomIndex(newsroom, log, releases, projects, settings, storageUri, withProgress);
  const view = new NewsroomView(newsroom, index, workspaceState);
  const findings = new NewsroomFindings(releases, newsroom);
  const subscriptions = vscode.Disposable.from(
    findings,
    view,
    index,
    newsroom,
    registerOpenRelease(),
    registerCopySaid(newsroom, index),
    provideWorkspaceSymbols(newsroom, index),
    startWhenIdle(releases, index),
  );
  return { newsroom, index, view, findings, subscriptions };
}

function startWhenIdle(releases: Releases, index: NewsroomIndex): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = releases.onDidUpdate((document) => {
    if (index.state !== "waiting" || releases.state(document) === "unserved") return;
    clearTimeout(timer);
    timer = setTimeout(() => void index.start(), IDLE_MILLISECONDS);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    subscription.dispose();
  });
}

/** Shown in the status bar and at the head of the view, and never in the way. */
function withProgress(read: (progress: ProgressListener) => Promise<void>): Thenable<void> {
  return vscode.window.withProgress({ location: { viewId: "dateline.newsroom" } }, () =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t("Dateline reads the releases of this workspace"),
      },
      (shown) => read((done, all) => shown.report({ message: vscode.l10n.t("{0} of {1}", done, all) })),
    ),
  );
}
