import * as vscode from "vscode";
import type { Finding } from "../../core";
import { diagnosticsOf } from "../checks/diagnostics";
import { checkAgainst, type Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import type { Newsroom } from "./newsroom";

/** Releases are read in heaps; what stands open is compared when a heap is in. */
const PAUSE_MILLISECONDS = 300;

interface Compared {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

/** Where open releases differ from the other ones of the workspace: a title, the spelling of a name. */
export class NewsroomFindings implements vscode.Disposable {
  readonly #compared = new Map<vscode.TextDocument, Compared>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection("dateline-newsroom");
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly releases: Releases,
    private readonly newsroom: Newsroom,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      releases.onDidUpdate((document) => this.#compare(document)),
      newsroom.onDidChange(() => this.#compareSoon()),
    );
  }

  /** What was found in this very version; empty as long as it was not compared. */
  of(release: Release): readonly Finding[] {
    const known = this.#compared.get(release.document);
    return known?.release.analysis === release.analysis ? known.findings : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#compared.clear();
    this.#subscriptions.dispose();
  }

  #compareSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const document of vscode.workspace.textDocuments) this.#compare(document);
    }, PAUSE_MILLISECONDS);
  }

  #compare(document: vscode.TextDocument): void {
    const release = document.isClosed ? undefined : this.releases.of(document);
    if (release === undefined) {
      if (this.#compared.delete(document)) this.#diagnostics.delete(document.uri);
      return;
    }
    const findings = checkAgainst(release, this.newsroom.archive.without(document.uri.toString()));
    this.#compared.set(document, { release, findings });
    this.#diagnostics.set(document.uri, diagnosticsOf(release, findings));
  }
}
