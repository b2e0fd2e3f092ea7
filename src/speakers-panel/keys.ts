import type { Mark, Timeline } from "../core/chart";
import { neighbour } from "./neighbour";

/** Marks that can be reached and chosen by key and mouse: one of them is in the tab order, arrow keys go on from it. */
export interface Keys {
  /** Draws a picture in the place of the one before; whoever has the focus keeps it. */
  replace(svg: string, timeline: Timeline): void;
}

export function keepKeys(chart: HTMLElement, choose: (quote: number) => void): Keys {
  let lanes: readonly (readonly Mark[])[] = [];
  let current: number | undefined;

  const elementOf = (quote: number | undefined): SVGElement | undefined =>
    chart.querySelector<SVGElement>(`.mark[data-quote="${quote ?? ""}"]`) ?? undefined;

  const makeCurrent = (quote: number | undefined): void => {
    elementOf(current)?.setAttribute("tabindex", "-1");
    current = quote;
    elementOf(current)?.setAttribute("tabindex", "0");
  };

  chart.addEventListener("keydown", (event) => {
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") choose(current);
    else {
      const next = neighbour(lanes, current, event.key);
      if (next === undefined) return;
      makeCurrent(next);
      elementOf(next)?.focus();
    }
    event.preventDefault();
  });

  chart.addEventListener("focusin", ({ target }) => makeCurrent(quoteOf(target) ?? current));
  chart.addEventListener("click", ({ target }) => {
    const quote = quoteOf(target);
    if (quote !== undefined) choose(quote);
  });

  return {
    replace(svg, timeline) {
      const hadFocus = chart.contains(document.activeElement);
      chart.innerHTML = svg;
      lanes = timeline.lanes.map(({ marks }) => marks);
      const all = lanes.flat();
      makeCurrent(all.some(({ quote }) => quote === current) ? current : all[0]?.quote);
      if (hadFocus) elementOf(current)?.focus();
    },
  };
}

function quoteOf(target: EventTarget | null): number | undefined {
  const quote = target instanceof Element ? target.closest(".mark")?.getAttribute("data-quote") : undefined;
  return quote === undefined || quote === null ? undefined : Number(quote);
}
