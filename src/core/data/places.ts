import { phrases, words } from "./words";

// Countries, their adjectives and well-known places, so that "Belarusian President" and "President of Belarus" meet and a
// city is not taken for a person. Countries after the United Nations' list of members, short names.

/** Adjective to country, both lower case. */
export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  phrases(`
    afghan afghanistan, albanian albania, algerian algeria, american us, angolan angola, argentine argentina,
    argentinian argentina, armenian armenia, australian australia, austrian austria, azerbaijani azerbaijan,
    bahraini bahrain, bangladeshi bangladesh, belarusian belarus, belgian belgium, bolivian bolivia, bosnian bosnia,
    brazilian brazil, british uk, bulgarian bulgaria, cambodian cambodia, cameroonian cameroon, canadian canada,
    chilean chile, chinese china, colombian colombia, congolese congo, croatian croatia, cuban cuba, cypriot cyprus,
    czech czechia, danish denmark, dutch netherlands, ecuadorian ecuador, egyptian egypt, emirati uae, english england,
    eritrean eritrea, estonian estonia, ethiopian ethiopia, european europe, filipino philippines, finnish finland,
    french france, georgian georgia, german germany, ghanaian ghana, greek greece, haitian haiti, hungarian hungary,
    icelandic iceland, indian india, indonesian indonesia, iranian iran, iraqi iraq, irish ireland, israeli israel,
    italian italy, ivorian ivory-coast, jamaican jamaica, japanese japan, jordanian jordan, kazakh kazakhstan,
    kenyan kenya, korean korea, kosovar kosovo, kuwaiti kuwait, kyrgyz kyrgyzstan, lao laos, latvian latvia,
    lebanese lebanon, liberian liberia, libyan libya, lithuanian lithuania, malagasy madagascar, malaysian malaysia,
    maltese malta, mexican mexico, moldovan moldova, mongolian mongolia, moroccan morocco, mozambican mozambique,
    namibian namibia, nepalese nepal, nepali nepal, nigerian nigeria, norwegian norway, omani oman, pakistani pakistan,
    palestinian palestine, panamanian panama, paraguayan paraguay, peruvian peru, polish poland, portuguese portugal,
    qatari qatar, romanian romania, russian russia, rwandan rwanda, saudi saudi-arabia, scottish scotland,
    senegalese senegal, serbian serbia, singaporean singapore, slovak slovakia, slovenian slovenia, somali somalia,
    spanish spain, sudanese sudan, swedish sweden, swiss switzerland, syrian syria, taiwanese taiwan, tajik tajikistan,
    tanzanian tanzania, thai thailand, tunisian tunisia, turkish turkey, turkmen turkmenistan, ugandan uganda,
    ukrainian ukraine, uruguayan uruguay, uzbek uzbekistan, venezuelan venezuela, vietnamese vietnam, welsh wales,
    yemeni yemen, zambian zambia, zimbabwean zimbabwe`).map((pair) => pair.split(" ") as [string, string]),
);

/** One-word names of countries, states and cities, lower case, as they stand in a text. */
export const places = words(`
  us u.s usa u.s.a uk u.k un u.n eu e.u uae u.a.e afghanistan albania algeria angola argentina armenia australia austria
  azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil bulgaria cambodia cameroon canada chile china
  colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france
  georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
  jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania
  luxembourg madagascar malaysia malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
  netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria
  taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela
  vietnam wales yemen zambia zimbabwe alabama alaska arizona arkansas california colorado connecticut delaware florida
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
  wisconsin wyoming ontario quebec alberta queensland tasmania britain america africa asia antarctica oceania moscow london
  paris berlin tehran minsk beijing tokyo cairo warsaw madrid kyiv kiev jerusalem brussels geneva rome ottawa canberra
  delhi mumbai chicago boston philadelphia houston dallas atlanta seattle denver detroit miami baltimore pittsburgh
  cleveland cincinnati nashville memphis austin phoenix sacramento oakland toronto montreal vancouver calgary sydney
  melbourne brisbane perth adelaide auckland wellington dublin edinburgh glasgow manchester birmingham liverpool leeds
  amsterdam rotterdam vienna zurich stockholm oslo copenhagen helsinki lisbon barcelona milan athens istanbul ankara dubai
  riyadh doha baghdad damascus beirut amman kabul islamabad karachi dhaka bangkok jakarta manila hanoi seoul shanghai
  shenzhen taipei nairobi lagos johannesburg gaza crimea kremlin brooklyn manhattan westminster`);

