import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "Arabic compound",
    "“It is late,” said Sheikh Omar bin Khalid Al Tamir, the minister of ports. “It is cold,” Sheikh Omar said. Al Tamir left.",
    "person Omar bin Khalid Al Tamir (he), minister of ports: Sheikh Omar bin Khalid Al Tamir / the minister / Sheikh Omar / Al Tamir",
  ],
  [
    "Arabic with al-",
    "“It is late,” said Dr. Huda al-Tamiri, dean of the college. “It is cold,” al-Tamiri said. Dr. Tamiri left.",
    "person Huda al-Tamiri, dean of the college: Dr. Huda al-Tamiri / al-Tamiri / Dr. Tamiri",
  ],
  [
    "Abd al-Rahman",
    "Abd al-Rahman Tamir, a judge, said it was late. “It is cold,” Tamir said.",
    "person Abd al-Rahman Tamir, judge: Abd al-Rahman Tamir / Tamir",
  ],
  [
    "Abu name",
    "“It is late,” said Abu Bakr Tamir, who runs the port. Tamir left.",
    "person Abu Bakr Tamir: Abu Bakr Tamir / Tamir",
  ],
  [
    "Egyptian three names",
    "Mohamed Hassan Tamir, head of the Marl Authority, said it was late. Mr. Hassan said it was cold.",
    "person Mohamed Hassan Tamir (he), head of the Marl Authority @ Marl Authority: Mohamed Hassan Tamir / Mr. Hassan",
  ],
  [
    "Chinese hyphen Taiwan",
    "“It is late,” said Lin Mei-hua, a teacher. Ms. Lin left. Lin said it was cold.",
    "person Lin Mei-hua (she), teacher: Lin Mei-hua / Ms. Lin / Lin",
  ],
  [
    "Chinese with English name",
    "“It is late,” said Jason Wang Weiming, a director at Marl Group. “It is cold,” Wang said.",
    "person Jason Wang Weiming, director at Marl Group @ Marl Group: Jason Wang Weiming / Wang",
  ],
  [
    "Korean three words",
    "“It is late,” said Moon Tae Hyun, president of Marl Group. “It is cold,” President Moon said.",
    "person Moon Tae Hyun, president of Marl Group @ Marl Group: Moon Tae Hyun / President Moon",
  ],
  [
    "Korean Western order",
    "“It is late,” said Ji-hoon Park, president of Marl Group. “It is cold,” Park said.",
    "person Ji-hoon Park, president of Marl Group @ Marl Group: Ji-hoon Park / Park",
  ],
  [
    "Vietnamese four",
    "“It is late,” said Trần Thị Thu Hà, a doctor. “It is cold,” Dr. Hà said.",
    "person Trần Thị Thu Hà, doctor: Trần Thị Thu Hà / Dr. Hà",
  ],
  [
    "Japanese honorific",
    "“It is late,” said Tanaka Kenji, a fisherman. “It is cold,” Tanaka-san said.",
    "person Tanaka Kenji, fisherman: Tanaka Kenji / Tanaka-san",
  ],
  [
    "Slavic patronymic",
    "“It is late,” said Sergei Ivanovich Tarnov, the mayor. “It is cold,” Sergei Ivanovich said. Tarnov left.",
    "person Sergei Ivanovich Tarnov, mayor: Sergei Ivanovich Tarnov / the mayor / Sergei Ivanovich / Tarnov",
  ],
  [
    "Slavic feminine",
    "Jana Tarnová and Karel Tarn came. “It is late,” Tarnová said.",
    "person Jana Tarnová: Jana Tarnová / Tarnová",
    "person Karel Tarn: Karel Tarn",
  ],
  [
    "Polish hyphen",
    "“It is late,” said Anna Tarnska-Marl, a judge. Tarnska-Marl left.",
    "person Anna Tarnska-Marl, judge: Anna Tarnska-Marl / Tarnska-Marl",
  ],
  [
    "Spanish double",
    "“It is late,” said Lucía Vidal Tarn, the mayor. “It is cold,” Vidal said. “It is wet,” Ms. Vidal Tarn said.",
    "person Lucía Vidal Tarn (she), mayor: Lucía Vidal Tarn / the mayor / Vidal / Ms. Vidal Tarn",
  ],
  [
    "Spanish de la",
    "“It is late,” said Pilar de la Marl Quiroga, the mayor. “It is cold,” De la Marl said.",
    "person Pilar de la Marl Quiroga, mayor: Pilar de la Marl Quiroga / the mayor / De la Marl",
  ],
  [
    "Portuguese dos",
    "“It is late,” said João dos Tarn, the mayor. “It is cold,” dos Tarn said. Dos Tarn left.",
    "person João dos Tarn, mayor: João dos Tarn / the mayor / dos Tarn / Dos Tarn",
  ],
  [
    "Portuguese long",
    "“It is late,” said Ana Luísa da Costa Tarn e Marl, the director. “It is cold,” Marl said.",
    "person Ana Luísa da Costa Tarn e Marl, director: Ana Luísa da Costa Tarn e Marl / the director / Marl",
  ],
  [
    "Dutch tussenvoegsel start",
    "Van der Marl said it was late. “It is cold,” said Els van der Marl, a nurse.",
    "person Els van der Marl, nurse: Van der Marl / Els van der Marl",
  ],
  [
    "Dutch de Jong-van Beek",
    "“It is late,” said Anneke de Tarn-van Marl, the director. De Tarn-van Marl left.",
    "person Anneke de Tarn-van Marl, director: Anneke de Tarn-van Marl / the director / De Tarn-van Marl",
  ],
  [
    "German zu",
    "“It is late,” said Karl-Theodor Freiherr von und zu Tarn, the owner. “It is cold,” von und zu Tarn said.",
    "person Karl-Theodor Freiherr von und zu Tarn, owner: Karl-Theodor Freiherr von und zu Tarn / Tarn",
  ],
  [
    "Icelandic",
    "“It is late,” said Katrín Tarnsdóttir, prime minister. “It is cold,” Katrín said. Prime Minister Katrín left.",
    "person Katrín Tarnsdóttir, prime minister: Katrín Tarnsdóttir / Katrín / Prime Minister Katrín",
  ],
  [
    "Icelandic two",
    "Jón Tarnsson, a fisherman, and Anna Tarnsdóttir, a nurse, came. “It is late,” Jón said.",
    "person Jón Tarnsson, fisherman: Jón Tarnsson / Jón",
    "person Anna Tarnsdóttir, nurse: Anna Tarnsdóttir",
  ],
  [
    "Indian initials",
    "“It is late,” said Dr. A. P. J. Tarn, a scientist. “It is cold,” Dr. Tarn said.",
    "person A. P. J. Tarn, scientist: Dr. A. P. J. Tarn / Dr. Tarn",
  ],
  [
    "Indian honorific",
    "“It is late,” said Shri R. K. Tarn, chairman of Marl Ltd. Shri Tarn left.",
    "person R. K. Tarn (he), chairman of Marl Ltd. @ Marl Ltd: Shri R. K. Tarn / Shri Tarn",
  ],
  [
    "Tamil",
    "“It is late,” said K. Tarnaswamy, the collector. “It is cold,” Tarnaswamy said.",
    "person K. Tarnaswamy, collector: K. Tarnaswamy / Tarnaswamy",
  ],
  [
    "Sikh",
    "“It is late,” said Harpreet Singh, a driver. “It is cold,” said Gurpreet Kaur, a nurse. “It is wet,” Kaur said.",
    "person Harpreet Singh, driver: Harpreet Singh",
    "person Gurpreet Kaur, nurse: Gurpreet Kaur / Kaur",
  ],
  [
    "Indonesian mononym with title",
    "“It is late,” said Minister Tarnowo. “It is cold,” Tarnowo said.",
    "person Tarnowo, Minister: Minister Tarnowo / Tarnowo",
  ],
  [
    "Indonesian mononym apposition",
    "Tarnowo, who runs the port, said it was late. He left. “It is cold,” Tarnowo said.",
    "person Tarnowo: Tarnowo / Tarnowo",
  ],
  [
    "Indonesian academic titles",
    "“It is late,” said Prof. Dr. Ir. Wahyu Tarnowo, M.Sc., the rector. “It is cold,” Wahyu said.",
    "person Wahyu Tarnowo, rector: Prof. Dr. Ir. Wahyu Tarnowo / the rector / Wahyu",
  ],
  [
    "Malay bin",
    "“It is late,” said Datuk Seri Ahmad bin Tarn. “It is cold,” Datuk Seri Ahmad said.",
    "person Ahmad bin Tarn: Datuk Seri Ahmad bin Tarn / Datuk Seri Ahmad",
  ],
  [
    "Malay a/l",
    "“It is late,” said Ravi a/l Tarn, a driver. “It is cold,” Ravi said.",
    "person Ravi a/l Tarn, driver: Ravi a/l Tarn / Ravi",
  ],
  [
    "Burmese U",
    "“It is late,” said U Tin Tarn, a monk. U Tin Tarn left.",
    "person U Tin Tarn, monk: U Tin Tarn / U Tin Tarn",
  ],
  [
    "Ethiopian",
    "“It is late,” said Abebe Tarna, a farmer. “It is cold,” Abebe said.",
    "person Abebe Tarna, farmer: Abebe Tarna / Abebe",
  ],
  [
    "Hawaiian okina",
    "“It is late,” said Kealoha Kaʻōpua, a farmer. “It is cold,” Kaʻōpua said.",
    "person Kealoha Kaʻōpua, farmer: Kealoha Kaʻōpua / Kaʻōpua",
  ],
  [
    "Irish Ó",
    "“It is late,” said Seán Ó Tarn, the mayor. “It is cold,” Ó Tarn said.",
    "person Seán Ó Tarn, mayor: Seán Ó Tarn / the mayor / Ó Tarn",
  ],
  [
    "Irish Ní",
    "“It is late,” said Máire Ní Tarn, a nurse. “It is cold,” Ní Tarn said.",
    "person Máire Ní Tarn, nurse: Máire Ní Tarn / Ní Tarn",
  ],
];

describe("People of many traditions: who is listed, and by which mentions", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
