import { albertLeaTitles, businessWireAp, chipsQuinn, moorheadTitles, youngAp } from "../../../../data/authorities";
import { replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";
import { startsUpper } from "../../../words";

const NAME = "\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}’'-]{1,20}";

// "Ms. Okafor". Must not match "Mr. and Mrs. Lind", or a firm named after somebody.
const COURTESY = pattern({ words: "mr mrs ms", like: /(?:Mrs?|Ms)\b\.? (?=\p{Lu}\p{Ll})/uy });

export const courtesyTitle = defineRule({
  id: "style/ap/courtesy-title",
  summary: "Use no Mr., Mrs. or Ms. outside quotations.",
  why: "AP names people by full name, then by surname.",
  source: [moorheadTitles, chipsQuinn],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: {
    once: "AP prints no “{title}” here",
    often: "{count} courtesy titles stand in the news",
    remove: "Take them out",
  },
  examples: {
    bad: [
      { frame: "story", text: "The council thanked Ms. Okafor for the meals." },
      { frame: "story", text: "The council thanked Mr. Tarn. It named Mrs. Dunn as well." },
    ],
    good: [
      { frame: "story", text: "The council thanked Dana Okafor for the meals." },
      { frame: "story", text: "Mr. and Mrs. Lind came, and missed the train of Miss." },
      { frame: "story", text: "“Ms. Okafor made it,” Bo Tarn, the mayor, said." },
    ],
  },
  // Told once: who writes them writes them throughout.
  *check(release) {
    if (release.tradition === "uk") return;
    const titles = [...release.ownMatches(COURTESY, STYLED)].filter(
      ({ start }) => !PAIR.test(release.prose.slice(Math.max(0, start - 10), start)),
    );
    const [first] = titles;
    if (!first) return;
    const edits = titles.map(({ start, end }) => ({ start, end, text: "" }));
    const fixes = [{ message: "remove" as const, edits }];
    const at = { start: first.start, end: first.end - 1 };
    if (titles.length === 1) yield { at, message: "once", data: { title: first.groups[0].trim() }, fixes };
    else yield { at, message: "often", data: { count: titles.length }, fixes };
  },
});

const PAIR = /\b(?:Mr|Dr)\.? (?:and|&) $/;

const POSTS =
  "Chief (?:Executive|Financial|Operating|Technology|Marketing|Information|Product|Medical|Scientific|Commercial|Revenue) Officer|Chief Executive|Chief of Staff|(?:Senior |Executive )?Vice President|President|(?:Managing |Executive |Deputy |Associate |Assistant )?Director|Chairman|Chairwoman|Chair|Founder|Co-[Ff]ounder|General Manager|Head|Manager|Spokesperson|Spokeswoman|Spokesman|Professor|Mayor|Treasurer|Secretary";
// "Dana Okafor, Chief Executive of Kestrel". Must not match CEO, or a title before a name.
const AFTER_NAME = pattern({
  words:
    "chief senior executive vice president managing deputy associate assistant director chairman chairwoman chair founder co general head manager spokesperson spokeswoman spokesman professor mayor treasurer secretary",
  like: new RegExp(
    `(?<=\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’'-]{1,20}, )(?:${POSTS})(?: and (?:${POSTS}))?(?=(?: (?:of|at|for)\\b|,))`,
    "uy",
  ),
});

export const titleLowercaseAfter = defineRule({
  id: "style/ap/title-lowercase-after",
  summary: "Print a title behind a name in small letters.",
  why: "AP capitalises a formal title before a name only; it is among the mistakes that a wire’s editors meet most.",
  source: [businessWireAp, albertLeaTitles, moorheadTitles],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The council met Dana Okafor, Chief Executive of Kestrel Foods." },
      { frame: "story", text: "It thanked Bo Tarn, Founder and President of Lumo Labs." },
    ],
    good: [
      { frame: "story", text: "The council met Dana Okafor, chief executive of Kestrel Foods." },
      { frame: "story", text: "It met Bo Tarn, CEO of Lumo Labs, and Chief Executive Mira Dunn." },
      { frame: "story", text: "“I met Dana Okafor, Chief Executive of Kestrel Foods,” Bo Tarn, the mayor, said." },
    ],
  },
  check: (release) => replaceEach(release, AFTER_NAME, ({ groups }) => ({ text: groups[0].toLowerCase() })),
});

