import * as vscode from "vscode";
import {
  amountOf,
  kindLabel,
  percent,
  type MentionedItem,
  type QuoteItem,
  type QuoteKind,
  quotesInOrder,
  type QuoteFilter,
  shareBar,
  type Span,
  type SpeakerItem,
  type SpeakerKind,
  type SpeakerTree,
} from "../../core";
import { toRange } from "../convert";
import { counted } from "../counted";
import { REVEAL } from "../reading/reveal";
import type { Release } from "../documents/release";

/** One line of the Speakers view. Ids stay the same from version to version where the thing does. */
export interface SpeakerNode {
  readonly id: string;
  readonly kind: "speaker" | "quote" | "mentioned" | "group";
  readonly label: string;
  /** As short as can be understood: a side bar of the usual width has room for a name and some fifteen letters. */
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Where a click leads; absent for groups. */
  readonly span?: Span;
  /** Index into `Speech.people`, for speakers and mentioned people. */
  readonly person?: number;
  /** Index into `Speech.quotes`, for quotations. */
  readonly quote?: number;
  readonly parent?: SpeakerNode;
  readonly children: readonly SpeakerNode[];
}

/** All quotations as they stand in the text, then the people merely mentioned. */
export function orderedNodes(release: Release, tree: SpeakerTree, filter: QuoteFilter): readonly SpeakerNode[] {
  const quotes = quotesInOrder(release.analysis, filter).map(({ item, speaker }) =>
    quoteNode(item, release, undefined, speaker ?? vscode.l10n.t("nobody named")),
  );
  return [...quotes, ...speakerNodes(release, tree).filter(({ id }) => id === "mentioned")];
}

/** Speakers with their quotations, then the people merely mentioned, then quotations without a speaker. */
export function speakerNodes(release: Release, tree: SpeakerTree): readonly SpeakerNode[] {
  const kindOf = (person: number): SpeakerKind => release.analysis.speech.people[person]?.kind ?? "person";
  const idOf = uniqueIds();
  const speakers = tree.speakers.map((item) =>
    speakerNode(item, kindOf(item.speaker), idOf(`speaker ${item.label}`), release),
  );
  const mentioned = group(
    "mentioned",
    vscode.l10n.t("Mentioned, not quoted"),
    "organization",
    tree.mentioned.length,
    (parent) =>
      tree.mentioned.map((item) => mentionedNode(item, kindOf(item.speaker), idOf(`mentioned ${item.label}`), parent)),
  );
  const unattributed = group(
    "unattributed",
    vscode.l10n.t("Without a speaker"),
    "question",
    tree.unattributed.length,
    (parent) => tree.unattributed.map((item) => quoteNode(item, release, parent)),
  );
  return [...speakers, ...mentioned, ...unattributed];
}

export function toTreeItem(node: SpeakerNode, release: Release): vscode.TreeItem {
  const state =
    node.children.length === 0 ? NONE : node.kind === "speaker" || node.id === "unattributed" ? OPEN : CLOSED;
  const item = new vscode.TreeItem(node.label, state);
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.contextValue = node.kind === "group" ? node.id : node.kind;
  item.accessibilityInformation = { label: node.spoken };
  if (node.span !== undefined) {
    const range = toRange(release.analysis.source.lines, node.span);
    item.command = { title: vscode.l10n.t("Show in Release"), command: REVEAL, arguments: [release.document, range] };
  }
  return item;
}

const { None: NONE, Expanded: OPEN, Collapsed: CLOSED } = vscode.TreeItemCollapsibleState;

const SPEAKER_ICONS: Readonly<Record<SpeakerKind, string>> = {
  person: "person",
  spokesperson: "account",
  organisation: "organization",
  group: "organization",
  unnamed: "question",
  document: "file-text",
};

const QUOTE_ICONS: Readonly<Record<QuoteKind, string>> = {
  direct: "quote",
  mixed: "comment-unresolved",
  indirect: "comment",
  "noun-phrase": "note",
};

