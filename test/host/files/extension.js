/* global require, exports, TextDecoder, TextEncoder */
// A folder in memory with the scheme "newsroom", filled from files.json beside this file: a virtual workspace.
const vscode = require("vscode");

exports.activate = ({ extensionUri, subscriptions }) => {
  const tree = new Tree(load(extensionUri));
  subscriptions.push(vscode.workspace.registerFileSystemProvider("newsroom", tree, { isCaseSensitive: true }));
};

/** The files by their paths: { "/releases/a.txt": bytes }. */
async function load(extension) {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "files.json"));
  const files = JSON.parse(new TextDecoder().decode(bytes));
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

class Tree {
  #changed = new vscode.EventEmitter();
  #times = new Map();
  onDidChangeFile = this.#changed.event;

  constructor(files) {
    this.files = files;
  }

  watch() {
    return { dispose() {} };
  }

  async stat({ path }) {
    const files = await this.files;
    const size = files.get(path)?.length;
    const time = this.#times.get(path) ?? 0;
    if (size !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: time, size };
    const isFolder = path === "/" || [...files.keys()].some((file) => file.startsWith(`${path}/`));
    if (!isFolder) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  async readDirectory({ path }) {
    const start = path.replace(/\/?$/, "/");
    const entries = new Map();
    for (const file of (await this.files).keys()) {
      if (!file.startsWith(start)) continue;
      const [name, ...deeper] = file.slice(start.length).split("/");
      entries.set(name, deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...entries];
  }

  async readFile({ path }) {
    const bytes = (await this.files).get(path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  async writeFile(uri, bytes) {
    (await this.files).set(uri.path, bytes);
    this.#times.set(uri.path, Date.now());
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  async delete({ path }) {
    (await this.files).delete(path);
  }

  async rename(from, to) {
    const files = await this.files;
    files.set(to.path, files.get(from.path));
    files.delete(from.path);
  }

  createDirectory() {}
}
