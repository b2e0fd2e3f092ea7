import { phrases, words } from "./words";

// Titles, offices and roles: what stands before or after a name. Collected from releases of many traditions.

/** Before a name and part of addressing it. Lower case, period left out. */
export const honorifics = words(`
    mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik shaikh sayyid sayyed ayatollah hujjat
  hujjatoleslam hojatoleslam hojjatoleslam imam mullah maulana mufti pope cardinal archbishop archimandrite patriarch
  bishop rev reverend rabbi pastor sen rep gov gen lt col maj capt sgt cpl adm cmdr brig shri smt datuk tan-hon
  honourable honorable judge justice president senator congressman congresswoman governor mayor king queen prince
  princess crown emperor empress secretary minister general colonel captain major lieutenant sergeant admiral
  commander chancellor premier councillor councilor councilman councilwoman representative ambassador emir sultan herr
  frau monsieur madame señor señora don doña sister brother father pres amb abbot abbess swami guru lama caliph messrs
  mme mlle mses sra srta dra fru baroness baron viscount viscountess marquess marchioness duke duchess earl countess
  sec atty supt insp pfc spc ssgt pte canon vicar archdeacon deacon rebbe venerable monsignor msgr ajahn dato datin
  dato' tun puan encik tuan haji hajjah hajja ustaz ustad ustadh kiai kyai nawab pandit kumari shrimati chief otunba
  alhaji alhaja oba togbe sens reps govs profs drs brigadier commodore corporal marshal cdr lcdr ltc ltg vadm radm
  airman seaman cllr ald ir drg ing mag dipl taoiseach tánaiste tanaiste vizier seyyed mawlana hojjatolislam presidents senators representatives
  governors mayors ministers secretaries judges justices professors doctors generals colonels captains majors admirals
  councillors councilors commissioners congressmen congresswomen ambassadors bishops constable trooper ensign`);

/** Shortened titles and the office they stand for. */
export const titleAbbreviations: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  amb: "ambassador",
  pres: "president",
  supt: "superintendent",
  col: "colonel",
  capt: "captain",
  maj: "major",
  sgt: "sergeant",
  cpl: "corporal",
  lt: "lieutenant",
  adm: "admiral",
  cmdr: "commander",
  insp: "inspector",
  prof: "professor",
};

/** Dignities that belong to a name rather than to a post: they stay with it ("Ayatollah Name"), and are no office. */
export const dignities = words(`
  ayatollah hujjat hujjatoleslam hojatoleslam hojjatoleslam imam mullah maulana mufti cardinal archbishop
  archimandrite patriarch bishop rabbi pastor reverend rev sheikh sheik shaikh sayyid sayyed lord lady dame sir father
  sister brother king queen prince princess emir sultan emperor pope abbot abbess swami guru lama caliph baroness
  baron viscount viscountess marquess duke duchess earl count countess canon monsignor msgr nawab ajahn datuk dato
  datin tun ustaz ustad kiai pandit oba seyyed shaykh`);

/** Honorifics that say how a person is referred to. */
export const genderedTitles: Readonly<Record<string, "he" | "she">> = {
  ...Object.fromEntries(
    words(`mr sir lord baron viscount duke alderman assemblyman monsignor king prince pope father brother congressman councilman chairman spokesman businessman statesman
    councilman anchorman herr monsieur señor don sheikh sheik shri emperor sultan emir husband son grandfather uncle
    nephew`).map((word) => [word, "he" as const]),
  ),
  ...Object.fromEntries(
    words(`mrs ms miss mme mlle sra baroness duchess countess viscountess datin puan alderwoman assemblywoman dame lady queen princess mother sister congresswoman councilwoman chairwoman spokeswoman
    businesswoman stateswoman frau madame señora doña smt empress wife daughter grandmother aunt niece`).map((word) => [
      word,
      "she" as const,
    ]),
  ),
};

