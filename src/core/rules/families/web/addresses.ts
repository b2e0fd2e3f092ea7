import { editorialJudgement, presswire, searchEngineLand } from "../../../data/authorities";
import { defineRule } from "../../rule";
import { urlsOf, type PrintedUrl } from "../../urls";
import { countWords } from "../../words";

// Names of parameters that only count readers. Must not match a parameter that chooses a page.
const TRACKS =
  /^(?:utm_\w{1,30}|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|igshid|mc_eid|mc_cid|mkt_tok|_hsenc|_hsmi|hsCtaTracking|ref_src)(?:=|$)/;

export const trackingParams = defineRule({
  id: "web/tracking-params",
  summary: "Take tracking parameters out of links.",
  why: "They make a link long, tell readers that they are counted, and spoil the count where the link is passed on.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { tracks: "This link carries {names}", strip: "Take the tracking parameters out" },
  examples: {
    bad: [
      { frame: "story", text: "Details are at https://kestrel.example/toledo?utm_source=pr&utm_medium=mail now." },
      {
        frame: "story",
        text: "See [the plant](https://kestrel.example/a?page=2&fbclid=Ab1#map) now.",
        format: "markdown",
      },
    ],
    good: [
      { frame: "story", text: "Details are at https://kestrel.example/toledo?page=2 now." },
      { frame: "story", text: "See [the plant](https://kestrel.example/a?source=map) now.", format: "markdown" },
      { frame: "story", text: "The pump reads utm_source=pr from https://kestrel.example/a." },
    ],
  },
  *check(release) {
    for (const { start, end, text } of urlsOf(release)) {
      const from = text.indexOf("?");
      if (from === -1) continue;
      const hash = text.indexOf("#", from);
      const to = hash === -1 ? text.length : hash;
      const parameters = text.slice(from + 1, to).split("&");
      const tracking = parameters.filter((one) => TRACKS.test(one));
      if (tracking.length === 0) continue;
      const kept = parameters.filter((one) => !TRACKS.test(one)).join("&");
      const names = tracking.map((one) => one.split("=")[0]).join(", ");
      const edit = { start: start + from, end: start + to, text: kept === "" ? "" : `?${kept}` };
      yield { at: { start, end }, message: "tracks", data: { names }, fixes: [{ message: "strip", edits: [edit] }] };
    }
  },
});

// Hosts that only the sender can open. Must not match a public site with "staging" in its path.
const STAGING =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|(?:stage|staging|dev|test|uat|preview|preprod)\d?[.-].{1,200}|[^.]{1,100}-(?:staging|preview)\..{1,200}|.{1,200}\.(?:local|localhost|internal|sharepoint\.com|ngrok\.io|ngrok-free\.app))$/;
const EDIT_LINK =
  /^https:\/\/(?:docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/[\w-]{1,100}\/edit|(?:www\.)?figma\.com\/(?:file|design)\/|onedrive\.live\.com\/edit)/;

export const stagingLink = defineRule({
  id: "web/staging-link",
  summary: "Link to public pages only.",
  why: "A link to a test server or to a draft works for its author alone, and shows what is not yet public.",
  source: [editorialJudgement],
  level: "error",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    staging: "“{host}” is open to its owner only",
    edit: "This link opens a draft for editing",
    file: "This link leads to a file on somebody’s own computer",
  },
  examples: {
    bad: [
      { frame: "story", text: "Details are at https://staging.kestrel.example/toledo now." },
      { frame: "story", text: "Details are at https://docs.google.com/document/d/a1b2/edit now." },
      { frame: "story", text: "Details are at file:///C:/toledo.html now." },
    ],
    good: [
      { frame: "story", text: "Details are at https://kestrel.example/staging now." },
      { frame: "story", text: "The form is at https://docs.google.com/forms/d/e/a1b2/viewform now." },
      { frame: "story", text: "See https://developers.kestrel.example and https://testing.example." },
    ],
  },
  *check(release) {
    for (const { start, end, text, host } of urlsOf(release)) {
      const at = { start, end };
      if (host === "") yield { at, message: "file" };
      else if (STAGING.test(host)) yield { at, message: "staging", data: { host } };
      else if (EDIT_LINK.test(text)) yield { at, message: "edit" };
    }
  },
});

export const insecureHttp = defineRule({
  id: "web/insecure-http",
  summary: "Link by https.",
  why: "Browsers warn of pages that are not encrypted, and many outlets strike such links.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { http: "This link is not encrypted", secure: "Change http to https" },
  examples: {
    bad: [
      { frame: "story", text: "Details are at http://kestrel.example/toledo now." },
      { frame: "story", text: "See [the plant](http://kestrel.example/a) now.", format: "markdown" },
    ],
    good: [
      { frame: "story", text: "Details are at https://kestrel.example/toledo now." },
      { frame: "story", text: "Details are at www.kestrel.example now." },
      { frame: "story", text: "The schema is http://www.w3.org/2000/svg, and http is a protocol." },
    ],
  },
  *check(release) {
    for (const { start, end, text, host } of urlsOf(release)) {
      if (!text.startsWith("http://") || host === "localhost" || host.endsWith("w3.org") || host === "schema.org")
        continue;
      const edits = [{ start: start + 4, end: start + 4, text: "s" }];
      yield { at: { start, end }, message: "http", fixes: [{ message: "secure", edits }] };
    }
  },
});

