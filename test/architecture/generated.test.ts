import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { generatedFiles, read, root } from "../../scripts/generated";
import { ruleDocsUrl, rules } from "../../src/core";

describe("Generated files", () => {
  it("are what the declarations say: run `npm run generate` when this fails", async () => {
    for (const [file, content] of await generatedFiles()) assert.equal(read(file), content, file);
  });

  it("hold no page of a rule that is gone", () => {
    const pages = readdirSync(path.join(root, "docs/rules"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/rules/${file}`);
    assert.deepEqual(pages.sort(), ["docs/rules/README.md", ...rules.map(({ id }) => ruleDocsUrl(id))].sort());
  });
});
