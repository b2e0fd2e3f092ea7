import * as vscode from "vscode";

/** What the manifest offers before anything was loaded. */
export interface Offered {
  readonly commands: readonly string[];
  readonly views: readonly string[];
}

/** The commands and trees of a manifest. */
export function offeredIn(manifest: unknown): Offered {
  const { commands = [], views = {} } = (manifest as Manifest).contributes ?? {};
  const trees = Object.values(views).flat();
  return {
    commands: commands.map(({ command }) => command),
    views: trees.filter(({ type }) => type !== "webview").map(({ id }) => id),
  };
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
    readonly views?: Readonly<Record<string, readonly { readonly id: string; readonly type?: string }[]>>;
  };
}

/**
 * Stand in for the commands and trees until whoever uses one has waited for the real ones. To be disposed of before
 * these are registered.
 * @param ready resolves when the real ones are there
 */
export function standIn({ commands, views }: Offered, ready: () => Promise<unknown>): vscode.Disposable {
  const command = (id: string): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (...given: unknown[]) => {
      await ready();
      return vscode.commands.executeCommand(id, ...given);
    });
  const tree = (id: string): vscode.Disposable =>
    vscode.window.registerTreeDataProvider(id, {
      getChildren: async () => {
        await ready();
        return [];
      },
      getTreeItem: (element: never) => element,
    });
  return vscode.Disposable.from(...commands.map(command), ...views.map(tree));
}