/** Names of several words. */
export const placePhrases = phrases(`
  new york, new york city, los angeles, san francisco, san diego, san antonio, las vegas, white house, middle east,
  hong kong, new jersey, new hampshire, new mexico, new zealand, new orleans, new delhi, south carolina, north carolina,
  south dakota, north dakota, west virginia, rhode island, puerto rico, eastern europe, islamic republic, saudi arabia,
  south africa, south korea, north korea, sri lanka, united states, united kingdom, united arab emirates, costa rica,
  el salvador, dominican republic, czech republic, salt lake city, kansas city, st louis, st paul, fort worth, silicon valley,
  capitol hill, wall street, latin america, north america, south america, southeast asia, west bank, soviet union,
  great britain, northern ireland, buenos aires, rio de janeiro, sao paulo, mexico city, tel aviv, kuala lumpur`);

/** A name with one of these words in it is a place or a thing, never a person. */
export const placeNouns = words(`
  city county state states republic kingdom emirates river lake sea ocean mount mountain island islands street avenue
  road square valley bay coast corridor east west north south eastern western northern southern central middle region
  province district highway boulevard park plaza estates airport harbor harbour beach canyon forest creek heights hall
  tower territory township borough village bridge port peninsula gulf strait straits channel plateau basin reef lagoon
  glacier desert fjord inlet falls quay pier lighthouse highlands lowlands archipelago gardens garden field fields
  stadium arena courthouse airfield junction crossing meadow meadows moor dale cove sound cape point ridge peak plains
  prairie wetlands woods grove orchard farm ranch lakes rivers hills springs cliffs dunes shores shore causeway
  aqueduct dam reservoir canal locks wharf docks dock marina terminal station concourse rotunda pavilion amphitheater
  amphitheatre cemetery memorial monument precinct enclave oblast prefecture canton voivodeship`);

/** A name with one of these words in it is a work, an event or a thing. */
export const thingNouns = words(`
  space telescope facility lecture convention management mission interiors coverage efforts demonstrator development act
  bill treaty agreement revolution summit questions war prize award awards program programme project plan initiative
  series festival conference expo show game games cup league tour edition version platform app software system study
  report survey index guide book magazine journal podcast film movie album song day week month year anniversary
  christmas collection line model suite pro plus standard code law order rule amendment constitution strategy protocol
  token coin blockchain engine cloud network solutions event campaign challenge competition certification license
  degree medal scholarship fellowship grant fund bond loan card account policy insurance phase stage trial test
  vaccine therapy drug disease syndrome cancer virus covid ai api crm erp seo iso ceremony gala workshop webinar
  course academy lama meeting briefing session sessions hearing hearings dialogue talks forum declaration statement
  remarks return returns tax income directories directory selection editions release releases phone email sales
  finance operations growth corporate operating engagement sustainability compliance procurement sciences science
  research engineering manufacturing recruitment retail workplace safety housing healthcare wellness nutrition climate
  weather ecosystem experience observations extended immersive framework trees programs programmes projects settlement
  petition lawsuit verdict mandate resolution charter memorandum mou tariff sanctions embargo exports imports merger
  acquisition deal offering dividend quarter fiscal earnings revenue results forecast outlook guidance newsletter blog
  website portal dashboard toolkit tournament championship championships finals semifinals playoffs marathon derby
  bowl olympics paralympics exhibition biennale retrospective premiere tribute anthem hymn sonata symphony concerto
  ballad remembrance independence liberation thanksgiving easter ramadan hanukkah diwali halloween holiday holidays
  vehicle truck aircraft helicopter drone satellite spacecraft rocket shuttle capsule lander rover orbiter probe
  module sensor chip chips processor laptop tablet smartphone headset wearable device devices stem adhd hiv aids dna
  rna covid-19 tribal national international anti-defamation oceanic businesses`);
