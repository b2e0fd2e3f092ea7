import { words } from "./words";

// Titles, offices and roles: what stands before or after a name. Collected from releases of many traditions.

/** Before a name and part of addressing it. Lower case, period left out. */
export const honorifics = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik shaikh sayyid sayyed ayatollah hujjat hujjatoleslam
  hojatoleslam hojjatoleslam imam mullah maulana mufti pope cardinal archbishop archimandrite patriarch bishop rev reverend rabbi pastor sen rep gov
  gen lt col maj capt sgt cpl adm cmdr brig shri smt datuk tan-sri hon honourable honorable judge justice president senator
  congressman congresswoman governor mayor king queen prince princess crown emperor empress secretary minister general
  colonel captain major lieutenant sergeant admiral commander chancellor premier councillor councilor councilman
  councilwoman representative ambassador emir sultan herr frau monsieur madame señor señora don doña sister brother father
  pres amb archimandrite patriarch abbot abbess swami guru lama caliph`);

/** Shortened titles and the office they stand for. */
export const titleAbbreviations: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  amb: "ambassador",
  pres: "president",
  supt: "superintendent",
};

/** Dignities that belong to a name rather than to a post: they stay with it ("Ayatollah Name"), and are no office. */
export const dignities = words(`
  ayatollah hujjat hujjatoleslam hojatoleslam hojjatoleslam imam mullah maulana mufti cardinal archbishop archimandrite patriarch bishop rabbi pastor
  reverend rev sheikh sheik shaikh sayyid sayyed lord lady dame sir father sister brother king queen prince princess emir
  sultan emperor pope archimandrite patriarch abbot abbess swami guru lama caliph`);

/** Honorifics that say how a person is referred to. */
export const genderedTitles: Readonly<Record<string, "he" | "she">> = {
  ...Object.fromEntries(
    words(`mr sir lord king prince pope father brother congressman councilman chairman spokesman businessman statesman
    councilman anchorman herr monsieur señor don sheikh sheik shri emperor sultan emir husband son grandfather uncle
    nephew`).map((word) => [word, "he" as const]),
  ),
  ...Object.fromEntries(
    words(`mrs ms miss dame lady queen princess mother sister congresswoman councilwoman chairwoman spokeswoman
    businesswoman stateswoman frau madame señora doña smt empress wife daughter grandmother aunt niece`).map((word) => [
      word,
      "she" as const,
    ]),
  ),
};

/** Further words of a title in front of a name: "Vice President and General Manager", "Deputy Assistant Secretary". */
export const titleWords = words(`
  vice prime deputy assistant associate acting interim former ex-president chief executive ceo cfo coo cto cmo cio ciso cpo
  cso director chairman chairwoman chairperson chair co-chair spokesman spokeswoman spokesperson envoy leader head officer
  co-founder cofounder founder founding partner manager managing general senior principal lead supervisory special agent attorney
  solicitor undersecretary under commissioner superintendent sheriff detective inspector marshal prosecutor
  administrator comptroller treasurer clerk speaker whip delegate assemblyman assemblywoman congressmember
  commissioner candidate nominee strategist economist analyst adviser advisor aide coach curator editor author
  coauthor co-author scientist researcher engineer physician surgeon counsel state federal foreign supreme emerita emeritus
  u.s us evp svp vp avp secretary-general vice-president president-elect wing muslimeen al-islam wal ul-islam eminence
  charge excellency majesty highness holiness lead republican democrat`);

/** Words that go with a title or with a thing alike ("Special Envoy", "Special Summit"): no sign of a person alone. */
export const weakTitles = words(`
  federal state special executive principal supreme foreign senior associate lead managing under wing u.s us charge student
  students patient customer client user host source republican democrat founding joint national`);

/** A person by office or role: "the Leader", "a ministry spokesperson", "chief executive". */
export const roleNouns = words(`
  spokesman spokeswoman spokesperson president minister leader official source secretary senator governor mayor director
  chairman chairwoman chairperson chair co-chair chief executive founder co-founder cofounder manager adviser advisor aide analyst
  critic expert lawyer attorney solicitor judge prosecutor officer ambassador envoy candidate nominee ceo cfo coo cto cmo cio author
  coauthor co-author researcher scientist professor strategist economist pollster host anchor reporter representative
  lawmaker congressman congresswoman woman man voter coach captain king queen prince princess premier chancellor pope
  bishop commander general doctor physician surgeon resident activist organizer organiser donor historian opponent mother
  father wife husband son daughter brother sister friend businessman businesswoman entrepreneur investor mogul veteran
  superintendent sheriff commissioner administrator coordinator curator editor producer owner partner principal dean
  provost rector teacher student engineer developer designer artist writer poet actor actress singer musician witness
  victim patient customer client user poster blogger commentator survivor farmer worker nurse counsel delegate member
  coordinator specialist consultant supervisor treasurer president-elect vice-president secretary-general undersecretary
  comptroller inspector marshal agent detective deputy speaker whip publisher partner pastor rabbi imam ayatollah
  accountant acrobat anthropologist apprentice archaeologist architect archivist astronaut astronomer athlete auditor ballerina
  banker barrister beekeeper biochemist biologist botanist broadcaster broker captain cardiologist cellist chaplain chemist
  choreographer climatologist collector composer conductor courier criminologist custodian cyclist dentist dramatist ecologist
  electrician epidemiologist essayist firefighter fisherman forester geneticist geographer geologist goalkeeper guardian
  harbormaster harbourmaster headmaster headmistress headteacher hydrologist illustrator immunologist intern interpreter
  landlord lecturer librarian lifeguard linguist machinist magician mathematician mechanic meteorologist microbiologist
  midfielder midwife neurologist neuroscientist novelist oceanographer ombudsman ombudswoman oncologist painter paramedic
  pathologist pediatrician pharmacist philologist philosopher physicist pianist pilot planner playwright plumber politician
  postmaster printmaker psychiatrist psychologist puppeteer rancher ranger referee registrar retailer retiree sailor
  screenwriter sculptor seismologist skipper sociologist songwriter statistician surveyor technician theologian toxicologist
  translator umpire veterinarian violinist virologist volunteer warden welder winemaker zoologist
  defendant plaintiff inmate journalist columnist photographer filmmaker trustee chairwoman head diplomat negotiator
  senator emir sultan monarch emperor guardian custodian patriarch
  regent archimandrite master dramatist novelist scholar screenwriter librarian puppeteer philologist essayist botanist
  broadcaster composer translator sailor carpenter baker cook chef gardener architect economist sculptor painter dancer
  conductor pilot postmaster lecturer`);

/** Persons in the plural and groups: speakers of kind group. */
export const groupNouns = words(`
  officials analysts critics experts lawyers attorneys prosecutors sources aides advisers advisors researchers scientists
  lawmakers senators voters residents activists organizers organisers opponents supporters leaders authorities regulators
  economists investigators detectives police firefighters witnesses families parents teachers students workers employees
  doctors nurses physicians educators farmers investors customers users members ministers representatives spokespeople
  spokesmen executives observers historians commentators reporters journalists media people others neighbors neighbours
  campaigners environmentalists republicans democrats conservatives liberals astronomers engineers developers insiders
  protesters demonstrators rebels troops soldiers judges jurors defendants plaintiffs unions companies firms agencies
  governments countries nations states groups organizations organisations owners managers directors friends relatives
  colleagues scholars academics specialists consultants posters bloggers users players coaches fans insiders estimates`);

/** Letters after a name. Lower case, periods left out. */
export const postNominals = words(`
  phd ph.d md m.d mba m.b.a esq qc kc jd j.d mp msp mep cpa cfa rn dds obe mbe cbe kbe frs dphil msc bsc ma ba llm edd dvm
  pharmd do facs pe aia mbbs ll.b ll.m d.sc d.phil mph cbe dba ed.d`);

export const nameSuffixes = words(`jr sr ii iii iv`);

/** Small words inside a name. Dutch, German, Romance, Arabic, Malay, Welsh and others. */
export const nameParticles = words(`
  van von der den de del della di da dos das do du la le el al bin binti ibn bint abu ben ter ten te wal y zu zur zum af av
  st e ap ul ur san santa lo los las degli dei van't 't vander mac`);
