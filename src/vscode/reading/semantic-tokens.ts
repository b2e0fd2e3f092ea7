import * as vscode from "vscode";
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokens } from "../../core";
import { toRange, toSpan } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/** Headline, dateline, speakers, cues, direct and reported speech, and boilerplate in colours of the theme. */
export function provideSemanticTokens(releases: Releases): vscode.Disposable {
  const provider = new TokensProvider(releases);
  return vscode.Disposable.from(
    provider,
    vscode.languages.registerDocumentSemanticTokensProvider(SELECTOR, provider, LEGEND),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(SELECTOR, provider, LEGEND),
  );
}

class TokensProvider
  implements vscode.DocumentSemanticTokensProvider, vscode.DocumentRangeSemanticTokensProvider, vscode.Disposable
{
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #answers = new WeakMap<vscode.TextDocument, Answer>();
  readonly #subscription: vscode.Disposable;
  #asked = 0;

  /** Fires when a document was read that could not be answered for, or is a release no longer: VS Code does not ask then. */
  readonly onDidChangeSemanticTokens = this.#changed.event;

  constructor(private readonly releases: Releases) {
    this.#subscription = releases.onDidUpdate((document) => {
      const analysis = releases.of(document)?.analysis;
      if (!document.isClosed && analysis !== this.#answers.get(document)?.analysis) this.#changed.fire();
    });
  }

  async provideDocumentSemanticTokens(document: vscode.TextDocument): Promise<vscode.SemanticTokens | undefined> {
    const release = await this.#present(document);
    return release && this.#answer(document, release).tokens;
  }

  async provideDocumentSemanticTokensEdits(
    document: vscode.TextDocument,
    previousId: string,
  ): Promise<vscode.SemanticTokens | vscode.SemanticTokensEdits | undefined> {
    const release = await this.#present(document);
    if (release === undefined) return undefined;
    const before = this.#answers.get(document)?.tokens;
    const { tokens: now } = this.#answer(document, release);
    return before?.resultId === previousId ? editsBetween(before, now) : now;
  }

  async provideDocumentRangeSemanticTokens(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): Promise<vscode.SemanticTokens | undefined> {
    const release = await this.#present(document);
    return release && build(release, range);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  /**
   * The release in the version that VS Code asks about. When something was typed while a large one was read, VS Code is
   * told to keep its colours and to ask again: "busy" is the word it knows for that, and no tokens would take them away.
   */
  async #present(document: vscode.TextDocument): Promise<Release | undefined> {
    const { version } = document;
    const release = await this.releases.whenRead(document);
    if (document.version !== version) throw new Error("busy");
    if (release === undefined) this.#answers.delete(document);
    return release;
  }

  #answer(document: vscode.TextDocument, release: Release): Answer {
    const answer = { analysis: release.analysis, tokens: build(release, undefined, String(++this.#asked)) };
    this.#answers.set(document, answer);
    return answer;
  }
}

/** What was answered last, so that the next answer can be what changed. */
interface Answer {
  readonly analysis: Release["analysis"];
  readonly tokens: vscode.SemanticTokens;
}

function build({ analysis }: Release, range?: vscode.Range, id?: string): vscode.SemanticTokens {
  const { lines } = analysis.source;
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  for (const token of tokens(analysis, range && toSpan(lines, range))) {
    builder.push(toRange(lines, token), token.type, token.modifiers);
  }
  return builder.build(id);
}

/** One edit: what lies between the beginning and the end that both have. */
function editsBetween(before: vscode.SemanticTokens, now: vscode.SemanticTokens): vscode.SemanticTokensEdits {
  const [old, fresh] = [before.data, now.data];
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const isSame = head === old.length && head === fresh.length;
  const edit = new vscode.SemanticTokensEdit(head, old.length - head - tail, fresh.slice(head, fresh.length - tail));
  return new vscode.SemanticTokensEdits(isSame ? [] : [edit], now.resultId);
}
