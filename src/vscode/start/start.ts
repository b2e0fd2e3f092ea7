import * as vscode from "vscode";
import type { DatelineApi } from "../api";
import { runBundle } from "../documents/bundle";
import type * as Dateline from "../extension";
import { urgencyOf } from "./urgency";
import { commandsIn, registerTools, standIn } from "./stand-ins";

/** Everything but this beginning. */
const BUNDLE = "dist/dateline.js";

/** The web view that VS Code brings back after a restart, maybe before any release is seen. */
const SPEAKERS_PANEL = "dateline.speakersPanel";

/** Before a document is read that shows no sign of a release: time for whatever the writer came for. */
const PATIENCE_MILLISECONDS = 1_000;

/** What other extensions, and the tests, get from `activate`. */
export interface DatelineExports {
  /** Loads what was not loaded yet, and hands out the API. */
  readonly ready: () => Promise<DatelineApi>;
}

/**
 * VS Code activates Dateline for every text, and most texts are no releases: so only what can tell that is loaded at
 * first. The rest comes with the first document that may be one, or with the first command. Where no text is open
 * somebody wants a view, a command or a tool: then VS Code waits for it.
 */
export async function activate(context: vscode.ExtensionContext): Promise<DatelineExports> {
  let loading: Promise<DatelineApi> | undefined;
  const load = async (): Promise<DatelineApi> => {
    // VS Code waits for what stands before this, and for nothing behind it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { activate: activateAll } = await runBundle<typeof Dateline>(
      vscode.Uri.joinPath(context.extensionUri, BUNDLE),
    );
    beginning.dispose();
    return activateAll(context);
  };
  const ready = (): Promise<DatelineApi> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const meet = (document: vscode.TextDocument): void => {
    const urgency = urgencyOf(document);
    if (urgency === "now") tell(ready());
    else if (urgency === "later") timer ??= setTimeout(() => tell(ready()), PATIENCE_MILLISECONDS);
  };
  const beginning = vscode.Disposable.from(
    standIn(commandsIn(context.extension.packageJSON), ready),
    vscode.workspace.onDidOpenTextDocument(meet),
    vscode.workspace.onDidChangeTextDocument(({ document }) => meet(document)),
    { dispose: () => clearTimeout(timer) },
  );
  context.subscriptions.push(
    beginning,
    registerTools(context.extension.packageJSON, ready),
    vscode.window.registerWebviewPanelSerializer(SPEAKERS_PANEL, {
      deserializeWebviewPanel: async (panel, state) => (await ready()).panel.restore(panel, state),
    }),
  );
  vscode.workspace.textDocuments.forEach(meet);
  if (vscode.workspace.textDocuments.every((document) => urgencyOf(document) === "never")) await ready();
  return { ready };
}

/** Where nobody waits for the result, somebody has to be told that there is none. */
function tell(loading: Promise<unknown>): void {
  loading.then(undefined, (error: unknown) => {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Dateline could not be loaded. Reload the window, or install it again. ({0})", String(error)),
    );
  });
}
