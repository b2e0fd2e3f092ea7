import { NEWS } from "./news";
import { PIECES } from "./pieces";
import { STATEMENTS } from "./statements";
import type { Template } from "./template";

export { type Template, templateSnippet } from "./template";

/** Whole releases by kind, in the order of a list. */
export const releaseKinds: readonly Template[] = [...NEWS, ...STATEMENTS];

/** All templates: kinds of release, then elements. */
export const templates: readonly Template[] = [...releaseKinds, ...PIECES];
