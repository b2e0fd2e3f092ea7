import * as vscode from "vscode";

/** The commands that a manifest offers. */
export function commandsIn(manifest: unknown): readonly string[] {
  const { commands = [] } = (manifest as Manifest).contributes ?? {};
  return commands.map(({ command }) => command);
}

/**
 * The tools for language models. They are registered for good: each waits until its real self was loaded. Another
 * editor built on VS Code may know no such tools.
 */
export function registerTools(
  manifest: unknown,
  ready: () => Promise<{ readonly tools: AnyTools }>,
): vscode.Disposable {
  const { languageModelTools: tools = [] } = (manifest as Manifest).contributes ?? {};
  const register = (vscode as { readonly lm?: Partial<typeof vscode.lm> }).lm?.registerTool;
  if (register === undefined) return vscode.Disposable.from();
  const real = async (name: string): Promise<AnyTool | undefined> => (await ready()).tools[name];
  return vscode.Disposable.from(
    ...tools.map(({ name }) =>
      register<object>(name, {
        prepareInvocation: async (options, token) => (await real(name))?.prepareInvocation?.(options, token),
        invoke: async (options, token) => (await real(name))?.invoke(options, token),
      }),
    ),
  );
}

type AnyTool = vscode.LanguageModelTool<object>;
type AnyTools = Readonly<Record<string, AnyTool | undefined>>;

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly command: string }[];
    readonly languageModelTools?: readonly { readonly name: string }[];
  };
}

/**
 * Stand in for commands until whoever runs one has waited for the real ones. To be disposed of before these are
 * registered. Trees have none: VS Code does not always let go of one before it takes the next.
 * @param ready resolves when the real ones are there
 */
export function standIn(commands: readonly string[], ready: () => Promise<unknown>): vscode.Disposable {
  const standIns = commands.map((id) =>
    vscode.commands.registerCommand(id, async (...given: unknown[]) => {
      await ready();
      return vscode.commands.executeCommand(id, ...given);
    }),
  );
  return vscode.Disposable.from(...standIns);
}
