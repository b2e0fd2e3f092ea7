import { words } from "./words";

// What a lone name sounds like. Written by hand from common knowledge of the most frequent surnames of many countries;
// evidence only where a text introduces nobody of that name: "Bennett said" is more likely a person than a firm.

/** Frequent surnames, lower case. Those that are as often firms or places ("Ford", "Lincoln") are left out. */
export const surnames = new Set(
  words(`
  adams adeyemi agarwal aguilar ahmed akhtar alexander allen alvarez andersen anderson andrews arnold ashworth bailey baker
  banerjee barker barnes barnett barrett bauer becker begum bell bennett berg bhatt bishop black blackwell boyd bradley
  brennan brooks brown bryant burke burns butler byrne cameron campbell carlson carpenter carroll carter castro
  chambers chan chandra chapman chatterjee chavez chen chowdhury clarke coleman collins cook cooper costa cox crawford cruz
  cunningham curtis daniels das davidson davies davis dawson delgado desai diaz dixon doherty dubois duncan dunn
  dupont edwards elliott ellis evans farmer farrell ferguson fernandes fernandez ferrari ferreira fischer fisher fitzgerald fleming
  fletcher flores foster fowler fox franklin fraser freeman fuchs gallagher garcia gardner george gibson gomes gomez gonzales
  gonzalez goodman gordon graham gray green greene griffin griffiths guerrero gupta gutierrez hall hamilton hansen harper
  harris harrison hart harvey hayes henderson hernandez herrera hicks hill hoffman hoffmann holmes hughes hunt hunter
  hussain hussein ibrahim ito jackson jacobs jain james jansen jenkins jensen jimenez johansson johnson johnston jones jordan
  joshi joyce kapoor karlsson kaur kelley kelly kennedy khan kim king klein knight kowalski kumar lambert larsen larson
  lawrence lawson le lee leroy lewis li lindqvist liu lopez lynch macdonald maier malik marshall martin martinez mason matthews
  mccarthy mcdonald mehta mendez mendoza menon meyer miller mills mishra mitchell moore morales moreau moreno morgan morris
  mohamed mohammed mukherjee muller murphy murray müller nair nakamura nelson newman nguyen nielsen nilsson nowak nunes oconnor
  okafor okeke okonkwo oliveira olsen olson ortiz osborne owens palmer parker patel patterson payne pereira perez perkins
  perry persson peters petersen peterson petrov pham phillips pierce popescu porter powell price qureshi ramirez ramos rao
  reddy reed reid reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodrigues rodriguez rogers
  romero rossi russo ruiz russell ryan saito sanchez sanders santos sato schmidt schneider schulz schwartz scott sharma shaw
  silva simmons simpson singh smith snyder soto spencer stephens stevens stewart stone sullivan suzuki taylor takahashi
  tanaka thomas thompson torres tran tucker turner vargas vasquez verma wagner walker wallace walsh wang ward
  warren watkins watson weaver webb weber weiss wells west wheeler white wilkinson williams williamson willis wilson
  wong wood woods wright wu yamamoto yang yilmaz young zhang zhao zimmermann`),
);

/** Endings that surnames have and firms and places rarely: "Lindqvist", "Tarnowski", "Petrosyan". */
export const surnameEndings = words(`
  sson sdottir sdóttir owski ewski wski ovsky evsky enko opoulos idis oğlu oglu ashvili adze ović ević ovic evic escu
  qvist kvist ström gaard mann smith man stein quez guez nandez`);

/** Beginnings of surnames: "McTarn", "O'Dunn", "FitzMarl". */
export const surnameBeginnings = words(`mc mac o' o’ fitz`);

/** Nouns for places and things that are surnames as well: "Ann Hall said" is a person, "the Ann Hall" a hall. */
export const surnameNouns = words(`
 hall park parks lake field fields street church cross house banks power wood woods hill hills rivers brook brooks marsh
 moor lane ford green forest stone bridges law price day bond card book page case war week dale
 cove point ridge peak west north east shore waters wells beach bay heath meadows may march
 sessions grant gates rose marks falls christmas bell bishop frost snow rain winter summer love pope cook baker`);

/** Of those, what things and places named after people are called: "the Ann Hall", "Ann Park". */
export const surnamedPlaces = words(`
  hall park parks lake field fields street church house bridges forest school college garden cove port tower towers shore beach
  bay court falls temple abbey post press case book war week christmas`);

/**
 * Frequent surnames of China, Korea and Vietnam, where the surname stands first: "Zhao Lin", "Kim Seo-yeon". Lower case, as
 * they are usually transcribed.
 */
export const surnamesThatLead = new Set(
  words(`
  ahn an bae baek bai bang bui byun cai cao chae chan chang chen cheng cheung chi chiang chiu cho choe choi chou chow chu chun
  chung cui dai dang deng dinh do doan dong du duan duong fan fang feng fu fung gao ge geng gong gu guo ha hahm ham han hao he
  heo ho hoang hong hou hsia hsiao hsieh hsu hu hua huang hung huynh hwang jang jeon jeong ji jia jiang jin jo joo jung kang
  kao kim ko kong koo kuo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim lin ling liu lo long lu luo luong lý ly
  lyu ma mai mao meng min mo moon na nam ng ngo nguyen nguyễn nie noh oh pan pang park peng pham phạm phan pyo qi qian qin qiu
  ren rhee roh ryu seo seok shao shen sheng shi shim shin sim so son song su suh sun sung tan tang tao tian ting to tong tran
  trần trinh truong trương tsai tsang tse tseng tu vo võ vu vũ wan wang wei wen whang won wong woo wu xia xiao xie xing xiong xu
  xue yan yang yao ye yeh yeo yeon yi yim yin yoo yoon you youn yu yuan yue yun zeng zhang zhao zheng zhong zhou zhu zhuang zou`),
);