/** Names make the ids, so that what is folded stays folded while the text changes; namesakes are numbered. */
function uniqueIds(): (wanted: string) => string {
  const uses = new Map<string, number>();
  return (wanted) => {
    const use = (uses.get(wanted) ?? 0) + 1;
    uses.set(wanted, use);
    return use === 1 ? wanted : `${wanted} (${use})`;
  };
}

function speakerNode(item: SpeakerItem, kind: SpeakerKind, id: string, release: Release): SpeakerNode {
  const children: SpeakerNode[] = [];
  const share = vscode.l10n.t("{0} of the quoted words", percent(item.share));
  const node: SpeakerNode = {
    id,
    kind: "speaker",
    label: item.label,
    description: shortAmount(item),
    tooltip: [item.label, item.description, share, ...item.evidence].join("\n"),
    icon: SPEAKER_ICONS[kind],
    spoken: `${item.label}, ${item.description}, ${share}`,
    span: item.span,
    person: item.speaker,
    children,
  };
  children.push(...item.quotes.map((quote) => quoteNode(quote, release, node)));
  return node;
}

/**
 * "▰▰▱▱ 42% · 3 · 41 words", "… 3 (1?) · 1 report · 41 words", "1 report": 1? of 3 is inferred, which the tooltip tells in
 * words.
 */
function shortAmount({ quotes, inferred, share }: SpeakerItem): string {
  const { quotations, reports, words } = amountOf(quotes);
  const doubt = inferred > 0 ? ` (${inferred}?)` : "";
  const onlyReports = counted(reports, "report");
  if (quotations === 0) return onlyReports + doubt;
  const bar = `${shareBar(share)} ${percent(share)}`;
  const told = [bar, String(quotations) + doubt, reports > 0 ? onlyReports : "", counted(words, "word")];
  return told.filter((text) => text !== "").join(" · ");
}

/** The line stands first, because a narrow side bar cuts off the end. */
function quoteNode(item: QuoteItem, { analysis }: Release, parent: SpeakerNode | undefined, speaker = ""): SpeakerNode {
  const line = analysis.source.lines.lineAt(item.span.start) + 1;
  const isInferred = analysis.speech.quotes[item.quote]?.certainty === "inferred";
  const doubt = isInferred && parent?.id !== "unattributed" ? ` · ${vscode.l10n.t("inferred")}` : "";
  return {
    id: `quote ${item.quote}`,
    kind: "quote",
    label: speaker === "" ? `${line}: ${item.label}` : `${line}: ${speaker}: ${item.label}`,
    description: `${kindLabel(item.kind)} · ${counted(item.words, "word")}${doubt}`,
    tooltip: [item.label, item.description, ...item.evidence].join("\n"),
    icon: QUOTE_ICONS[item.kind],
    spoken: `${speaker === "" ? "" : `${speaker}, `}${item.description}: ${item.label}`,
    span: item.span,
    quote: item.quote,
    ...(parent === undefined ? {} : { parent }),
    children: [],
  };
}

function mentionedNode(item: MentionedItem, kind: SpeakerKind, id: string, parent: SpeakerNode): SpeakerNode {
  return {
    id,
    kind: "mentioned",
    label: item.label,
    description: counted(item.mentions, "mention"),
    tooltip: [item.label, item.description, ...item.evidence].join("\n"),
    icon: SPEAKER_ICONS[kind],
    spoken: vscode.l10n.t("{0}, mentioned, {1}", item.label, item.description),
    span: item.span,
    person: item.speaker,
    parent,
    children: [],
  };
}

function group(
  id: string,
  label: string,
  icon: string,
  amount: number,
  fill: (parent: SpeakerNode) => readonly SpeakerNode[],
): readonly SpeakerNode[] {
  if (amount === 0) return [];
  const children: SpeakerNode[] = [];
  const spoken = `${label}, ${amount}`;
  const node: SpeakerNode = {
    id,
    kind: "group",
    label,
    description: String(amount),
    tooltip: label,
    icon,
    spoken,
    children,
  };
  children.push(...fill(node));
  return [node];
}
