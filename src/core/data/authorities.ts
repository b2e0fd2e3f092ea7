/** Who says that a rule or a limit is right: a style guide, a wire's guidelines, a desk. */
export interface Authority {
  readonly name: string;
  /** Absent for our own editorial judgement. */
  readonly url?: string;
}

export const editorialJudgement: Authority = { name: "Editorial judgement; no published rule was found" };

export const businessWireMistakes: Authority = {
  name: "Business Wire, common mistakes in press releases",
  url: "https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release",
};

export const businessWireCatches: Authority = {
  name: "Business Wire, the most frequent catches of its editors",
  url: "https://businesswired.wordpress.com/2013/09/04/most-common-press-release-errors/",
};

export const publicationAdvising: Authority = {
  name: "Publication Advising, attribution tips",
  url: "https://publicationadvising.blogspot.com/2008/06/attribution-tips.html",
};

export const fourthEstate: Authority = {
  name: "Fourth Estate, what never to do in a news lead",
  url: "http://stacks.fourthestate.org/books/basic-news-writing/page/what-never-to-do-in-a-news-lead",
};

export const reportingForWork: Authority = {
  name: "Reporting4Work, attribution is an art form",
  url: "https://reporting4work.com.au/2013/09/03/style-matters-39-attribution-is-an-art-form-all-writers-should-master/",
};

export const gateHouseQuotes: Authority = {
  name: "GateHouse Newsroom, AP punctuation: quotation marks",
  url: "http://www.gatehousenewsroom.com/2016/08/25/ap-stylebook-punctuation-guidelines-quotation-marks/",
};

export const chipsQuinn: Authority = {
  name: "Chips Quinn Scholars, job titles",
  url: "http://www.chipsquinn.org/skills/write/jobtitles.htm",
};

export const moorheadTitles: Authority = {
  name: "Minnesota State University Moorhead, AP courtesy and professional titles",
  url: "http://web.mnstate.edu/hanson/MC210/MC210_AP_titles.htm",
};

export const liquiSearch: Authority = {
  name: "LiquiSearch, elements of a news release",
  url: "https://liquisearch.com/news_release/elements",
};

export const ncteChecklist: Authority = {
  name: "NCTE, news release checklist",
  url: "http://www.ncte.org/action/release",
};

export const newswireDateline: Authority = {
  name: "Newswire, the AP dateline",
  url: "https://www.newswire.com/blog/how-to-format-a-press-release-dateline-with-ap-style",
};

export const emailWire: Authority = {
  name: "EmailWire editorial guidelines",
  url: "https://newsite.emailwire.com/editorial-guidelines",
};

export const newswireGuidelines: Authority = {
  name: "Newswire.com guidelines",
  url: "https://newswire.com/content/guidelines",
};

export const frasersAdvisory: Authority = {
  name: "Simon Fraser University, media advisory",
  url: "https://www.sfu.ca/communicators-toolkit/guides/media-guide/how-to-alert-the-media/media-advisory.html",
};

export const eurekAlertEmbargo: Authority = {
  name: "EurekAlert!, embargoes",
  url: "https://blog.eurekalert.org/2018/08/27/embargoes-on-eurekalert/",
};

export const prsaHeadline: Authority = {
  name: "PRSA (Ann Wylie), headline length",
  url: "https://prsa.org/article/what-s-the-best-press-release-headline-length",
};

export const wylieHeadline: Authority = {
  name: "Wylie Communications, is your head too big?",
  url: "https://www.wyliecomm.com/2018/06/is-your-head-too-big/",
};

export const ukhsaNewsStories: Authority = {
  name: "UKHSA, news stories and press releases for GOV.UK",
  url: "https://confluence.collab.test-and-trace.nhs.uk/display/GOV/News+stories+and+press+releases",
};

export const apostropheHeadlines: Authority = {
  name: "Apostrophe Catastrophe, quoting AP's Ask the Editor on headlines",
  url: "https://www.apostrophecatastrophe.com/single-post/2009/09/15/a-capital-offense",
};

