/**
 * `npm run eval [-- --only gum-news] [--errors 20] [--keep]`: one table of what the engine gets right on annotated texts,
 * beside the figures of the version measured last; `--keep` makes today's figures those.
 */
import { evaluateQuotes } from "./quotes";
import { evaluateStructure } from "./structure";
import { keep } from "./table";

function valueAfter(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

const only = valueAfter("--only");
const measured = evaluateQuotes({
  ...(only === undefined ? {} : { only }),
  errors: Number(valueAfter("--errors") ?? 0),
});
if (only === undefined) evaluateStructure();
if (measured && process.argv.includes("--keep")) {
  if (only === undefined) keep(measured);
  else console.log("Nothing kept: --keep wants the whole table, without --only.");
}
