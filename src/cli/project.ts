import { dirname, join, relative, sep } from "node:path";
import {
  AUTOMATIC,
  type Configuration,
  createSource,
  isIgnored,
  NO_CONFIGURATION,
  type ProfileId,
  PROJECT_FILES,
  readConfiguration,
  type WantedProfile,
} from "../core";
import { decode } from "./decode";
import { reasonOf, type Files } from "./io";
import { positionAt } from "./position";

/** Where configuration comes from: a file by its name, none at all, or (undefined) the nearest file above each document. */
export type ConfigChoice = string | false | undefined;

/** What the project of a document says. */
export interface Project {
  readonly configuration: Configuration;
  /** Its file, as it is named in complaints; undefined when there is none. */
  readonly file?: string;
  /** What is wrong in the project's file, for standard error; told with the first document only. */
  readonly complaints: readonly string[];
}

/** No project says anything. */
export const NOTHING: Project = { configuration: NO_CONFIGURATION, complaints: [] };

/**
 * Finds and reads the `dateline.json` of each document: from its folder upwards, to the top of the file system or to the
 * folder that holds `.git`, whichever comes first. Each folder is looked at once.
 */
export class Projects {
  readonly #byFolder = new Map<string, Promise<Project>>();
  readonly #byFile = new Map<string, Promise<Project>>();
  readonly #told = new Set<Project>();

  constructor(
    private readonly files: Files,
    private readonly choice: ConfigChoice,
  ) {}

  /** A path of standard input stands for the folder that the command runs in. */
  async of(path: string): Promise<Project> {
    const project = await this.#find(path);
    if (!this.#told.has(project)) {
      this.#told.add(project);
      return project;
    }
    return project.complaints.length === 0 ? project : { ...project, complaints: [] };
  }

  #find(path: string): Promise<Project> {
    if (this.choice === false) return Promise.resolve(NOTHING);
    if (this.choice !== undefined) return this.#read(this.choice);
    const [folder = "", ...above] = this.files.foldersAbove(path);
    return this.#search(folder, above);
  }

  #search(folder: string, above: readonly string[]): Promise<Project> {
    const known = this.#byFolder.get(folder) ?? this.#look(folder, above);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #look(folder: string, above: readonly string[]): Promise<Project> {
    for (const name of PROJECT_FILES) {
      const file = join(folder, name);
      if ((await this.files.kindOf(file)) === "file") return this.#read(file);
    }
    const isTop = (await this.files.kindOf(join(folder, ".git"))) !== "missing";
    const [next, ...rest] = above;
    return isTop || next === undefined ? NOTHING : this.#search(next, rest);
  }

  #read(file: string): Promise<Project> {
    const known = this.#byFile.get(file) ?? readProject(this.files, file);
    this.#byFile.set(file, known);
    return known;
  }
}

async function readProject(files: Files, file: string): Promise<Project> {
  try {
    const decoded = decode(await files.read(file));
    if ("problem" in decoded) return { ...NOTHING, file, complaints: [`${file} ${decoded.problem}`] };
    const { says, problems } = readConfiguration(decoded.text);
    const source = createSource(decoded.text);
    const complaints = problems.map(({ at, message }) => {
      const { line, column } = positionAt(source, at.start);
      return `${file}:${line}:${column}: ${message}`;
    });
    return { configuration: says ?? NO_CONFIGURATION, file, complaints };
  } catch (error) {
    return { ...NOTHING, file, complaints: [`${file} ${reasonOf(error)}`] };
  }
}

/** The profile that an option names, or else the project; undefined when the text is to tell. */
export function givenProfile(option: WantedProfile | undefined, { profile }: Configuration): ProfileId | undefined {
  const wanted = option ?? profile;
  return wanted === AUTOMATIC ? undefined : wanted;
}

/** Whether a project leaves a file alone. Patterns go from the folder of the project's file on. */
export function isLeftAlone({ configuration, file }: Project, path: string): boolean {
  if (configuration.ignore.length === 0 || file === undefined) return false;
  const fromFile = relative(dirname(file), path);
  const place = fromFile.startsWith("..") ? relative(".", path) : fromFile;
  return isIgnored(place.split(sep).join("/"), configuration.ignore);
}
