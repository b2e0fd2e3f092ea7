/** `npm run eval [-- --only gum-news] [--errors 20]`: one table of what the engine gets right on annotated texts. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { evaluateQuotes } from "./quotes";

function valueAfter(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

const only = valueAfter("--only");
evaluateQuotes({ ...(only === undefined ? {} : { only }), errors: Number(valueAfter("--errors") ?? 0) });

const structure = join(__dirname, "structure.ts");
if (only === undefined && existsSync(structure)) {
  void import(structure).then((loaded: { readonly evaluateStructure?: () => unknown }) => loaded.evaluateStructure?.());
}
