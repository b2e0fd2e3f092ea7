export { mergeDeclared } from "./merge";
export { locate, nestsDeeperThan } from "./located";
export { PROJECT_FILES, type ProjectFile, readProjectFile } from "./project";
export { type DeclarationProblem, type Declarations, readSpeakers } from "./read-speakers";
export { readYamlSpeakers } from "./yaml";
