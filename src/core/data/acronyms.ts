import { words } from "./words";

/**
 * Letters that newspapers print without explaining them: countries and bodies of the world, American agencies, exchanges
 * and leagues, posts, and everyday technology. Our own choice after the usual newsroom lists.
 */
export const wellKnownAcronyms: ReadonlySet<string> = new Set(
  words(`
    US USA UK UAE EU UN NATO WHO UNICEF UNESCO OECD OPEC ASEAN IMF WTO ILO NGO BRICS
    FBI CIA NASA NOAA FDA CDC EPA IRS SEC FTC FCC FAA FEMA USDA USDOT USPS DOJ DOE DOD NIH NSA DHS ICE HUD SBA NHS BBC MP
    CEO CFO COO CTO CIO CMO VP HR PR PhD MBA MD IPO ETF GDP GAAP EBITDA EPS ESG NYSE NASDAQ LSE
    NBA NFL MLB NHL NCAA FIFA UEFA NASCAR ESPN ABC CBS NBC CNN PBS NPR AP
    AI IT TV DVD CD PC USB GPS DNA RNA HIV AIDS COVID ADHD MRI LED LGBTQ STEM PDF URL FAQ VIP ATM PIN SUV RV EV API SMS HBO
    NAACP ACLU AARP YMCA YWCA IBM GM BMW AT AM PM ET PT CT MT EST EDT PST PDT GMT BST CEO JR SR DC LA NYC`),
);
