import type { Authority } from "./authorities";

/** Who says what a dateline looks like. */

export const apDatelineHelp: Authority = {
  name: "PressRelease.com, the AP dateline",
  url: "https://www.pressrelease.com/blog/how-to-format-a-press-release-dateline-with-ap-style",
};

export const apDatelineCities: Authority = {
  name: "A transcription of the AP Stylebook's entry on datelines",
  url: "https://quizwizapp.com/study/ap-style-book",
};

export const apStates: Authority = {
  name: "Poynter, quoting AP's note on state names of April 2014",
  url: "http://www.poynter.org/news/mediawire/249142/ap-tells-reporters-spell-out-names-of-states-in-stories/",
};

export const apDates: Authority = {
  name: "University of Illinois Extension, dates and times after AP",
  url: "https://extension.illinois.edu/commit/dates-and-times",
};

export const accesswireDateline: Authority = {
  name: "ACCESSWIRE, sample datelines",
  url: "https://www.finanznachrichten.de/nachrichten-2023-12/60845015-accesswire-shares-how-to-format-a-press-release-dateline-using-ap-style-200.htm",
};
