import type { LineIndex, Source } from "../model";
import { indexLines } from "./lines";

/** Wraps a text; its line index is built when first asked for. */
export function createSource(text: string): Source {
  let lines: LineIndex | undefined;
  return {
    text,
    get lines() {
      return (lines ??= indexLines(text));
    },
  };
}
