import { locate } from "./located";
import { type Declarations, readSpeakers } from "./read-speakers";

export { nameKey } from "./claims";
export { type Declaration, lineBreakOf } from "./declaration";
export * from "./fields";
export { locate, type Located, type LocatedEntry, type LocatedMap, nestsDeeperThan } from "./located";
export { mergeDeclared } from "./merge";
export { type DeclaredPlace, type DeclaredText, frontMatterPlaces, projectPlaces } from "./places";
export { PROJECT_FILES, type ProjectFile, readProjectFile, readProjectTree } from "./project";
export { type DeclarationProblem, type Declarations, readSpeakers } from "./read-speakers";
export { declareInJson, newProjectFile, putInJson, setInJson } from "./write-json";
export { declareInYaml } from "./write-yaml";
export { readYamlSpeakers } from "./yaml";
export { yamlScalar } from "./yaml-text";

/** Reads a list of speakers that a host holds as a plain value, such as a setting. Problems have no place. */
export function readSpeakersValue(value: unknown): Declarations {
  return readSpeakers(locate(value));
}
