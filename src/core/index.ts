/** The only door of the core: hosts import from here and from nowhere else. */
export { analyse, createAnalyser, type Analyser, type AnalyseOptions } from "./analysis";
export {
  type Declaration,
  type DeclarationProblem,
  declareInJson,
  mergeDeclared,
  newProjectFile,
  PROJECT_FILES,
  readSpeakersValue,
} from "./declarations";
export * from "./configuration";
export { looksLikeRelease } from "./parse";
export { createSource, say, speakIn, type Translations } from "./text";
export type * from "./model";
export * from "./rules";
export * from "./chart";
export * from "./features";
export * from "./newsroom";
