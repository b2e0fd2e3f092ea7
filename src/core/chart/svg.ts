import { fit, widthOf } from "./fit";
import type { Palette } from "./palette";
import { mark, patterns, swatch } from "./signs";
import type { Band, Lane, Mark, Timeline } from "./timeline";
import { element, escapeXml } from "./xml";

export interface Drawing {
  readonly width: number;
  readonly palette: Palette;
  readonly fontFamily: string;
  /** Whether marks can be reached by key and mouse; otherwise it is one picture. */
  readonly isInteractive: boolean;
}

const SIZE = 13;
const SMALL = 11;
/** Bold type takes more room. */
const BOLD = SIZE * 1.1;
const MARGIN = 12;
const TITLE = 28;
const BANDS = 26;
const LANE = 58;
const LEGEND = 22;
/** Narrower pictures have the speakers above their lines instead of beside them. */
const NARROW = 560;
const LABELS_ABOVE = 48;

/** Where everything goes. */
interface Frame extends Drawing {
  /** The timeline's left edge and width. */
  readonly left: number;
  readonly span: number;
  readonly isNarrow: boolean;
  readonly laneHeight: number;
  readonly top: number;
}

/** The timeline as an SVG of its own: the same picture on the screen and in a file. */
export function timelineSvg(timeline: Timeline, drawing: Drawing): string {
  const frame = frameOf(timeline, drawing);
  const { width, palette, fontFamily, isInteractive, top, laneHeight } = frame;
  const rows = legendRows(timeline, frame);
  const bottom = top + BANDS + timeline.lanes.length * laneHeight;
  const height = bottom + MARGIN + rows.length * LEGEND + MARGIN;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: isInteractive ? "group" : "img",
      "aria-label": timeline.summary,
      "font-family": fontFamily,
      "font-size": SIZE,
    },
    isInteractive ? "" : element("title", {}, escapeXml(timeline.summary)),
    element("defs", {}, patterns(palette)),
    palette.paper === undefined ? "" : element("rect", { width, height, fill: palette.paper }),
    title(timeline, frame),
    ...timeline.bands.map((band, at) => bandOf(band, at, timeline.lanes.length, frame)),
    ...timeline.lanes.map((lane, at) => laneOf(lane, top + BANDS + at * laneHeight, frame)),
    ...rows.map((row, at) => element("g", {}, ...legendRow(row, bottom + MARGIN + at * LEGEND, frame))),
  );
}

function frameOf({ title: headline }: Timeline, drawing: Drawing): Frame {
  const isNarrow = drawing.width < NARROW;
  const left = isNarrow ? MARGIN : Math.min(250, Math.round(drawing.width * 0.34));
  return {
    ...drawing,
    left,
    span: Math.max(40, drawing.width - left - MARGIN),
    isNarrow,
    laneHeight: isNarrow ? LANE + LABELS_ABOVE - 6 : LANE,
    top: headline === "" ? MARGIN : MARGIN + TITLE,
  };
}

function title({ title: headline }: Timeline, { width, palette }: Frame): string {
  const shown = fit(headline, width - 2 * MARGIN, BOLD * 1.2);
  const style = { x: MARGIN, y: MARGIN + SIZE + 2, fill: palette.ink, "font-size": SIZE + 2, "font-weight": 600 };
  return shown === "" ? "" : element("text", style, escapeXml(shown));
}

function bandOf({ start, end, label }: Band, at: number, lanes: number, frame: Frame): string {
  const { left, span, palette, top } = frame;
  const x = left + start * span;
  const width = (end - start) * span;
  const shown = fit(label, width - 6, SMALL);
  const opacity = at % 2 === 0 ? "0.04" : "0";
  return element(
    "g",
    { "aria-hidden": "true" },
    element("title", {}, escapeXml(label)),
    ...stripes(lanes, frame).map(({ y, height }) =>
      element("rect", { x, y, width, height, fill: palette.ink, "fill-opacity": opacity }),
    ),
    ...stripes(lanes, frame).map(({ y, height }) =>
      element("line", { x1: x, x2: x, y1: y, y2: y + height, stroke: palette.line }),
    ),
    shown === ""
      ? ""
      : element("text", { x: x + 4, y: top + 15, fill: palette.soft, "font-size": SMALL }, escapeXml(shown)),
  );
}

