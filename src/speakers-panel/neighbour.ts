import type { Mark } from "../core/chart";

/** Left and right along a speaker's line, up and down to whoever speaks nearest to this place, Home and End. */
export function neighbour(lanes: readonly (readonly Mark[])[], quote: number, key: string): number | undefined {
  const lane = lanes.findIndex((marks) => marks.some((mark) => mark.quote === quote));
  const marks = lanes[lane] ?? [];
  const at = marks.findIndex((mark) => mark.quote === quote);
  const here = marks[at];
  if (here === undefined) return undefined;
  switch (key) {
    case "ArrowRight":
      return marks[at + 1]?.quote;
    case "ArrowLeft":
      return marks[at - 1]?.quote;
    case "ArrowDown":
      return nearest(lanes[lane + 1], here);
    case "ArrowUp":
      return nearest(lanes[lane - 1], here);
    case "Home":
      return marks[0]?.quote;
    case "End":
      return marks.at(-1)?.quote;
    default:
      return undefined;
  }
}

function nearest(marks: readonly Mark[] = [], { start, end }: Mark): number | undefined {
  const distance = (mark: Mark): number => Math.abs(mark.start + mark.end - start - end);
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  )?.quote;
}