export const writingExplainedHeadlines: Authority = {
  name: "Writing Explained, AP style headlines",
  url: "https://writingexplained.org/ap-style/ap-style-headlines",
};

export const scottGobbledygook: Authority = {
  name: "PRSA on D. M. Scott's count of 711,123 releases",
  url: "https://apps.prsa.org/SearchResults/view/7951/105/Study_determines_top_gobbledygook_phrases_used_in",
};

export const nstPrWords: Authority = {
  name: "NST PR, word list for lazy PR writers",
  url: "https://nstpr.com/blog/essential-word-list-lazy-pr-writers/",
};

export const prNewsWords: Authority = {
  name: "PRNEWS, words that repel reporters",
  url: "https://www.prnewsonline.com/words-that-repel-reporters-let-us-count-the-ways/",
};

export const retextPlugins: Authority = {
  name: "retext, the plug-ins for English prose",
  url: "https://github.com/retextjs/retext",
};

export const govUkStyle: Authority = {
  name: "UKHSA's copy of the GOV.UK style guide",
  url: "https://confluence.collab.test-and-trace.nhs.uk/pages/viewpage.action?navigatingVersions=true&pageId=357517658",
};

export const alaStyle: Authority = {
  name: "American Library Association, AP style cheat sheet",
  url: "http://www.ala.org/support/news/style",
};

export const vcuArtsQuotes: Authority = {
  name: "VCUarts editorial style guide, quotations",
  url: "http://arts.vcu.edu/editorialstyleguide/q/quotations/",
};

export const economistQuotes: Authority = {
  name: "The Economist style guide, inverted commas",
  url: "https://www.economist.com/johnson/2010/09/30/style-guide-entry-of-the-week-inverted-commas",
};

export const cjPressAttributions: Authority = {
  name: "CJ Press, attributions",
  url: "http://www.cjpress.org/welcome/chapter-8",
};

export const krollEncyclopedia: Authority = {
  name: "John Kroll, encyclopedia of news editing",
  url: "https://johnkrolldigital.com/encyclopedia/",
};

export const editingMonksEllipsis: Authority = {
  name: "Editing Monks, AP's rules for the ellipsis",
  url: "http://editingmonks.blogspot.com/2010/08/ellipsis-aps-rules.html",
};

export const writingExplainedQuotes: Authority = {
  name: "Writing Explained, quotations in AP style",
  url: "https://writingexplained.org/ap-style/ap-style-quotes",
};

export const jourGrammarAttribution: Authority = {
  name: "JourGrammar, attribution and variation",
  url: "http://jourgrammar.blogspot.com/2007/04/attribution-and-variation.html",
};

export const qutAttribution: Authority = {
  name: "QUT News, attribution",
  url: "https://qutnews.wordpress.com/2009/05/11/attribution/",
};

export const einGuidelines: Authority = {
  name: "EIN Presswire editorial guidelines",
  url: "https://wildfires.einnews.com/editorial_guidelines",
};

export const businessWireCorner: Authority = {
  name: "Business Wire, Editor's Corner",
  url: "http://blog.businesswire.com/tag/wiredin/",
};

export const elitesnetGuidelines: Authority = {
  name: "Elitesnet press release writing guidelines",
  url: "https://elitesnet.com/press-release-writing-guidelines/",
};

export const episcopalHeadlines: Authority = {
  name: "The Episcopal Church style guide, headlines",
  url: "https://episcopalchurch.org/styleguide/headlines",
};

export const prWebFinancial: Authority = {
  name: "PRWeb guidelines for financial releases",
  url: "http://ukservice.prweb.com/learning/article/financial-press-release-guidelines/",
};

export const iptvRejection: Authority = {
  name: "IPTV Newswire, why releases are rejected",
  url: "http://www.iptvnewswire.com/editorial-guidelines.php",
};

export const loveBritishFood: Authority = {
  name: "Love British Food, how to write a press release",
  url: "http://www.lovebritishfood.co.uk/resources/guide-to-writing-a-press-release",
};

