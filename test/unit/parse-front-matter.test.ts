import assert from "node:assert/strict";
import { read } from "./parse-fixture";

describe("front matter", () => {
  it("is YAML between lines of three hyphens at the start", () => {
    const text = "---\ntitle: Pier opens\ntags: [ferry, port]\n---\n\n# Pier opens\n";
    const { frontMatter, structure } = read(text, "markdown");
    assert.deepEqual(frontMatter?.data, { title: "Pier opens", tags: ["ferry", "port"] });
    assert.equal(text.slice(frontMatter?.start, frontMatter?.end), text.slice(0, text.indexOf("\n\n")));
    assert.deepEqual(structure.parts[0]?.role, "other");
    assert.equal(structure.parts[0]?.endLine, 3);
  });
  it("may follow a byte-order mark and may end its lines with CRLF or CR", () => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const text = `\uFEFF---\ntitle: Pier\n---\nText`.replaceAll("\n", lineBreak);
      assert.deepEqual(read(text, "markdown").frontMatter?.data, { title: "Pier" });
    }
  });
  it("broken YAML gives problems where it breaks, and the rest is read as usual", () => {
    const text = "---\ntitle: [Pier\nplace: here\n---\n\n# Pier opens\n";
    const { frontMatter, blocks } = read(text, "markdown");
    assert.deepEqual(frontMatter?.data, {});
    const [problem] = frontMatter?.problems ?? [];
    assert.ok(problem && problem.at.start >= 4 && problem.at.end <= text.lastIndexOf("---"), JSON.stringify(problem));
    assert.match(problem.message, /^Front matter is not valid YAML/u);
    assert.equal(blocks.at(-1)?.kind, "heading");
  });
  it("aliases that would grow without bound are a problem, not a hang", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...["b", "c", "d", "e", "f", "g", "h"].map(
        (key, i) => `${key}: &${key} [${`*${"abcdefg"[i] ?? ""},`.repeat(9).slice(0, -1)}]`,
      ),
    ];
    const { frontMatter } = read(`---\n${bomb.join("\n")}\n---\n`, "markdown");
    assert.deepEqual(frontMatter?.data, {});
    assert.equal(frontMatter.problems.length, 1);
  });
  it("nesting that would fill the stack is a problem, not a crash", () => {
    for (const deep of ["[".repeat(30_000), "{a: ".repeat(10_000), `b\n${"- ".repeat(20_000)}c`]) {
      const { frontMatter } = read(`---\na: ${deep}\n---\n`, "markdown");
      assert.deepEqual(frontMatter?.data, {});
      assert.match(frontMatter.problems[0]?.message ?? "", /nested too deeply/u);
    }
  });
  it("a list instead of keys is no front matter of a release", () => {
    assert.equal(read("---\n- a\n- b\n---\nText", "markdown").frontMatter, undefined);
  });
  it("an unclosed block, a rule and a later block are none", () => {
    for (const text of [
      "---\ntitle: Pier\n\nText",
      "---\n\nThe port opened.\n\n---\n",
      "Text\n---\ntitle: Pier\n---\n",
      "----\na: b\n----\n",
    ]) {
      assert.equal(read(text, "markdown").frontMatter, undefined, text);
    }
  });
});

describe("directives", () => {
  const directives = (text: string, format: "plain" | "markdown" = "markdown"): readonly string[] =>
    read(text, format).directives.map(
      ({ scope, rules, line, start, end }) =>
        `${scope} [${rules.join(" ")}] line ${line}: ${text.slice(start, end).length}`,
    );
  it("each scope, with rules parted by blanks or commas, in both formats", () => {
    const text = [
      "Text <!-- dateline-disable-line lead/too-long -->",
      "<!-- dateline-disable-next-line a/b, c/d -->",
      "<!-- dateline-disable -->",
      "<!-- dateline-enable a/b -->",
      "<!--dateline-disable-file-->",
    ].join("\n");
    const expected = [
      "line [lead/too-long] line 0: 44",
      "next-line [a/b c/d] line 1: 44",
      "block-start [] line 2: 25",
      "block-end [a/b] line 3: 28",
      "file [] line 4: 28",
    ];
    assert.deepEqual(directives(text), expected);
    assert.deepEqual(directives(text, "plain"), expected);
  });
  it("lines of a plain text, and comments of Markdown that every renderer leaves out", () => {
    const text = "// dateline-disable-next-line a/b\nText\n\n[//]: # (dateline-disable-file c/d, e/f)\n";
    for (const format of ["plain", "markdown"] as const) {
      assert.deepEqual(directives(text, format), ["next-line [a/b] line 0: 33", "file [c/d e/f] line 3: 40"]);
      assert.deepEqual(
        read(text, format).blocks.map(({ kind }) => kind),
        ["comment", "paragraph", "comment"],
      );
    }
    assert.deepEqual(directives("See // dateline-disable a/b\n\nhttps://dateline-disable.example\n", "plain"), []);
    assert.deepEqual(directives("// dateline-disabled a\n", "plain"), []);
  });
  it("the next line counts from the end of a comment over several lines", () => {
    assert.deepEqual(
      directives("<!--\ndateline-disable-next-line a/b\n-->\nText").map((found) => found.slice(0, 23)),
      ["next-line [a/b] line 2:"],
    );
  });
  it("other comments, unknown words and unclosed comments are none", () => {
    assert.deepEqual(
      directives("<!-- dateline-disabled a -->\n<!-- see dateline-disable -->\n<!-- dateline-disable"),
      [],
    );
  });
});

describe("what a release says of itself", () => {
  const stated = (text: string): readonly string[] => {
    const { profile, status } = read(text, "markdown").stated;
    return [profile, status].map((word) => (word ? `${word.text} = ${text.slice(word.start, word.end)}` : "nothing"));
  };
  it("stands in its front matter, or in a comment", () => {
    assert.deepEqual(stated("---\nprofile: uk\nstatus: 'ready'\n---\nText"), ["uk = uk", "ready = 'ready'"]);
    assert.deepEqual(stated("<!-- dateline-profile: uk -->\nText"), ["uk = uk", "nothing"]);
    assert.deepEqual(stated("// dateline-profile uk\nText"), ["uk = uk", "nothing"]);
    assert.deepEqual(stated("---\nstatus: ready\n---\n<!-- dateline-profile ap -->"), ["ap = ap", "ready = ready"]);
    assert.deepEqual(stated("---\nprofile: [uk]\nstatus: 3\n---\nText"), ["nothing", "nothing"]);
  });
});
