import * as vscode from "vscode";
import { CSV_HEADER, PRINT, quotesAsCsv, timeline, timelineSvg } from "../../core";
import { type ExportFormat, PICTURE } from "../../speakers-panel/messages";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { SpeakersPanel } from "./speakers-panel";

/** Saves who speaks where as a picture, or the quotations as a table, wherever the workspace lies. */
export function registerExportSpeakers(current: CurrentDocument, panel: SpeakersPanel): vscode.Disposable {
  const save = async (given: unknown, to?: vscode.Uri, release = current.release ?? panel.release): Promise<void> => {
    if (release === undefined) return;
    if (release.analysis.speech.quotes.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Nobody is quoted in this release yet."));
      return;
    }
    const format = isFormat(given) ? given : await chooseFormat();
    const target = format && (to ?? (await chooseFile(release, format)));
    if (format === undefined || target === undefined) return;
    const content = await contentOf(release, format, panel);
    if (content === undefined) {
      void vscode.window.showErrorMessage(vscode.l10n.t("The picture could not be painted. Save it as SVG instead."));
    } else await write(target, content);
  };
  return vscode.Disposable.from(
    // Arguments spare the questions; for key bindings, other extensions and tests.
    vscode.commands.registerCommand("dateline.exportSpeakers", (format?: unknown, to?: vscode.Uri) => save(format, to)),
    panel.onDidAskForFile((format) => void save(format, undefined, panel.release)),
  );
}

const FORMATS: readonly ExportFormat[] = ["svg", "png", "csv"];

function isFormat(value: unknown): value is ExportFormat {
  return FORMATS.some((format) => format === value);
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const items = [
    { format: "svg", label: "SVG", description: vscode.l10n.t("The chart, for print and for further work") },
    { format: "png", label: "PNG", description: vscode.l10n.t("The chart, for mail and slides") },
    { format: "csv", label: "CSV", description: vscode.l10n.t("The quotations, for a spreadsheet") },
  ] as const;
  const title = vscode.l10n.t("Export Speakers");
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

async function chooseFile({ document }: Release, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const name = `${baseName(document.uri)}-speakers.${format}`;
  const folder =
    document.uri.scheme === "untitled"
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(document.uri, "..");
  const filters = { [format.toUpperCase()]: [format] };
  const defaultUri = folder && vscode.Uri.joinPath(folder, name);
  return vscode.window.showSaveDialog(defaultUri === undefined ? { filters } : { filters, defaultUri });
}

function baseName({ path }: vscode.Uri): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

async function contentOf(
  { analysis, document }: Release,
  format: ExportFormat,
  panel: SpeakersPanel,
): Promise<Uint8Array | undefined> {
  switch (format) {
    case "svg": {
      const svg = timelineSvg(timeline(analysis), { ...PICTURE, palette: PRINT, isInteractive: false });
      return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
    }
    case "csv": {
      const { path } = document.uri;
      // The mark tells spreadsheets that the letters are UTF-8.
      const csv = `\uFEFF${CSV_HEADER}${quotesAsCsv(analysis, path.slice(path.lastIndexOf("/") + 1))}`;
      return new TextEncoder().encode(csv);
    }
    case "png": {
      panel.show();
      const png = await panel.paint();
      return png === "" ? undefined : Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
    }
  }
}

async function write(target: vscode.Uri, content: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(target, content);
    vscode.window.setStatusBarMessage(vscode.l10n.t("Dateline: saved {0}", target.path.split("/").at(-1) ?? ""), 5000);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} could not be saved: {1}", target.path, reason));
  }
}
