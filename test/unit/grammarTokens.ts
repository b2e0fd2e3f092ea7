import { readFileSync } from "node:fs";
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from "vscode-textmate";
import { OnigScanner, OnigString, loadWASM } from "vscode-oniguruma";

/** One stretch of a line with the scopes that the grammar gives it, outermost first, without the language's ending. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
  /** False when the engine gave up on the line. */
  readonly complete: boolean;
}

let engine: Promise<void> | undefined;

/** Loads the grammar file into the engine that VS Code itself uses. */
export async function loadGrammar(): Promise<IGrammar> {
  engine ??= loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  await engine;
  const path = "syntaxes/press-release.tmLanguage.json";
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    // The YAML grammar is VS Code's own; without it front matter is only marked as embedded.
    loadGrammar: (scopeName) =>
      Promise.resolve(scopeName === "text.press-release" ? parseRawGrammar(readFileSync(path, "utf8"), path) : null),
  });
  const grammar = await registry.loadGrammar("text.press-release");
  if (grammar === null) throw new Error(`${path} is not found`);
  return grammar;
}

/** Tokens of each line, with the state carried from line to line. `milliseconds` is the most a line may take. */
export function tokenise(grammar: IGrammar, text: string, milliseconds = 0): readonly (readonly Token[])[] {
  let state = INITIAL;
  return text.split("\n").map((line) => {
    const result = grammar.tokenizeLine(line, state, milliseconds);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((name) => name.replace(/\.press-release$/, "")),
      complete: !result.stoppedEarly,
    }));
  });
}

/**
 * The stretches of a text that carry a scope or one below it ("string.quoted" finds "string.quoted.double"):
 * neighbouring tokens are joined, a line break within one shows as " / ", and an opening mark starts a new one.
 */
export function stretches(lines: readonly (readonly Token[])[], scope: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const line of lines) {
    let joint = " / ";
    for (const token of line) {
      const carries = hasScope(token, scope);
      const goesOn = open && carries && !hasScope(token, "punctuation.definition.string.begin");
      if (goesOn) found.push(`${found.pop() ?? ""}${joint}${token.text}`);
      else if (carries) found.push(token.text);
      open = carries;
      joint = "";
    }
  }
  return found.map((text) => text.trim()).filter((text) => text !== "");
}

function hasScope(token: Token, scope: string): boolean {
  return token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
}
