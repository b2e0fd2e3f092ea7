import { editorialJudgement } from "../../../data/authorities";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

// These look at the text as typed: markup takes some of the characters away before anyone reads.

const INVISIBLE: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "direction mark",
  "\u202B": "direction mark",
  "\u202C": "direction mark",
  "\u202D": "direction mark",
  "\u202E": "direction mark",
  "\u2060": "word joiner",
  "\u2066": "direction mark",
  "\u2067": "direction mark",
  "\u2068": "direction mark",
  "\u2069": "direction mark",
  "\uFEFF": "byte-order mark",
  "\uFFFD": "replacement character",
};

// Must not match a no-break space, a joiner inside an emoji or marks of scripts that are written from right to left.
const HIDDEN = pattern({
  marks: Object.keys(INVISIBLE).join(""),
  like: /(?<![\u0590-\u08FF\u0900-\u0DFF\u{1F000}-\u{1FAFF}])[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD](?![\u0590-\u08FF\u0900-\u0DFF\u{1F000}-\u{1FAFF}])/uy,
});

export const invisibleCharacters = defineRule({
  id: "typo/invisible-characters",
  summary: "Leave no invisible characters in the text.",
  why: "They come along with copied text, break searches and links, and show as boxes on a wire.",
  source: [editorialJudgement],
  level: "warning",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: { hidden: "A {name} stands here, which nobody sees", remove: "Remove it" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is rea\u200Bdy for its first meals." },
      { frame: "story", text: "The plant is ready for its wel\u00ADcome." },
    ],
    good: [
      { frame: "story", text: "The plant is ready for its first meals." },
      { frame: "story", text: "The plant has 40\u00A0ovens and 12\u202Fdoors." },
      { frame: "story", text: "The sign of the hall reads 👩\u200D🍳." },
    ],
  },
  *check(release) {
    for (const { at, groups } of release.typedMatches(HIDDEN)) {
      const name = INVISIBLE[groups[0]] ?? "character";
      // What the replacement character stood for is lost: the writer must say it.
      const fixes =
        groups[0] === "\uFFFD" ? [] : [{ message: "remove" as const, safe: true, edits: [{ ...at, text: "" }] }];
      yield { at, message: "hidden", data: { name }, fixes };
    }
  },
});

/** UTF-8 that was read as Windows-1252, by what it should be. */
const MISREAD: Readonly<Record<string, string>> = {
  "â€™": "’",
  "â€˜": "‘",
  "â€œ": "“",
  "â€\u009D": "”",
  "â€�": "”",
  "â€“": "–",
  "â€”": "—",
  "â€¦": "…",
  "â€¢": "•",
  "â„¢": "™",
  "Ã©": "é",
  "Ã¨": "è",
  "Ã¡": "á",
  "Ã³": "ó",
  "Ã¶": "ö",
  "Ã¼": "ü",
  "Ã¤": "ä",
  "Ã±": "ñ",
  "Ã§": "ç",
  "Ã­": "í",
  "Â£": "£",
  "Â®": "®",
  "Â©": "©",
  "Â°": "°",
  "&amp;amp;": "&",
  "&amp;nbsp;": " ",
  "&amp;quot;": '"',
};
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&nbsp;": " ",
  "&quot;": '"',
  "&#39;": "'",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
  "&reg;": "®",
  "&trade;": "™",
};

const BROKEN = pattern({
  marks: "&€„£®©°",
  like: /&amp;(?:amp|nbsp|quot);|&(?:amp|nbsp|quot|#39|[lr][sd]quo|[nm]dash|hellip|reg|trade);|(?<=[ÃÂâ])(?:€[™˜œ\u009D\uFFFD“”¦¢]|„¢|[£®©°])/y,
});
// "Ã©" ends in a mark or a letter: the capital before it is what triggers.
const BROKEN_LETTER = pattern({ marks: "©¨¡³¶¼¤±§\u00AD", like: /(?<=Ã)[©¨¡³¶¼¤±§\u00AD]/y });

export const mojibake = defineRule({
  id: "typo/mojibake",
  summary: "Mend characters that were read in the wrong code.",
  why: "“itâ€™s” is what readers see when a text went through a program that took it for another code.",
  source: [editorialJudgement],
  level: "error",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: { broken: "“{printed}” should be “{wanted}”", change: "Change it to “{wanted}”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is ready, and itâ€™s open." },
      { frame: "story", text: "The cafÃ© of Kestrel Foods opens in May." },
      { frame: "story", text: "Marl &amp; Sons opens a plant in May." },
    ],
    good: [
      { frame: "story", text: "The plant is ready, and it’s open at the café." },
      { frame: "story", text: "Marl & Sons pay 5 € for it, © Marl." },
      { frame: "story", text: "Marl &amp; Sons opens a plant in May.", format: "markdown" },
    ],
  },
  *check(release) {
    for (const found of [BROKEN, BROKEN_LETTER])
      for (const { at, groups } of release.typedMatches(found)) {
        const isEntity = groups[0].startsWith("&");
        if (isEntity && release.format === "markdown") continue;
        const start = isEntity ? at.start : at.start - 1;
        const printed = release.text.slice(start, at.end);
        const wanted = MISREAD[printed] ?? ENTITIES[printed];
        if (wanted === undefined) continue;
        const edits = [{ start, end: at.end, text: wanted }];
        const fixes = [{ message: "change" as const, data: { wanted }, safe: true, edits }];
        yield { at: { start, end: at.end }, message: "broken", data: { printed, wanted }, fixes };
      }
  },
});

/** What a wire’s plain text prints in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  "•": "*",
  "●": "*",
  "▪": "*",
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "→": "->",
  "✓": "",
  "✔": "",
  "★": "*",
};
const FANCY = pattern({
  marks: `${Object.keys(PLAIN).join("")}\uD83C\uD83D\uD83E☀❤✨✅`,
  like: /[•●▪½¼¾→✓✔★☀❤✨✅]|[\u{1F300}-\u{1FAFF}]\uFE0F?/uy,
});

export const wireCharset = defineRule({
  id: "typo/wire-charset",
  summary: "Keep to characters that a wire’s plain text can carry.",
  why: "Emoji, bullets and fractions turn into question marks on the way to many desks.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["wire-prnewswire", "wire-businesswire", "wire-globenewswire"],
  messages: { fancy: "“{printed}” may not come through on a wire", change: "Print “{wanted}”", remove: "Remove it" },
  examples: {
    bad: [
      { frame: "story", text: "The plant has ½ a mile of ovens." },
      { frame: "story", text: "The plant opens in May 🎉 at Toledo." },
    ],
    good: [
      { frame: "story", text: "The plant has 1/2 a mile of ovens." },
      { frame: "story", text: "The café of “Kestrel” opens — in May." },
      { frame: "story", text: "The plant opens in May at Toledo." },
    ],
  },
  *check(release) {
    for (const { at, groups } of release.typedMatches(FANCY)) {
      const [printed] = groups;
      const wanted = PLAIN[printed] ?? "";
      const fix =
        wanted === ""
          ? { message: "remove" as const, edits: [{ ...at, text: "" }] }
          : { message: "change" as const, data: { wanted }, edits: [{ ...at, text: wanted }] };
      yield { at, message: "fancy", data: { printed }, fixes: [fix] };
    }
  },
});
