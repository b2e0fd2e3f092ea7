import { businessWireCatches, prWebFinancial } from "../../../data/authorities";
import type { Span } from "../../../model";
import { capitalWords, holdsCamel, type CapitalWord } from "../../camel-names";
import { isPrinted, ROLES, type ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";
import { pattern } from "../../triggers";

export const productName = defineRule({
  id: "consistency/product-name",
  summary: "Write a name with capitals inside the same way each time.",
  why: "Two spellings look like two products, and a search finds only one.",
  source: [businessWireCatches],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { varies: "{printed} is {usual} elsewhere", usual: "Here it is {usual}", change: "Change to {usual}" },
  examples: {
    bad: [
      { frame: "story", text: "BrightKettle boils at noon. The Brightkettle costs $40, and a BrightKettle lasts." },
      { frame: "story", text: "The city bought BrightKettle pots. It said that Bright Kettle pots last." },
    ],
    good: [
      { frame: "story", text: "BrightKettle boils at noon. The BrightKettle costs $40." },
      { frame: "story", text: "BrightKettle boils at noon. Read more at Brightkettle.com or @Brightkettle." },
      { frame: "story", text: "BRIGHTKETTLE is here. The BrightKettle costs $40." },
    ],
  },
  *check(release) {
    // The sender's own name is for the rule below.
    const senders = new Set(senderNames(release).map(({ name }) => name.toLowerCase().replaceAll(" ", "")));
    for (const uses of groupsOf(camelUses(release))) {
      if (senders.has(uses[0]?.key ?? "")) continue;
      const usual = mostUsed(uses.filter(({ camel }) => camel));
      if (!usual) continue;
      for (const use of uses) if (use.text !== usual.text) yield otherForm(use, use.text, usual.text, usual);
    }
  },
});

export const orgName = defineRule({
  id: "consistency/org-name",
  summary: "Name a firm or body the same way each time, its legal form included.",
  why: "A wire files the release by the name, and Inc. and Ltd. are two firms.",
  source: [businessWireCatches, prWebFinancial],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    varies: "{printed} is {usual} elsewhere",
    usual: "Here it is {usual}",
    change: "Change to {usual}",
  },
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs Inc. makes pumps. The board of Lumo Labs Corp. met in Toledo." },
      {
        text: "Lumo Labs opens plant\n\nTOLEDO, Ohio--(BUSINESS WIRE)--Lumo Labs Inc. opened a plant that makes pumps in Toledo.\n\nThe board of Lumo Labs Corp. met on Monday.",
      },
      {
        frame: "story",
        text: "Lumo Labs makes pumps. LumoLabs met in Toledo.\n\nAbout Lumo Labs\nLumo Labs makes pumps.",
      },
    ],
    good: [
      { frame: "story", text: "Lumo Labs Inc. makes pumps. The board of Lumo Labs met in Toledo." },
      { frame: "story", text: "Lumo Labs Inc. makes pumps. Lumo Labs, Incorporated met in Toledo." },
      { frame: "story", text: "Lumo Labs Ltd., a subsidiary of Lumo Labs Inc., makes pumps in Leeds." },
      {
        frame: "story",
        text: "Lumo Labs makes pumps.\n\nAbout Lumo Labs\nRead lumolabs.org or write to press@lumolabs.org.",
      },
    ],
  },
  *check(release) {
    yield* legalForms(release);
    yield* senderForms(release);
  },
});

interface Use extends Span {
  readonly key: string;
  readonly text: string;
  readonly camel: boolean;
}

function otherForm(at: Span, printed: string, usual: string, where: Span): Hit<"varies" | "usual" | "change"> {
  const place = { start: at.start, end: at.end };
  return {
    at: place,
    message: "varies",
    data: { printed, usual },
    related: [{ at: { start: where.start, end: where.end }, message: "usual", data: { usual } }],
    fixes: [{ message: "change", data: { usual }, edits: [{ ...place, text: usual }] }],
  };
}

/** Words with a capital inside, and the capitalised words and pairs that are the same letters. */
function camelUses(release: ReleaseDocument): readonly Use[] {
  const printed = release.structure.parts.filter(isPrinted);
  if (!printed.some((part) => release.notes(part).ask(holdsCamel))) return [];
  const parts = printed.map((part) => ({
    from: part.start,
    words: release.notes(part).ask(capitalWords),
  }));
  const names = new Set<string>();
  for (const { words } of parts) for (const { camel, key } of words) if (camel) names.add(key);
  const uses: Use[] = [];
  if (names.size > 0) for (const { from, words } of parts) addUses(uses, words, from, names);
  return uses;
}

function addUses(uses: Use[], words: readonly CapitalWord[], from: number, names: ReadonlySet<string>): void {
  words.forEach((word, i) => {
    const { start, end, key, text, camel, joins } = word;
    if (names.has(key)) uses.push({ start: start + from, end: end + from, key, text, camel });
    const before = words[i - 1];
    if (joins && before && names.has(before.key + key))
      uses.push({
        start: before.start + from,
        end: end + from,
        key: before.key + key,
        text: `${before.text} ${text}`,
        camel: false,
      });
  });
}

