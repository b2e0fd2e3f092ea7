/** Charts as strings: pure, so that the screen, a file and a test show the same picture. Also the door for the panel's script. */
export { type Palette, PRINT } from "./palette";
export { type Drawing, timelineSvg } from "./svg";
export type { Band, Lane, LegendEntry, Mark, MarkKind, Stretch, Timeline } from "./timeline";
