import { readArguments, UsageError, type Command, type WorkCommand } from "./arguments";
import { checkTask } from "./check";
import { feedDocuments, feedRecords } from "./feed";
import { helpText } from "./help";
import { STDIN_PATH } from "./inputs";
import { OutputClosed, type Io } from "./io";
import { loadLanguageChecks } from "./language";
import { listRules } from "./list-rules";
import { outlineTask } from "./outline";
import { Projects } from "./project";
import { quotesTask } from "./quotes";
import type { Task } from "./task";

/** 0: all is well. 1: findings that make the command fail. 2: wrong use, or an input that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command and gives its exit code. Bad input never makes it reject: standard error names it. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obey(readArguments(argv), io);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (!(error instanceof UsageError)) throw error;
    const help = argv.length === 0 ? `${helpText(undefined)}\n` : "";
    await io.stderr.write(`${help}dateline: ${error.message}. See dateline --help.\n`);
    return 2;
  }
}

async function obey(command: Command, io: Io): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      await io.stdout.write(helpText(command.topic));
      return 0;
    case "version":
      await io.stdout.write(`${io.version}\n`);
      return 0;
    case "rules":
      return listRules(command, io);
    default:
      return work(command, io);
  }
}

async function work(command: WorkCommand, io: Io): Promise<ExitCode> {
  if (command.paths.length === 0 && io.stdin.isTerminal) {
    await io.stderr.write(`${helpText(command.name)}\ndateline: Name a file or a folder, or pipe a text in.\n`);
    return 2;
  }
  const paths = command.paths.length === 0 ? [STDIN_PATH] : command.paths;
  const task = taskFor(command, io);
  const projects = new Projects(io.files, command.config);
  try {
    const isWhole = await (command.jsonl ? feedRecords : feedDocuments)(task, paths, io, projects);
    if (!isWhole) return 2;
  } catch (error) {
    // The reader left early, as `head` does: what was found until then still decides.
    if (!(error instanceof OutputClosed)) throw error;
  }
  return task.hasFailed() ? 1 : 0;
}

function taskFor(command: WorkCommand, io: Io): Task {
  switch (command.name) {
    case "check":
      return checkTask(command, io, loadLanguageChecks);
    case "outline":
      return outlineTask(command, io);
    case "quotes":
      return quotesTask(command);
  }
}
