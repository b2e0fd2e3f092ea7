import * as vscode from "vscode";
import {
  createSource,
  type Declaration,
  type DeclarationChoice,
  declarationChoices,
  declareInFrontMatter,
  declareInJson,
  newProjectFile,
  PROJECT_FILES,
} from "../../core";
import { toRange, toSpan } from "../convert";
import { ruleOf } from "../checks/diagnostics";
import type { ProjectFiles } from "../documents/project-files";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { editOf } from "../text-edits";

const REWRITE = vscode.CodeActionKind.RefactorRewrite.append("dateline.declare");

/** Findings that a declaration may settle. */
const SETTLED_RULES: readonly string[] = ["attribution/ambiguous-pronoun", "quote/unknown-speaker"];

/** The light bulb on whoever was only inferred: write down who that is, in the release or for the whole project. */
export function provideDeclarations(releases: Releases, projects: ProjectFiles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const release = await releases.whenRead(document);
      if (release === undefined || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
      const { analysis } = release;
      const isFix = isAmongFixes(release, range, context);
      return declarationChoices(analysis, toSpan(analysis.source.lines, range)).flatMap((choice) => {
        const diagnostics = answered(release, choice, context);
        return [inFrontMatter(release, choice), inProject(document, projects, choice)].flatMap((action) => {
          if (action === undefined) return [];
          action.kind = isFix ? vscode.CodeActionKind.QuickFix : REWRITE;
          action.diagnostics = diagnostics;
          return [action];
        });
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, REWRITE],
  });
}

/**
 * Beside any finding it is shown as a fix: a refactoring would stand below "Ignore" and "Switch off". The editor offers
 * those of a whole line when there are none at the cursor.
 */
function isAmongFixes(
  { findings, analysis: { source } }: Release,
  { start, end }: vscode.Range,
  { only }: vscode.CodeActionContext,
): boolean {
  if (only !== undefined && !only.contains(vscode.CodeActionKind.QuickFix)) return false;
  return findings.some(
    (found) => source.lines.lineAt(found.start) <= end.line && source.lines.lineAt(found.end) >= start.line,
  );
}

function answered({ analysis }: Release, { at }: DeclarationChoice, { diagnostics }: vscode.CodeActionContext) {
  const range = toRange(analysis.source.lines, at);
  return diagnostics.filter(
    (diagnostic) => SETTLED_RULES.includes(ruleOf(diagnostic) ?? "") && diagnostic.range.intersection(range),
  );
}

function inFrontMatter({ document, analysis }: Release, choice: DeclarationChoice): vscode.CodeAction | undefined {
  const edits = declareInFrontMatter(analysis, choice.declaration);
  return (
    edits &&
    action(vscode.l10n.t("{0} in the front matter", choice.title), editOf(document.uri, analysis.source.lines, edits))
  );
}

/** Into the file that holds for the document; where there is none, into a new one at the root of its folder. */
function inProject(
  document: vscode.TextDocument,
  projects: ProjectFiles,
  { title, declaration }: DeclarationChoice,
): vscode.CodeAction | undefined {
  const file = projects.fileOf(document);
  if (file !== undefined) {
    const edits = declareInJson(file.text, declaration);
    const name = file.uri.path.slice(file.uri.path.lastIndexOf("/") + 1);
    return (
      edits && action(vscode.l10n.t("{0} in {1}", title, name), editOf(file.uri, createSource(file.text).lines, edits))
    );
  }
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder && action(vscode.l10n.t("{0} in {1}", title, PROJECT_FILES[0]), newFile(folder, declaration));
}

function newFile(folder: vscode.WorkspaceFolder, declaration: Declaration): vscode.WorkspaceEdit {
  const uri = vscode.Uri.joinPath(folder.uri, PROJECT_FILES[0]);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri);
  // Not as contents of the new file: those are lost when an edit is handed on to another extension.
  edit.insert(uri, new vscode.Position(0, 0), newProjectFile(declaration));
  return edit;
}

function action(title: string, edit: vscode.WorkspaceEdit): vscode.CodeAction {
  const result = new vscode.CodeAction(title);
  result.edit = edit;
  return result;
}
