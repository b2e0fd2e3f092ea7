import type { Rule } from "./rule";

/** Every rule there is. A new rule touches its family file and this list, nothing else. */
export const registry: readonly Rule[] = [];
