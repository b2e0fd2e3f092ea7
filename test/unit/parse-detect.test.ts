import assert from "node:assert/strict";
import { looksLikeRelease } from "../../src/core";
import { BODY, LEAD } from "./parse-fixture";

const high = (text: string): void => {
  const { confidence, because } = looksLikeRelease(text);
  assert.ok(confidence >= 0.7, `${confidence}: ${because}`);
};
const low = (text: string): void => {
  const { confidence, because } = looksLikeRelease(text);
  assert.ok(confidence < 0.4, `${confidence}: ${because}`);
};

describe("looksLikeRelease: releases", () => {
  it("a release line, a dateline, an end mark with contacts", () => {
    high(`FOR IMMEDIATE RELEASE\n\nPier Opens in Millbrook\n\n${LEAD}\n\n${BODY}\n`);
    high(`Pier Opens\n\nDUNMORE, Ohio, May 5, 2026 -- ${LEAD}\n\n${BODY}\n`);
    high(
      `Pier Opens in Millbrook\n\n${LEAD}\n\n"We waited," said Jane Roe, who runs the port.\n\n###\n\nContact: Jane Roe, 202-555-0100\n`,
    );
  });
  it("a British release and an office's readout", () => {
    high(
      `Pier opens in Millbrook\n\n${LEAD}\n\n‘We waited,’ said Jane Roe.\n\nENDS\n\nNotes to editors\n\n1. The port is old.\n\nPress office\n020 7946 0000\n`,
    );
    high(
      `The Office of the President\n\nPresident Holds Talks with Prime Minister of Valdoria\n\n${LEAD}\n\n${BODY}\n\n700 /\n`,
    );
  });
  it("a Markdown release", () => {
    high(
      `---\ntitle: Pier\n---\n\n**FOR IMMEDIATE RELEASE**\n\n# Pier Opens\n\n${LEAD}\n\n## About the port\n\n${BODY}\n`,
    );
  });
  it("sees the end of a long text", () => {
    const long = `Pier Opens\n\nMILLBROOK – ${LEAD}\n\n${`${BODY}\n\n`.repeat(40)}`;
    assert.ok(
      looksLikeRelease(`${long}###\n\nContact: Jane Roe, 202-555-0100\n`).confidence >
        looksLikeRelease(long).confidence,
    );
  });
});

describe("looksLikeRelease: other texts", () => {
  it("documentation of software", () => {
    low(
      "# ferry\n\nA library for ferry timetables.\n\n## Installation\n\n```sh\nnpm install ferry\n```\n\n## Contact\n\nmail@ferry.example\n",
    );
    low(
      "# Changelog\n\n## [1.2.0] - 2026-05-04\n\n### Added\n\n- Announced the second pier\n\n## 1.1.0\n\n- Fixed the first pier of Millbrook\n",
    );
  });
  it("a letter", () => {
    low(
      `May 4, 2026\n\nDear Jane,\n\n${LEAD} ${BODY}\n\n“We waited,” she said, and I wanted you to know.\n\nSincerely,\n\nAnn Lee\n202-555-0100\n`,
    );
  });
  it("code and data", () => {
    low(
      `import { pier } from "./pier";\n\nexport const text = "FOR IMMEDIATE RELEASE";\nexport function open(): void {\n  pier(text);\n}\n`,
    );
    low(
      `{ "name": "ferry",\n  "description": "FOR IMMEDIATE RELEASE, embargoed until May 5, 2026",\n  "keywords": ["press release"] }\n`,
    );
  });
  it("a news essay", () => {
    low(
      `The Piers We Lost\n\nI grew up by a lake that had nine piers. Four are left. Nobody decided that; it happened the way towns lose things, one winter at a time, and I have wondered ever since who might have said no.\n\n${BODY}\n\nWhat stays is the smell of tar, and a postcard.\n`,
    );
  });
  it("notes of a meeting", () => {
    low(
      "Harbour board, 4 May 2026\n\nAttendees: Jane Roe, Ann Lee\n\nAgenda:\n\n- Second pier\n- Money\n\nJane said that the pier is open. Ann will write to the county.\n\nAction items:\n\n- [ ] Ann: letter\n",
    );
  });
  it("next to nothing", () => {
    low("");
    low("FOR IMMEDIATE RELEASE");
  });
  it("reads 4,000 characters of a text of 10 MB, no more", () => {
    const text = "word ".repeat(2_000_000);
    const start = performance.now();
    low(text);
    assert.ok(performance.now() - start < 1_000);
  });
});
