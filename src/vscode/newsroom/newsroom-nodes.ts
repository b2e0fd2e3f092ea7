import * as vscode from "vscode";
import {
  byState,
  type EntryQuotation,
  everythingSaid,
  grouped,
  latestFirst,
  type NewsroomPerson,
  type Place,
  printedQuotation,
  type QuoteKind,
  type ReleaseEntry,
  type ReleaseState,
  type Said,
  speakersByName,
  stateOf,
} from "../../core";
import { bodyOrPost, dayText, monthText, nameOf, releases, spoken, stateText } from "./newsroom-wording";
import { OPEN_RELEASE } from "./open-release";

/** One line of the Newsroom view. What stands below it is put together when somebody opens it. */
export interface NewsroomNode {
  readonly id: string;
  readonly kind: "group" | "release" | "person" | "quotation";
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly isOpen?: boolean;
  /** Where a click leads; absent for groups. */
  readonly target?: { readonly id: string; readonly at?: Place };
  readonly person?: NewsroomPerson;
  readonly said?: Said;
  readonly children?: () => readonly NewsroomNode[];
}

export type NewsroomOrder = "date" | "state" | "speaker";

interface Shown {
  readonly entries: Iterable<ReleaseEntry>;
  readonly people: readonly NewsroomPerson[];
  /** The person whom a release names at an index. */
  readonly personOf: (entry: ReleaseEntry, person: number) => NewsroomPerson | undefined;
  readonly now: number;
}

export function newsroomNodes(shown: Shown, order: NewsroomOrder): readonly NewsroomNode[] {
  switch (order) {
    case "date":
      return yearNodes(shown, latestFirst(shown.entries), "");
    case "state":
      return byState(shown.entries, shown.now).map(([state, entries]) => stateNode(shown, state, entries));
    case "speaker":
      return speakersByName(shown.people).map((person) => personNode(person, ""));
  }
}

export function toTreeItem(node: NewsroomNode): vscode.TreeItem {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    node.label,
    node.children === undefined ? None : node.isOpen === true ? Expanded : Collapsed,
  );
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.spoken };
  if (node.target !== undefined) {
    const { id, at } = node.target;
    item.command = { title: vscode.l10n.t("Show in Release"), command: OPEN_RELEASE, arguments: [id, at] };
  }
  return item;
}

/** Fewer releases need no months. */
const MANY = 40;

function yearNodes(shown: Shown, entries: readonly ReleaseEntry[], within: string): readonly NewsroomNode[] {
  const years = grouped(entries, ({ day }) => day?.year);
  return years.map(([year, ofYear], at) => {
    const id = `${within}year ${year ?? "none"}`;
    const label = year === undefined ? vscode.l10n.t("Without a date") : String(year);
    const months = grouped(ofYear, ({ day }) => day?.month);
    const isLong = ofYear.length > MANY && months.length > 1;
    const children = (): readonly NewsroomNode[] =>
      isLong
        ? months.map(([month, ofMonth], first) =>
            groupNode(
              `${id} month ${month ?? 0}`,
              monthText(year, month),
              "calendar",
              ofMonth.length,
              first === 0 && at === 0,
              () => releaseNodes(shown, ofMonth, id),
            ),
          )
        : releaseNodes(shown, ofYear, id);
    return groupNode(id, label, "calendar", ofYear.length, at === 0, children);
  });
}

function stateNode(shown: Shown, state: ReleaseState["kind"], entries: readonly ReleaseEntry[]): NewsroomNode {
  const id = `state ${state}`;
  const label = stateText({ kind: state });
  return groupNode(id, label, STATE_ICONS[state], entries.length, entries.length <= MANY, () =>
    entries.length <= MANY ? releaseNodes(shown, entries, id) : yearNodes(shown, entries, `${id} `),
  );
}

function groupNode(
  id: string,
  label: string,
  icon: string,
  amount: number,
  isOpen: boolean,
  children: () => readonly NewsroomNode[],
): NewsroomNode {
  const count = releases(amount);
  return {
    id,
    kind: "group",
    label,
    description: String(amount),
    tooltip: `${label}: ${count}`,
    icon,
    spoken: spoken(label, count),
    isOpen,
    children,
  };
}

/** Each state has a shape of its own. */
const STATE_ICONS: Readonly<Record<ReleaseState["kind"], string>> = {
  draft: "edit",
  embargoed: "lock",
  planned: "watch",
  released: "megaphone",
  undated: "file",
};

function releaseNodes(shown: Shown, entries: readonly ReleaseEntry[], within: string): readonly NewsroomNode[] {
  return entries.map((entry) => releaseNode(shown, entry, within));
}

