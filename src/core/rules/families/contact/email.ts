import { businessWireCatches } from "../../../data/authorities";
import type { Part, Span } from "../../../model";
import { defineRule } from "../../rule";

const STORY = "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant.\n\n";

export const emailInvalid = defineRule({
  id: "contact/email-invalid",
  summary: "Give email addresses that work.",
  why: "A reporter who cannot reach the press office writes about somebody else.",
  source: [businessWireCatches],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    malformed: "{address} is no email address",
    unlike: "{address} is hidden from readers who want to write",
    change: "Change it to {address}",
  },
  examples: {
    bad: [
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel,example` },
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel .example` },
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel` },
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@@kestrel.example` },
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press (at) kestrel.example` },
    ],
    good: [
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, press@kestrel.example` },
      { text: `${STORY}Media contact:\nDana Okafor, 419-555-0142, dana.o'kafor+press@news.kestrel.example.` },
      { text: `${STORY}Follow @KestrelFoods and write to Dana (@dana) for pictures.` },
    ],
  },
  *check(release) {
    for (const part of release.structure.parts) {
      if (!release.typedNotes(part).ask(mayHoldAddress)) continue;
      const text = release.text.slice(part.start, part.end);
      for (const { at, address, right } of malformed(text, part)) {
        yield {
          at,
          message: "malformed",
          data: { address },
          fixes:
            right === undefined
              ? []
              : [{ message: "change", data: { address: right }, edits: [{ ...at, text: right }] }],
        };
      }
      for (const match of text.matchAll(HIDDEN)) {
        const at = { start: part.start + match.index, end: part.start + match.index + match[0].length };
        yield { at, message: "unlike", level: "hint", data: { address: match[0] } };
      }
    }
  },
});

interface Malformed {
  readonly at: Span;
  readonly address: string;
  /** What the address surely was meant to be. */
  readonly right: string | undefined;
}

// A run with an @ inside, and what a slip may have torn off its end. Must not match a bare @handle or a URL's @.
const NEAR_ADDRESS = /(?<![\w./@-])[\w.+'’-]{1,64}@{1,2}[\w.,-]{1,100}(?: ?\. ?(?:com|org|net|gov|edu|example)\b)?/g;
const ADDRESS = /^[\w+'’-]+(?:\.[\w+'’-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
// press (at) kestrel.example. Must not match "(at)" in a sentence.
const HIDDEN = /\b[\w.+-]{1,64} ?[([](?:at|AT)[)\]] ?[\w-]{1,64}(?:\.| ?[([](?:dot|DOT)[)\]] ?)\w{2,10}/g;
const HIDDEN_SIGN = /[([]at[)\]]/i;
// Punctuation after an address belongs to the sentence.
const TAIL = /[.,'’-]{1,10}$/;

function mayHoldAddress(paragraph: string): boolean {
  return paragraph.includes("@") || HIDDEN_SIGN.test(paragraph);
}

function* malformed(text: string, part: Part): Iterable<Malformed> {
  for (const match of text.matchAll(NEAR_ADDRESS)) {
    const address = match[0].replace(TAIL, "");
    if (ADDRESS.test(address)) continue;
    const start = part.start + match.index;
    const mended = address
      .replace(/@+/, "@")
      .replace(/ ?[.,] ?/g, ".")
      .replace(/\.{2,}/g, ".");
    const right = mended !== address && ADDRESS.test(mended) ? mended : undefined;
    yield { at: { start, end: start + address.length }, address, right };
  }
}
