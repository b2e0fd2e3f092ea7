export { entryOf } from "./entry";
export { learned } from "./learned";
export { isoOf, stateOf } from "./state";