export const effectiveMediaRelations: Authority = {
  name: "Bland, Theaker and Wragg, Effective Media Relations",
  url: "https://studmed.ru/view/bland-m-theaker-a-wragg-d-effective-media-relations-how-to-get-results_1fb09695fb6.html?page=9",
};

export const endMarkNote: Authority = {
  name: "A PR firm's note on ### and -30-, kept on Freelists",
  url: "https://www.freelists.org/post/phoenixchorale/PRESS-RELEASE-AND-PSA,2",
};

export const canadaFormat: Authority = {
  name: "Amy Newman on the release format of the Government of Canada",
  url: "https://www.amynewman.com/lcc/2014/01/16/new-rules-for-canadian-government-press-releases",
};

export const fdaRecall: Authority = {
  name: "FDA, model press release for a recall",
  url: "https://fda.gov/safety/industry-guidance-recalls/medical-device-model-recall-news-release",
};

export const cpscRecall: Authority = {
  name: "In Compliance Magazine, what the CPSC wants in a recall notice",
  url: "https://incompliancemag.com/cpsc-approves-final-rule-regarding-mandatory-recalls",
};

export const researchLabels: Authority = {
  name: "Academy of Medical Sciences, labels for press releases",
  url: "https://acmedsci.ac.uk/more/news/communicating-medical-science-new-press-release-labelling-system-launched",
};

export const meredithResearch: Authority = {
  name: "Dennis Meredith, anatomy of an effective research release",
  url: "http://dennismeredith.com/anatomy-of-an-effective-news-release_324.html",
};

export const eurekAlertGuidelines: Authority = {
  name: "EurekAlert!, what releases are eligible",
  url: "https://eurekalert.org/releaseguidelines/",
};

export const leadersCalls: Authority = {
  name: "The BBC on readouts of leaders' calls",
  url: "http://universaltechnews.com/white-house-ends-public-summaries-of-foreign-calls/",
};

export const assistantTells: Authority = {
  name: "Bugsink, tells of language models",
  url: "https://www.bugsink.com/blog/tellms-tells-of-llms",
};

export const businessWireStyle: Authority = {
  name: "A Business Wire editor on eight AP style mistakes",
  url: "https://thecentogroup.wordpress.com/category/press-releases/",
};

export const govUkSentences: Authority = {
  name: "Inside GOV.UK, why 25 words is the limit of a sentence",
  url: "https://vuink.com/post/vafvqrtbihx-d-doybt-d-dtbi-d-dhx/2014/08/04/sentence-length-why-25-words-is-our-limit",
};

export const illinoisDates: Authority = {
  name: "University of Illinois Extension, dates and times (AP)",
  url: "https://extension.illinois.edu/commit/dates-and-times",
};

export const librariesAp: Authority = {
  name: "American Library Association, AP style cheat sheet",
  url: "http://www.ala.org/support/news/style",
};

export const businessWireAp: Authority = {
  name: "Business Wire (Luke O’Neill), eight AP style mistakes in press releases",
  url: "https://thecentogroup.wordpress.com/category/press-releases/",
};

export const businessWireApCopy: Authority = {
  name: "Cheatography, common AP style mistakes in press releases",
  url: "https://cheatography.com/deleted-2754/cheat-sheets/common-ap-style-mistakes-in-press-releases/",
};

export const orionAbbreviations: Authority = {
  name: "The Orion stylebook, abbreviations (AP)",
  url: "https://theorion.com/7121/stylebook/abbreviations/",
};

export const gateHouseTime: Authority = {
  name: "GateHouse Newsroom, AP style rules for the time element",
  url: "http://www.gatehousenewsroom.com/2017/06/22/ap-style-rules-time-element/",
};

export const crewTimes: Authority = {
  name: "CREW Network, AP style: times",
  url: "https://crewnetwork.org/knowledge-base/associated-press-style/times",
};

export const profTimes: Authority = {
  name: "ProfKRG, how to write times (AP)",
  url: "https://www.profkrg.com/nerd-note-write-times",
};

