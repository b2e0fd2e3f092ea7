import { months, weekdays } from "../../../data/months";
import type { Day } from "../../../model";
import type { ProfileId } from "../../../rules";
import { weekdayOf } from "../../../rules/dates";

export type DayForm = "ap" | "us" | "uk";

const DAY_FIRST: ReadonlySet<ProfileId> = new Set(["uk", "government", "mar-eu", "communique"]);

/** Who writes the day before the month: Britain, and diplomats. */
export function dayFormOf(profile: ProfileId): DayForm {
  if (DAY_FIRST.has(profile)) return "uk";
  return profile === "plain" ? "us" : "ap";
}

/** "Sept. 5, 2026" for American desks, "September 5, 2026" without a stylebook, "5 September 2026" in Britain. */
export function printDay({ year, month, day }: Day, form: DayForm): string {
  const name = monthOf(month, form === "ap");
  return form === "uk" ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** The same with its weekday: "Saturday, Sept. 5, 2026", "Saturday 5 September 2026". */
export function printWeekday(day: Day, form: DayForm): string {
  return `${weekdayName(day)}${form === "uk" ? " " : ", "}${printDay(day, form)}`;
}

export function weekdayName({ year, month, day }: Day): string {
  return weekdays[weekdayOf(year, month, day)]?.name ?? "";
}

/** The day after, over the ends of months and years. */
export function dayAfter({ year, month, day }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** Whether clocks in Britain are put forward: from the last Sunday of March to the last one of October. */
export function isBritishSummer({ year, month, day }: Day): boolean {
  if (month < 3 || month > 10) return false;
  if (month > 3 && month < 10) return true;
  const lastSunday = 31 - weekdayOf(year, month, 31);
  return month === 3 ? day >= lastSunday : day < lastSunday;
}

function monthOf(month: number, short: boolean): string {
  const found = months[month - 1];
  return (short ? found?.ap : found?.name) ?? "";
}
