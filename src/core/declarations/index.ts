export * from "./fields";
export { locate, nestsDeeperThan } from "./located";
export { mergeDeclared } from "./merge";
export { PROJECT_FILES, type ProjectFile, readProjectFile } from "./project";
export { type DeclarationProblem, type Declarations, readSpeakers } from "./read-speakers";
export { readYamlSpeakers } from "./yaml";
