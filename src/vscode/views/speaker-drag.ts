import * as vscode from "vscode";
import { chosenQuotesAsText } from "../../core";
import { DRAGGED, draggedIn, putDragged } from "./dragged";
import type { MoveQuotations } from "./move-quotation";
import type { SpeakerNode } from "./speaker-nodes";
import type { Release } from "../documents/release";

/**
 * Lines of the Speakers view that are dragged: a speaker into a text, where it becomes an attribution; a quotation into
 * the text or onto another quotation, where its paragraphs move. Elsewhere both are plain text.
 */
export class SpeakerDrag implements vscode.TreeDragAndDropController<SpeakerNode> {
  readonly dragMimeTypes = [DRAGGED, "text/plain"];
  readonly dropMimeTypes = [DRAGGED];

  constructor(
    private readonly shown: () => Release | undefined,
    private readonly moves: MoveQuotations,
  ) {}

  handleDrag(nodes: readonly SpeakerNode[], data: vscode.DataTransfer): void {
    const release = this.shown();
    const [node] = nodes;
    if (release === undefined || node === undefined) return;
    const { analysis, document, version } = release;
    const place = { uri: document.uri.toString(), version };
    if (node.quote !== undefined) {
      const quotes = nodes.flatMap(({ quote }) => quote ?? []);
      data.set("text/plain", new vscode.DataTransferItem(chosenQuotesAsText(analysis, quotes)));
      putDragged(data, { ...place, quote: node.quote });
    } else if (node.person !== undefined) {
      data.set("text/plain", new vscode.DataTransferItem(node.label));
      putDragged(data, { ...place, name: node.label });
    }
  }

  async handleDrop(target: SpeakerNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = await draggedIn(data);
    if (dragged?.quote === undefined || target?.quote === undefined || target.span === undefined) return;
    const release = this.shown();
    const isSame = release?.document.uri.toString() === dragged.uri && release.version === dragged.version;
    if (release !== undefined && isSame) await this.moves.moveTo(release, dragged.quote, target.span.start);
  }
}
