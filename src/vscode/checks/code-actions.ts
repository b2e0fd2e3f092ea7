import * as vscode from "vscode";
import { type Action, actionsFor, type Finding } from "../../core";
import { toSpan } from "../convert";
import { ruleOf } from "./diagnostics";
import type { ProjectFiles } from "../documents/project-files";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { isSetByProject, SWITCH_OFF_RULE } from "./switch-off";
import { editOf } from "../text-edits";

/**
 * The light bulb: fixes of a finding, then to ignore it here, then to switch its rule off. VS Code lists what answers a
 * diagnostic first, so only fixes say that they do: what hides a finding stands below them and below declarations.
 */
export function provideCodeActions(
  releases: Releases,
  projects: ProjectFiles,
  /** Findings that others than the rules of a single release made. */
  further: (release: Release) => readonly Finding[],
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const release = await releases.whenRead(document);
      if (release === undefined) return undefined;
      const span = toSpan(release.analysis.source.lines, range);
      const actions = actionsFor(release.analysis, [...release.findings, ...further(release)], span);
      const edits = actions.map((action) => editAction(release, action, context));
      const rules = [...new Set(actions.map(({ rule }) => rule))];
      return [
        ...edits,
        ...rules.map((rule) => switchOffAction(document, rule, isSetByProject(projects, rule, document))),
      ];
    },
  };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function editAction({ document, analysis }: Release, action: Action, context: vscode.CodeActionContext) {
  const result = new vscode.CodeAction(action.title, vscode.CodeActionKind.QuickFix);
  result.edit = editOf(document.uri, analysis.source.lines, action.edits);
  result.isPreferred = action.safe;
  if (action.kind === "quickfix") result.diagnostics = answered(context, action.rule);
  return result;
}

function switchOffAction(document: vscode.TextDocument, rule: string, isInProject: boolean) {
  const title = switchOffTitle(rule, isInProject);
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.command = { title, command: SWITCH_OFF_RULE, arguments: [rule, document.uri] };
  return result;
}

function switchOffTitle(rule: string, isInProject: boolean): string {
  if (isInProject) return vscode.l10n.t("Switch off {0} in dateline.json", rule);
  return vscode.workspace.workspaceFolders === undefined
    ? vscode.l10n.t("Switch off {0} in your settings", rule)
    : vscode.l10n.t("Switch off {0} in this workspace", rule);
}

function answered({ diagnostics }: vscode.CodeActionContext, rule: string): vscode.Diagnostic[] {
  return diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule);
}