const isBare = ({ before, after }: PrintedUrl): boolean =>
  before !== "(" && before !== "<" && after !== ")" && after !== ">";
const LONG_URL = 40;

export const bareUrl = defineRule({
  id: "web/bare-url",
  summary: "Give a long web address a text.",
  why: "In Markdown a reader should see where a link leads, not its address.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { bare: "A long address stands in the sentence", link: "Make it a link with a text" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "Register at https://kestrel.example/events/2026/toledo-opening now.",
        format: "markdown",
      },
      {
        frame: "story",
        text: "See https://kestrel.example/plants/toledo/the-second-one.html for more.",
        format: "markdown",
      },
    ],
    good: [
      {
        frame: "story",
        text: "Register at [the plant’s page](https://kestrel.example/events/2026/toledo-opening) now.",
        format: "markdown",
      },
      { frame: "story", text: "Register at https://kestrel.example/r now.", format: "markdown" },
      { frame: "story", text: "Register at https://kestrel.example/events/2026/toledo-opening now." },
    ],
  },
  *check(release) {
    if (release.format !== "markdown") return;
    for (const url of urlsOf(release)) {
      const { start, end, text, host, part } = url;
      if (!isBare(url) || text.length <= LONG_URL || !release.story.includes(part)) continue;
      if (REFERENCE.test(release.text.slice(part.start, start))) continue;
      yield {
        at: { start, end },
        message: "bare",
        fixes: [{ message: "link", edits: [{ start, end, text: `[${host}](${text})` }] }],
      };
    }
  },
});

// "[1]: https://…", a definition. Must not match a link in a sentence.
const REFERENCE = /(?:^|\n)\[[^\]\n]{1,100}\]:\s{0,4}$/;

const MOST_PER_100 = 1;
const FEW = 5;

export const linkDensity = defineRule({
  id: "web/link-density",
  summary: "Set no more than about one link in 100 words.",
  why: "Wires take releases full of links for advertisements, and some reject them.",
  source: [presswire],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { many: "{count} links stand in {words} words of news, expected at most {most}" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "See https://a.example, https://b.example, https://c.example, https://d.example and https://e.example.",
      },
      {
        frame: "story",
        text: "[One](https://a.example), [two](https://b.example), [three](https://c.example), [four](https://d.example), [five](https://e.example) and [six](https://f.example).",
        format: "markdown",
      },
    ],
    good: [
      { frame: "story", text: "See https://a.example, https://b.example and https://c.example." },
      { frame: "story", text: "The plant opens in May at Toledo." },
      {
        frame: "story",
        text: `${"The plant opens in May at Toledo with a feast.\n\n".repeat(60)}See https://a.example, https://b.example, https://c.example, https://d.example, https://e.example.`,
      },
    ],
  },
  *check(release) {
    const links = [...urlsOf(release)].filter(({ part }) => release.story.includes(part));
    const [first] = links;
    if (!first || links.length < FEW) return;
    const words = release.story.reduce((sum, part) => sum + release.notes(part).ask(countWords), 0);
    const most = Math.max(FEW - 1, Math.floor((words / 100) * MOST_PER_100));
    const next = links[most];
    if (next)
      yield { at: { start: next.start, end: next.end }, message: "many", data: { count: links.length, words, most } };
  },
});

export const keywordAnchor = defineRule({
  id: "web/keyword-anchor",
  summary: "Link to one page once or twice.",
  why: "Search engines take a page that is linked again and again from a release for advertised.",
  source: [searchEngineLand],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { again: "This page is linked for the {count}rd time", first: "The first link" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "[Meals](https://kestrel.example/meals), [school meals](https://kestrel.example/meals) and [vegan meals](https://kestrel.example/meals) are made here.",
        format: "markdown",
      },
      {
        frame: "story",
        text: "Meals: https://kestrel.example/m. School meals: https://kestrel.example/m. More meals: https://kestrel.example/m.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "[Meals](https://kestrel.example/m) and [soups](https://kestrel.example/m).",
        format: "markdown",
      },
      {
        frame: "story",
        text: "See https://kestrel.example/a, https://kestrel.example/b and https://kestrel.example/c.",
      },
      { frame: "story", text: "The plant opens in May." },
    ],
  },
  *check(release) {
    const seen = new Map<string, PrintedUrl[]>();
    for (const url of urlsOf(release)) {
      if (!release.story.includes(url.part)) continue;
      const known = seen.get(url.text);
      if (known) known.push(url);
      else seen.set(url.text, [url]);
    }
    for (const [first, , third] of seen.values()) {
      if (!first || !third) continue;
      const related = [{ at: { start: first.start, end: first.end }, message: "first" as const }];
      yield { at: { start: third.start, end: third.end }, message: "again", data: { count: 3 }, related };
    }
  },
});
