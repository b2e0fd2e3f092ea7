import * as vscode from "vscode";

/**
 * Runs a bundle that ships with the extension and gives what it exports. An extension in a browser has no way to load a
 * second script: there the bundle is read as a file and run.
 */
export async function runBundle<T>(file: vscode.Uri): Promise<T> {
  return (fromDisk(file) ?? (await fromBytes(file))) as T;
}

/** As Node loads it. Undefined where the host is not Node, whose `require` then knows VS Code alone. */
function fromDisk(file: vscode.Uri): unknown {
  if (file.scheme !== "file") return undefined;
  try {
    // The bundler leaves it to the host, which is the point.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require(file.fsPath);
  } catch {
    return undefined;
  }
}

async function fromBytes(file: vscode.Uri): Promise<unknown> {
  const bytes = await vscode.workspace.fs.readFile(file);
  const module = { exports: {} };
  // The bundle ships with the extension and needs nothing but VS Code and a place for what it exports.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(
    "module",
    "exports",
    "require",
    `${new TextDecoder().decode(bytes)}\n//# sourceURL=${file.toString()}`,
  ) as (...given: unknown[]) => void;
  run(module, module.exports, requireVSCode);
  return module.exports;
}

/** Some libraries look for a `require` to learn that they are a CommonJS module; only VS Code is ever asked for. */
function requireVSCode(name: string): unknown {
  if (name === "vscode") return vscode;
  throw new Error(`A bundle asks for ${name}`);
}
