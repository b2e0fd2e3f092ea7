import * as vscode from "vscode";
import { type Analysis, attributionAt } from "../../core";
import { toOffset, toTextEdit } from "../convert";
import type { CurrentDocument } from "../documents/current";
import type { SpeakerNode } from "./speaker-nodes";

interface PersonItem extends vscode.QuickPickItem {
  readonly person: number;
}

/** Attributes what stands at the cursor to somebody: the keyboard's way of dragging a speaker into the text. */
export function registerInsertAttribution(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.insertAttribution", async (given?: SpeakerNode | string) => {
    const { release, editor } = current;
    if (release === undefined || editor === undefined) return;
    const { analysis, document } = release;
    const { lines } = analysis.source;
    const offset = toOffset(lines, editor.selection.active);
    const wanted = typeof given === "string" ? personNamed(analysis, given) : given?.person;
    const person = wanted ?? (await choosePerson(analysis, offset));
    if (person === undefined) return;
    const attribution = attributionAt(analysis, person, offset);
    if (attribution === undefined || document.version !== release.version) return;
    if ("attributedTo" in attribution) {
      vscode.window.setStatusBarMessage(`Dateline: ${attributedText(attribution.attributedTo)}`, 5000);
      return;
    }
    const edits = attribution.edits.map((edit) => toTextEdit(lines, edit));
    await editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    });
    await vscode.window.showTextDocument(document, editor.viewColumn);
  });
}

/** Whoever spoke last before the cursor comes first, then all others who speak, then those who are only named. */
async function choosePerson(analysis: Analysis, offset: number): Promise<number | undefined> {
  const { people, speakers, mentioned, quotes } = analysis.speech;
  const last = quotes.findLast(({ spans, speaker }) => speaker !== undefined && (spans[0]?.start ?? 0) < offset);
  const ids = [last?.speaker ?? -1, ...speakers.map(({ id }) => id), ...mentioned.map(({ id }) => id)];
  const items = [...new Set(ids)].flatMap((id): readonly PersonItem[] => {
    const person = people[id];
    if (person === undefined) return [];
    const quoted = speakers.includes(person)
      ? vscode.l10n.t("Quoted in this release")
      : vscode.l10n.t("Named in this release");
    return [{ person: id, label: person.name, description: person.title ?? person.organisation ?? "", detail: quoted }];
  });
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Nobody is named in this release yet."));
    return undefined;
  }
  const title = vscode.l10n.t("Insert Attribution");
  const placeHolder = vscode.l10n.t("Who says what stands at the cursor?");
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return chosen?.person;
}

/** The index in `Speech.people` of somebody of that name. */
export function personNamed({ speech }: Analysis, name: string): number | undefined {
  const index = speech.people.findIndex((person) => person.name === name);
  return index === -1 ? undefined : index;
}

/** Why nothing was inserted. */
export function attributedText(name: string): string {
  return vscode.l10n.t("This quotation is already attributed to {0}. Change the words there.", name);
}
