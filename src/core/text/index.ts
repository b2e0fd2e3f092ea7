export { findTimes, type PrintedTime } from "./clock";
export { findDates, monthNumber, readDate } from "./dates";
export { applyEdits } from "./edits";
export { indexLines } from "./lines";
export { Notebook } from "./notebook";
export { piecesOf } from "./pieces";
export { createSource } from "./source";
export { contains, findContaining, indexContaining, isBlank, overlaps, span, subtract, textOf, trim } from "./spans";
export { nearest } from "./nearest";
