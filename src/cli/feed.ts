import { complain } from "./complaints";
import { findInputs, readInput, STDIN_ID, STDIN_PATH, type InputDocument, type Unreadable } from "./inputs";
import { FileError, reasonOf, type Io } from "./io";
import { readRecords, type RecordLine } from "./json-lines";
import { isLeftAlone, type Project, type Projects } from "./project";
import { startProgress, type Progress } from "./progress";
import type { Answer, Outcome, Task } from "./task";

/** Gives a task the documents behind the paths, one at a time. Returns false when one could not be read or worked on. */
export async function feedDocuments(
  task: Task,
  paths: readonly string[],
  io: Io,
  projects: Projects,
): Promise<boolean> {
  const inputs = await findInputs(io.files, paths);
  const progress = startProgress(io, inputs.length);
  let isWhole = true;
  await say(io, progress, task.begin(), []);
  for (const input of inputs) {
    const project = await projects.of(typeof input === "string" ? input : input.id);
    // Who names a file wants it read, whatever the project says.
    if (typeof input === "string" && !paths.includes(input) && isLeftAlone(project, input)) continue;
    const read = typeof input === "string" ? await readInput(io, input) : input;
    const done = "text" in read ? await attempt(task, { ...read, project }) : read;
    const failed = "problem" in done;
    const output = failed ? task.unreadable(done.id, done.problem) : done.output;
    const complaints = [...project.complaints, ...(failed ? [`${done.id} ${done.problem}`] : done.complaints)];
    if (complaints.length > 0) isWhole = false;
    await say(io, progress, output, complaints);
    await progress.step();
  }
  await progress.clear();
  await say(io, progress, task.end(), []);
  return isWhole;
}

/** The same for streams of JSON lines: each record leaves as one line before the next one is read. */
export async function feedRecords(task: Task, paths: readonly string[], io: Io, projects: Projects): Promise<boolean> {
  const progress = startProgress(io, undefined);
  let isWhole = true;
  for (const path of paths) {
    const id = path === STDIN_PATH ? STDIN_ID : path;
    try {
      const project = await projects.of(path);
      const wrong = project.complaints;
      if (wrong.length > 0) isWhole = false;
      await say(io, progress, "", wrong);
      const chunks = path === STDIN_PATH ? io.stdin.chunks() : io.files.chunks(path);
      for await (const record of readRecords(chunks)) {
        const { value, complaints } = await answer(task, record, project);
        if ("error" in value || complaints.length > 0) isWhole = false;
        await say(io, progress, `${JSON.stringify(value)}\n`, complaints);
        await progress.step();
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      isWhole = false;
      await say(io, progress, "", [`${id} ${reasonOf(error)}`]);
    }
  }
  await progress.clear();
  return isWhole;
}

/** Writing may fail. The analysis never throws; should it, the other documents must not suffer. */
async function attempt(task: Task, document: InputDocument): Promise<Outcome | Unreadable> {
  try {
    return await task.document(document);
  } catch (error) {
    const problem = error instanceof FileError ? error.message : `could not be worked on: ${reasonOf(error)}`;
    return { id: document.id, problem };
  }
}

async function answer(task: Task, record: RecordLine, project: Project): Promise<Answer> {
  if ("error" in record) return { value: record, complaints: [] };
  try {
    return await task.record(record.id, { text: record.text, project });
  } catch (error) {
    const { line, id } = record;
    return { value: { line, id, error: `could not be worked on: ${reasonOf(error)}` }, complaints: [] };
  }
}

async function say(io: Io, progress: Progress, output: string, complaints: readonly string[]): Promise<void> {
  if (output === "" && complaints.length === 0) return;
  await progress.clear();
  await complain(io.stderr, complaints);
  if (output !== "") await io.stdout.write(output);
}
