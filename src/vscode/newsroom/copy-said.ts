import * as vscode from "vscode";
import { type NewsroomPerson, printedQuotation, saidAsText, speakersByName } from "../../core";
import type { Newsroom } from "./newsroom";
import type { NewsroomIndex } from "./newsroom-index";
import type { NewsroomNode } from "./newsroom-nodes";
import { bodyOrPost } from "./newsroom-wording";

/**
 * Copies everything that people have said over all releases, with the release of each quotation. On a line of the Newsroom
 * view it is that person's, or that quotation; from the palette somebody is asked for.
 */
export function registerCopySaid(newsroom: Newsroom, index: NewsroomIndex): vscode.Disposable {
  return vscode.commands.registerCommand(
    "dateline.copySaid",
    async (clicked?: NewsroomNode, selected?: readonly NewsroomNode[]) => {
      const nodes = selected ?? (clicked === undefined ? [] : [clicked]);
      const text = nodes.length === 0 ? await chosen(newsroom, index) : nodes.map(textOf).filter(isNotEmpty).join("\n");
      if (text === undefined) return;
      if (text !== "") await vscode.env.clipboard.writeText(text);
      const said =
        text === ""
          ? vscode.l10n.t("Dateline: there is no quotation to copy")
          : vscode.l10n.t("Dateline: quotations copied");
      vscode.window.setStatusBarMessage(said, 4000);
    },
  );
}

function textOf({ kind, person, said }: NewsroomNode): string {
  if (said !== undefined) return printedQuotation(said.quotation);
  return kind === "person" && person !== undefined ? saidAsText(person) : "";
}

function isNotEmpty(text: string): boolean {
  return text !== "";
}

async function chosen(newsroom: Newsroom, index: NewsroomIndex): Promise<string | undefined> {
  const choices = index.start().then(() => speakersByName(newsroom.archive.people()).map(choiceOf));
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t("Copy everything a person has said"),
    placeHolder: vscode.l10n.t("Whose quotations?"),
    matchOnDescription: true,
  });
  return choice && saidAsText(choice.person);
}

function choiceOf(person: NewsroomPerson): vscode.QuickPickItem & { readonly person: NewsroomPerson } {
  return {
    label: person.name,
    description: bodyOrPost(person.title, person.organisation),
    detail: vscode.l10n.t("Quotations: {0}", person.quotations),
    person,
  };
}
