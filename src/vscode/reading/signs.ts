import * as vscode from "vscode";
import { type SpeechKind, type SpeechSign, speechSigns } from "../../core";
import { toRange } from "../convert";
import { displayOf } from "../documents/display";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";

/** Signs of speech for those who do not want to rest on colour, or cannot: “ direct, ~ reported, ? nobody named. */
export function showSigns(releases: Releases, extension: vscode.Uri): vscode.Disposable {
  const gutter = gutterTypes(extension);
  const inText = textTypes();
  const all = [...Object.values(gutter), ...Object.values(inText)];
  const mark = (editor: vscode.TextEditor): void => {
    const release = releases.of(editor.document);
    const { signs } = displayOf(editor.document);
    const found = release === undefined || signs === "off" ? [] : speechSigns(release.analysis);
    const inGutter = signs === "gutter" && release !== undefined ? byLine(release, found) : NOTHING;
    for (const kind of GUTTER_KINDS) editor.setDecorations(gutter[kind], inGutter[kind]);
    for (const kind of TEXT_KINDS) {
      const shown = signs === "text" && release !== undefined ? places(release, found, kind) : [];
      editor.setDecorations(inText[kind], shown);
    }
  };
  vscode.window.visibleTextEditors.forEach(mark);
  return vscode.Disposable.from(
    ...all,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(mark)),
    releases.onDidUpdate((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) mark(editor);
    }),
  );
}

const GUTTER_KINDS = ["direct", "reported", "both", "unattributed"] as const;
type GutterKind = (typeof GUTTER_KINDS)[number];

const TEXT_KINDS = ["direct", "reported", "unattributed"] as const satisfies readonly SpeechKind[];

function gutterTypes(extension: vscode.Uri): Readonly<Record<GutterKind, vscode.TextEditorDecorationType>> {
  const icon = (kind: GutterKind, theme: string): vscode.Uri =>
    vscode.Uri.joinPath(extension, "media", "signs", `${kind}-${theme}.svg`);
  const type = (kind: GutterKind): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      light: { gutterIconPath: icon(kind, "light") },
      dark: { gutterIconPath: icon(kind, "dark") },
      gutterIconSize: "contain",
    });
  return { direct: type("direct"), reported: type("reported"), both: type("both"), unattributed: type("unattributed") };
}

function textTypes(): Readonly<Record<SpeechKind, vscode.TextEditorDecorationType>> {
  const type = (contentText: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      before: {
        contentText,
        color: new vscode.ThemeColor("editorLineNumber.activeForeground"),
        margin: "0 0.2em 0 0",
        fontWeight: "bold",
      },
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return { direct: type("“"), reported: type("~"), unattributed: type("?") };
}

const NOTHING: Readonly<Record<GutterKind, readonly vscode.DecorationOptions[]>> = {
  direct: [],
  reported: [],
  both: [],
  unattributed: [],
};

/** One sign a line: what nobody is named for goes first, because something is to be done about it. */
function byLine({ analysis }: Release, signs: readonly SpeechSign[]): Record<GutterKind, vscode.DecorationOptions[]> {
  const { lines } = analysis.source;
  const kinds = new Map<number, Set<SpeechKind>>();
  for (const { kind, at } of signs) {
    const line = lines.lineAt(at.start);
    kinds.set(line, (kinds.get(line) ?? new Set()).add(kind));
  }
  const result: Record<GutterKind, vscode.DecorationOptions[]> = {
    direct: [],
    reported: [],
    both: [],
    unattributed: [],
  };
  for (const [line, here] of kinds) {
    const both = here.has("direct") && here.has("reported") ? "both" : here.has("direct") ? "direct" : "reported";
    const kind = here.has("unattributed") ? "unattributed" : both;
    result[kind].push({ range: new vscode.Range(line, 0, line, 0), hoverMessage: meaning(kind) });
  }
  return result;
}

/** Marks of the text tell themselves that words are direct. */
function places({ analysis }: Release, signs: readonly SpeechSign[], kind: SpeechKind): vscode.DecorationOptions[] {
  return signs
    .filter((sign) => sign.kind === kind && !(kind === "direct" && sign.inMarks))
    .map(({ at }) => ({ range: toRange(analysis.source.lines, at) }));
}

function meaning(kind: GutterKind): string {
  switch (kind) {
    case "direct":
      return vscode.l10n.t("Direct speech");
    case "reported":
      return vscode.l10n.t("Reported speech");
    case "both":
      return vscode.l10n.t("Direct and reported speech");
    case "unattributed":
      return vscode.l10n.t("Speech that nobody is named for");
  }
}