// "president Mara Lind". Must not match "company president, Mara Lind" or a job that is no office.
const SMALL_TITLE = pattern({
  words: "president governor mayor senator minister chancellor ambassador judge pope",
  like: new RegExp(
    `(?:president|governor|mayor|senator|prime minister|chancellor|ambassador|judge|pope)(?= ${NAME})`,
    "uy",
  ),
});
const BEFORE_POST =
  /(?:\b(?:vice|former|late|acting|then|ex|deputy|class|team|club|company|board|union|student|firm|its|their|his|her|the|a|an|as) |-)$/;

export const titleCapitalBefore = defineRule({
  id: "style/ap/title-capital-before",
  summary: "Capitalise a formal title right before a name.",
  why: "Before a name the title is part of it.",
  source: [albertLeaTitles, chipsQuinn],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant was opened by president Mara Lind in May." },
      { frame: "story", text: "The council met mayor Bo Tarn at the plant." },
    ],
    good: [
      { frame: "story", text: "The plant was opened by President Mara Lind in May." },
      { frame: "story", text: "It met its president, Mara Lind, and club president Bo Tarn." },
      { frame: "story", text: "“I met president Mara Lind,” Bo Tarn, the mayor, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, SMALL_TITLE, ({ start, groups }) => {
      if (BEFORE_POST.test(release.prose.slice(Math.max(0, start - 12), start))) return undefined;
      return { text: groups[0].replace(INITIALS, (letter) => letter.toUpperCase()) };
    }),
});

const INITIALS = /\b\p{Ll}/gu;

const SHORT_TITLES: Readonly<Record<string, string>> = {
  Governor: "Gov.",
  "Lieutenant Governor": "Lt. Gov.",
  Senator: "Sen.",
  Representative: "Rep.",
  Doctor: "Dr.",
};
// Must not match "former Governor" at the start of a longer title, or a surname alone.
const LONG_TITLE = pattern({
  words: "governor lieutenant senator representative doctor",
  like: new RegExp(
    `(?<!\\p{Lu}\\p{Ll}{1,20} )(?:Lieutenant Governor|Governor|Senator|Representative|Doctor)(?= ${NAME})`,
    "uy",
  ),
});

export const titleAbbreviate = defineRule({
  id: "style/ap/title-abbreviate",
  summary: "Abbreviate Gov., Lt. Gov., Sen., Rep. and Dr. before a full name.",
  why: "AP shortens these titles outside quotations, and spells others out.",
  source: [moorheadTitles, youngAp],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant was opened by Governor Mara Lind in May." },
      { frame: "story", text: "The council met Senator Bo Tarn at the plant." },
    ],
    good: [
      { frame: "story", text: "The plant was opened by Gov. Mara Lind in May." },
      { frame: "story", text: "The governor met Governor Lind and President Bo Tarn." },
      { frame: "story", text: "“I met Governor Mara Lind,” Bo Tarn, the mayor, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, LONG_TITLE, ({ groups, part }) => {
      const short = SHORT_TITLES[groups[0]] ?? "";
      return startsUpper(groups[0]) && part.kind === "paragraph" ? { text: short } : undefined;
    }),
});

// "Dr. Wei Tan, Ph.D.". Must not match across a second name.
const DOCTOR_TWICE = pattern({
  words: "dr",
  like: new RegExp(`Dr\\.? (?=${NAME}, (?:M\\.?D\\.?|Ph\\.?D\\.?|D\\.?D\\.?S\\.?|D\\.?O\\.?)(?!\\p{L}))`, "uy"),
});

export const drMedical = defineRule({
  id: "style/ap/dr-medical",
  summary: "Use Dr. or the degree, not both.",
  why: "The title before the name and the degree behind it say the same.",
  source: [moorheadTitles],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict", "research"],
  messages: { twice: "The degree behind the name says the same", remove: "Remove “Dr.”" },
  examples: {
    bad: [
      { frame: "story", text: "The study was led by Dr. Wei Tan, Ph.D., of Norland." },
      { frame: "story", text: "The council met Dr. Bo Tarn, M.D., at the plant." },
    ],
    good: [
      { frame: "story", text: "The study was led by Wei Tan, Ph.D., of Norland." },
      { frame: "story", text: "It met Dr. Bo Tarn, Mira Dunn, Ph.D., and the doctor." },
      { frame: "story", text: "“I met Dr. Wei Tan, Ph.D.,” Bo Tarn, the mayor, said." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.ownMatches(DOCTOR_TWICE, STYLED)) {
      const fixes = [{ message: "remove" as const, edits: [{ start, end, text: "" }] }];
      yield { at: { start, end: end - 1 }, message: "twice", fixes };
    }
  },
});
