import { words } from "./words";

/**
 * Given names of many traditions, lower case: evidence that two capitalised words are a person and not a product. Never
 * evidence of gender, and never needed: a title, an office or a speech verb beside a name counts as well. Written by hand
 * from common knowledge; names that are everyday words at the start of a sentence (Will, May, Mark as a verb) stand here
 * because a second capitalised word must follow.
 */
export const givenNames = new Set(
  words(`
  aaron abby abdel abdul abdullah abigail abraham adam adrian adriana agnes ahmad ahmed aidan aisha alan alana albert
  alberto alejandro alena alessandro alex alexa alexander alexandra alexandre alexandria alexei alexis alfonso alfred
  ali alice alicia alina alisa alison allan allen allison alon alyssa amal amanda amber amelia amina amir amit amy ana
  anand anastasia anders anderson andre andrea andreas andrei andres andrew andrés andrzej andy angela angelina angelo
  angie angus anil anita anja ann anna anne annette annie anthony antoine anton antonio anya april archana ariel arjun
  arlene armando arnold arthur artur arun asha ashley ashok asif astrid aurelia austin ava avery axel ayesha ayman
  barack barbara barry bart beatrice beatriz becky ben benjamin bernard bernardo bernie beth bethany betty beverly
  bianca bill billy bjorn blair blake bob bobby bonnie boris brad bradley brandon brandy brenda brendan brent brett
  brian brianna bridget brittany brooke bruce bruno bryan bryant caitlin caleb calvin cameron camila camille carl
  carla carlos carmen carol carole carolina caroline carolyn carrie carter casey cassandra cassie catherine cathy
  cecilia cedric cesar chad chandra charlene charles charlie charlotte chelsea cheryl chloe chris christa christian
  christiane christina christine christoph christopher chuck ciara cindy claire clara clare clark claude claudia
  claudio clay clayton clifford clint clive cody colin colleen connie connor conrad constance cora corey cory courtney
  craig cristina curtis cynthia dale damian damon dan dana daniel daniela daniella danielle danny darius darlene
  darren dario darryl dave david dawid dawn dean deb debbie deborah debra deepak deirdre delia denis denise dennis
  derek derrick desmond devon diana diane diego dieter dina dirk dmitri dmytro dolores dominic dominik don donald
  donna dora doris dorothy doug douglas duncan dustin dwayne dylan earl ed eddie edgar edith edmund eduardo edward
  edwin eileen elaine elena eleanor eli elias elijah elisa elizabeth ella ellen ellie eloise elsa emanuel emil emilia
  emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve
  evelyn fabio farah fatima felicia felipe felix fernando fiona flora florence frances francesca francesco francis
  francisco franco frank frankie franz fred freddie frederick frieda gabriel gabriela gabriella gail gareth garrett
  gary gavin gemma gene geoff geoffrey george georgia georgina gerald gerard gerhard german gianni gina giorgio
  giovanni giulia glen glenn gloria gordon grace graham grant greg gregory greta guido guillermo gunter gustavo guy
  hal hamdullah hamid hanna hannah hans harold harriet harris harrison harry harsh harvey hassan hazel heath heather
  hector heidi heinz helen helena helga henri henrik henry herbert herman hilary hillary hiroshi holly hope howard
  hugh hugo humza hussein ian ibrahim ida ignacio igor ilya imran ines ingrid irene iris irina isaac isabel isabella
  ismail ivan ivana jack jackie jackson jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice
  jared jason jasmine jasper javier jay jean jeanette jeff jeffrey jenna jennifer jenny jens jeremiah jeremy jerome
  jerry jesse jessica jesus jim jimmy jin jiaxin jo joan joana joann joanna joanne joao joe joel joerg johan johannes
  john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua josé joy joyce juan juana juanita
  judith judy jules julia julian juliana julie juliet julio julius june jurgen justin justine kaja kamala karen karim
  karin karl karla karsten kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keir keith kelly
  kelsey ken kendra kenji kenneth kenny kent kerry kevin khaled khalid kim kimberly kirk kirsten klaus konrad
  konstantin krista kristen kristin kristina krzysztof kumar kurt kyle lakshmi lance larry lars laura lauren laurence
  laurie lawrence lea leah lee leila lena leo leon leonard leonardo leroy leslie lester leticia lewis liam lila lily
  linda lindsay lindsey lionel lisa liz liza lloyd logan lois lola lora loren lorena lorenzo lori lorraine lou louis
  louise luca lucas lucia lucy luis luisa luiz luka lukas luke lydia lyle lynn mack mackenzie madeleine madison
  magdalena maggie mahmoud malcolm malik manuel mara marc marcel marcelo marcia marco marcus margaret margarita margo
  maria mariam marian mariana marie marilyn marina mario marion marisa marissa marjorie mark marko marlene marsha
  marshall marta martha martin martina marty marvin mary maría mason massimo mathew mathias mats matt matteo matthew
  matthias maureen maurice mauricio max maxim maxine maya megan meghan mehmet mei melanie melinda melissa mercedes
  meredith mia michael michaela michal micheal michel michele michelle michał miguel mika mike mikhail milan mildred
  miles milos mina mindy mira miranda miriam mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona
  monica monika morgan morris moses muhammad muriel murray mustafa myra nabil nadia nadine nam nancy naomi narendra
  natalia natalie natasha nathan nathaniel neal ned neil nelson nerissa neville ngozi nicholas nick nicola nicolas
  nicole nigel niels nikhil nikita nikola nikolai nina nirmala nisha noah noel nora norma norman oleg olga oliver
  olivia olivier omar omid oscar osman otto owen pablo paige pam pamela paolo parker pascal pat patricia patrick
  patrik paul paula pauline pavel pawel pearl pedro peggy penelope penny pete peter petra phil philip philippe phillip
  phoebe phyllis pierre pilar piotr piyush prakash pranav priya priyanka quentin quinn rachel rafael rahul raj rajesh
  rajiv ralph ramesh ramon ramona randall randy raphael raquel rashid raul ravi ray raymond rebecca regina reginald
  renata rene renee rex reza rhonda ricardo richard rick ricky riley rishi rita rob robert roberta roberto robin robyn
  rodney rodrigo roger rohan roland rolf roman ron ronald ronnie rosa rosalind rosario rose rosemary ross roxanne roy
  ruben ruby rudolf rudy rupert russell ruth ryan sabine sabrina sally salma salman salvador sam samantha samir samuel
  sandeep sandra sandy sanjay santiago sara sarah saul scott sean sebastian sergei sergey sergio seth shane shannon
  sharon shaun shawn sheila shelby shelley sherry shirley shreya sidney siegfried sierra silvia simon simone sofia
  soledad sonia sonja sophia sophie spencer stacey stacy stan stanley stefan stefania stefano stella stephan stephanie
  stephen steve steven stewart stuart sue suella suleiman sunil suresh susan susana susanne sushma suzanne svetlana
  sven sydney sylvia tamara tammy tanya tara tariq tatiana tatyana taylor ted terence teresa teri terrence terri terry
  tess theo theodore theresa therese thomas thorsten tiffany tim timothy tina tobias todd tom tommy toni tony tracey
  traci tracy travis trent trevor tricia trisha tristan troy trudy tyler tyrone ulrich umberto ursula uwe valentina
  valeria valerie vanessa vera vernon veronica vicki vickie vicky victor victoria vijay vikram vince vincent vincenzo
  viola violet virginia vivian vivien vladimir volodymyr wade walter wanda warren wayne wei wendy werner wesley
  whitney wilfred wilhelm will willard william willie wilson winston wolfgang xavier mac xi yan yana yang yannick
  yasmin yolanda yoko yoon yuan yuki yuri yusuf yvette yvonne zach zachary zainab zara zhang zoe zoltan abu bao bo
  bogdan chen chun dinh duc fang feng gang guo hai han hao heng hong hua hui huang jian jing jung kang lan li lin ling
  liu micheál min ming minh ngoc nguyen peng ping qiang quoc rong shan shen summer sung tae tan thanh thi tinh tran vo
  wang wen wu xiao xin xu yi yong young yu zhao zhi zhou zhu álvaro élisabeth željka željko aaliyah abena abimbola abiodun
  achim ada adaeze adel adele adeola adriano agatha agata agnieszka ahn aiko aino ainhoa ajay akash akiko akira
  alastair albin alda aleksandar aleksander aleksandr alessandra alessia alfie alfredo alhassan alisdair alistair
  almudena alok alona alvaro amara ambrose aminata amos ananya anastasios anatoly andreea anika anisha anju ankit
  anneke annelies annika ansel anthea antje antonella antonia anwar aoife archie ariadne arianna arif arne arnaud
  arvind asad asger asma atsuko audrey augusto aurelie ayaan ayse ayşe aziz babatunde balázs bartosz basil bastian bea
  beata benedict benedetta bengt benita benoit berit bernadette bertha bertrand bettina bilal birgit birgitta björn
  blanca blanche bodil bogdana boyd branko bronwyn brigitte burak camilla caren carlotta carmel carmela caterina
  cathal cath catriona celeste celia celine cem chandrasekhar chantal cheng chiara chidi chika chinedu chiyo christel
  christiaan christos chukwuma ciaran cillian claudette claus clementine clementina constantin constantine cormac
  cornelia cornelius cosmo cristian cristiano cynan dafydd dagmar daisuke damien daphne daria darragh dariusz davide
  debora declan delphine demetrios demi desiree detlef devika dexter dietrich dimitri dimitrios dinah dionne divya
  djibril dominique domenico donatella donnacha dorota dorothea drew dusan dwight dzmitry ebba eberhard ebony edda
  edina edmond eduard edwina efua egil eilidh einar eirik ekaterina elaina eleni eleonora elina elin elise eliseo
  ellis elke elliot elliott elmar eloisa elspeth els emeka emer emine emre enda engin enid enzo erdem erling erlend
  ernestine ersin eryk esmeralda esperanza estelle etienne eugenia eugenio eunice eveline ewa ewan fabian fabiana
  fabienne fabrice fadi faisal fatou fatoumata fay federica federico felicity fenella fergus ferdinand filip filippo
  finn finley fionn flavia flavio florian folasade francine francois françois franziska freya friedrich fumiko gabor
  gábor gaetano gaurav gearoid genevieve georges georgios geraint geraldine gerda gerd gert ghada gian gilberto gilles
  ginevra giovanna gisela giuseppe gladys godfrey gonzalo gopal goran göran graciela graeme grainne grazia gretchen
  grigory grzegorz gudrun guðrún guillaume gulsen gunnar gunilla gustav gwen gwendolyn gwyneth habib hadi haakon hakan
  hala hamza hanne haruka haruki hasan havard hayden hedda hedwig heike heiko heinrich hege hemant hendrik henrietta
  henning herminia hermann hideo hilda hilde hina hiroki hiroko hisham horacio horst howell hubert hülya huda husam
  iain ibolya idris ifeoma ignatius ikechukwu ilana ilaria ilias ilse imani imre inés inga inge ingeborg inger inka
  iona ioana ioannis irfan irving isaiah isadora isha ishaan isidro isla ismael istván itzhak ivar ivo iwona iza
  izabela jaap jacek jaclyn jacobo jacopo jada jaleh jamal jamila janek janina jannik janos jarek jarmila jaroslav
  jasmin javed jayanti jaya jayden jeanne jelena jerzy jesper jette jeremias jiang jiří jitka joachim joaquim joaquin
  joaquín jocelyn jody joelle johann johanna jolanta jonny joost joris jorma jorunn josef josefa josefina josephina
  josie joão joël juhani jukka julianne julien juri jutta jürgen jyoti kabir kaarina kaisa kalinda kalpana kamal kamil
  kanako kaori karel karina karol karolina kasper kasia katarina katarzyna katherina kathrin katja katharina kavita
  kazuko kazuo keiko kemal kenta kerstin ketil khadija khalil kieran kimiko kinga kirill kirsty kirstin kjell klara
  knut koen kofi kojo kwame kwesi krishna kristian kristoffer kristof ksenia kunal kyoko laila laleh laszlo lászló
  lata latoya laurent lavinia layla lazar leandro leif leigh leilani lenka lennart leonie leonid leonor leonora leszek
  letizia levi lidia liesbeth lilian liliana lillian linnea lior lise lisbeth lotte lourdes luana lucien lucinda
  ludmila ludwig luigi lukasz łukasz luther luz lydie lyndon lyudmila maarten maciej madhavi magda magnus mahesh maia
  maja makoto malala malgorzata małgorzata malin mamadou manfred manish manoj marat marceline marcin marek mareike
  margareta margit margot margriet marguerite mariano maribel marija marijke mariko marilena marin maris marit marius
  marja marjan marketa marlon marthe martijn martine marwan maryam masako mateo mateusz mathilde matilda matilde
  matthijs maud mauro maximilian mayumi meera mehdi melvin mercy meret merete mette micah mieke miho mikael mikaela
  mikko milada milena milica milton minna minoru mirela mireille mirjam miroslav miroslava misha mitsuko miyuki mohsen
  monique moritz mostafa moussa mukesh munir murat mustapha myriam myrna naeem nada nadezhda naoko naoki narges naresh
  nasser natacha natalya navin nayla neha nelly nerea nevena nia niall niamh nicolae nicolette nicolo nils nimrod nita
  nkechi nobuko noelle noor noora norbert noriko nuno nuria obinna octavia octavio odette odile oisin okechukwu olaf
  olav ole oleksandr oleksiy olena olabisi olof oluwaseun omolara oona orla orlando ornella orsolya osama oswald otis
  ottavia ottoline ove pádraig padraig paloma pankaj panagiotis paola pär pascale patrice patrizia paulina paulo
  pauliina pavlos peer peder pekka perla pernille petar petros petter piero pieter pippa poul pradeep pramod prasad
  pratibha primrose priscilla pritha przemysław puja qadir quang queenie radoslaw radovan rafał ragnar ragnhild rainer
  raimundo rajeev rajendra rakesh ramin ramiro rana rania ranjit rashida rasmus raúl ravindra reem regine reiko
  reinhard reinhold remi renaud renzo reinaldo rhiannon rhys ricarda riccardo rikke rina roald robbie rocio rocío
  rodolfo rogelio roisin róisín rolando romain romina ronan ronit roopa rory rosalie rosalyn rosanna roseanne
  rosemarie rosetta rowan roya rufus rune rupa ruslan rutger ryszard saad sabina sachiko sade saeed sachin safiya
  saida sakura saleh salim salome samina sanja sanna santosh saoirse sasha satoshi savannah seamus séamus seán selena
  selma senthil serena serge serhiy seung shabnam shahid shalini shanthi shauna shivani shoshana sibusiso siddharth
  sigrid sigríður sigurd silas silje silke silvana simeon sinead sinéad siobhan siobhán siri sissel slavica slobodan
  snezana sofie solomon solveig sondre sonali soraya sota staffan stanislav stanisław stefanie steinar stig sudha
  suhail sumit sunita suraj surya susanna suzana suzette svein sverre swati sybil sylvain sylvie szymon tadeusz
  takashi takeshi talia tamar tamas tamás tamiko taro tatjana tatsuya teemu temitope tereza tessa thandi thandiwe
  theodora theodoros thiago thibault thijs thomasina thor thora thorbjorn tiina timo timothée titus tobiah tobin tomas
  tomasz tomás tomoko tor torbjörn tore toshiko tove trygve tuan tunde turid tuomas uchenna udo ugo ulf ulla ulrike
  uma urs usha usman ute vaclav václav vadim valentin valentino vaibhav vanja vasiliki vasily velma venkat veronika
  viggo viktor viktoria vilhelm vilma vinay vinod violeta virgil virginie vishal vitaly vito vittoria vittorio vivek
  vladislav vojtech wahid waleed waltraud wanjiru wiebke wiktor wilhelmina willem wilma winifred wioletta władysław
  wojciech wouter xander xenia ximena xiaoming yael yahya yannis yaroslav yasir yasmina yasuko yelena yesim yetunde
  yevgeny yiannis ylva yoav yosef yoshiko youssef yulia yuna yuriy yves zahra zbigniew zdeněk zeinab zeynep zita zofia
  zoran zsuzsa zubair zuzana
  abdelkarim abdulaziz abdulrahman achieng agus ahmet aishah aishwarya aisling akinyi akosua alasdair alexey amadou
  aminah aminuddin amélie andrey anjali anke anneli aroha ashwin aung azlan azman bambang bandar barbora bashir bayu
  beatrix biljana bjarni björk bohumil bronwen budi carys chana cheikh chioma ciarán conceição concepción dalia
  dashiell deepa dermot dewi dian diederik dietmar dinesh diogo dmitry dragan dragana dvora dwi eko elif emrys endang
  eoin esra evgeny fahad farzaneh fatma femke ferenc fernanda fitri folake françoise funmilayo galina ganesh geert
  geneviève gertrud giacomo girish gonçalo gordana greetje gráinne guadalupe guðmundur gwilym gérard günter günther
  halyna hamish hanan harish hatice hawa hendra hendrika hinemoa hishammuddin hossein håkan hélène hüseyin ibrahima
  indah ingibjörg iryna iñaki jarosław jeroen joko jordi josep kamau kareem kateryna katrin katrín kaupo kavitha ketut
  khadijah kipchoge kristín kwabena kwasi larisa latha lestari leyla lina lindiwe ljiljana lucía luísa maeve mafalda
  mahathir mandla mariama markéta martín masahiro meena mercè meritxell michiko miloš mirjana moana montserrat moshe
  najib nasrin nataliya nattapong ngaire nicolás njoroge nomvula nur nurul nyoman núria ochieng oksana olusegun otieno
  ousmane padma parvin paweł petro pooja prayut purnomo putu päivi radha rahima rahimah ramón ratna recep rekha riikka
  rini rivka rohit rubén rui ruud salvatore salwa samira sandrine sangeeta sanne satish saud sebastián seema shankar
  shanti shigeru shinzo shirin shlomo sigridur sigurður silvina sipho sita siti slamet smita snežana sofía solange
  somchai somsak suharto sutrisno svitlana taras tarek teguh tetyana thabo thant themba thierry tiago tijana turki
  valery vesna vidya vojtěch vyacheslav véronique víctor wahyu wambui wayan wulandari yaakov yasser yaw yekaterina
  yitzhak yoshihiro yousef yukio yuko yumiko yuni zainabu zainal zanele zaw zaynab ziad zohreh zoltán élise éloïse
  étienne ólafur`),
);
