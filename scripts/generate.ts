import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generatedFiles, read, root } from "./generated";

/** Writes rule pages, the README's table, the settings schema and the grammar; says which of them changed. */
async function main(): Promise<void> {
  for (const [file, content] of await generatedFiles()) {
    if (read(file) === content) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
    console.log(file);
  }
}

void main();
