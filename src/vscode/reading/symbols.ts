import * as vscode from "vscode";
import { outline, type OutlineNode } from "../../core";
import { toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Outline, breadcrumbs and Go to Symbol. In Markdown the label sets it apart from VS Code's own outline. */
export function provideSymbols(releases: Releases): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document) {
      const release = await releases.whenRead(document);
      if (release === undefined) return undefined;
      const { lines } = release.analysis.source;
      const symbol = (node: OutlineNode): vscode.DocumentSymbol => {
        const range = toRange(lines, node.span);
        const selection = range.intersection(toRange(lines, node.selection)) ?? range;
        // VS Code refuses a symbol without a name.
        const result = new vscode.DocumentSymbol(node.name || "…", node.detail, KINDS[node.kind], range, selection);
        result.children = node.children.map(symbol);
        return result;
      };
      return outline(release.analysis).map(symbol);
    },
  };
  return reRegistered(releases, () =>
    vscode.languages.registerDocumentSymbolProvider(SELECTOR, provider, { label: "Dateline" }),
  );
}

const KINDS: Readonly<Record<OutlineNode["kind"], vscode.SymbolKind>> = {
  issuer: vscode.SymbolKind.Package,
  "release-line": vscode.SymbolKind.Event,
  contact: vscode.SymbolKind.Interface,
  headline: vscode.SymbolKind.Class,
  subhead: vscode.SymbolKind.Property,
  dateline: vscode.SymbolKind.Constant,
  lead: vscode.SymbolKind.Field,
  body: vscode.SymbolKind.Module,
  "quote-paragraph": vscode.SymbolKind.String,
  quote: vscode.SymbolKind.String,
  report: vscode.SymbolKind.Key,
  "section-heading": vscode.SymbolKind.Namespace,
  section: vscode.SymbolKind.Namespace,
  boilerplate: vscode.SymbolKind.Object,
  "notes-to-editors": vscode.SymbolKind.File,
  "safe-harbor": vscode.SymbolKind.Key,
  "end-mark": vscode.SymbolKind.Null,
  other: vscode.SymbolKind.Variable,
};

/**
 * VS Code asks for symbols when the text or the providers change, never when a document becomes a release by a setting
 * or a command: so the provider registers anew when the set of served documents does.
 */
function reRegistered(releases: Releases, register: () => vscode.Disposable): vscode.Disposable {
  const served = new WeakSet<vscode.TextDocument>();
  let registration = register();
  const subscription = releases.onDidUpdate((document) => {
    const isServed = releases.of(document) !== undefined;
    if (served.has(document) === isServed) return;
    if (isServed) served.add(document);
    else served.delete(document);
    if (document.isClosed) return;
    registration.dispose();
    registration = register();
  });
  return new vscode.Disposable(() => {
    subscription.dispose();
    registration.dispose();
  });
}
