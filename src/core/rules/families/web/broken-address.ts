import { businessWireMistakes } from "../../../data/authorities";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

// "https:/www", "https//www", "http:www", "https;//www", "www,kestrel". Must not match the word alone, "http/2" or a whole scheme.
const SLIP = pattern({
  words: "http https htps htpps hhttps www",
  like: /(?<![\p{L}\d/.@])(?:(?:https?(?::\/(?!\/)|\/\/|;\/\/|:(?=www\.)|:\\\\)|(?:htps|htpps|hhttps):\/\/)(?=[\p{L}\d])[^\s<>"“”()[\]|]{3,300}|www,[\p{L}\d][^\s<>"“”()[\]|]{3,300})/iuy,
});
const STOPS = /[.,;:!?'’*_]{1,9}$/;
const HEAD = /^(?:(h+t+p*s?)[:;]?[/\\]{0,2}|www,)/i;

export const brokenAddress = defineRule({
  id: "web/broken-address",
  summary: "Write web addresses so that they open.",
  why: "One slash too few, and the link leads nowhere.",
  source: [businessWireMistakes],
  level: "error",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { broken: "{address} is no web address", change: "Change it to {address}" },
  examples: {
    bad: [
      { frame: "story", text: "Details are at https:/kestrel.example/toledo now." },
      { frame: "story", text: "Details are at http//kestrel.example/toledo now." },
      { frame: "story", text: "Details are at www,kestrel.example now." },
    ],
    good: [
      { frame: "story", text: "Details are at https://kestrel.example/toledo or www.kestrel.example now." },
      { frame: "story", text: "The pump speaks http/2 and https: both are old." },
      { frame: "story", text: "See https://archive.example/http:/kestrel.example/toledo now." },
    ],
  },
  *check(release) {
    for (const { at: whole, groups } of release.typedMatches(SLIP)) {
      const address = groups[0].replace(STOPS, "");
      const at = { start: whole.start, end: whole.start + address.length };
      const right = address.replace(HEAD, (_, scheme?: string) =>
        scheme === undefined ? "www." : scheme.toLowerCase() === "http" ? "http://" : "https://",
      );
      const edits = [{ ...at, text: right }];
      yield {
        at,
        message: "broken",
        data: { address },
        fixes: [{ message: "change", data: { address: right }, edits }],
      };
    }
  },
});
