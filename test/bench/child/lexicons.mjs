// Times the building of the lexicons' tables, which happens at the first word that is looked up.
// Argument: a bundle of the tables alone. Prints {load} in milliseconds, the loading of that bundle included.
import { createRequire } from "node:module";

const start = performance.now();
const { wordClass, speechForm } = createRequire(import.meta.url)(process.argv[2]);
const found = [wordClass("minister"), speechForm("said")];
const load = performance.now() - start;
if (found.some((entry) => !entry)) throw new Error("The lexicons know neither a minister nor how one said anything");
console.log(JSON.stringify({ load }));
