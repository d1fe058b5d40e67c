/**
 * Given names common in news, in the scripts of the first pack. One of these before a surname says who is meant;
 * if the entity does not bear it, somebody else is. Folded when compiled: "Josée" and "Josee" are one.
 */
export const GIVEN_NAMES = `
aaron abdul adam agnes ahmad ahmed aidan alan alberto aldo alec alejandro alex
alexander alexandra ali alice alina allan allen amanda amber amy
ana andre andrea andrei andrew andrey andy anita ann anna anne
annie anton antonio april artem ashley
avery barron barry bart beata ben benjamin bernd
beth betty bilal bill billy björn bob bobby boris brad bradley brent brett brian brigitte
bruce bruno bryan caleb carl carla carlo carlos carol caroline casey cathy celia
cesar chad charles charlotte chloe chris christian christopher
cindy clara clint cody colin cora corey
costa courtney craig cyrus daisy dale dan dana daniel daniela danny daria
daryl dave david dawn dean debra denis dennis denys denzel derek diana diane diego dieter dirk dmitry dmytro
don donald donna dora doris doug douglas drew dylan earl ed eddie edgar edith edward edwin
egor elena eli elisa elise elizabeth ella ellen elon elsa emil emily emma eric erica erik erika
erin ethan eugene eva evan ewa fabio felix fernando fiona francesco frank
françoise franz fred frederick fritz gabriel garry gary gavin gene geoff george
gerhard gina giorgio glen glenn grace greg gregory greta grzegorz guido
guy hakan hanna hannah hans harold harry heidi heiko helen helga henri henry
holly hugh hugo ian ida igor ihor ilya imran ines inga ingrid ira irene irina iris irving isaac
ivan ivana ivanka ivo jack jacob jaime jake jakob jakub james jamie jan jana jane janet jared jason
jay jean jeff jen jenna jennifer jenny jens jerry jesse jessica jesus jill jim jimmy jo joan joanna joao joe joel johan
johanna john jon jonas jonathan jorge jose josef joseph josh joshua joy joyce juan juana judd judy julia julie julio june jürgen
justin jutta kai karen karin karl karol kate katherine kathy katie katja katrin kay kayla keith kelly ken kent kerry kevin kim
kirill kirk klaus kristina kurt kyle laila lance lara larry lars laura lauren laurent lawrence
lea leah lee lena leo leon leonard leroy levi lewis liam lidia lily linda lisa lloyd logan lois lola lora lori
louis luc luca lucas lucia lucy luigi luis luisa luka lukas luke lydia lynn lyudmila maia malcolm manuel mara
marc marcin marco margaret maria marie marina mario mark markus marta martha martin
mary mateo matt mauricio max maxim maya megan melania mia
michael michelle miguel mike mikhail milan miles milos mitch moira molly monika moses
myra nadia nancy naomi nazar neil nicholas nick nicole nigel nikki nikolai nikolay nina noah noel nora
norma oksana olaf ole oleg oleh oleksandr oleksii olena olga oliver olivier omar oscar oskar otto owen pablo paige pam paola paolo pat patricia
patty paul paula paulina paulo pavel pavlo pawel pearl pedro peggy penny pete peter petr petra petro phil philip piotr rachel ralf ralph
ramon randy raul ray rebecca rene renee richard rick ricky rita rob robert robin roger rolf roman romeo ron ronald rosa
rose ross roy ruben rudolf rudy ruslan ruth ryan sally sam samantha samuel sandra sandy sara sarah saul scott sean serge sergei sergey
seth shane shaun shawn simon slava sofia sonia sonja sophie stacy stan stefan stephanie steve steven
sue susan suzanne svetlana sven tamara tanya taras tara ted terri terry tessa theo thomas tiffany tim timur tina todd tom tomas tomasz tommy toni
tony tracy troy tyler uwe vadim vanessa vasily vasyl vera victoria viktor viola vivian
vlad vladimir volodymyr walter wanda wayne wendy werner will wladimir yana yegor yulia yuri yuriy yury yusuf zoe zofia
nirav lalit siim tiffany alina
александр алина алла анатолий анна антон анастасия артем борис вадим валентин валерий валерий валерій василий василий василь
вера виктор віктор віктор віталій виталий владимир володимир владислав вячеслав в'ячеслав галина геннадий георгий григорий даниил дарья денис дмитра евгений
екатерина елена жанна иван игоря ігор ильдар илья инна ирина кирила константин ксения лариса леонид леонід людмила максим мария марія мелания меланья меланія михаил михайло микола
надежда наталья наталія никита нина оксана олег олександр олена олексій ольга павел павло петр полина роман руслан светлана світлана святослав станислав степан тарас
татьяна тетяна тимур федор эрик юлия юлія юрий юрій яна ярослав барон чарльз джош рейчел тони эдвард джордж джон джеймс майкл роберт уильям дензел брижит люк
kenny harold hugo ivana ivanka eric erik denis fyodor nil siim tony vince
heike heinz helga helmut horst ingo jörg silke dieter dirk erich ernst eva ewald franz fritz georg gerd gerhard günter hans heiko
małgorzata józef aleksander aleksandra bartłomiej elżbieta grzegorz jacek jarosław jerzy joanna łukasz marek michał mirosław paweł przemysław radosław rafał stanisław władysław oliwia
zofia małgorzata julia аліна віта лев соломія олівія луис
вікторія ірина катерина наталя надія іванка тіффані лара марія віра юлія любов валентина ксенія софія уляна мелані ерік денис
виктория жанна ирина катерина кристина лара лидия лилия любовь майя маргарита нина раиса римма софья тамара тиффани ульяна людмила
`;
