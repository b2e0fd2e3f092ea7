/** The only door of the core: hosts import from here and from nowhere else. */
export { analyse, createAnalyser, type Analyser, type AnalyseOptions } from "./analysis";
export { looksLikeRelease } from "./parse";
export type * from "./model";
export * from "./rules";
export * from "./features";
