import * as vscode from "vscode";
import type { ChecklistItem, ElementState } from "../../core";
import { toRange } from "../convert";
import { REVEAL } from "../reading/reveal";
import type { Release } from "../documents/release";

/** One line of the Structure view: an element, or the group of those that a release of this kind does without. */
export interface StructureNode {
  readonly id: string;
  readonly item?: ChecklistItem;
  readonly children: readonly StructureNode[];
}

/** Elements as they are printed, top to bottom; those that are not expected are put away at the end. */
export function structureNodes(items: readonly ChecklistItem[]): readonly StructureNode[] {
  const nodeOf = (item: ChecklistItem): StructureNode => ({ id: item.element, item, children: [] });
  const expected = items.filter(({ state }) => state !== "not-expected").map(nodeOf);
  const others = items.filter(({ state }) => state === "not-expected").map(nodeOf);
  return others.length === 0 ? expected : [...expected, { id: "not-expected", children: others }];
}

/** How an element stands, in words. */
export function stateLabel(state: ElementState): string {
  switch (state) {
    case "present":
      return vscode.l10n.t("present");
    case "missing":
      return vscode.l10n.t("missing");
    case "out-of-order":
      return vscode.l10n.t("out of order");
    case "not-expected":
      return vscode.l10n.t("not expected");
  }
}

export function toTreeItem({ id, item, children }: StructureNode, release: Release): vscode.TreeItem {
  return item === undefined ? groupItem(id, children) : elementItem(id, item, release);
}

function groupItem(id: string, children: readonly StructureNode[]): vscode.TreeItem {
  const label = vscode.l10n.t("Not expected in this kind of release");
  const result = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  result.id = id;
  result.description = String(children.length);
  result.accessibilityInformation = { label: `${label}, ${children.length}` };
  return result;
}

function elementItem(id: string, item: ChecklistItem, { analysis, document }: Release): vscode.TreeItem {
  const result = new vscode.TreeItem(item.label);
  const { lines } = analysis.source;
  const description = describe(item, item.span && lines.lineAt(item.span.start) + 1);
  result.id = id;
  result.description = description;
  result.tooltip = [`${item.label}: ${description}`, item.because].filter((text) => text !== "").join("\n");
  result.iconPath = iconOf(item);
  result.contextValue = item.insert === undefined ? item.state : `${item.state}+insert`;
  result.accessibilityInformation = { label: `${item.label}, ${description}. ${item.because}` };
  if (item.span !== undefined) {
    const range = toRange(lines, item.span);
    result.command = { title: vscode.l10n.t("Show in Release"), command: REVEAL, arguments: [document, range] };
  }
  return result;
}

function describe({ state }: ChecklistItem, line: number | undefined): string {
  if (line === undefined) return stateLabel(state);
  return state === "present"
    ? vscode.l10n.t("line {0}", line)
    : vscode.l10n.t("{0}, line {1}", stateLabel(state), line);
}

/** Each state has a shape of its own: colour only repeats what the shape says. */
function iconOf({ state, demand }: ChecklistItem): vscode.ThemeIcon {
  switch (state) {
    case "present":
      return new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
    case "missing":
      return demand === "demanded"
        ? new vscode.ThemeIcon("error", new vscode.ThemeColor("list.warningForeground"))
        : new vscode.ThemeIcon("circle-large-outline");
    case "out-of-order":
      return new vscode.ThemeIcon("arrow-swap", new vscode.ThemeColor("list.warningForeground"));
    case "not-expected":
      return new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("disabledForeground"));
  }
}
