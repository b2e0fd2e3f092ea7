import { tokenise } from "../../language";

const SMALL_WORD =
  /^(?:an?|the|of|and|or|in|on|at|to|for|with|by|from|is|are|as|into|through|via|toward|towards|its|their|du|de)$/;
/** Papers, projects and studies have long titles; what is longer than this is a sentence. */
const LONGEST_TITLE = 24;

/** Whether the words between two marks are the title of a work: every word of weight has a capital. */
export function isTitle(text: string): boolean {
  const words = tokenise(text).filter(({ kind }) => kind === "word");
  return (
    words.length > 0 &&
    words.length <= LONGEST_TITLE &&
    words.every((word) => word.capital || SMALL_WORD.test(word.lower))
  );
}
