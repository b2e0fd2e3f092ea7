import { type Palette, type Timeline, timelineSvg } from "../core/chart";
import { keepKeys } from "./keys";
import type { FromPage, PageState, ToPage } from "./messages";
import { paint } from "./paint";
import { tableRows } from "./table";

interface Host {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

/** The theme's own colours, so that the picture follows it without being drawn anew. */
const THEMED: Palette = {
  paper: undefined,
  ink: "var(--vscode-foreground)",
  soft: "var(--vscode-descriptionForeground)",
  accent: "var(--vscode-charts-blue)",
  line: "var(--dateline-line)",
};

const host = acquireVsCodeApi();
const chart = byId("chart");
const table = byId("rows");
const content = byId("content");
const nothing = byId("nothing");
const keys = keepKeys(chart, (quote) => host.postMessage({ type: "reveal", quote }));

let shown: Timeline | undefined;
let drawnWidth = 0;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case "show":
      host.setState({ uri: data.uri });
      show(data.timeline);
      break;
    case "nothing":
      show(undefined, data.message);
      break;
    case "paint":
      if (shown === undefined) break;
      void paint(shown).then((png) => host.postMessage({ type: "painted", png }));
      break;
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-format]")) {
  button.addEventListener("click", () => {
    const format = button.dataset["format"];
    if (format === "svg" || format === "png" || format === "csv") host.postMessage({ type: "export", format });
  });
}

table.addEventListener("click", ({ target }) => {
  const quote = target instanceof Element ? target.closest("button")?.dataset["quote"] : undefined;
  if (quote !== undefined) host.postMessage({ type: "reveal", quote: Number(quote) });
});

new ResizeObserver(() => {
  if (Math.abs(chart.clientWidth - drawnWidth) > 2) draw();
}).observe(chart);

host.postMessage({ type: "ready" });

function show(timeline: Timeline | undefined, message = ""): void {
  shown = timeline;
  nothing.textContent = message;
  nothing.hidden = timeline !== undefined;
  content.hidden = timeline === undefined;
  draw();
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["quote"] : undefined;
  const isInTable = table.contains(document.activeElement);
  table.replaceChildren(...(timeline === undefined ? [] : tableRows(timeline)));
  if (isInTable && focused !== undefined) {
    table.querySelector<HTMLElement>(`[data-quote="${focused}"]`)?.focus();
  }
}

function draw(): void {
  if (shown === undefined || chart.clientWidth === 0) return;
  drawnWidth = chart.clientWidth;
  const drawing = { width: drawnWidth, palette: THEMED, fontFamily: "var(--vscode-font-family)", isInteractive: true };
  keys.replace(timelineSvg(shown, drawing), shown);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
