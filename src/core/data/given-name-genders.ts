import { words } from "./words";

/**
 * Given names that go with one pronoun nearly everywhere, lower case; names that both women and men bear (Alex, Andrea,
 * Jean, Kim, Robin, Sasha) are left out on purpose. Written by hand from common knowledge. Used only to choose between
 * people whom a pronoun can mean, and such a choice is marked as inferred.
 */
const women = words(`
  abigail adriana agnes aisha alejandra alice alicia alina alison amanda amelia amina amy ana anastasia angela angelina anita
  anja ann anna anne annette astrid ayesha barbara beatrice beatriz beth bethany betty beverly bianca brenda bridget camila
  carla carmen carol carolina caroline carolyn carrie catherine cecilia charlotte cheryl chloe christina christine claire
  clara claudia colleen connie cristina cynthia daniela danielle deborah debra delia denise diana diane dolores donna
  doris dorothy edith eileen elaine elena eleanor elisabeth elizabeth ella ellen emily emma erika esther eva evelyn farah
  fatima fiona florence frances francesca gabriela gabrielle gail georgina geraldine gina giulia gloria grace greta hannah
  heather heidi helen helena ines ingrid irene irina isabel isabella jacqueline jane janet janice jasmine jenna jennifer
  jessica jill joanna joanne josephine joyce juanita judith judy julia juliana julie juliet karen katarina kate katherine
  kathleen kathryn kathy katie katrina kavita kayla kristen kristin kristina lakshmi laura lauren leila lena leticia lila
  lillian linda lisa lorraine louise lucia lucy luisa lydia madeleine magdalena margaret margarita maria mariam
  mariana marie marilyn marina marta martha mary maureen maya megan melanie melinda melissa mercedes meredith michelle
  mildred mira miranda miriam molly mona monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia
  paige pamela patricia paula pauline peggy penelope petra phyllis pilar priya rachel raquel rebecca regina renata rosa
  rosalind rose rosemary roxanne ruth sabina sally salma samantha sandra sara sarah selena sharon sheila shirley silvia
  sofia sonia sophia sophie stella stephanie sunita susan susanna suzanne svetlana sylvia tamara tanya tara tatiana
  teresa theresa tiffany tina ursula valentina valerie vanessa vera veronica victoria virginia wanda wendy yasmin
  yolanda yvonne zainab zoe
  abena achieng adaeze agnieszka aino aishwarya aisling akiko akinyi akosua aminah aminata amélie anjali anke anneke
  anneli annika antonella aoife aroha ayse ayşe barbora beatrix biljana birgit birgitta björk bronwen carys chana
  chiara chioma conceição concepción dalia deepa deirdre dewi divya dragana dvora efua ekaterina elif emine esra ewa
  farzaneh fatma fatou fatoumata federica femke fernanda folake françoise funmilayo galina geneviève gertrud ginevra
  gisela gordana graciela grainne greetje gráinne guadalupe gudrun gunilla guðrún hala halyna hanan hatice hawa heike
  helga hendrika hinemoa hiroko huda hélène ifeoma ilaria ingibjörg inés iryna ivana jelena katarzyna kateryna katja
  katrin katrín kavitha keiko kerstin khadija khadijah kristín kyoko laila larisa lata latha layla leilani lenka
  letizia leyla liesbeth lina lindiwe ljiljana lucía ludmila luísa lyudmila maeve mafalda malgorzata margriet mariama
  marijke mariko marja markéta maryam maría małgorzata meena meera mercè meritxell michiko milica mireille mirjana
  moana montserrat nadezhda nadine naoko nasrin nataliya ngaire ngozi niamh nirmala nkechi nomvula noriko nurul núria
  odile oksana olena padma parvin pooja priyanka päivi radha ragnhild rahima rahimah rania ratna rekha rhiannon riikka
  rivka rocío roisin roya róisín sabine salwa samira sandrine sangeeta sanja sanne seema shalini shanti shirin
  shoshana sigridur sigríður silke silvina sinead sinéad siobhan siobhán sita siti smita snezana snežana sofía solange
  solveig soraya sushma svitlana sylvie talia tamar tatyana tetyana thandiwe tijana tomoko ulrike uma usha ute vesna
  vidya véronique waltraud wambui wanjiru wilhelmina wulandari ximena yael yekaterina yetunde yoko yuko yulia yumiko
  zahra zainabu zanele zaynab zeinab zeynep zofia zohreh élise éloïse`);

