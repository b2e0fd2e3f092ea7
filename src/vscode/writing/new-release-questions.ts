import * as vscode from "vscode";
import { profileById, type ProfileId, profiles, releaseKinds, say, suggestedProfile, type Template } from "../../core";
import { LANGUAGE } from "../documents/recognise";
import type { Settings } from "../documents/settings";

/** What a new release is to be. */
export interface ReleaseWish {
  /** Undefined: an empty page. */
  readonly template: Template | undefined;
  /** Undefined: the one that is configured, or recognised in the text. */
  readonly profile: ProfileId | undefined;
  readonly language: string;
}

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const BACK = Symbol("back");

/** Asks in three steps, each with a way back; undefined when the writer leaves. Nothing is opened before the last answer. */
export async function askForRelease(house: Settings): Promise<ReleaseWish | undefined> {
  let kind: Choice<Template | undefined> | undefined;
  let profile: Choice<ProfileId | undefined> | undefined;
  for (let step = 1; ;) {
    if (step === 1) {
      const answer = await pick(1, vscode.l10n.t("What kind of release?"), kinds(), kind?.value);
      if (answer === undefined || answer === BACK) return undefined;
      kind = answer;
      step = 2;
    } else if (step === 2) {
      const title = vscode.l10n.t("In which house style?");
      const answer = await pick(2, title, houseStyles(house, kind?.value), profile?.value);
      if (answer === undefined) return undefined;
      if (answer !== BACK) profile = answer;
      step = answer === BACK ? 1 : 3;
    } else {
      const answer = await pick(3, vscode.l10n.t("In which markup?"), markups(), undefined);
      if (answer === undefined) return undefined;
      if (answer !== BACK) return { template: kind?.value, profile: profile?.value, language: answer.value };
      step = 2;
    }
  }
}

function kinds(): readonly Choice<Template | undefined>[] {
  return [
    ...releaseKinds.map((template) => {
      const { name, prefix, about } = template;
      // The prefix is what brings the same skeleton while writing.
      return { label: say(name), description: prefix, detail: say(about), value: template };
    }),
    { label: `$(file) ${vscode.l10n.t("Empty page")}`, value: undefined },
  ];
}

/** First the one that holds without saying so, which Enter takes. */
function houseStyles(
  { profile: configured }: Settings,
  template: Template | undefined,
): readonly Choice<ProfileId | undefined>[] {
  const holds = configured?.id ?? (template === undefined ? "ap" : suggestedProfile(template));
  const { label, summary } = profileById(holds);
  return [
    {
      label: `$(check) ${say(label)}`,
      description:
        configured === undefined
          ? vscode.l10n.t("recognised in such a release")
          : configured.from === "project"
            ? vscode.l10n.t("named in dateline.json")
            : vscode.l10n.t("named in your settings"),
      detail: say(summary),
      value: undefined,
    },
    ...profiles
      .filter(({ id }) => id !== holds)
      .map((profile) => ({
        label: say(profile.label),
        description: profile.id,
        detail: say(profile.summary),
        value: profile.id,
      })),
  ];
}

function markups(): readonly Choice<string>[] {
  return [
    {
      label: vscode.l10n.t("Press Release"),
      detail: vscode.l10n.t("Plain text, as newsdesks like it."),
      value: LANGUAGE,
    },
    { label: "Markdown", detail: vscode.l10n.t("With headings, links and emphasis, for the web."), value: "markdown" },
  ];
}

function pick<T>(
  step: number,
  placeholder: string,
  items: readonly Choice<T>[],
  before: T | undefined,
): Promise<Choice<T> | typeof BACK | undefined> {
  return new Promise((resolve) => {
    const input = vscode.window.createQuickPick<Choice<T>>();
    input.title = vscode.l10n.t("New Press Release");
    input.step = step;
    input.totalSteps = 3;
    input.placeholder = placeholder;
    input.items = items;
    input.matchOnDescription = true;
    input.matchOnDetail = true;
    const again = before === undefined ? undefined : items.find(({ value }) => value === before);
    if (again !== undefined) input.activeItems = [again];
    if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
    input.onDidTriggerButton(() => {
      resolve(BACK);
      input.hide();
    });
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems;
      if (chosen === undefined) return;
      resolve(chosen);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
