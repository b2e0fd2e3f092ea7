/** A month: its name, the form AP prints with a day ("Sept. 5"; five months are never shortened), and other short forms. */
export interface MonthName {
  /** 1-12. */
  readonly number: number;
  readonly name: string;
  readonly ap: string;
  /** Short forms without their period. */
  readonly short: readonly string[];
}

export const months: readonly MonthName[] = [
  { number: 1, name: "January", ap: "Jan.", short: ["Jan"] },
  { number: 2, name: "February", ap: "Feb.", short: ["Feb"] },
  { number: 3, name: "March", ap: "March", short: ["Mar"] },
  { number: 4, name: "April", ap: "April", short: ["Apr"] },
  { number: 5, name: "May", ap: "May", short: [] },
  { number: 6, name: "June", ap: "June", short: ["Jun"] },
  { number: 7, name: "July", ap: "July", short: ["Jul"] },
  { number: 8, name: "August", ap: "Aug.", short: ["Aug"] },
  { number: 9, name: "September", ap: "Sept.", short: ["Sep", "Sept"] },
  { number: 10, name: "October", ap: "Oct.", short: ["Oct"] },
  { number: 11, name: "November", ap: "Nov.", short: ["Nov"] },
  { number: 12, name: "December", ap: "Dec.", short: ["Dec"] },
];

/** A day of the week; 0 is Sunday, as in JavaScript dates. */
export interface WeekdayName {
  readonly number: number;
  readonly name: string;
  /** Short forms without their period. */
  readonly short: readonly string[];
}

export const weekdays: readonly WeekdayName[] = [
  { number: 0, name: "Sunday", short: ["Sun"] },
  { number: 1, name: "Monday", short: ["Mon"] },
  { number: 2, name: "Tuesday", short: ["Tue", "Tues"] },
  { number: 3, name: "Wednesday", short: ["Wed"] },
  { number: 4, name: "Thursday", short: ["Thu", "Thur", "Thurs"] },
  { number: 5, name: "Friday", short: ["Fri"] },
  { number: 6, name: "Saturday", short: ["Sat"] },
];
