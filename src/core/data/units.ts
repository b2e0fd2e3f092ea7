/** Units of two systems for one kind of quantity, as words behind a figure. */
export interface UnitPair {
  readonly customary: string;
  readonly metric: string;
}

/** Pounds are left out, which are money as well. */
export const unitPairs: readonly UnitPair[] = [
  { customary: "mile miles mph", metric: "km kms kilometer kilometers kilometre kilometres" },
  { customary: "foot feet ft inch inches", metric: "meter meters metre metres cm centimeters centimetres" },
  { customary: "acre acres", metric: "hectare hectares ha" },
  { customary: "gallon gallons", metric: "liter liters litre litres" },
  { customary: "lb lbs", metric: "kg kgs kilogram kilograms kilo kilos" },
  { customary: "fahrenheit", metric: "celsius" },
];
