import assert from "node:assert/strict";
import { dateline } from "./fake-io";

const RELEASE = "Plant opens\n\nIt opened.\n\n“We never planned it, ever,” said Ann Lee, chief executive of Tern.\n";

describe("dateline quotes", () => {
  it("writes one table for all documents, with one header", async () => {
    const files = { "a.txt": RELEASE, "=b.txt": RELEASE };
    const { out, code } = await dateline(["quotes", "--format", "csv", "a.txt", "=b.txt"], { files });
    const row = 'Ann Lee,chief executive of Tern,direct,certain,5,5,"We never planned it, ever,"';
    const header = "Document,Speaker,Post,Kind,Attribution,Line,Words,Quotation";
    assert.deepEqual(out.split("\r\n"), [header, `a.txt,${row}`, `'=b.txt,${row}`, ""]);
    assert.equal(code, 0);
  });

  it("writes no table where JSON lines are asked for", async () => {
    const { code, err } = await dateline(["quotes", "--jsonl", "--format", "csv"], { stdin: "" });
    assert.equal(code, 2);
    assert.match(err, /--jsonl writes JSON lines, not csv/);
  });
});
