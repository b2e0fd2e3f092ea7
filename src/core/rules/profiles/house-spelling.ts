/** Signs that a house writes as British ones do, each of another kind; the day in front of the month is asked first. */
const SIGNS: readonly RegExp[] = [
  // Money.
  /[£€]\s?\d|\b(?:KSh|Rs\.?|EUR|GBP)\s?\d/u,
  // Addresses on the net of a country or the Union; not ".co" alone, which firms anywhere use.
  /\.(?:uk|ie|eu|au|nz|za|ke|ng|gh|ug|tz|in|pk|de|fr|nl|be|ch|at|es|it|pt|pl|lt|lv|ee|fi|se|dk|no|cz)\b(?![.-]?\w)/u,
  // Telephone numbers with a foreign country code, or the British 01872 264 519; not 937-228-4417.
  /\+(?!1\b)\d{2,3}[\s().\d]{6,18}\d|(?<![\d-])\(?0\d{3,4}\)?\s\d{3}\s?\d{3}\b/u,
  // Spelling that no American desk prints.
  /\b(?:organis|recognis|criticis|decentralis|(?:kilo|milli|centi)?metres?\b|litres?\b|centres?\b|programmes?\b|colour|labour|favour|behaviour|neighbour|defence\b|licence\b|councillor|per cent\b)/iu,
  // "10am", "7.30pm": no space and no points.
  /\b\d{1,2}(?:[.:]\d{2})?[ap]m\b/u,
];

/** "18 November 2026", "Tuesday 13 February"; not "Nov. 18". */
const DAY_FIRST =
  /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

// What American copy alone prints: the day behind the month, the telephone number, the state behind its city, the clock.
const AMERICAN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s\d{1,2}(?:,|\b(?!\s\d))|(?<![\d+])\(?\b[2-9]\d{2}\)?[-.\s]{1,2}\d{3}[-.]\d{4}\b|\b(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo)\.,?\s[-–—(A-Z]|\b[A-Z]{2}\s\d{5}\b|\d\s?[ap]\.m\./u;

const ENOUGH = 2;

/**
 * True where a text writes its days in front of the month, never as American desks do, and shows two more signs of
 * another house style: money, addresses, telephone numbers, spelling, clock times.
 */
export function isWrittenAsInBritain(text: string): boolean {
  if (!DAY_FIRST.test(text) || AMERICAN.test(text)) return false;
  return SIGNS.filter((sign) => sign.test(text)).length >= ENOUGH;
}
