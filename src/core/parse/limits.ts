// No release comes near these sizes. A text that does is data: it is still divided and covered line by line, but nobody
// gains from reading every line of it as prose, so that the work stays small and the answer comes within seconds.

/** From so many lines on, what stands between blank lines is one block, whatever its shape and format. */
export const MOST_LINES = 100_000;

/** Blocks beyond this many get no role of their own: they are body. Of so many lines, what is left is one block. */
export const MOST_BLOCKS = 30_000;
