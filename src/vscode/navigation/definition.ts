import * as vscode from "vscode";
import { createSource, declarationsAt, definitionAt } from "../../core";
import { toOffset, toRange } from "../convert";
import type { ProjectFiles } from "../documents/project-files";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** From a name, a title or a pronoun to the place where the text introduces whom it means. */
export function provideDefinitions(releases: Releases): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(SELECTOR, {
    async provideDefinition(document, position, token) {
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      const found = definitionAt(release.analysis, toOffset(lines, position));
      if (found === undefined) return undefined;
      const link: vscode.DefinitionLink = {
        originSelectionRange: toRange(lines, found.origin),
        targetUri: document.uri,
        targetRange: toRange(lines, found.around),
        targetSelectionRange: toRange(lines, found.target),
      };
      return [link];
    },
  });
}

/** To the entry of the front matter, or of `dateline.json`, that declares the speaker. */
export function provideDeclarationPlaces(releases: Releases, projects: ProjectFiles): vscode.Disposable {
  return vscode.languages.registerDeclarationProvider(SELECTOR, {
    async provideDeclaration(document, position, token) {
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      const file = projects.fileOf(document);
      const found = declarationsAt(release.analysis, toOffset(lines, position), file?.text);
      if (found === undefined) return undefined;
      const inFile = file === undefined ? undefined : createSource(file.text).lines;
      return [
        ...found.here.map((at) => new vscode.Location(document.uri, toRange(lines, at))),
        ...found.inProject.flatMap((at) => (file && inFile ? new vscode.Location(file.uri, toRange(inFile, at)) : [])),
      ];
    },
  });
}
