import type { Palette } from "./palette";
import type { LegendEntry, MarkKind } from "./timeline";
import { element } from "./xml";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HATCHING = "dateline-hatching";

/** What the signs are filled with. */
export function patterns({ accent }: Palette): string {
  return element(
    "pattern",
    { id: HATCHING, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 3, height: 6, fill: accent }),
  );
}

/** Direct speech is full, mixed hatched, indirect empty, a report a low dashed box: the shape tells, whatever the colours. */
export function mark(kind: MarkKind, { x, y, width, height }: Box, { accent, ink }: Palette): string {
  const box = { class: "sign", x, y, width, height, rx: 2, stroke: ink, "stroke-width": 1.2 };
  switch (kind) {
    case "direct":
      return element("rect", { ...box, fill: accent });
    case "mixed":
      return element("rect", { ...box, fill: `url(#${HATCHING})` });
    case "indirect":
      // Nearly nothing, so that the inside can be clicked.
      return element("rect", { ...box, fill: accent, "fill-opacity": "0.08" });
    case "noun-phrase": {
      const low = height / 2;
      return element("rect", {
        ...box,
        y: y + height - low,
        height: low,
        fill: accent,
        "fill-opacity": "0.08",
        "stroke-dasharray": "2 2",
      });
    }
  }
}

export function swatch(sign: LegendEntry["sign"], box: Box, palette: Palette): string {
  if (sign !== "inferred") return mark(sign, box, palette);
  return element("text", { x: box.x + box.width / 2 - 6, y: box.y + 10, fill: palette.ink, "font-size": 11 }, "12?");
}
