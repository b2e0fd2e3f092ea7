import type { Lane, Mark, Timeline } from "../core/chart";

/** The chart as rows of a table: the same figures, and a button for each quotation that leads to the text. */
export function tableRows({ lanes }: Timeline): readonly HTMLTableRowElement[] {
  return lanes.map((lane) => {
    const row = document.createElement("tr");
    row.append(heading(lane), ...cellsOf(lane), places(lane.marks));
    return row;
  });
}

function heading({ label, post }: Lane): HTMLElement {
  const cell = document.createElement("th");
  cell.scope = "row";
  cell.textContent = label;
  if (post !== "") {
    const small = document.createElement("span");
    small.className = "post";
    small.textContent = post;
    cell.append(small);
  }
  return cell;
}

function cellsOf({ quotations, reports, words, share }: Lane): readonly HTMLElement[] {
  const language = document.documentElement.lang;
  const figures = [quotations, reports, words].map((figure) => figure.toLocaleString(language));
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
  return [...figures, percent].map((text) => {
    const cell = document.createElement("td");
    cell.className = "figure";
    cell.textContent = text;
    return cell;
  });
}

function places(marks: readonly Mark[]): HTMLElement {
  const cell = document.createElement("td");
  for (const { quote, line, spoken } of marks) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "place";
    button.dataset["quote"] = String(quote);
    button.textContent = String(line);
    button.title = spoken;
    button.ariaLabel = spoken;
    cell.append(button, " ");
  }
  return cell;
}
