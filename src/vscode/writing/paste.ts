import * as vscode from "vscode";
import { cleanText, plainText, readTranscript, snippetText, transcriptQuotations } from "../../core";
import { toOffset } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { SECTION } from "../documents/settings";
import type { HtmlReader } from "./html-reader";

const DATELINE = vscode.DocumentDropOrPasteEditKind.Empty.append("dateline");
export const CLEAN = DATELINE.append("paragraphs");
export const TRANSCRIPT = DATELINE.append("quotations");

/** Text beyond this is pasted as it is: to read it would keep the editor waiting. */
const LONGEST_PASTE = 2_000_000;

/**
 * What comes from Word, mail or the web as clean paragraphs, and a transcript as attributed quotations. Only where that
 * differs from what VS Code pastes by itself; each can be refused afterwards, in Paste As, or by a setting.
 */
export function providePaste(releases: Releases, html: HtmlReader): vscode.Disposable {
  const provider = pasteProvider((document) => releases.whenRead(document), html);
  return vscode.languages.registerDocumentPasteEditProvider(SELECTOR, provider, {
    providedPasteEditKinds: [CLEAN, TRANSCRIPT],
    pasteMimeTypes: ["text/html", "text/plain"],
  });
}

/** What a paste has to know of the release that it goes to. */
export type ReadText = Pick<Release, "document" | "analysis">;
export type WhenRead = (document: vscode.TextDocument) => Promise<ReadText | undefined>;
/** A provider that is asked for its edits. */
export type PasteProvider = Required<Pick<vscode.DocumentPasteEditProvider, "provideDocumentPasteEdits">>;

export function pasteProvider(whenRead: WhenRead, html: HtmlReader): PasteProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, transfer, { only }, token) {
      // What was copied in VS Code is text already.
      if (transfer.get("vscode-editor-data") !== undefined && only === undefined) return undefined;
      const release = await whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const plain = (await transfer.get("text/plain")?.asString()) ?? "";
      const cleaned = await cleanedOf(release, plain, transfer, html);
      if (token.isCancellationRequested || plain.length > LONGEST_PASTE) return undefined;
      const at = toOffset(release.analysis.source.lines, ranges[0]?.start ?? new vscode.Position(0, 0));
      const edits = [cleanEdit(document, plain, cleaned), transcriptEdit(release, plain === "" ? cleaned : plain, at)];
      return edits.filter((edit) => edit !== undefined);
    },
  };
}

async function cleanedOf(
  { analysis }: ReadText,
  plain: string,
  transfer: vscode.DataTransfer,
  html: HtmlReader,
): Promise<string> {
  const marked = await transfer.get("text/html")?.asString();
  if (marked === undefined || marked === "" || marked.length > LONGEST_PASTE) return cleanText(plain);
  const textOfHtml = await html.load();
  const text = textOfHtml?.(marked, analysis.format) ?? "";
  return text.trim() === "" ? cleanText(plain) : cleanText(text);
}

/** Nothing where VS Code's own paste gives the same. */
function cleanEdit(
  document: vscode.TextDocument,
  plain: string,
  cleaned: string,
): vscode.DocumentPasteEdit | undefined {
  if (!isWanted(document, "paste.paragraphs") || cleaned === "" || isSame(plain, cleaned)) return undefined;
  return new vscode.DocumentPasteEdit(cleaned, vscode.l10n.t("Paste as clean paragraphs"), CLEAN);
}

function isSame(plain: string, cleaned: string): boolean {
  return plain.replace(/\r\n?/gu, "\n").trim() === cleaned.trim();
}

/** A choice below the others: whoever pastes a transcript may want it as it is. */
function transcriptEdit(
  { document, analysis }: ReadText,
  text: string,
  at: number,
): vscode.DocumentPasteEdit | undefined {
  const turns = isWanted(document, "paste.quotations") ? readTranscript(text) : undefined;
  if (turns === undefined || turns.length === 0) return undefined;
  const draft = transcriptQuotations(analysis, turns, at);
  const snippet = snippetText(draft);
  const insert = snippet === undefined ? plainText(draft) : new vscode.SnippetString(snippet);
  const edit = new vscode.DocumentPasteEdit(insert, vscode.l10n.t("Paste as attributed quotations"), TRANSCRIPT);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text, CLEAN];
  return edit;
}

/** Whether the writer wants a way of pasting offered at all. */
export function isWanted(document: vscode.TextDocument, setting: string): boolean {
  return vscode.workspace.getConfiguration(SECTION, document).get<unknown>(setting) !== false;
}
