import * as vscode from "vscode";
import { type Move, movePlaces, moveQuotation, moveQuotationTo, quoteAt, type Unmoved } from "../../core";
import { toOffset } from "../convert";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import { editOf } from "../text-edits";
import type { SpeakerNode } from "./speaker-nodes";

interface PlaceItem extends vscode.QuickPickItem {
  readonly offset: number;
}

/** Moves the paragraphs of a quotation: that of a line of the Speakers view, or the one under the cursor. */
export class MoveQuotations implements vscode.Disposable {
  readonly #moved = new vscode.EventEmitter<void>();
  readonly #commands: vscode.Disposable;

  /** Fires when a quotation was moved, which is selected then. */
  readonly onDidMove = this.#moved.event;

  constructor(private readonly current: CurrentDocument) {
    const step = (to: "up" | "down") => async (node?: SpeakerNode) => {
      await this.#ask(node, (release, quote) => Promise.resolve(moveQuotation(release.analysis, quote, to)));
    };
    this.#commands = vscode.Disposable.from(
      vscode.commands.registerCommand("dateline.moveQuotationUp", step("up")),
      vscode.commands.registerCommand("dateline.moveQuotationDown", step("down")),
      vscode.commands.registerCommand("dateline.moveQuotation", async (node?: SpeakerNode) => {
        await this.#ask(node, chooseMove);
      }),
    );
  }

  /** Moves a quotation of this version of a release to a place in it. */
  async moveTo(release: Release, quote: number, offset: number): Promise<void> {
    await this.#apply(release, moveQuotationTo(release.analysis, quote, offset));
  }

  dispose(): void {
    this.#moved.dispose();
    this.#commands.dispose();
  }

  async #ask(
    node: SpeakerNode | undefined,
    find: (release: Release, quote: number) => Promise<Move | Unmoved | undefined>,
  ): Promise<void> {
    const { release, editor } = this.current;
    if (release === undefined) return;
    const { analysis, document } = release;
    const at = editor && toOffset(analysis.source.lines, editor.selection.active);
    const quote = node?.quote ?? (at === undefined ? undefined : quoteAt(analysis, at)?.id);
    if (quote === undefined) {
      tell(vscode.l10n.t("There is no quotation where the cursor is."));
      return;
    }
    const move = await find(release, quote);
    if (document.version !== release.version) tell(vscode.l10n.t("The text has changed meanwhile. Try again."));
    else if (move !== undefined) await this.#apply(release, move);
  }

  async #apply({ document, analysis }: Release, move: Move | Unmoved): Promise<void> {
    if (typeof move === "string") {
      tell(reasonText(move));
      return;
    }
    if (!(await vscode.workspace.applyEdit(editOf(document.uri, analysis.source.lines, move.edits)))) {
      tell(vscode.l10n.t("This document cannot be changed."));
      return;
    }
    const range = new vscode.Range(document.positionAt(move.span.start), document.positionAt(move.span.end));
    for (const editor of vscode.window.visibleTextEditors.filter((one) => one.document === document)) {
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    this.#moved.fire();
  }
}

async function chooseMove({ analysis }: Release, quote: number): Promise<Move | Unmoved | undefined> {
  const places = movePlaces(analysis, quote);
  if (typeof places === "string") return places;
  if (places.length === 0) return "at the edge";
  const items = places.map(({ offset, span, side }): PlaceItem => {
    const line = analysis.source.lines.lineAt(span.start) + 1;
    const words = analysis.prose
      .slice(span.start, Math.min(span.end, span.start + 120))
      .trim()
      .replace(/\s+/g, " ");
    return {
      offset,
      label: side === "above" ? `$(arrow-up) ${words}` : `$(arrow-down) ${words}`,
      detail:
        side === "above"
          ? vscode.l10n.t("Above the paragraph of line {0}", line)
          : vscode.l10n.t("Below the paragraph of line {0}", line),
    };
  });
  const title = vscode.l10n.t("Move Quotation");
  const placeHolder = vscode.l10n.t("Next to which paragraph?");
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDetail: true });
  return chosen && moveQuotationTo(analysis, quote, chosen.offset);
}

/** Why a quotation stays where it is. */
export function reasonText(reason: Unmoved): string {
  switch (reason) {
    case "with the dateline":
      return vscode.l10n.t("This quotation stands in the paragraph with the dateline, which stays at the top.");
    case "outside the story":
      return vscode.l10n.t("Only quotations in the story can be moved.");
    case "in a table":
      return vscode.l10n.t("A quotation in a table stays there.");
    case "at the edge":
      return vscode.l10n.t("The quotation cannot go further: the story ends here.");
    case "in place":
      return vscode.l10n.t("The quotation stands there already.");
  }
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(`Dateline: ${message}`, 5000);
}
