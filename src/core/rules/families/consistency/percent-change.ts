import { editorialJudgement } from "../../../data/authorities";
import { STORY } from "../../document";
import { figuresOf, type Figure } from "../../figures";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const percentChange = defineRule({
  id: "consistency/percent-change",
  summary: "Let a change in percent follow from the two amounts beside it.",
  why: "Whoever reports on figures works the change out again, and asks which of the three is wrong.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { change: "From {before} to {after} is a change of {change}%, not of {printed}" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "Sales were $52.4 million, compared with $47.6 million a year before, an increase of 20%.",
      },
      { frame: "story", text: "Sales rose 21 percent to $52.4 million, from $47.6 million a year before." },
      { frame: "story", text: "Output fell 5% from 2,000 tons to 1,500 tons." },
    ],
    good: [
      {
        frame: "story",
        text: "Sales were $52.4 million, compared with $47.6 million a year before, an increase of 10%.",
      },
      { frame: "story", text: "Sales rose 10.1 percent to $52.4 million, from $47.6 million a year before." },
      { frame: "story", text: "Sales were $52.4 million, up 4% without the plant, compared with $47.6 million." },
      { frame: "story", text: "Sales rose 6 percent in local money to $52.4 million, from $47.6 million." },
      { frame: "story", text: "Output fell 25% from 2,000 tons to 1,500 tons." },
    ],
  },
  *check(release) {
    for (const part of new Set([...release.matches(CHANGE, [...STORY, "subhead"])].map((match) => match.part))) {
      const figures = figuresOf(release, part);
      if (figures.length < 3) continue;
      for (const sentence of release.sentences(part)) {
        const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
        const [share, ...more] = inside.filter(({ kind }) => kind === "share");
        const [one, two, ...others] = inside.filter(({ kind, unit }) => kind !== "share" && unit !== "");
        if (!share || more.length > 0 || !one || !two || others.length > 0 || !isAlike(one, two)) continue;
        const text = release.prose.slice(sentence.start, sentence.end);
        const before = release.prose.slice(Math.max(sentence.start, share.start - NEAR), share.start);
        if (OTHER_BASIS.test(text) || !CHANGES.test(before)) continue;
        const gap = release.prose.slice(one.end, two.start);
        const forward = FORWARD.test(gap) && FROM.test(release.prose.slice(sentence.start, one.start));
        if (!forward && !BACKWARD.test(gap)) continue;
        const [old, now] = forward ? [one, two] : [two, one];
        if (fits(old, now, share)) continue;
        const print = ({ start, end }: Figure): string => release.prose.slice(start, end);
        const change = Math.abs(Math.round((now.value / old.value - 1) * 1000) / 10);
        yield {
          at: share,
          message: "change",
          data: { before: print(old), after: print(now), change, printed: print(share) },
        };
      }
    }
  },
});

// A word of change. The sentences are looked at only where one stands.
const CHANGE = pattern({
  words: "increase decrease increased decreased rise rose up down fell grew growth decline declined drop dropped",
  like: /(?:increased?|decreased?|rise|rose|up|down|fell|grew|growth|declined?|drop|dropped)\b/iuy,
});
const NEAR = 24;
const CHANGES =
  /\b(?:increased?|decreased?|rise|rose|up|down|fell|grew|growth|declined?|drop|dropped)(?: (?:of|by))? $/i;
// The change is counted otherwise: in local money, without a part, a year on average.
const OTHER_BASIS =
  /\b(?:constant|currency|currencies|organic|organically|excluding|excludes|adjust\w*|comparable|like-for-like|same-store|without|local|annual\w*|per (?:year|annum|share)|compound|a year since|sequential\w*|underlying|respectively|margin)\b/i;
const BACKWARD = /\b(?:compared (?:with|to)|versus|vs\.?|from|against)\b/i;
const FORWARD = /^(?: [\p{L}\d,]{1,15}){0,6}? to $/u;
const FROM = /\bfrom $/i;

function isAlike(a: Figure, b: Figure): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.value > 0 &&
    b.value > 0 &&
    !a.rough &&
    !b.rough &&
    !(a.value === b.value)
  );
}

/** Whether the share lies between the changes of the least and the largest amounts that the printed ones stand for. */
function fits(old: Figure, now: Figure, share: Figure): boolean {
  const least = (now.value - now.precision) / (old.value + old.precision) - 1;
  const most = (now.value + now.precision) / Math.max(old.value - old.precision, old.precision) - 1;
  const [low, high] = now.value >= old.value ? [least, most] : [-most, -least];
  const slack = share.rough ? ROUGH : share.precision * 1.2 + ROUND;
  return share.value >= low * 100 - slack && share.value <= high * 100 + slack;
}

const ROUND = 0.5;
const ROUGH = 5;
