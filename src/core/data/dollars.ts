/** Countries whose own currency is a dollar: their names, regions and cities as a dateline prints them, and its sign. */
export interface DollarCountry {
  readonly name: string;
  readonly sign: string;
  readonly places: readonly string[];
}

export const dollarCountries: readonly DollarCountry[] = [
  {
    name: "Canada",
    sign: "C$",
    places: [
      "Canada",
      "Alberta",
      "British Columbia",
      "Manitoba",
      "New Brunswick",
      "Nova Scotia",
      "Ontario",
      "Quebec",
      "Saskatchewan",
      "Alta.",
      "B.C.",
      "Ont.",
      "Que.",
      "AB",
      "BC",
      "MB",
      "NS",
      "ON",
      "QC",
      "SK",
      "Calgary",
      "Edmonton",
      "Montreal",
      "Ottawa",
      "Toronto",
      "Vancouver",
      "Winnipeg",
    ],
  },
  {
    name: "Australia",
    sign: "A$",
    places: [
      "Australia",
      "New South Wales",
      "Queensland",
      "South Australia",
      "Tasmania",
      "Western Australia",
      "NSW",
      "QLD",
      "Adelaide",
      "Brisbane",
      "Canberra",
      "Melbourne",
      "Sydney",
    ],
  },
  { name: "New Zealand", sign: "NZ$", places: ["New Zealand", "Auckland", "Wellington", "Christchurch"] },
  { name: "Singapore", sign: "S$", places: ["Singapore"] },
  { name: "Hong Kong", sign: "HK$", places: ["Hong Kong", "Hong Kong SAR"] },
];
