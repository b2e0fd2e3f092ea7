import type { Authority } from "./authorities";

/** Rules, and what law firms and exchanges say of them. They are prompts for counsel, never advice. */

export const safeHarbors: Authority = {
  name: "Venable, forward-looking statements and their safe harbors",
  url: "https://www.venable.com/insights/publications/2024/09/forward-looking-statements-safe-harbors-comp",
};

export const legends: Authority = {
  name: "TheCorporateCounsel.net, how to use legends",
  url: "https://www.thecorporatecounsel.net/blog/2024/09/forward-looking-statements-how-to-use-legends-plus-when-where-why.html",
};

export const regulationG: Authority = {
  name: "17 CFR 244.100 (Regulation G)",
  url: "https://law.lawstack.com/cfr/17/244.100/",
};

export const item10e: Authority = {
  name: "Deloitte DART on Regulation G and Item 10(e)",
  url: "https://dart.deloitte.com/USDART/home/accounting/sec/sec-reporting-interpretations-manual/roadmap-non-gaap-financial-measures/chapter-3-disclosures-about-non-gaap/3-1-overview-general-requirements-regulation",
};

export const regulationFd: Authority = {
  name: "Deloitte DART on 17 CFR 243 (Regulation FD)",
  url: "https://dart.deloitte.com/USDART/home/accounting/sec/rules-regulations/243-regulation-fd",
};

export const exchangeTimes: Authority = {
  name: "Business Wire on NYSE rule 202.06 and Nasdaq's guidance",
  url: "http://blog.businesswire.com/tag/disclosure/",
};

export const rule135: Authority = {
  name: "17 CFR 230.135",
  url: "https://law.lawstack.com/cfr/17/230.135/",
};

export const marTechnical: Authority = {
  name: "FCA Handbook, Implementing Regulation (EU) 2016/1055, article 2",
  url: "https://handbook.fca.org.uk/techstandards/MAR/2016/reg_impl_2016_1055_oj/chapter-ii/005.html?date=2024-10-29",
};

export const willkieMar: Authority = {
  name: "Willkie Compliance Concourse, disclosure in the United Kingdom",
  url: "https://complianceconcourse.willkie.com/resources/insider-trading-compliance-programs-disclosure-obligations-uk",
};

export const eqsRns: Authority = {
  name: "EQS, five things about regulatory news in the United Kingdom",
  url: "https://blog.eqs.com/5-things-you-need-to-think-about-when-disseminating-uk-regulatory-news/",
};

export const investigationalDrugs: Authority = {
  name: "Arnall Golden Gregory on 21 CFR 312.7(a)",
  url: "https://www.agg.com/news-insights/publications/on-your-mark-get-set-wait-fda-issues-enforcement-letter-for-unlawful-pre-approval-promotion-08-04-2011/",
};

export const jointTexts: Authority = {
  name: "Lecture notes on the final instruments of visits between governments",
  url: "http://lektsii.org/17-6941.html",
};
