import { PRINT, type Timeline, timelineSvg } from "../core/chart";
import { PICTURE } from "./messages";

/** Sharp on screens and in print. */
const SCALE = 2;

/** The picture as PNG in base64; empty when the browser cannot paint it. */
export async function paint(timeline: Timeline): Promise<string> {
  const svg = timelineSvg(timeline, { ...PICTURE, palette: PRINT, isInteractive: false });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,|^data:,/, "");
  } catch {
    return "";
  }
}
