import * as vscode from "vscode";
import { type Place, printedQuotation } from "../../core";
import { placeRange } from "../convert";
import type { Newsroom } from "./newsroom";
import type { NewsroomIndex } from "./newsroom-index";
import { bodyOrPost, dayText } from "./newsroom-wording";

/** More would only be thrown away: the list is searched further by typing on. */
const MOST = 250;
/** A small workspace is read by then. */
const PATIENCE = 1_500;
/** A glance at nothing must not list ten thousand quotations. */
const SHORTEST_FOR_QUOTATIONS = 3;

/** Go to Symbol in Workspace: people, organisations, and what was said, over all releases. */
export function provideWorkspaceSymbols(newsroom: Newsroom, index: NewsroomIndex): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      // The first question begins the reading, and what was read after a moment answers it.
      await Promise.race([index.start(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      if (token.isCancellationRequested) return [];
      const words = query
        .toLowerCase()
        .split(/\s+/u)
        .filter((word) => word !== "");
      return [...peopleLike(newsroom, words), ...quotationsLike(newsroom, words)].slice(0, MOST);
    },
  });
}

function peopleLike({ archive }: Newsroom, words: readonly string[]): readonly vscode.SymbolInformation[] {
  const found: vscode.SymbolInformation[] = [];
  for (const { name, kind, title, organisation, appearances } of archive.people()) {
    const [latest] = appearances;
    const at = latest?.entry.people[latest.person]?.at;
    if (latest === undefined || at === undefined || !holdsAll(name, words)) continue;
    const symbol = kind === "person" ? vscode.SymbolKind.Class : vscode.SymbolKind.Package;
    found.push(symbolOf(name, symbol, bodyOrPost(title, organisation), latest.entry.id, at));
    if (found.length === MOST) break;
  }
  return found;
}

function quotationsLike({ entries }: Newsroom, words: readonly string[]): readonly vscode.SymbolInformation[] {
  if (words.join("").length < SHORTEST_FOR_QUOTATIONS) return [];
  const found: vscode.SymbolInformation[] = [];
  for (const { id, day, headline, people, quotations } of entries.values()) {
    for (const quotation of quotations) {
      if (!holdsAll(quotation.text, words)) continue;
      const speaker = quotation.speaker === undefined ? undefined : people[quotation.speaker]?.name;
      const where = [speaker ?? "", dayText(day), headline].filter((part) => part !== "").join(" · ");
      found.push(symbolOf(printedQuotation(quotation), vscode.SymbolKind.String, where, id, quotation.at));
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** VS Code ranks by itself; it only must not be asked about every word ever said. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.every((word) => small.includes(word));
}

function symbolOf(
  name: string,
  kind: vscode.SymbolKind,
  where: string,
  id: string,
  at: Place,
): vscode.SymbolInformation {
  const place = new vscode.Location(vscode.Uri.parse(id), placeRange(at));
  return new vscode.SymbolInformation(name, kind, where, place);
}
