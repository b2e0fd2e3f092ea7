// Times the loading of the extension's bundle in Node. `vscode` exists only inside the editor, so it is answered by an
// object that has any member: enough to load the module, and never enough to activate it.
// Argument: the bundle. Prints {load} in milliseconds.
import Module, { createRequire } from "node:module";

const anything = new Proxy(function () {}, {
  get: (target, key) => (key in target ? target[key] : anything),
  apply: () => anything,
  construct: () => anything,
});
// Bundlers copy a module's own members and keep its prototype: there the answers have to come from.
const vscode = Object.create(anything);
const load = Module._load;
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));

const start = performance.now();
const bundle = createRequire(import.meta.url)(process.argv[2]);
const milliseconds = performance.now() - start;
if (typeof bundle.activate !== "function") throw new Error("The bundle exports no activate()");
console.log(JSON.stringify({ load: milliseconds }));