export const apNumerals: Authority = {
  name: "SlideServe, AP style: numerals, dates, times",
  url: "https://www.slideserve.com/hazina/ap-style-numerals-dates-times",
};

export const lexingtonNumerals: Authority = {
  name: "Lexington content guide, numerals",
  url: "https://lfucg.github.io/content-guide/numerals",
};

export const lexingtonAddresses: Authority = {
  name: "Lexington content guide, addresses",
  url: "https://lfucg.github.io/content-guide/addresses",
};

export const studyLibAp: Authority = {
  name: "StudyLib, AP style and grammar guide",
  url: "https://studylib.net/doc/8192834/ap-style-and-grammar-guide",
};

export const apPercent: Authority = {
  name: "Los Angeles Times, A Word Please, on AP’s percent sign",
  url: "https://www.latimes.com/socal/burbank-leader/opinion/tn-blr-me-aword-20190627-story.html",
};

export const uxMoney: Authority = {
  name: "UX Foundation, AP style for numbers",
  url: "https://uxfoundation.wordpress.com/",
};

export const poynterStates: Authority = {
  name: "Poynter, AP tells reporters to spell out names of states",
  url: "http://www.poynter.org/news/mediawire/249142/ap-tells-reporters-spell-out-names-of-states-in-stories/",
};

export const youngAp: Authority = {
  name: "AP guidelines by Leslie Young",
  url: "https://docest.com/doc/572624/associated-press-ap-style-guidelines",
};

export const albertLeaTitles: Authority = {
  name: "Albert Lea Tribune, how news outlets handle all kinds of titles",
  url: "https://www.albertleatribune.com/2012/12/how-news-outlets-handle-all-kinds-of-titles/",
};

export const bkaCompanies: Authority = {
  name: "BKA Content, AP style company names",
  url: "https://www.bkacontent.com/gs-how-to-include-ap-style-company-names-in-your-writing/",
};

export const delucchiBusiness: Authority = {
  name: "Delucchi Plus, AP style, business edition",
  url: "https://www.delucchiplus.com/taking-the-mystery-out-of-ap-style-business-edition/",
};

export const ogdenPeak: Authority = {
  name: "Ogden Peak Communications, top five AP mistakes",
  url: "https://ogdenpeakcommunications.mywebermedia.com/2014/10/29/top-5-ap-style-mistakes",
};

export const presswire: Authority = {
  name: "Presswire editorial guidelines",
  url: "https://presswire.com/presswire-editorial-guidelines-ensuring-quality-and-compliance/",
};

export const proselint: Authority = {
  name: "proselint",
  url: "https://github.com/errata-ai/proselint",
};

export const writeGood: Authority = {
  name: "write-good",
  url: "https://github.com/btford/write-good",
};

export const editingMonks: Authority = {
  name: "Editing Monks, AP’s rules for the ellipsis",
  url: "http://editingmonks.blogspot.com/2010/08/ellipsis-aps-rules.html",
};

export const scotlandWriting: Authority = {
  name: "Social Security Scotland, writing guide",
  url: "https://www.socialsecurity.gov.scot/guidance-resources/resources/writing-guide/writing-basics",
};

export const onsClarity: Authority = {
  name: "ONS style guide, write clearly",
  url: "https://style.ons.gov.uk/articles/write-clearly-and-in-plain-language/",
};

export const googleArticle: Authority = {
  name: "Google Search Central, article structured data",
  url: "https://developers.google.com/search/docs/appearance/structured-data/article",
};

export const searchEngineLand: Authority = {
  name: "Search Engine Land, links in press releases",
  url: "http://searchengineland.com/google-links-in-a-press-release-should-be-nofollowed-like-advertisements-168339",
};

export const fleschEase: Authority = {
  name: "Flesch, A new readability yardstick (1948)",
  url: "https://doi.org/10.1037/h0057532",
};

export const kincaidGrade: Authority = {
  name: "Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas (1975)",
  url: "https://stars.library.ucf.edu/istlibrary/56/",
};