/** Where the parts of the release show behind the lines: never behind a name. */
function stripes(lanes: number, { isNarrow, top, laneHeight }: Frame): readonly { y: number; height: number }[] {
  if (!isNarrow) return [{ y: top, height: BANDS + lanes * laneHeight }];
  const own = Array.from({ length: lanes }, (_, lane) => ({
    y: top + BANDS + lane * laneHeight + LABELS_ABOVE,
    height: laneHeight - LABELS_ABOVE,
  }));
  return [{ y: top, height: BANDS }, ...own];
}

function laneOf(lane: Lane, y: number, frame: Frame): string {
  const { left, span, palette, isNarrow, isInteractive } = frame;
  const middle = y + LANE / 2 + (isNarrow ? LABELS_ABOVE - 4 : 0);
  const group = isInteractive ? { role: "group", "aria-label": `${lane.label}, ${lane.amount}` } : {};
  return element(
    "g",
    group,
    element("line", { x1: MARGIN, x2: left + span, y1: y, y2: y, stroke: palette.line }),
    ...labels(lane, y, frame),
    element("line", { x1: left, x2: left + span, y1: middle + 12, y2: middle + 12, stroke: palette.soft }),
    ...marksOf(lane.marks, middle, frame),
  );
}

/** Name, amount, and the share of the words as a bar with its figure. */
function labels(lane: Lane, y: number, { left, span, palette, isNarrow }: Frame): readonly string[] {
  const width = isNarrow ? span : left - 2 * MARGIN;
  const hidden = { "aria-hidden": "true" };
  return [
    element(
      "text",
      { ...hidden, x: MARGIN, y: y + 17, fill: palette.ink, "font-weight": 600 },
      element("title", {}, escapeXml(lane.post === "" ? lane.label : `${lane.label}, ${lane.post}`)),
      escapeXml(fit(lane.label, width, BOLD)),
    ),
    element(
      "text",
      { ...hidden, x: MARGIN, y: y + 33, fill: palette.soft, "font-size": SMALL },
      escapeXml(fit(lane.amount, width, SMALL)),
    ),
    element("rect", { x: MARGIN, y: y + 40, width, height: 7, fill: "none", stroke: palette.soft }),
    element("rect", { x: MARGIN, y: y + 40, width: Math.max(0, width * lane.share), height: 7, fill: palette.ink }),
  ];
}

function marksOf(marks: readonly Mark[], middle: number, frame: Frame): readonly string[] {
  const { left, span, palette, isInteractive } = frame;
  let free = 0;
  return marks.map((one) => {
    const width = Math.max(7, (one.end - one.start) * span);
    const x = Math.min(left + one.start * span, left + span - width);
    const figure = `${one.words}${one.isInferred ? "?" : ""}`;
    const figureWidth = widthOf(figure, SMALL);
    const figureAt = Math.min(x + width / 2, left + span - figureWidth / 2) - figureWidth / 2;
    const hasRoom = figureAt >= free;
    if (hasRoom) free = figureAt + figureWidth + 3;
    const reach = isInteractive
      ? { class: "mark", role: "button", tabindex: "-1", "data-quote": String(one.quote), "aria-label": one.spoken }
      : {};
    return element(
      "g",
      reach,
      element("title", {}, escapeXml(one.spoken)),
      mark(one.kind, { x, y: middle - 9, width, height: 20 }, palette),
      hasRoom
        ? element(
            "text",
            { x: figureAt, y: middle - 13, fill: palette.ink, "font-size": SMALL, "aria-hidden": "true" },
            figure,
          )
        : "",
    );
  });
}

type Legend = Timeline["legend"];

const SWATCH = 26;

/** The legend's entries, as many in a row as there is room for. */
function legendRows({ legend }: Timeline, { width }: Frame): readonly Legend[] {
  const rows: Legend[number][][] = [];
  let room = 0;
  for (const entry of legend) {
    const needed = entryWidth(entry.label);
    const row = rows.at(-1);
    if (row === undefined || needed > room) {
      rows.push([entry]);
      room = width - 2 * MARGIN - needed;
    } else {
      row.push(entry);
      room -= needed;
    }
  }
  return rows;
}

function entryWidth(label: string): number {
  return SWATCH + 6 + widthOf(label, SMALL) + 18;
}

function legendRow(row: Legend, y: number, { palette }: Frame): readonly string[] {
  let x = MARGIN;
  return row.map(({ sign, label }) => {
    const at = x;
    x += entryWidth(label);
    return element(
      "g",
      { "aria-hidden": "true" },
      swatch(sign, { x: at, y: y + 2, width: SWATCH, height: 12 }, palette),
      element("text", { x: at + SWATCH + 6, y: y + 12, fill: palette.ink, "font-size": SMALL }, escapeXml(label)),
    );
  });
}
