import { editorialJudgement, iptvRejection, prWebFinancial } from "../../../data/authorities";
import { bodyNouns } from "../../../data/organisations";
import type { Role, Section } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

const STORY = "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\n";
const CONTACT: readonly Role[] = ["contact"];

export const nameMissing = defineRule({
  id: "contact/name-missing",
  summary: "Name a person to call or to write to.",
  why: "A reporter on deadline wants somebody who answers, and wires ask for first and last name.",
  source: [iptvRejection, prWebFinancial],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => id !== "government" && id !== "uk"),
  messages: { nobody: "The contact names no person" },
  examples: {
    bad: [
      { text: `${STORY}Media contact:\npress@kestrel.example` },
      { text: `${STORY}Media contact:\nKestrel Foods Press Office\n419-555-0142` },
    ],
    good: [
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel.example` },
      { text: `${STORY}Media contact:\nDana Okafor\nKestrel Foods\n419-555-0142` },
      { text: `${STORY}For more information, visit https://kestrel.example.` },
    ],
  },
  *check(release) {
    const sections = release.structure.sections.filter(({ role }) => role === "contact");
    const [first] = sections;
    if (!first || release.tradition === "government" || sections.some((section) => namesPerson(release, section)))
      return;
    const text = sections.map(({ start, end }) => release.text.slice(start, end)).join("\n");
    if (REACHABLE.test(text)) yield { at: first.parts[0] ?? first, message: "nobody" };
  },
});

const REACHABLE = /@|\d{3}[-. )]{1,2}\d{3,4}/;
const ADDRESS = /\S{1,64}@\S{1,100}|https?:\S{1,200}/g;
// "Dana Okafor", "DANA OKAFOR", "J. Okafor". Must not match a single word.
const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}.’'-]{0,30}(?:[ \t]\p{Lu}[\p{L}.’'-]{0,30}){1,3}/gu;

function namesPerson({ prose }: ReleaseDocument, { start, end }: Section): boolean {
  const text = prose.slice(start, Math.min(end, start + LONGEST)).replace(ADDRESS, " ");
  return [...text.matchAll(NAME)].some(([name]) => {
    const isOther = name.split(BLANK).map((word) => NO_NAME.has(word.toLowerCase().replace(".", "")));
    // "Contact Dana Okafor": two words in a row that are of no office.
    return isOther.some((other, i) => !other && isOther[i + 1] === false);
  });
}

const BLANK = /[ \t]/;

/** No contact block is longer than this. */
const LONGEST = 2_000;

const NO_NAME: ReadonlySet<string> = new Set([
  ...bodyNouns,
  ..."contact contacts media press public relations communications inquiries enquiries investor information email e-mail phone telephone tel mobile cell fax web website street avenue road suite floor box for more about inc ltd llc".split(
    " ",
  ),
]);

export const dummy = defineRule({
  id: "contact/dummy",
  summary: "Replace the sample address and the sample number.",
  why: "Nobody answers there, and everybody sees that the template was not filled in.",
  source: [editorialJudgement],
  level: "error",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { sample: "{words} is a sample" },
  examples: {
    bad: [
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@example.com` },
      { text: `${STORY}Media contact:\nDana Okafor, 123-456-7890, press@kestrel.example` },
      { text: `${STORY}Media contact:\nJohn Doe, 419-555-0142, press@kestrel.example` },
      { text: `${STORY}Media contact:\nDana Okafor, (555) 555-5555, your.name@kestrel.example` },
    ],
    good: [
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel.example` },
      { text: `${STORY}The court heard Jane Doe and another witness.\n\nMedia contact:\nDana Okafor, 419-555-0142` },
      { text: `${STORY}Media contact:\nJohn Doerr, 419-555-0142, press@newexample.community` },
    ],
  },
  *check(release) {
    for (const { start, end } of release.matches(SAMPLE, CONTACT))
      yield { at: { start, end }, message: "sample", data: { words: release.prose.slice(start, end) } };
  },
});

// Must not match a part of a longer address or number.
const SAMPLE = pattern({
  words: "john jane your name firstname example domain yourcompany yourdomain",
  marks: "0(",
  like: /(?:John|Jane) (?:Doe|Q\. Public)\b|(?:your\.?name|name|firstname\.lastname)@[\w.-]{1,60}|(?<=@)(?:example\.(?:com|org|net)|domain\.com|yourcompany\.com|yourdomain\.com)\b|(?<![\d-])(?:123-456-7890|555-555-5555|000-000-0000|123-4567)(?!\d)|\((?:555\) 555-5555|123\) 456-7890|000\) 000-0000)/iy,
});