const men = words(`
  aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro alfonso alfred allan allen alonso anders
  andreas andrew andré antoine anthony antonio arjun armando arnold arthur arturo ashok austin barack barry benjamin
  bernard bill bjorn bob bobby boris brad bradley brandon brendan brian bruce bruno bryan caleb carl carlos cesar charles
  chad christoph christopher chuck clark claus clifford clint colin conrad craig curtis dan daniel darren dave david dean
  dennis derek diego dieter dimitri don donald doug douglas duncan ed eddie edgar edmund eduardo edward edwin emilio
  eric erik ernest ernesto eugene felipe felix fernando francisco frank franz fred frederick gareth gary gavin geoffrey
  george gerald gerard gilbert giorgio giovanni gordon graham greg gregory guillermo gustavo hans harold harry hassan hector
  heinz henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques james
  jared jason javier jeff jeffrey jeremy jerome jim jimmy joe joel john jon jonathan joachim jorge jose josef joseph joshua juan
  julio karl keith kenneth kevin khalid klaus kurt kyle lars lawrence leo leon leonard louis luca lucas luis
  luke magnus mahmoud malcolm manuel marc marco marcus mario mark marko martin marvin mathias matthew matthias maurice max
  michael miguel mike mikhail mitchell mohamed mohammad mohammed muhammad mustafa nathan nathaniel neil nicholas nick nicolas
  niels nikolai oleg oliver omar oscar otto owen pablo paolo patrick paul pavel pedro peter philip phillip pierre piotr rafael
  rajesh ralph ramon raymond reginald ricardo richard rick rob robert roberto rodney rodrigo roger roland ronald rudolf
  rupert russell samuel santiago scott sean sebastian sergei sergio seth shane simon stanley stefan stephen steve steven
  stuart sven tariq ted terence theodore thomas tim timothy tobias todd tom tony travis trevor victor vincent vladimir
  walter warren wayne wilhelm william wolfgang yusuf zachary
  abdel abdelkarim abdulaziz abdulrahman agus ahmet alasdair aleksandr alessandro alexei alexey ali amadou anatoly
  andrei andrey andrzej angus anil arun ashwin babatunde bambang bandar bashir bilal bjarni björn bohumil budi cheikh
  chinedu ciarán cillian declan deepak dermot diederik dietmar dinesh diogo dmitri dmitry dragan einar emeka emrys
  enzo eoin evgeny ewan fahad faisal ferenc fergus ganesh geert giacomo girish giuseppe gonçalo gopal goran grzegorz
  gunnar guðmundur gwilym gábor gérard göran günter günther hamid hamish hamza harish hendra hendrik henri hiroki
  horst hossein håkan hüseyin ibrahima idris ikechukwu istván iñaki jaroslav jarosław jean-claude jean-luc jean-paul
  jean-pierre jeroen jerzy jiří joaquim joaquín joko joost jordi josep josé joão juhani jukka jürgen kamau kareem
  karim kaupo kazuo kemal kenji khaled kipchoge koen kofi kojo konstantin krzysztof kwabena kwame kwasi laurent leszek
  luigi lászló maarten mahesh makoto mamadou mandla manish manoj marek martín masahiro mateo matteo maxim mehdi mehmet
  miloš mohan moshe mostafa moussa mukesh murat mustapha narendra nasser nicolás njoroge nuno obinna ochieng olav
  oleksandr olivier olusegun oluwaseun otieno ousmane padraig pankaj paulo paweł pekka petro philippe pieter pradeep
  prakash przemysław pádraig rahul raj rajeev rajiv rakesh ramesh ramón rashid ravi raúl recep reza rohit rolf rubén
  rui ruslan ruud sachin saeed saleh salim salvatore samir sandeep sanjay satish satoshi saud seamus sebastián sergey
  shankar shigeru shinzo shlomo sibusiso sigurður sipho slamet slobodan stanislav stefano sunil suresh sutrisno séamus
  takashi tamás taras tarek taro thabo themba thiago thierry tiago timo tomasz tomás torbjörn tunde turki ulrich uwe
  vadim valery vasily vijay vikram viktor vincenzo vinod vitaly vivek vojtěch volodymyr vyacheslav václav víctor
  willem wojciech wouter yaakov yasser yaw yevgeny yitzhak yosef yoshihiro yousef youssef yukio yuri yuriy yves
  zbigniew zdeněk ziad zoltán zoran étienne ólafur`);

let table: Map<string, "he" | "she"> | undefined;

/** The pronoun that goes with a given name; undefined for most names. */
export function givenNameGender(lower: string): "he" | "she" | undefined {
  table ??= new Map([
    ...women.map((name) => [name, "she" as const] as const),
    ...men.map((name) => [name, "he" as const] as const),
  ]);
  return table.get(lower);
}
