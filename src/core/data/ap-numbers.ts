import { words } from "./words";

/** What AP counts in figures even below 10: measures, money, shares, scores. */
export const measures: ReadonlySet<string> = new Set(
  words(`
    acres atoms bits bytes calories carats cents centimeters centimetres centuries credits decibels degrees dollars
    euros feet gallons gigabytes gigahertz gigawatts grams hectares hertz hours inches kilobytes kilograms
    kilometers kilometres kilowatts knots liters litres megabits megabytes megahertz megapixels megawatts meters metres
    miles milligrams milliliters millilitres millimeters millimetres minutes nanometers ounces percentage pesos pints
    points pounds quarts ranks runs seconds sets shares stars terabytes times tonnes tons volts votes watts yards years
    years' yen`),
);

/** Words before a figure that make it a number of a thing, not a count: "page 3", "phase 2". */
export const numbered: ReadonlySet<string> = new Set(
  words(`
    page pages phase grade grades chapter section type level version step steps day days week weeks tier class stage
    figure table article size channel room part round zone unit volume season episode category no number item items
    question line area group game race gate hall lane track appendix annex act scene rule rules model series schedule
    form floor suite exhibit march april may june july aug sept oct nov dec jan feb january february august september
    october november december to and or through between than minus plus over from by`),
);

/** Ordinals from first to ninth, by their figure. */
export const smallOrdinals = words("first second third fourth fifth sixth seventh eighth ninth");

/** Those from tenth on that one word makes. */
export const largeOrdinals: Readonly<Record<string, number>> = {
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};