/** Further words of a title in front of a name: "Vice President and General Manager", "Deputy Assistant Secretary". */
export const titleWords = words(`
  vice prime deputy assistant associate acting interim former ex-president chief executive ceo cfo coo cto cmo cio
  ciso cpo cso director chairman chairwoman chairperson chair co-chair spokesman spokeswoman spokesperson envoy leader
  head officer co-founder cofounder founder founding partner manager managing general senior principal lead
  supervisory special agent attorney solicitor undersecretary under commissioner superintendent sheriff detective
  inspector marshal prosecutor administrator comptroller treasurer clerk speaker whip delegate assemblyman
  assemblywoman congressmember candidate nominee strategist economist analyst adviser advisor aide coach curator
  editor author coauthor co-author scientist researcher engineer physician surgeon counsel state federal foreign
  supreme emerita emeritus u.s us evp svp vp avp secretary-general vice-president president-elect wing muslimeen
  al-islam wal ul-islam eminence charge excellency majesty highness holiness republican democrat vice-chancellor
  ambassador-designate minister-designate director-designate pro-vice-chancellor vice-chair vice-provost vice-admiral deputy-head vice-rector major-general lieutenant-general
  brigadier-general attorney-general solicitor-general director-general governor-general surgeon-general
  inspector-general auditor-general ombudsman commander-in-chief editor-in-chief non-executive adjunct rt hon co-ceo
  co-president co-director co-editor co-owner co-leader rapporteur commissioner-designate minister-president mep mp
  msp mla ms assemblymember alderman alderwoman selectman magistrate`);

/** Words that go with a title or with a thing alike ("Special Envoy", "Special Summit"): no sign of a person alone. */
export const weakTitles = words(`
  federal state special executive principal supreme foreign senior associate lead managing under wing u.s us charge student
  students patient customer client user host source republican democrat founding joint national`);

/** A person by office or role: "the Leader", "a ministry spokesperson", "chief executive". */
export const roleNouns = words(`
  spokesman spokeswoman spokesperson president minister leader official source secretary senator governor mayor
  director chairman chairwoman chairperson chair co-chair chief executive founder co-founder cofounder manager adviser
  advisor aide analyst critic expert lawyer attorney solicitor judge prosecutor officer ambassador envoy candidate
  nominee ceo cfo coo cto cmo cio author coauthor co-author researcher scientist professor strategist economist
  pollster host anchor reporter representative lawmaker congressman congresswoman woman man voter coach captain king
  queen prince princess premier chancellor pope bishop commander general doctor physician surgeon resident activist
  organizer organiser donor historian opponent mother father wife husband son daughter brother sister friend
  businessman businesswoman entrepreneur investor mogul veteran superintendent sheriff commissioner administrator
  coordinator curator editor producer owner partner principal dean provost rector teacher student engineer developer
  designer artist writer poet actor actress singer musician witness victim patient customer client user poster blogger
  commentator survivor farmer worker nurse counsel delegate member specialist consultant supervisor treasurer
  president-elect vice-president secretary-general undersecretary comptroller inspector marshal agent detective deputy
  speaker whip publisher pastor rabbi imam ayatollah accountant acrobat anthropologist apprentice archaeologist
  architect archivist astronaut astronomer athlete auditor ballerina banker barrister beekeeper biochemist biologist
  botanist broadcaster broker cardiologist cellist chaplain chemist choreographer climatologist collector composer
  conductor courier criminologist custodian cyclist dentist dramatist ecologist electrician epidemiologist essayist
  firefighter fisherman forester geneticist geographer geologist goalkeeper guardian harbormaster harbourmaster
  headmaster headmistress headteacher hydrologist illustrator immunologist intern interpreter landlord lecturer
  librarian lifeguard linguist machinist magician mathematician mechanic meteorologist microbiologist midfielder
  midwife neurologist neuroscientist novelist oceanographer ombudsman ombudswoman oncologist painter paramedic
  pathologist pediatrician pharmacist philologist philosopher physicist pianist pilot planner playwright plumber
  politician postmaster printmaker psychiatrist psychologist puppeteer rancher ranger referee registrar retailer
  retiree sailor screenwriter sculptor seismologist skipper sociologist songwriter statistician surveyor technician
  theologian toxicologist translator umpire veterinarian violinist virologist volunteer warden welder winemaker
  zoologist defendant plaintiff inmate journalist columnist photographer filmmaker trustee head diplomat negotiator
  emir sultan monarch emperor patriarch regent archimandrite master scholar carpenter baker cook chef gardener dancer
  vp svp evp avp gm ciso cpo chro cso cro cdo cao cco co-ceo co-president co-director co-owner co-editor co-leader
  vice-chancellor vice-chair director-general governor-general attorney-general solicitor-general surgeon-general
  inspector-general auditor-general editor-in-chief commander-in-chief fellow investigator provocateur laureate
  magistrate paralegal alderman alderwoman assemblyman assemblywoman assemblymember legislator parliamentarian mep
  consul rapporteur commandant brigadier corporal constable lieutenant sergeant colonel admiral commodore trooper
  archbishop archdeacon canon vicar deacon cantor nun monk abbot abbess cardinal rapper drummer guitarist bassist
  vocalist soprano tenor baritone organist percussionist saxophonist trumpeter striker defender winger quarterback
  pitcher skier swimmer sprinter jockey boxer golfer gymnast wrestler footballer cricketer rower nutritionist
  dietitian dietician therapist psychotherapist physiotherapist radiologist gynecologist gynaecologist neurosurgeon
  urologist dermatologist obstetrician anesthesiologist anaesthetist rheumatologist endocrinologist hematologist
  cosmonaut realtor contractor bookseller bookkeeper paleontologist entomologist ornithologist horticulturist
  agronomist arborist brewer butcher jeweller jeweler potter weaver tailor carver luthier documentarian podcaster
  youtuber influencer showrunner stylist animator cinematographer videographer cartoonist satirist comedian comic
  storyteller hostess landlady councilor councillor alderperson congressmember congressperson vice-rector
  pro-vice-chancellor baroness baron viscount taoiseach chieftain  mufti caliph guru lama swami ombudsperson
  driver trucker shopkeeper waiter waitress cashier cleaner tenant homeowner commuter passenger pensioner
  grandmother grandfather grandson granddaughter widow widower refugee lady statesman stateswoman mayor-elect governor-elect senator-elect frontbencher backbencher metropolitan bailiff`);