/** Names with more than one spelling. */
function groupsOf(uses: readonly Use[]): readonly (readonly Use[])[] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const known = groups.get(use.key);
    if (known) known.push(use);
    else groups.set(use.key, [use]);
  }
  return [...groups.values()].filter((group) => group.some(({ text }) => text !== group[0]?.text));
}

function mostUsed(uses: readonly Use[]): Use | undefined {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...uses].sort((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0) || a.start - b.start)[0];
}

/** Legal forms and what they are short for. */
const FORMS: Readonly<Record<string, string>> = {
  inc: "inc",
  incorporated: "inc",
  corp: "corp",
  corporation: "corp",
  ltd: "ltd",
  limited: "ltd",
  llc: "llc",
  llp: "llp",
  plc: "plc",
  gmbh: "gmbh",
  ag: "ag",
  nv: "nv",
  bv: "bv",
};

// One to four capitalised words and the form behind them, after a dateline's dash too. Must not match the form alone.
const WITH_FORM = pattern({
  words: Object.keys(FORMS).join(" "),
  like: /(?<=(?:^|--|[^\p{L}’'-])(?<name>\p{Lu}[\p{L}\d&’'-]{1,24}(?: (?:&|\p{Lu}[\p{L}\d&’'-]{0,24})){0,3}),? )(?:Inc(?:orporated)?|Corp(?:oration)?|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|AG|NV|BV)(?![\p{L}\d])\.?/uy,
});
const OPENING = /^(?:The|At|In|For|From|With|By|Both|When|And|But) /;
/** A parent and its branch may differ in nothing but their form; the text then says so. */
const KINSHIP = /\b(?:subsidiar|parent|affiliate|unit of|branch|owned by|formerly|renamed|merge|acquire|successor)/i;

function* legalForms(release: ReleaseDocument): Iterable<Hit<"varies" | "usual" | "change">> {
  const known = new Map<string, { readonly form: string; readonly at: Span }>();
  for (const { start, end, groups } of release.matches(WITH_FORM, ROLES)) {
    const at = { start, end };
    const name = (groups.groups?.["name"] ?? "").replace(OPENING, "");
    const form = FORMS[groups[0].replace(".", "").toLowerCase()];
    if (name === "" || form === undefined) continue;
    const before = known.get(name.toLowerCase());
    if (!before) known.set(name.toLowerCase(), { form, at });
    else if (before.form !== form && !areKin(release, before.at, at)) {
      const usual = release.prose.slice(before.at.start, before.at.end);
      yield otherForm(at, `${name} ${groups[0]}`, usual, before.at);
    }
  }
}

function areKin({ prose }: ReleaseDocument, ...places: readonly Span[]): boolean {
  return places.some(({ start, end }) => KINSHIP.test(prose.slice(Math.max(0, start - AROUND), end + AROUND)));
}

/** As far from a name as the text says what it is to the other. */
const AROUND = 160;

// "About Lumo Labs" above the boilerplate. Must not match a sentence.
const ABOUT = /^\W{0,6}About (?:[Tt]he )?(\p{Lu}[^.:\n]{2,50}?)(?:,? (?:Inc|Corp|Ltd|LLC|plc)\b\.?)?\s*(?:\n|$)/u;
const TWO_WORDS = /^[\p{L}\d]+(?: [\p{L}\d]+){1,3}$/u;

/** The names in the headings "About …", and where they stand. */
function senderNames(release: ReleaseDocument): readonly (Span & { readonly name: string })[] {
  return release.parts("boilerplate").flatMap((part) => {
    const head = release.prose.slice(part.start, Math.min(part.end, part.start + 80));
    const name = ABOUT.exec(head)?.[1];
    const start = part.start + (name === undefined ? 0 : head.indexOf(name));
    return name === undefined || !TWO_WORDS.test(name) ? [] : [{ start, end: start + name.length, name }];
  });
}

/** The sender's name with its words run together or in other capitals. */
function* senderForms(release: ReleaseDocument): Iterable<Hit<"varies" | "usual" | "change">> {
  for (const sender of senderNames(release)) {
    const forms = formsOf(sender.name);
    for (const part of release.structure.parts)
      for (const { start, end, text } of release.notes(part).ask(forms))
        yield otherForm({ start: part.start + start, end: part.start + end }, text, sender.name, sender);
  }
}

type FormsQuestion = (passage: string) => readonly (Span & { readonly text: string })[];

/** A question for each name, so that a paragraph's notes know it again. */
const formsQuestions = new Map<string, FormsQuestion>();
/** Nobody edits the releases of so many senders at a time. */
const MOST_SENDERS = 50;

function formsOf(name: string): FormsQuestion {
  const known = formsQuestions.get(name);
  if (known) return known;
  const like = new RegExp(`(?<![\\p{L}\\d@#/._-])${name.replaceAll(" ", "[ -]?")}(?![\\p{L}\\d@/_]|\\.\\p{L})`, "giu");
  const question: FormsQuestion = (passage) =>
    [...passage.matchAll(like)].flatMap(({ 0: text, index }) =>
      text === name || text === text.toUpperCase() || text === text.toLowerCase()
        ? []
        : [{ start: index, end: index + text.length, text }],
    );
  if (formsQuestions.size >= MOST_SENDERS) formsQuestions.clear();
  formsQuestions.set(name, question);
  return question;
}
