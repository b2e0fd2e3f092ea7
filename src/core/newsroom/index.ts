export { Archive } from "./archive";
export { entryOf } from "./entry";
export { byState, grouped, indexWord, latestFirst, speakersByName } from "./groups";
export { learned } from "./learned";
export { quotationsOf as saidIn } from "./people";
export { everythingSaid, printedQuotation, type Said, saidAsText } from "./said";
export { isoOf, stateOf } from "./state";
export { contentHash, type ReadFile, readFiles, writeFiles } from "./written";
