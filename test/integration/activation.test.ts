import assert from "node:assert/strict";
import { extensions } from "vscode";

describe("the extension in a real VS Code", () => {
  it("activates", async () => {
    const dateline = extensions.getExtension("dateline.dateline");
    assert.ok(dateline, "VS Code knows the extension");
    await dateline.activate();
    assert.equal(dateline.isActive, true);
  });
});
