import type { Language } from '../../model/mention.ts';
import type { WordClass } from './word-class.ts';

/**
 * How news says who said something, language by language. Words as printed inside a sentence, without hyphens and
 * apostrophes; verbs in the forms that stand with a quotation. Compiled into the packs' quote files, so that no page
 * carries them in its script.
 */
export const SAYING: Readonly<Record<Language, Readonly<Partial<Record<keyof typeof WordClass, string>>>>> = {
  en: {
    VERB: `written proposed
      said says say told tells added adds asked asks replied replies wrote writes tweeted tweets posted declared
      declares insisted insists argued argues warned warns claimed claims noted notes explained explains stated
      announced announces called calls described describes vowed vows pledged promised stressed stresses emphasized
      emphasised reiterated repeated remarked responded responds answered countered quipped joked boasted bragged
      lamented complained suggested suggests acknowledged admitted admits conceded concedes confirmed confirms denied
      denounced dismissed dubbed labeled labelled blasted slammed hailed praised urged urges recalled concluded continued
      continues predicted observed commented mused shouted yelled exclaimed proclaimed retorted contended maintained
      asserted asserts alleged cautioned mocked accused criticized criticised referred refers characterized
      characterised likened spoke testified signaled signalled hinted demanded reported deemed trumpeted
      thundered offered opined ranted fumed wondered thanked raved put puts groused
      reacted snapped scoffed sneered grumbled chided pleaded implored enthused gushed agreed objected protested
      touted speculated elaborated recounted whispered swore fired shot lashed pointed commanded instructed
      advised assured conceding counselled counseled decried derided ridiculed lambasted lauded sounded hit`,
    PARTICIPLE: `saying adding calling describing telling noting writing insisting arguing warning claiming declaring
      stating explaining stressing emphasizing referring asking vowing promising suggesting tweeting dismissing blasting
      denouncing yelling shouting mocking slamming replying responding announcing hailing praising branding labeling dubbing accusing urging joking boasting quipping repeating`,
    ACCORDING: 'according',
    HE: 'he',
    SHE: 'she',
    OF: 'of',
    PLACE: 'in at on during after before following amid',
    PREPOSITION: `for to with by from about against into through over under between among alongside near toward towards
      without via than upon around behind beyond despite within`,
    CLAUSE:
      'that when while where whether if because since until although though as so but how what why yet like unless',
    RELATIVE: 'who which whom whose',
    AND: 'and or',
    PASSED: `the a an has had have also then later again once now still just recently previously earlier further simply
      himself herself ever never even only already often today yesterday tonight monday tuesday wednesday thursday
      friday saturday sunday would will did does do could this week month morning afternoon evening went famously his her their its my our
      too there hours days weeks months years minutes moments meanwhile
      instead however nevertheless separately finally moreover indeed quoted cited took met held gave made sent cut led won lost sought kept stood sat ran came got drew threw brought
      fought left spent began broke chose flew saw laid issued`,
    BE: 'was were is are been be being',
    SHORT: 'sen rep gov mr mrs ms dr gen col lt st jr sr maj sgt prof hon capt adm messrs u.s u.n d.c vs no',
  },
  de: {
    VERB: `versprach resümierte spottete scherzte räumte
      sagte sagt sagten gesagt erklärte erklärt erklärten betonte betont meinte meint fügte schrieb schreibt
      geschrieben teilte warnte warnt gewarnt forderte fordert gefordert kündigte angekündigt behauptete behauptet
      versicherte versichert äußerte bekräftigte bekräftigt nannte nennt genannt bezeichnete bezeichnet kritisierte
      kritisiert antwortete entgegnete ergänzte verkündete verkündet unterstrich mahnte drohte gedroht lobte sprach
      spricht rief fragte twitterte urteilte konterte bestätigte begründete beklagte beteuerte bilanzierte fuhr hob
      wiederholte verlangte befand`,
    ACCORDING: 'laut so worten angaben ansicht aussage',
    BEHIND: 'zufolge',
    HE: 'er',
    SHE: 'sie',
    OF: 'der des',
    PLACE: 'in im am an auf nach vor bei beim',
    PREPOSITION: 'von vom für mit zu zum zur aus gegen über unter zwischen durch um ohne seit bis neben gegenüber',
    CLAUSE: 'dass daß wenn als ob weil während wie doch aber sondern denn damit obwohl',
    RELATIVE: 'welcher welche',
    AND: 'und oder',
    PASSED: `hat hatte haben wurde werde will habe auch dann später weiter hinzu nun noch jetzt bereits zuvor
      erneut heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag reportern journalisten das dazu
      dabei daraufhin wörtlich sich es man`,
    SHORT: 'dr prof z.b u.a nr bzw ca st',
  },
  fr: {
    VERB: `dire raconté raconte confirmé tranché glissé réclamé
      dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique estimé estime assuré assure souligné
      souligne écrit indiqué indique lancé lance averti avertit prévenu prévient répondu répond insisté insiste martelé
      martèle confié confie précisé précise annoncé annonce réagi rappelé rappelle qualifié qualifie dénoncé dénonce
      jugé juge promis promet plaidé reconnu admis appelé accusé ironisé tweeté conclu conclut poursuivi poursuit
      renchéri regretté prédit commenté commente demandé demande exigé salué félicité réjoui indigné décrit parlé évoqué résumé menacé
      disait disent déclarait`,
    ACCORDING: 'selon',
    HE: 'il',
    SHE: 'elle',
    OF: 'de du des d',
    PLACE: 'dans à au aux lors sur en chez pendant après avant',
    PREPOSITION: 'pour avec par contre entre sous vers sans depuis envers devant',
    CLAUSE: 'que quand lorsque si comme mais car tandis alors puisque où',
    RELATIVE: 'qui dont',
    AND: 'et ou',
    PASSED: `le la les l un une a avait ont est s ce t aussi ensuite encore déjà lundi mardi mercredi jeudi vendredi
      samedi dimanche également puis hier lui même`,
    SHORT: 'm mm mme dr st',
  },
  es: {
    VERB: `resumió resume recordó recuerda reclamó espetó relató contó confirmó remachó replicó bromeó repitió opinó
      dijo dice dicho dijeron afirmó afirma afirmado aseguró asegura asegurado declaró declara declarado señaló
      señala señalado añadió añade añadido explicó explica sostuvo sostiene manifestó manifiesta indicó indica advirtió
      advierte escribió escribe escrito insistió insiste subrayó subraya recalcó recalca apuntó apunta agregó agrega
      respondió responde anunció anuncia expresó destacó destaca reiteró reconoció admitió comentó comenta calificó
      califica describió llamó prometió pidió exigió criticó denunció lamentó precisó zanjó contestó preguntó concluyó
      publicó tuiteó aclaró habló habla defendió ironizó amenazó matizó sentenció`,
    ACCORDING: 'según',
    HE: 'él',
    SHE: 'ella',
    OF: 'de del',
    PLACE: 'en tras durante desde',
    PREPOSITION: 'a al para con por contra entre sobre hacia sin ante bajo',
    CLAUSE: 'que cuando mientras si como pero porque aunque donde tal',
    RELATIVE: 'quien quienes cual',
    AND: 'y e o',
    PASSED: `el la los las un una ha han había fue también luego después ya lunes martes miércoles jueves viernes sábado
      domingo hoy ayer además lo le se este esta así`,
    SHORT: 'sr sra dr dra ee.uu',
  },
  it: {
    VERB: `premesso confermato conferma raccontato racconta ripetuto ironizzato scherzato
      detto dice disse dicono dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato
      sottolinea scritto scrive scrisse ribadito ribadisce assicurato assicura sostenuto sostiene avvertito avverte
      annunciato annuncia risposto risponde commentato commenta precisato precisa osservato osserva definito definisce
      chiamato chiesto chiede ammesso concluso conclude promesso insistito evidenziato replicato replica rimarcato
      denunciato accusato proseguito prosegue ricordato ricorda parlato parla minacciato attaccato tuonato incalzato`,
    ACCORDING: 'secondo',
    HE: 'lui egli',
    SHE: 'lei ella',
    OF: 'di del della dello dei delle degli dell d',
    PLACE: 'in nel nella nello nell a al alla ai durante dopo su sul sulla sui',
    PREPOSITION: 'per con da dal dalla contro tra fra senza verso',
    CLAUSE: 'che quando mentre se come ma perché dove poiché',
    RELATIVE: 'cui quale',
    AND: 'e ed o',
    PASSED: `il lo la i gli le l un una ha hanno aveva è anche poi ancora già lunedì martedì mercoledì giovedì venerdì
      sabato domenica oggi ieri inoltre così quindi`,
    SHORT: 'sig dott on',
  },
  pl: {
    VERB: `wspominał wspomniał przekonywał przekonywała ostrzegał ostrzegała zapewniał potwierdził potwierdziła skwitował ironizował
      powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła oświadczył oświadczyła dodał
      dodała podkreślił podkreśliła zaznaczył zaznaczyła napisał napisała przekazał przekazała ocenił oceniła wyjaśnił
      wyjaśniła zapowiedział zapowiedziała zapewnił zapewniła ostrzegł ostrzegła poinformował poinformowała zauważył
      zauważyła skomentował skomentowała odpowiedział odpowiedziała nazwał nazwała określił określiła tłumaczył przyznał
      przyznała uznał uznała zadeklarowała uważa twierdzi pisze podkreśla dodaje ogłosił ogłosiła zadeklarował deklaruje wezwał
      wskazał wskazała odparł odparła kontynuował powtórzył powtórzyła zapytał ocenia stwierdza zaznacza relacjonował
      zagroził obiecał skrytykował podsumował`,
    ACCORDING: 'według zdaniem słów',
    HE: 'on',
    SHE: 'ona',
    PLACE: 'w we na po podczas przed',
    PREPOSITION: 'dla do z ze od o przez przeciw między ku bez pod nad przy za u wobec',
    CLAUSE: 'że gdy kiedy czy jeśli jak ale bo ponieważ gdyż aby żeby gdzie choć',
    RELATIVE: 'który która którzy',
    AND: 'i oraz a lub',
    PASSED: `też także potem później już jeszcze ponownie poniedziałek wtorek środę czwartek piątek sobotę niedzielę
      wczoraj dziś dzisiaj to się również`,
    SHORT: 'prof dr gen płk ks św min im ul r',
  },
  ru: {
    VERB: `отозвался отозвалась повторил повторила предположил предположила признался признавал писал допустил посетовал пошутил
      сказал сказала сказали заявил заявила заявили заявляет говорит говорил говорила говорят отметил отметила
      отметили подчеркнул подчеркнула подчеркнули добавил добавила добавили сообщил сообщила сообщили написал написала
      пишет объяснил объяснила пояснил пояснила пояснили уточнил уточнила уточнили указал указала указали считает
      считают рассказал рассказала ответил ответила назвал назвала назвали предупредил предупредила признал признала
      пообещал пообещала утверждает утверждал констатировал прокомментировал спросил спросила продолжил продолжила
      напомнил напомнила объявил объявила потребовал призвал призвала заверил заверила охарактеризовал высказался
      высказалась резюмировал возразил выразил подтвердил подтвердила полагает заметил заметила`,
    ACCORDING: 'словам мнению выражению данным',
    HE: 'он',
    SHE: 'она',
    PLACE: 'в во на после',
    PREPOSITION: 'по о об к от с со для из у за до при перед между через против про над под без',
    CLAUSE: 'что когда если как но поскольку чтобы хотя пока где так',
    RELATIVE: 'который которая которые',
    AND: 'и или',
    PASSED: `также потом затем ранее уже еще ещё снова это понедельник вторник среду четверг пятницу субботу воскресенье
      вчера сегодня накануне позже тогда тоже`,
    SHORT: 'г гг тыс млн им ул т.е т.п',
  },
  uk: {
    VERB: `запевняв запевняла припустив припустила повторив повторила пожартував розповідав писав наголошував наголошувала зізнався
      сказав сказала сказали заявив заявила заявили заявляє каже казав казала кажуть говорить говорив говорила
      зазначив зазначила зазначили наголосив наголосила наголосили підкреслив підкреслила додав додала додали повідомив
      повідомила повідомили написав написала пише пояснив пояснила розповів розповіла відповів відповіла назвав назвала
      попередив попередила визнав визнала вважає стверджує запевнив запевнила уточнив уточнила вказав вказала
      прокоментував зауважив зауважила оголосив пообіцяв пообіцяла нагадав нагадала підсумував наголошує закликав
      закликала висловився висловилася продовжив спитав запитав охарактеризував підтвердив заперечив переконує`,
    ACCORDING: 'словами думку даними',
    HE: 'він',
    SHE: 'вона',
    PLACE: 'в у на після під',
    PREPOSITION: 'за про до від з із зі для по при перед між через проти над без о об щодо',
    CLAUSE: 'що коли якщо як але оскільки щоб хоча поки де так',
    RELATIVE: 'який яка які',
    AND: 'і й та або',
    PASSED: `також потім згодом раніше вже ще знову це понеділок вівторок середу четвер пятницю суботу неділю вчора
      сьогодні напередодні пізніше тоді теж`,
    SHORT: 'р рр тис млн ім вул т.зв',
  },
};
