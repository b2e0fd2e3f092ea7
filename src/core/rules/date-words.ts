import { months, weekdays, type MonthName } from "../data/months";

/** Months and weekdays as pieces of patterns, in the dress of running text; longest form first. */

export const MONTH_NAMES = months.map(({ name }) => name);
const FORMS = months.flatMap(({ name, short }) => [name, ...short]).sort((a, b) => b.length - a.length);
export const ANY_MONTH = `(?:${FORMS.join("|")})`;
/** The same with its period, where there is one. */
export const MONTH = `${ANY_MONTH}\\b\\.?`;
/** Months that AP shortens beside a day. */
export const LONG_MONTHS = months.filter(({ name, ap }) => name !== ap).map(({ name }) => name);
export const SHORT_MONTHS = months.flatMap(({ short }) => short).sort((a, b) => b.length - a.length);
export const SHORT_DAYS = weekdays.flatMap(({ short }) => short).sort((a, b) => b.length - a.length);
export const WEEKDAY = `(?:${weekdays.map(({ name }) => name).join("|")})`;

/** The day of a date. Must not match an amount, a clock time or a name that goes on ("October 7 Memorial"). */
export const DAY = "\\d{1,2}(?![\\d%:/]|,\\d| (?:percent|million|billion)\\b)(?! \\p{Lu}\\p{Ll})";

/** Words as triggers of a pattern. */
export function asTriggers(names: readonly string[]): string {
  return names.map((name) => name.toLowerCase()).join(" ");
}

export const MONTH_TRIGGERS = asTriggers(FORMS);

export function monthOf(form: string): MonthName | undefined {
  return months.find(({ name, short }) => name === form || short.includes(form));
}
