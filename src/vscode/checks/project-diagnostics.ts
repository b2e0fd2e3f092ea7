import * as vscode from "vscode";
import { createSource, type DeclarationProblem } from "../../core";
import { toRange } from "../convert";
import { SOURCE } from "./diagnostics";
import type { ProjectFiles } from "../documents/project-files";

/** What VS Code's own JSON support says with the help of our schema. */
const JSON_SUPPORT = "vscode.json-language-features";

/** What is wrong in a `dateline.json` stands in that file: said once, so what the schema says is left to VS Code. */
export function publishProjectProblems(projects: ProjectFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("dateline-project");
  const subscription = projects.onDidRead(({ uri, file }) => {
    if (file === undefined) return collection.delete(uri);
    const { lines } = createSource(file.text);
    const hasSchema = vscode.extensions.getExtension(JSON_SUPPORT) !== undefined;
    const problems = file.problems.filter(({ inSchema }) => !inSchema || !hasSchema);
    collection.set(
      uri,
      problems.map(({ at, message }: DeclarationProblem) => {
        const diagnostic = new vscode.Diagnostic(toRange(lines, at), message, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
  });
  return vscode.Disposable.from(collection, subscription);
}