/** Persons in the plural and groups: speakers of kind group. */
export const groupNouns = words(`
  officials analysts critics experts lawyers attorneys prosecutors sources aides advisers advisors researchers
  scientists lawmakers senators voters residents activists organizers organisers opponents supporters leaders
  authorities regulators economists investigators detectives police firefighters witnesses families parents teachers
  students workers employees doctors nurses physicians educators farmers investors customers users members ministers
  representatives spokespeople spokesmen executives observers historians commentators reporters journalists media
  people others neighbors neighbours campaigners environmentalists republicans democrats conservatives liberals
  astronomers engineers developers insiders protesters demonstrators rebels troops soldiers judges jurors defendants
  plaintiffs unions companies firms agencies governments countries nations states groups organizations organisations
  owners managers directors friends relatives colleagues scholars academics specialists consultants posters bloggers
  players coaches fans estimates astronauts cosmonauts artists authors curators professors surgeons technicians
  musicians athletes actors writers architects mayors governors commissioners ambassadors councillors councilors
  congressmen bishops rabbis imams pastors priests clergy nuns officers agents captains commanders generals chairs
  founders co-founders cofounders presidents vice-presidents chancellors deans provosts principals inspectors
  biologists physicists chemists ecologists geologists designers filmmakers editors producers entrepreneurs chefs
  co-chairs co-authors co-hosts hosts spokeswomen`);

/** Letters after a name. Lower case, periods left out. */
export const postNominals = words(`
  dbe m.sc b.sc b.eng m.eng m.si s.si m.kom s.kom s.h m.h s.e s.t m.t s.ip m.hum s.pd m.pd phd ph.d md m.d mba m.b.a esq qc kc jd j.d mp msp mep cpa cfa rn dds obe mbe cbe kbe frs dphil msc bsc ma ba llm edd
  dvm pharmd do facs pe aia mbbs ll.b ll.m d.sc d.phil mph dba ed.d om ch gbe gcmg kcmg cmg dcmg gcb kcb cb dcb cvo
  kcvo dcvo lvo mvo gcvo dso dsc dfc mc bem gc vc frsa frse freng frics frcp frcs fba fmedsci fsa friba riba frsc frgs
  faha fasa ao am ac oam onz cnzm onzm osc cc ceng mict pgce dsw dnp dnsc aprn rd rdn msn bsn fnp pa-c lcsw msw mfa
  jsd sjd dth drph scd sc.d mphil m.phil msci meng beng b.s m.s m.a b.a llb ll.d lld mrcp mrcs mrcvs frcvs phr sphr
  pmp cissp cfp caia frm cma mai ccim leed faia faicp aicp asla fasla fache faan facc fccp facp faap sj op osb ofm csc
  td mla mna mhk ms tlc usn usaf usmc j.p jp dl ph.d.`);

