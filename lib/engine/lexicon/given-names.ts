/**
 * Given names common in news, in the scripts of the first pack. One of these before a surname says who is meant;
 * if the entity does not bear it, somebody else is. Folded when compiled: "Josée" and "Josee" are one.
 */
export const GIVEN_NAMES = `
aaron abdul abdullah abigail abraham adam adrian adriana agnes ahmad ahmed aidan alan albert alberto aldo alec alejandra alejandro alex
alexander alexandra alexandre alexei alexey alexis alfonso alfred ali alice alicia alina alison allan allen allison amanda amber amelia amy
ana anastasia anatoly andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angela angelina angelo anita ann anna anne
annie anthony antoine anton antonia antonio antony april arabella archie ariana arkady arnold arseniy artem arthur arturo ashley astrid
audrey august augusto aurora avery barbara barron barry bart bartosz beata beatrice beatriz ben benedict benjamin bernard bernardo bernd bernie
beth betty beverly bianca bilal bill billy björn bob bobby bogdan bohdan boris brad bradley brandon brenda brent brett brian brianna brigitte brooke
bruce bruno bryan caleb calvin cameron camila carl carla carlo carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecilia celia
cesar chad charles charlene charlie charlotte chelsea cheryl chloe chris christian christiane christina christine christoph christophe christopher
cindy claire clara clarence claude claudia claudio clayton clement clifford clint clinton cody colin connie connor constance cora corey
costa courtney craig cristina crystal curtis cynthia cyrus daisy dale damian damien dan dana daniel daniela daniele danielle danny danylo daria
darren daryl dave david dawn dean debbie deborah debra denis denise dennis denys denzel derek derrick diana diane diego dieter dirk dmitri dmitriy dmitry dmytro
dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas drew dustin dylan earl ed eddie edgar edith eduardo edward edwin
egor eileen elaine eleanor elena eli elijah elisa elisabeth elise elizabeth ella ellen elon elsa emil emilia emilio emily emma emmanuel eric erica erik erika
erin ernest ernesto ethan eugene eva evan evelyn evgeny ewa fabio federico felix fernando fiona florian frances francesca francesco francis francisco franco frank
frankie françois françoise franz fred freddie frederick frederik fritz gabriel gabriela gabrielle gareth garry gary gavin gene geoff geoffrey george georges georgia
gerald gerard gerhard gina giorgio giovanni giulia giuseppe glen glenn gloria gordon grace graham greg gregory greta grzegorz guido guillermo gunter gustavo
guy hailey hakan hanna hannah hans harold harriet harrison harry hassan heather hector heidi heiko heinrich helen helena helene helga henri henrik henry herbert
hillary holly howard hubert hugh hugo hunter ian ibrahim ida ignacio igor ihor ilya imran ines inga ingrid ira irene irina iris irving isaac isabel isabella
isabelle ivan ivana ivanka ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice jared jasmine jason
javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanna joao joe joel johan johann
johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan juana judd judith judy julia julian juliana julie julien julio june jürgen
justin jutta kai karen karin karina karl karol karolina kate katherine kathleen kathryn kathy katie katja katrin katrina kay kayla keith kelly ken kenneth kent kerry kevin kim
kirill kirk klaus konrad konstantin kristen kristina kristine kristin krystyna krzysztof kurt kyle kyrylo laila lance lara larissa larry lars laura lauren laurence laurent laurie lawrence
lea leah lee lena leo leon leonard leonardo leonid leroy leslie levi lewis liam lidia lily linda lindsay lindsey lisa lloyd logan lois lola lora lorenzo lori lorraine
louis louise luc luca lucas lucia lucy luigi luis luisa luka lukas luke lydia lynn lyudmila maciej madeleine madison magdalena maggie maia malcolm manfred manuel manuela mara
marc marcel marcelo marcin marco marcos marcus margaret margarita maria mariana marianne marie marilyn marina mario marion marjorie mark markus marlene marsha marta martha martin
martina marvin mary maryna mateo mateusz matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximilian maxine maya mehmet megan melania melanie melinda melissa mia
michael michal michel michele michelle miguel mike mikhail milan mildred miles milos miranda miriam mitch mohamed mohammad mohammed moira molly monica monika morgan moritz moses muhammad mustafa
mykhailo mykola myra nadia nadine nancy naomi natalia natalie natasha nathan nathaniel nazar neil nelson nicholas nick nicola nicolai nicolas nicole nigel nikita nikki nikola nikolai nikolay nina noah noel nora
norbert norma norman octavio oksana olaf ole oleg oleh oleksandr oleksii olena olga oliver olivia olivier omar orlando oscar oskar otto owen pablo paige pam pamela paola paolo pascal pat patricia patrick patrik
patty paul paula paulina pauline paulo pavel pavlo pawel pearl pedro peggy penny pete peter petr petra petro phil philip philipp philippe phillip phyllis pierre piotr polina porter priscilla quentin rachel rafael ralf ralph
ramon randy raul ray raymond rebecca regina reginald reinhard rene renee ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rosa rosalind
rosario rose rosemary ross roy ruben rudolf rudy rupert ruslan russell ruth ryan sabine sabrina sally salman salvador sam samantha samuel sandra sandy santiago sara sarah sascha saul scott sean sebastian selena serena serge sergei sergey sergio
serhii serhiy seth shane shannon sharon shaun shawn sheila shelby sherry shirley sidney silvia silvio simon simone slava sofia sonia sonja sophia sophie spencer stacey stacy stan stanislav stanley stefan stefano stella stephanie stephen steve steven
stewart stuart sue susan susanne suzanne svetlana sven sviatoslav sylvia sylvie tamara tanya taras tara tatiana tatyana taylor ted terence teresa terri terrence terry tessa thelma theo theodore theresa therese thierry thomas tiffany tim timothy timur tina tobias todd tom tomas tomasz tommy toni
tony tracey tracy travis trevor tricia tristan troy tyler ulrich umberto ursula uwe vadim valentin valentina valentyn valeria valeriy valery valerie vanessa vasily vasyl vera vernon veronica veronika victor victoria viktor viktoria vincent vincenzo viola virginia vitali vitaliy vitaly vitalii vivian
vlad vladimir vladislav vladyslav volker volodymyr walter wanda warren wayne wendy werner wesley wilfried wilhelm will william willie wladimir wlodzimierz wojciech wolfgang xavier yana yaroslav yegor yelena yevgeny yevhen yolanda yulia yuri yuriy yury yusuf yvette yvonne zachary zbigniew zoe zofia zuzana
nirav lalit siim tiffany alina
александр алина алла анатолий анна антон анастасия артем борис вадим валентин валерий валерий валерій василий василий василь
вера виктор віктор віктор віталій виталий владимир володимир владислав вячеслав в'ячеслав галина геннадий георгий григорий даниил дарья денис дмитра евгений
екатерина елена жанна иван игоря ігор ильдар илья инна ирина кирила константин ксения лариса леонид леонід людмила максим мария марія мелания меланья меланія михаил михайло микола
надежда наталья наталія никита нина оксана олег олександр олена олексій ольга павел павло петр полина роман руслан светлана світлана святослав станислав степан тарас
татьяна тетяна тимур федор эрик юлия юлія юрий юрій яна ярослав барон чарльз джош рейчел тони эдвард джордж джон джеймс майкл роберт уильям дензел брижит люк
kenny harvey harold howard hugo ivana ivanka eric erik denis fyodor nil siim tony vince
heike heinz helga helmut herbert hermann holger horst ingo jochen jörg rainer rüdiger sigmar silke susanne thorsten torsten dieter dietmar dirk erich ernst eva ewald franz fritz georg gerd gerhard gisela günter günther hans heiko
małgorzata józef aleksander aleksandra bartłomiej dariusz dorota elżbieta grzegorz jacek jarosław jerzy joanna leszek łukasz marek mariusz michał mirosław paweł przemysław radosław rafał ryszard stanisław tadeusz waldemar władysław zygmunt
oliwia zofia małgorzata julia аліна віта лев соломія олівія луис
вікторія ірина катерина наталя надія іванка тіффані лара марія віра юлія любов валентина ксенія софія уляна мелані ерік денис
виктория жанна ирина катерина кристина лара лидия лилия любовь майя маргарита нина раиса римма софья тамара тиффани ульяна людмила
`;
