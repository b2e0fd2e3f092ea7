// npm test: installs what is missing, builds, and runs every test, the last ones inside a real VS Code.
import { ensureDependencies, requireNode } from "./prepare.mjs";
import { runSteps } from "./steps.mjs";

requireNode();
ensureDependencies();

await runSteps("npm test", [
  { name: "build", command: ["npm", "run", "--silent", "build"] },
  { name: "types", command: ["npm", "run", "--silent", "typecheck"] },
  { name: "tests", command: ["npm", "run", "--silent", "test:unit", "--", "--reporter", "dot"] },
  { name: "tests in VS Code", command: ["npm", "run", "--silent", "test:integration"] },
]);
