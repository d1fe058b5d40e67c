/**
 * Given names common in news, in the languages of the first pack. One of these before a surname says who is meant;
 * if the entity does not bear it, somebody else is. Folded when loaded: "Josée" and "Josee" are one; Cyrillic ones in
 * the nominative.
 */
export const GIVEN_NAMES = `
aaron abdul abigail ada adam adele adrian adriana agata agatha agnes agnieszka ahmad ahmed aidan aisha alan alana alastair alba albert
alberta alberto albrecht aldo aldona alec alejandra alejandro aleksander aleksandra aleksei aleksey alessandra alessandro alessio alex
alexander alexandra alexandre alexei alexej alexey alexia alexis alfie alfonso alfred alfredo ali alica alice alicia alina alison alistair
alix allan allen alois alojzy alphonse althea alvaro alwin amadeo amanda amber amelia amelie amelio amir amparo amy ana anabel anastasia
anastasiya anatol anatole anatolii anatoliy anders andre andrea andreas andrei andrej andres andreu andrew andrey andriy andrzej andy
angela angelica angelina angelo angus anika anita anja anke ann anna annalena annalisa annamaria anne anneliese annemarie annette annie
annika ansgar antje antoine anton antonella antonia antonina antonino antonio anya apolonia april araceli archie ariana arianna arkady
arlette armand armando armin arnaud arne arno arnold artem arthur artur arturo ashley astrid athena attilio aude audrey auguste augustin
augusto aurelia aurelie aurelien aurelio avery axel babette baptiste barbara barbro barnaby barron barry bart bartek bartholomew bartosz
bartłomiej basil bastian bastien beata beatrice beatrix beatriz belen bella ben benedetta benedict benedikt beniamino benita benito
benjamin benno benoit bente bernadette bernard bernardo bernd bernhard bernice bert berta bertha berthold bertram bertrand beth bettina
betty bianca bilal bill billy birgit birte björn blanca blandine blas bob bobby bodo bogdan bogumil bogumiła boguslaw boguslawa bohdan
bohdana boleslaw bonnie boris borja bozena brad bradley brandon brenda brendan brent brett brian bridget brigitte britta bronislaw
bronislawa brooke bruce bruna bruno bryan burkhard byron caitlin caleb camila camilla camille camillo candela carina carl carla carlo
carlos carlotta carly carmelo carmen carmine carol carolina caroline carolyn carsten casey caspar cassandra catalina catarina caterina
catherine cathy cecile cecilia cecylia cedric celeste celestino celia celine cesar cezary chad chantal charlene charles charlie charlotte
chelsea cheryl chiara chloe chris christa christel christelle christian christiane christina christine christoph christophe christopher
chuck cindy ciro claire clara clare claudette claudia claudie claudine claudio claus clemens clement clemente clementine clint clive
clotilde clyde cody colin concepcion connie conrad consuelo cora corentin corey corinna corinne cornelia cornelius corrado cosima cosimo
courtney craig crispin cristian cristiana cristiano cristina cristobal cuthbert cynthia cyprian cyril cyrille cyrus czeslaw dagmar
daisy dale damian damiano damien dan dana daniel daniela danilo danny danuta daphne daria dario dariusz darlene daryl dave david dawn dean
deanna debbie deborah debra delia delphine denis denise dennis denys denzel derek desiree desmond detlef diana diane diego dieter diether
dietmar dietrich digby dino dirk dmitrij dmitry dmytro dobrosław dolly dolores domenico domingo dominic dominik dominika dominique don
donald donata donatella donatien donato donna dora doreen dorian doris dorota dorothea dorothee doug douglas drew duncan dunja dwight
dylan earl eberhard eckart eckhard ed edda eddie edgar edgardo edith edmond edmund edoardo eduard eduardo edward edwin edyta egon egor
eileen ekaterina elaine eleanor elena elfriede eli elia elian eliane elias elie elina elisa elisabeth elisabetta elise elizabeth elke ella
ellen elliot elliott elmar elmer elodie eloi eloise elon elsa elton elvira elżbieta emanuela emanuele emil emile emilia emiliano emilie
emilien emilio emily emma emmanuelle enrica enrico enrique enzo erhard eric erica erich erik erika erin erminia erna ernest ernesto ernie
ernst erwin eryk esteban estelle esther ethan etienne ettore eugen eugene eugenia eugenie eugenio eulalia eusebio eva evan evelyn evelyne
everardo evgeniy evgeny ewa ewald ewelina ezequiel ezio fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fanny fatima
faustino fausto federica federico felicia felicitas feliks felipe felix ferdinand ferdinando ferenc fergus fermin fernand fernanda
fernando filip filippo finn fiona flavia flavio florent florentina florian floriane floyd francesca francesco francine francis francisca
francisco franciszek franck franco francois frank franka franz françoise fred frederic frederick frederik frederique frieda friederike
friedhelm fritz fryderyk fyodor gabor gabriel gabriela gabriele gabriella gael gaelle gaetano gail gareth garry gary gaspard gaston gavin
gemma gene genevieve gennady gennaro genowefa geoff georg george georgy gerald geraldine gerard gerardo gerd gerda gerhard gerlinde
germain germaine gertrud gertrude gesine ghislaine giacomo giada giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo
gilbert gilberto giles gilles gillian gina ginette ginger gino gioele gioia giordano giorgio giovanna giovanni gisela gisele giselle
giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenn gniewko goffredo gonzalo gordon gottfried grace graciela graeme
graham grazia graziano graziella greg gregoire gregor gregorio gregory greta gretchen grigory grzegorz guadalupe gudrun guido guillaume
guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwen gwendolyn günter hakan halina halyna hamish hank hanka hanna hannah
hannelore hannes hanno hans harald harold harriet harry hartmut harvey hazel heather hector hedwig heidi heike heiko heiner heinrich heinz
helen helena helene helga helmut helmuth henning henri henriette henrik henry henryk herbert heribert hermann hermine hernan herta hilary
hilda hilde hildegard hiltrud hipolito holger holly homer honorata horace horacio horst hortense howard hubert hugh hugo hugues humberto
humphrey iain ian ida ignacio ignacy ignazio igor ihor ilaria ildefonso ilia ilona ilse ilya imke immacolata imogen imran ines inez inga
inge ingeborg ingo ingolf ingrid inmaculada innokenty ira irena irene irenka irina iris irma irmgard irving iryna isaac isabel isabela
isabella isabelle isaura isidoro ismael isolde istvan italo ivan ivana ivanka ivo ivor iwona izabela jaap jacek jacinta jacinto jack
jackie jacob jacqueline jacques jadwiga jagoda jaime jake jakob jakub james jamie jan jana jane janet janette janice janina janine janis
janusz jared jarek jarosław jasmin jasmine jason jasper javier jay jean jeanette jeanine jeanne jeannette jeannine jeff jeffrey jen jenna
jennifer jenny jens jeremie jeremy jerome jeronimo jerry jerzy jesse jessica jesus jewgeni jewgenij jill jim jimmy jo joachim joan joann
joanna joao joaquin joaquina jobst jocelyn jocelyne jochen jodi jodie joe joel johan johanna johannes john jolanda jolanta jon jonas
jonathan jordan jordi jorg jorge jose josef josefa josefina joseph josephine josette josh joshua josiane jost jowita joy joyce juan juana
juanita judd judith judy juha jules julia julian juliana juliane juliano julie julien juliette julio julita julius june jupp jurgen jussi
justin justine justyna jutta józef jörg jürgen kacper kai kaja kajetan kalina kamil kamila kara karen karin karina karl karl-heinz karla
karol karolina kasia kasimir kaspar katalin katarina katarzyna kate katharina katherine kathleen kathrin kathy katie katja katrin katya
kay kayla kazimiera kazimierz keith kelly kelsey ken kenneth kenny kent kerry kerstin kevin kilian kim kimberly kinga kirill kirk kirsten
kirstin kirsty klara klaudia klaus klemens knut konrad konstantin konstanty konstanze korbinian kordula kornelia krista kristen kristin
kristina kristine krystian krystof krystyna krzysztof kunigunde kurt kyle lachlan laetitia laila lalit lambert lamberto lance lara larry
lars laszlo laura laure lauren laurence laurent laurette lavinia lawrence lazaro lea leah leandro lech lee leila leland lena leo leocadia
leokadia leon leona leonard leonardo leonid leonie leonor leopold leopoldo leroy lesia leslie leszek leticia letizia lev levi levin lewis
liam lidia lieselotte lili lilian liliana lilith lilli lily lina linda lindsay lindsey linus lionel lisa lisbeth livia livio lloyd logan
loic lois lola lora lorena lorenz lorenza lorenzo loretta lori loris lorraine lothar lotte lou louis louisa louise luana lubomir luc luca
lucas lucia luciana luciano lucie lucien lucienne lucile lucille lucinda lucjan lucrecia lucrezia lucy lucyna ludger ludivine ludmila
ludmyla ludovic ludovica ludovico ludwig ludwik ludwika luigi luigia luis luisa luisella luka lukas luke lutz luzia lydia lydie lyle lynn
lyudmila mabel maciej maciek maddalena madeleine mads mael magali magda magdalena magdalene magnus maia maik maite maksim maksymilian
malcolm malgorzata malte malwina manfred manfredo manon manuel manuela mara marc marcel marcela marceli marcella marcelle marcello marcelo
marcia marciano marcin marco marek margaret margarete margarethe margarida margarita margherita margit margot marguerite maria mariana
marianna marianne mariano maribel marie marie-claude marie-louise marielle marietta marija marika marilena marilyn marina marino mario
mariola marion marisa marisol marissa marita marius mariusz marjorie marjory mark markus marlene marlies marlon marta martha marthe martin
martina martine mary maryse massimiliano massimo mateo mateusz matheo mathias mathieu mathilde matias matilda matilde matt matteo matthew
matthias matthieu matvey maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximilien maxine maya małgorzata
mechthild megan meike melania melina melinda melissa mercedes meredith merle mervyn mia michael michaela michal michalina michał michel
michela michele micheline michelle mieczyslaw mieczyslawa mieszko miguel miguel-angel mike mikhail mikko mila milagros milan mildred
milena miles milos milosz mindy mireille mirella miriam mirjam mirko miroslaw mirosław mirosława mitch mitzi modesto moira mollie molly
mona monika monique montgomery montserrat moritz moses muriel mykhailo mykola mykyta myra myriam myrtille nadege nadezhda nadia nadine
nadja nancy nanni naomi natacha natalia natalie nataliia natalina nataliya natalja natan natascha nathalie nathan nathaniel nazar nazario
ned neil nellie nevil neville nicanor niccolo nicholas nick nicla nico nicola nicolas nicole nicoletta nieves nigel nikita nikki niklas
nikola nikolai nikolaj nikolaus nikolay nil nils nina nino nirav noah noel noelia noemi noemie nora norbert norberto norma norman odette
odile odilon ofelia oksana olaf ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha olimpia oliver olivia olivier oliviero
oliwer oliwia oliwier ollie omar opal ophelie oriana orlando ornella orsola ortrud ortwin orville oscar oskar oswald oswaldo ottavia
ottavio ottilie ottmar otto ottokar otylia owen pablo paige palmira paloma pam pamela pancho paola paolina paolo pascal pascale pasquale
pat patrice patricia patricio patrick patrizia patrizio patryk patsy patty paul paula paulette paulina pauline paulo paulus pavel pavlo
pawel paweł pearl pedro peggy pekka pelayo penelope penny percy perrine pete peter petr petra petro phil philip philippa philippe phillip
phyllis pia piera pierangelo pierfrancesco pierluigi piero pierre pierrette piers pietro pilar piotr priscilla przemysław pyotr quentin
quincy quirin rachel rachele radek radosław rafael rafaela rafał raffaela raffaele raimondo raimund rainer ralf ralph ramiro ramon ramona
randy raoul raphael raquel raul ray raymond raymonde rebeca rebecca reggie reginald regine reiner reinhard reinhold remi remigiusz remo
remy renata renate renato renaud rene renee renzo rhonda rhys ricarda ricardo riccardo richard rick ricky rico rigoberto rino rita rob
robert roberta roberto robin robyn rocco rocio roderich roderick rodney rodolfo rodolphe rodrigo rogelio roger roland rolande rolando rolf
romain roman romana romano romeo romuald romy ron ronald ronja rory rosa rosalia rosalie rosalind rosanna rosaria rosario roscoe rose
roselyne rosemarie rosemary rosina rosita ross rostislav roswitha roxanne roy roza rozalia ruben rudi rudolf rudolph rudy rufus ruggero
rupert ruslan ruslana rut ruth ryan ryszard sabina sabine sabrina sally salome salvador salvatore sam samantha samuel sandra sandrine
sandro sandy sanna santino sara sarah sascha saskia saturnino saul saverio scott sean sebastian sebastiano sebastien selina selma serafina
serafino serena serge sergei sergej sergey sergio sergiusz serhii serhiy seth severin severino seweryn shane shannon sharon shaun shawn
sheila sherry sheryl shirley sibylle sid sidonie siegbert siegfried sieglinde siegmund sigismund sigmund sigrid siim silas silke silvana
silvano silvestro silvia silvina silvio simon simona simone simonetta slava slawomir sofia solange soledad solene sonia sonja sophia
sophie soren stacey stacy stan stanislao stanislas stanisław stefan stefania stefanie stefano steffen steffi stella stepan stephane
stephanie stephen steve steven stewart stu stuart sue susan susana susanna susanne suse suzanne suzie sven svetlana sviatoslav svitlana
svyatoslav sybille sylvain sylvaine sylvester sylvia sylvie sylwester sylwia szczepan szymon sławomir tabea tadeusz tamar tamara tammy
tanja tanya tara taras tatiana tatjana ted tekla telesforo teo teodor teodora teodoro terence teresa teresita terri terry tessa tetiana
tetyana thaddeus thea thelma theo theodor theodora theodore theresa therese theresia thibault thierry thilo thomas thorsten tiberio
tiffany tilda tilman tim timo timofey timothee timothy timur tina tino tiziana tiziano tobias todd tom tomas tomasa tomasz tommaso tommy
toni tony torsten tracy traudl trevor trinidad trisha tristan tristram troy trude trudy tullio tuomas tyler tymon tymoteusz tyra udo ugo
ulf ulrich ulrike umberto urs ursula urszula uschi ute uwe vadim vadym valentin valentina valentino valentyna valeri valeria valerie
valerii valerio valeriy valero valery vanessa vasili vasiliy vasily vasyl vasylyna veniamin vera verena vernon veronica veronika veronique
viacheslav vicente vicki vicky victoria viktor vince vincent vincente vincenza vincenzo viola violet violeta violetta virgilio virginie
viridiana vitali vitalii vitalij vitaliy vitaly vito vittoria vittorio vivian viviana vivien vivienne vlad vladimir volker volodymyr
vsevolod vyacheslav waclaw wacław walburga waldemar walentyna wally walt walter wanda wassili wayne wendy wenzel wera werner weronika
whitney wieslaw wiesław wiesława wiktor wiktoria wilbur wilfried wilhelm wilhelmine will willi william willy wilma wincenty winfried
winnie wioletta witold wladimir wojciech wolfgang woody władysław włodzimierz xavier ximena yago yakov yana yann yannick yannis yaroslav
yaroslava yasmin yegor yekaterina yelena yevgenia yevgeny yevhen yevheniya yohann yolanda yolande yulia yuliya yuri yuriy yury yusuf yves
yvette yvonne zach zachary zbigniew zdzislaw zdzisław zenon zinaida zita zoe zofia zoltan zoya zsolt zuzanna zygmunt zyta łukasz
аврора агата агнешка агния аделина адриан аким алевтина александр алексей алексея алена алеся алина алиса алла альберт альбина альфред
алёна аліна анастасия анатолий анатолия ангела ангелина анджей андрей андрій анна антон антонина антонио аніта аркадий арсен арсений артем
артур артём ася афанасий барон богдан богдана борис брижит бронислав в'ячеслав вадим валентин валентина валерий валерия валерій валерія
варвара василий василиса василь венера вениамин вера вероника вероніка виктор виктория виолетта виталий виталина влада владимир владислав
владлен войцех володимир вольфганг всеволод вячеслав вячеслава вікентій віктор вікторія віра віта віталій вітольд гавриил гаврило галина
ганна ганс геннадий генри генрих генріх георгий георгій герман глеб гліб гордей грег грегори григорий григорій гришко гэри гюнтер даниил
данила данило даніїл дар'я дарина дарья девід дензел денис джеймс джек джим джо джованни джозеф джон джордж джош диана диего дитер дмитра
дмитрий дмитро дональд дэвид діана ева евгений евгения егор едуард ежи екатерина елена елизавета ельвіра емельян емілія ендрю ерік ефим
жак жан жан-пьер жанна захар збигнев зинаида зиновий злата зоряна зоя зінаїда иван ивановна игнат игнатий игоря илона ильдар илья инга
инесса инна иннокентий иосиф ирина ирма йосип казимир камила карина карл карлос кароліна катерина кевин кеннет кира кирила клавдия клавдія
клим клод кондрат константин корней крис кристина кристофер ксения ксенія кузьма курт кшиштоф кіра лаврентий лада лара лариса лев леонид
леонтий леонід лесь леся лех лиана лидия лилия лина лоренс луи луис лука любов любовь любомир любомира людмила люк люся лілія майкл майя
максим мар'ян мар'яна маргарита марек мариана марина мария марк марко маркіян марта мартин марія матвей матвій маттео мелания меланья
мелані меланія мері мигель микола мирон мирослав мирослава михаил михайлина михайло мишель мстислав мэри надежда надія назар назарій настя
наталка наталья наталя наталія нелли нестор никита никифор николай николя нина нинель нэнси оксана оксен олег олекса олександр олександра
олексій олена олесь олеся ольга олівія омелян орест осип остап отто пабло павел павлина павло панас паоло патрик педро пелагея петр пилип
питер платон пол полина прасковья прохор пьер пётр пітер радислав радмила раиса рауль раїса рейчел ренат рената римма ричард роберт роджер
роман рональд ростислав рудольф руслан рустам річард савва савелий самуил сара светлана святослав світлана семен семён серафима сергей
сергій сильвио скотт снежана соломия соломія софья софія станислав станіслава степан степанида стефан стефания стефанія стивен стівен
сьюзан тамара тамила тарас татьяна тереза тетяна тимофей тимофій тимур тиффани тихон тодд том томас тони трофим тіффані уильям ульяна
уляна уолтер урсула устим устина фаина федор федір феликс филипп франсуа франческо френк фриц фрэнк фёдор хайнц харитон хельга хосе
христина христя хуан чарли чарльз шон эдвард эдуард эльвира эльдар эми эмили эмиль эмма эндрю эрик эрнест юлиан юлия юліан юлія юрген юрий
юрій юхим ядвига яков яків ян яна януш ярема ярина ярослав ярослава яшар єва євген євгенія єлизавета іванка ігнат ігор іларіон іосип ірина
ія
лідія даринка маша саша паша дима коля витя миша ваня маруся оленка іванко тимко петрик андрійко
`;
