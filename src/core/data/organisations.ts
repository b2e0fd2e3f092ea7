import { words } from "./words";

// Words by which a capitalised name is recognised as an organisation. Company forms after the usual registers
// (US, UK, EU, Japan); kinds of bodies collected from releases of governments, firms, universities and NGOs.

/** Legal forms at the end of a name, lower case, periods left out. */
export const companyForms = words(`
  inc incorporated corp corporation ltd limited llc l.l.c llp plc p.l.c co gmbh ag sa s.a nv n.v bv oy ab asa spa srl pty kk
  sarl se lp holdings`);

/** Kinds of bodies: with one of these in it a name is an organisation. */
export const bodyNouns = words(`
  company group bank university institute department ministry office committee council agency administration
  commission court senate house congress party union association organization organisation foundation center centre
  society federation times post news press corps guard force forces service services bureau board team college school
  hospital clinic museum church airlines airways technologies technology industries partners capital ventures media
  tribunal headquarters division railway library forum reserve nations cross trust fund partnership corporation
  enterprises labs laboratory laboratories alliance coalition authority parliament cabinet police army navy government
  treasury league chamber secretariat embassy consulate directorate assembly network networks consulting consultants
  associates advisors solutions systems international pharmaceuticals therapeutics biosciences energy motors
  electronics software records studios pictures entertainment restaurant restaurants hotels properties realty
  securities insurance financial holdings logistics foods brands club fc united academy ngo taskforce lab mfg bros
  construction roofing plumbing antiques digital marketing communications design designs publishing publishers
  productions films theatre theater orchestra choir ballet opera philharmonic symphony ensemble gallery galleries
  bakery brewery brewing winery vineyards farms distillery cafe café bistro salon spa motel inn resort resorts casino
  cinema cinemas supermarket supermarkets stores shop shops pharmacy pharmacies clinics hospitals schools universities
  institutes departments ministries committees agencies councils commissions associations societies foundations
  charity charities bancorp bankshares biopharma biotech pharma diagnostics genomics robotics semiconductor
  semiconductors aerospace aviation automotive steel mining minerals petroleum oil gas electric telecom
  telecommunications wireless broadband mobile apparel footwear cosmetics jewelers jewellers toys publications
  broadcasting radio television tv gazette herald tribune chronicle observer daily weekly institution conservancy
  observatory zoo aquarium planetarium archive archives parish diocese archdiocese synagogue mosque temple monastery
  abbey convent seminary rotary battalion brigade regiment squadron fleet militia guards task-force caucus
  subcommittee presidency chancellery consortium cooperative co-operative collective syndicate bloc movement workforce
  staffing recruitment analytics cybersecurity freight shipping lines transit rail railways railroad builders homes
  realtors lenders mortgage equity asset assets advisory wealth investments precision dynamics materials instruments
  ceramics chemicals plastics textiles optics photonics machinery packaging beverages dairy castings foundry shipyard
  shipyards shipbuilding biologics innovations orthodontics orthopedics bearings fasteners nurseries seafood`);

/** Countries and regions by which a firm calls its branch ("… Japan"). Those that are surnames too are left out. */
export const branchPlaces = words(`
  japan china india canada brazil mexico australia africa america americas asia europe korea uk usa italia italy spain germany
  deutschland singapore indonesia malaysia thailand vietnam philippines taiwan poland switzerland austria belgium
  netherlands sweden norway finland denmark portugal greece egypt nigeria kenya argentina colombia international global
  worldwide`);

/** Common nouns that stand for an organisation: "the company said". */
export const organisationNouns = words(`
  company firm agency ministry department government administration committee commission council court group organization
  organisation university union bank board campaign party office foundation association institute hospital school museum
  regulator watchdog manufacturer retailer provider airline publisher startup start-up studio nonprofit charity society
  coalition alliance corporation bureau parliament senate police regime embassy newspaper website site network broadcaster
  city county state town village centre center church team club league federation`);
