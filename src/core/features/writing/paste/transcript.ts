/** What one speaker says in a transcript before somebody else speaks. */
export interface Turn {
  /** As the transcript calls the speaker: "LEE", "Speaker 1"; empty where captions name nobody. */
  readonly speaker: string;
  readonly words: string;
}

/**
 * Reads a transcript: "LEE: …", "Speaker 1 (00:12): …", "[00:00:12] Ann Lee: …", WebVTT and SRT. Undefined for any other
 * text: at least two turns with a time, or most lines with a name, have to show it.
 */
export function readTranscript(text: string): readonly Turn[] | undefined {
  const lines = text
    .replace(/^\ufeff/u, "")
    .split(/\r\n?|\n/u)
    .map((line) => line.trim());
  return isCaptions(lines) ? readCaptions(lines) : readTurns(lines);
}

// "00:00:01.000 --> 00:00:04.000 align:start"; hours may be missing. SRT has a comma.
const CUE_TIME = /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}(?:\s.*)?$/u;

function isCaptions(lines: readonly string[]): boolean {
  return lines.some((line) => CUE_TIME.test(line));
}

function readCaptions(lines: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [];
  let speaker = "";
  let isCue = false;
  for (const line of lines) {
    if (CUE_TIME.test(line)) isCue = true;
    else if (line === "") isCue = false;
    else if (isCue) {
      const voice = VOICE.exec(line);
      const label = voice ? undefined : LABEL.exec(line.replace(TAGS, "").replace(/^-\s/u, ""));
      const words = (label?.[2] ?? line.replace(TAGS, "").replace(/^-\s/u, "")).trim();
      speaker = (voice?.[1] ?? label?.[1] ?? speaker).trim();
      add(turns, speaker, words);
    }
  }
  return turns;
}

// "<v Ann Lee>We are open.</v>", "<v.loud Ann Lee>".
const VOICE = /^<v(?:\.[\w-]+)*\s+([^>]{1,60})>/u;
const TAGS = /<[^>]{0,80}>/gu;
const TIME = "[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?";
const NAME =
  "(?:Speaker|Participant|Interviewer|Interviewee)\\s?[\\dA-Z]{0,2}|\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:\\p{Lu}|de|van|von|der|al)[\\p{L}.’'-]*){0,4}";
// "Speaker 1 (00:12): words", "[00:12] LEE: words", "Ann Lee 00:12 words". Must not match "Note: …" alone: several lines have to agree.
const LABEL = new RegExp(`^(?:${TIME}\\s*[-–]?\\s*)?(${NAME})\\s*(?:[\\[(][^\\])]{1,20}[\\])]\\s*)?:\\s*(.*)$`, "u");
const TIMED = new RegExp(
  `^(?:${TIME}\\s*[-–]?\\s*(${NAME})\\s*:?|(${NAME})\\s*[-–:,]?\\s*${TIME}\\s*:?)\\s*(.*)$`,
  "u",
);

/** Words in front of a colon that are no speakers. */
const NO_SPEAKER =
  /^(?:Note|Notes|Contact|Contacts|Email|E-mail|Phone|Tel|Fax|Web|Website|Date|Time|Where|When|Who|What|Why|How|Subject|From|To|Cc|Photo|Caption|Source|Embargo|Headline|Media Contact)s?$/iu;

function readTurns(lines: readonly string[]): readonly Turn[] | undefined {
  const turns: Turn[] = [];
  const speakers = new Map<string, number>();
  let [labelled, timed, printed] = [0, 0, 0];
  for (const line of lines) {
    if (line === "") continue;
    printed++;
    const time = TIMED.exec(line);
    const label = time === null ? LABEL.exec(line) : null;
    const name = time ? (time[1] ?? time[2]) : label?.[1];
    if (name === undefined || NO_SPEAKER.test(name)) {
      const last = turns.at(-1);
      if (last === undefined) return undefined;
      add(turns, last.speaker, line);
      continue;
    }
    labelled++;
    if (time) timed++;
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
    add(turns, name, (time ? time[3] : label?.[2]) ?? "");
  }
  const isDialogue =
    labelled >= 2 && labelled * 2 >= printed && [...speakers.keys()].every((name) => name.length <= 60);
  const isShouted =
    labelled >= 1 && [...speakers.keys()].every((name) => name === name.toUpperCase() && name.length > 1);
  return timed > 0 || isDialogue || isShouted ? turns.filter(({ words }) => words !== "") : undefined;
}

/** What the same speaker goes on to say belongs to the turn before. */
function add(turns: Turn[], speaker: string, words: string): void {
  const last = turns.at(-1);
  if (last?.speaker === speaker) turns[turns.length - 1] = { speaker, words: `${last.words} ${words}`.trim() };
  else turns.push({ speaker, words });
}
