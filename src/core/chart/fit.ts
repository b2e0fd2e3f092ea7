// Wide letters take the whole height of the type, others rather more than half of it.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROW = /[\sijltfrI.,;:'’|!()·-]/;

/** How wide a text is in a usual sans-serif type of a size, roughly: a picture that is drawn without a screen cannot know. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.36 : 0.63;
  return ems * size;
}

/** The text, or its beginning and an ellipsis, in a width; nothing where not even two letters have room. */
export function fit(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const room = width - widthOf("…", size);
  let shown = "";
  for (const letter of text) {
    if (widthOf(shown + letter, size) > room) break;
    shown += letter;
  }
  return shown.length < 2 ? "" : `${shown.trimEnd()}…`;
}
