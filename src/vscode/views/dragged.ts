import * as vscode from "vscode";

/** What leaves the Speakers view when a line is dragged; nothing else knows this type. */
export const DRAGGED = "application/vnd.dateline.dragged";

/** A speaker or a quotation of one version of a document. */
export interface Dragged {
  readonly uri: string;
  readonly version: number;
  /** The speaker's name, by which another release may know the same person. */
  readonly name?: string;
  /** Index into `Speech.quotes` of that version. */
  readonly quote?: number;
}

export function putDragged(data: vscode.DataTransfer, dragged: Dragged): void {
  data.set(DRAGGED, new vscode.DataTransferItem(JSON.stringify(dragged)));
}

/** Undefined for whatever is not ours. */
export async function draggedIn(data: vscode.DataTransfer): Promise<Dragged | undefined> {
  const item = data.get(DRAGGED);
  if (item === undefined) return undefined;
  try {
    const value = JSON.parse(await item.asString()) as unknown;
    return isDragged(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDragged(value: unknown): value is Dragged {
  if (typeof value !== "object" || value === null) return false;
  const { uri, version, name, quote } = value as Partial<Record<keyof Dragged, unknown>>;
  const isKnown = typeof name === "string" || typeof quote === "number";
  return typeof uri === "string" && typeof version === "number" && isKnown;
}