export const nameSuffixes = words(`jr sr ii iii iv`);

/** Small words inside a name. Dutch, German, Romance, Arabic, Malay, Welsh and others. */
export const nameParticles = words(`
  van von der den de del della di da dos das do du la le el al bin binti ibn bint abu ben ter ten te wal y zu zur zum af av
  st e ap ul ur san santa lo los las degli dei van't 't vander mac tot thoe op uit vom dal dalla dello`);

/** Titles that "of" and a place may follow: "Baroness Dunn of Marl". */
export const peerages = words(`lord lady baroness baron viscount viscountess marquess duke duchess earl countess`);

/** Departments behind "Secretary of", "Minister for", "Director of", lower case, the article left out. */
export const departments = phrases(`
  state, defense, defence, national defence, national defense, war, veterans affairs, homeland security, commerce, labor,
  labour, energy, education, higher education, transportation, transport, agriculture, interior, treasury, health, public health,
  health and human services, health and social care, housing and urban development, housing, navy, army, air force,
  foreign affairs, foreign and commonwealth affairs, external affairs, internal affairs, home affairs, european affairs,
  economic affairs, social affairs, legal affairs, public affairs, communications, corporate communications, finance, justice,
  trade, foreign trade, industry, trade and industry, culture, culture and sport, tourism, sport, sports, environment, climate,
  economy, economic development, public works, public safety, corrections, insurance, natural resources, fisheries,
  immigration, police, staff, science, science and technology, research, planning, interior affairs, national intelligence,
  revenue, elections, international development, work and pensions, employment, women and equalities, marketing, sales, operations,
  engineering, human resources, quality, supply chain, customer success, customer experience, business development, strategy, growth,
  regulatory affairs, clinical development, information technology, community engagement, student affairs, academic affairs, security, engagement, development, product, policy, government affairs, investor relations,
  media relations, public relations, digital, innovation, technology`);

/** Verbs that headings in capitals set behind a name. Nouns of the same form ("Awards", "Grants", "Works") are left out. */
export const headlineVerbs = words(`
  announces applauds appoints acquires adds backs becomes begins blasts breaks brings builds cautions celebrates
  commends completes condemns confirms congratulates criticizes criticises delivers demands denounces discusses earns elects
  enters expands expects extends fights files hails helps highlights hires honors honours hosts introduces invests invites joins
  launches leads leaves lauds meets mourns named names opens opposes partners passes pays pledges praises presents presses promises
  proposes raises reaches receives recognizes recognises reintroduces rejects renews reveals secures seeks selects slams speaks
  strengthens takes tells thanks unveils urges vows wants warns welcomes wins applaud urge
  marking announcing honoring honouring celebrating commemorating regarding following recognizing recognising welcoming
  condemning urging calling naming launching introducing joining appointing congratulating mourning`);

/** Groups that are bodies and things rather than people: no title stands in front of a name by them. */
export const bodyGroups = words(`
  authorities companies firms agencies governments countries nations states groups organizations organisations unions
  estimates media people others police families troops`);

/** Roles that firms and things have as well ("a leader in …", "an agent of …"): no sign that a lone name is a person's. */
export const firmRoles = words(`
  leader partner producer developer publisher broker broadcaster retailer owner host designer investor organizer organiser
   source official builder distributor collector representative competitor contractor fisher brewer general principal
   commander engineer artist fellow chief head chair expert patient friend user customer client planner coordinator
   specialist consultant driver defender composer master guardian agent operator worker servant member secretary
   treasury deputy medical executive founder co-founder cofounder`);