function releaseNode(shown: Shown, entry: ReleaseEntry, within: string): NewsroomNode {
  const state = stateOf(entry, shown.now);
  const speakers = speakersIn(entry);
  const names = speakers.map((person) => entry.people[person]?.name ?? "").join(", ");
  const label = entry.headline === "" ? nameOf(entry.id) : entry.headline;
  const told = [dayText(entry.day), state.kind === "released" ? "" : stateText(state), names];
  const id = `${within} release ${entry.id}`;
  const loose = entry.quotations.filter(({ speaker }) => speaker === undefined);
  const children = (): readonly NewsroomNode[] => [
    ...speakers.flatMap((at) => {
      const person = shown.personOf(entry, at);
      return person === undefined ? looseSpeaker(entry, at, id) : [personIn(person, entry, at, id)];
    }),
    ...loose.map((quotation) => quotationNode({ entry, quotation }, id, "")),
  ];
  return {
    id,
    kind: "release",
    label,
    description: told.filter((text) => text !== "").join(" · "),
    tooltip: [
      label,
      [dayText(entry.day), stateText(state)].filter((text) => text !== "").join(" · "),
      names,
      path(entry.id),
    ]
      .filter((text) => text !== "")
      .join("\n"),
    icon: STATE_ICONS[state.kind],
    spoken: spoken(label, dayText(entry.day), stateText(state), names),
    target: { id: entry.id, ...(entry.headlineAt ? { at: entry.headlineAt } : {}) },
    ...(entry.quotations.length > 0 ? { children } : {}),
  };
}

/** Indexes of those who say something, in the order in which they are introduced. */
function speakersIn({ people, quotations }: ReleaseEntry): readonly number[] {
  const speaking = new Set(quotations.map(({ speaker }) => speaker));
  return people.flatMap((_, at) => (speaking.has(at) ? [at] : []));
}

/** Somebody in one release: only what is said there. */
function personIn(person: NewsroomPerson, entry: ReleaseEntry, at: number, within: string): NewsroomNode {
  const own = entry.quotations.filter(({ speaker }) => speaker === at);
  const printed = entry.people[at];
  const node = personNode(person, within);
  return {
    ...node,
    label: printed?.name ?? node.label,
    description: bodyOrPost(printed?.title, printed?.organisation),
    ...(printed ? { target: { id: entry.id, at: printed.at } } : {}),
    children: () => own.map((quotation) => quotationNode({ entry, quotation }, within, "")),
  };
}

/** Who is not named in full cannot be found in other releases. */
function looseSpeaker(entry: ReleaseEntry, at: number, within: string): readonly NewsroomNode[] {
  const own = entry.quotations.filter(({ speaker }) => speaker === at);
  return own.map((quotation) => quotationNode({ entry, quotation }, within, entry.people[at]?.name ?? ""));
}

function personNode(person: NewsroomPerson, within: string): NewsroomNode {
  const count = vscode.l10n.t("Quotations: {0}", person.quotations);
  const post = bodyOrPost(person.title, person.organisation);
  const [latest] = person.appearances;
  return {
    id: `${within} person ${person.key}`,
    kind: "person",
    label: person.name,
    description: [String(person.quotations), post].filter((text) => text !== "").join(" · "),
    tooltip: [person.name, post, count, releases(person.appearances.length)].filter((text) => text !== "").join("\n"),
    icon: person.kind === "person" ? "person" : "organization",
    spoken: spoken(person.name, post, count),
    person,
    ...(latest ? { target: { id: latest.entry.id, ...atOf(latest.entry, latest.person) } } : {}),
    children: () =>
      everythingSaid(person).map((said) =>
        quotationNode(
          said,
          `person ${person.key}`,
          [dayText(said.entry.day), said.entry.headline].filter((text) => text !== "").join(" · "),
        ),
      ),
  };
}

function atOf(entry: ReleaseEntry, person: number): { readonly at?: Place } {
  const at = entry.people[person]?.at;
  return at === undefined ? {} : { at };
}

const QUOTE_ICONS: Readonly<Record<QuoteKind, string>> = {
  direct: "quote",
  mixed: "comment-unresolved",
  indirect: "comment",
  "noun-phrase": "note",
};

function quotationNode(said: Said, within: string, description: string): NewsroomNode {
  const { entry, quotation } = said;
  const label = printedQuotation(quotation);
  return {
    id: `${within} quotation ${entry.id} ${quotation.at.start} ${keyOf(quotation)}`,
    kind: "quotation",
    label: label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label,
    description,
    tooltip: [label, dayText(entry.day), entry.headline, path(entry.id)].filter((text) => text !== "").join("\n"),
    icon: QUOTE_ICONS[quotation.kind],
    spoken: spoken(label, description),
    target: { id: entry.id, at: quotation.at },
    said,
  };
}

const LONGEST_LABEL = 120;

function keyOf({ at, kind }: EntryQuotation): string {
  return `${at.end} ${kind}`;
}

function path(id: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(id));
}
