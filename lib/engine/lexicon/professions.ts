/**
 * Trades that nobody of a story's cast is introduced by: whoever is bears the name by chance. `~` after a Polish noun
 * stands for its endings; Cyrillic ones are in the nominative.
 */
export const PROFESSIONS = `
drummer bassist saxophonist trumpeter vintner sommelier grandmaster barrister beekeeper
batteur guitariste bassiste sommelier œnologue pâtissier procureur apiculteur
guitarrista batería bajista enólogo sumiller apicultor fiscal comparsista jubilado
batterista chitarrista bassista enologo apicoltore pensionato carabiniere
schlagzeuger gitarrist bassist konditor imkerin meteorologin meteorologe staatsanwalt verteidigerin zeuge zeugin
perkusista gitarzysta basista wokalista wokalistka skrzypek mecenas weterynarz~ pszczelarz~ świadek jubiler~
барабанщик гитарист вокалист пасечник электрик завуч потерпевший свидетель сомелье
барабанщик гітарист вокаліст бджоляр електрик завуч потерпілий свідок адвокатка
judge justice doctor dr professor prof attorney lawyer coach trainer striker goalkeeper goalie defender midfielder winger captain capt skipper quarterback
pitcher player footballer boxer golfer swimmer sprinter jockey cyclist skater driver referee umpire
singer songwriter rapper drummer guitarist pianist violinist cellist conductor composer soprano tenor baritone ballerina dancer choreographer actor actress
filmmaker screenwriter painter sculptor artist architect poet novelist playwright author photographer illustrator designer chef baker butcher farmer
fisherman carpenter plumber electrician mechanic barber tailor grocer ironmonger jeweller shopkeeper landlord innkeeper hotelier headmaster headteacher teacher
lecturer historian archaeologist biologist chemist physicist astronomer geologist botanist psychologist librarian nurse surgeon dentist pharmacist
detective inspector sergeant constable sheriff bishop rabbi pastor vicar priest archbishop cardinal lord mayor councillor councilman councilwoman alderman
congressman congresswoman baron reporter columnist pilot skipper teammate bookkeeper accountant realtor scenographer curator reseller namesake
homonyme scénographe juge professeur docteur entraîneur joueur footballeur gardien attaquant défenseur ailier buteur arrière latéral cycliste chanteur chanteuse acteur actrice
réalisateur réalisatrice cinéaste metteur scénariste peintre sculpteur pianiste violoniste compositeur romancier romancière écrivain poète photographe maire
conseiller-municipal boulanger boucher fleuriste agriculteur éleveur vigneron pêcheur restaurateur aubergiste hôtelier notaire avocat avocate médecin infirmier vétérinaire
pharmacien curé évêque abbé instituteur institutrice professeure historien chercheur chercheuse libraire pompier gendarme brigadier
tocayo escenógrafo juez jueza profesor profesora entrenador jugador futbolista portero guardameta delantero centrocampista mediocentro zaguero ciclista tenista
cantante cantaor bailaora actriz cineasta guionista pintor escultor pianista compositor novelista escritor escritora poeta fotógrafo
alcalde alcaldesa concejal concejala edil regidor regidora panadero carnicero agricultor ganadero pescador hostelero notario abogado abogada médico médica cirujano enfermero
veterinario farmacéutico obispo maestro maestra historiador investigador librero bombero ingeniero arquitecto árbitro
giudice professore professoressa allenatore calciatore portiere attaccante difensore centrocampista terzino mediano fantasista ciclista tennista cantante cantautore attore attrice
regista scenografo sceneggiatore omonimo pittore scultore direttore d'orchestra pianista compositore scrittore scrittrice poeta fotografo sindaco sindaca assessore assessora consigliera
fornaio macellaio agricoltore allevatore pescatore ristoratore albergatore notaio avvocato avvocata medico chirurgo infermiere veterinario farmacista parroco vescovo maestro
geometra ingegnere architetto storico ricercatore libraio tassista comandante arbitro
richterin trainer cheftrainer coach torwart torhüter stürmer verteidiger mittelfeldspieler flügelspieler spieler kapitän rennfahrer schiedsrichter
sänger sängerin schauspieler schauspielerin regisseur regisseurin maler malerin bildhauer künstler künstlerin dirigent dirigentin pianist pianistin geiger komponist sopranistin tenor
autor autorin schriftsteller schriftstellerin dichter fotograf bürgermeister bürgermeisterin oberbürgermeister ortsvorsteher ortsvorsteherin landrat landrätin stadtrat
stadträtin gemeinderat gemeinderätin bäcker metzger fleischer bauer landwirt winzer wirt wirtin gastwirt hotelier friseur schreiner tischler elektriker lehrer lehrerin
rektor notar anwalt rechtsanwalt arzt ärztin chirurg zahnarzt tierarzt apotheker pfarrer bischof historiker historikerin forscher forscherin biologe physiker chemiker
architekt ingenieur förster imker taxifahrer vermieter hausmeister pensionär rentnerin rentner
imiennik~ scenograf~ sędzia profesor~ doktor~ trener~ piłkarz~ bramkarz~ napastnik~ pomocnik~ obrońca obrońcy obrońcę kolarz~ tenisist~ zawodnik~ kapitan~ śpiewak~ śpiewaczka piosenkarka piosenkarz~ aktor~ aktorka
reżyser~ scenarzysta malarz~ malarka rzeźbiarz~ dyrygent~ pianista pianistka kompozytor~ pisarz~ pisarka poeta poetka fotograf~ burmistrz~ wójt~ sołtys~ radny radna radnego radnemu radnym
starosta piekarz~ rzeźnik~ rolnik~ sadownik~ rybak~ restaurator~ hotelarz~ fryzjer~ krawiec notariusz~ adwokat~ mecenas~ lekarz~ lekarka chirurg~ weterynarz~ aptekarz~ ksiądz księdza biskup~ nauczyciel~
nauczycielka historyk~ badacz~ inżynier~ architekt~ strażak~ taksówkarz~ blogerka bloger~ emerytka emeryt~
тезка однофамилец сценограф судья доктор профессор адвокат тренер футболист хоккеист вратарь защитник полузащитник нападающий форвард голкипер капитан теннисист теннисистка боксер гонщик велосипедист чемпион чемпионка спортсмен спортсменка
певец певица актер актриса режиссер режиссерка кинорежиссер сценарист писатель писательница поэт поэтесса художник художница скульптор пианист скрипач дирижер композитор сопрано тенор балерина хореограф фотограф
телеведущий телеведущая блогер мэр депутатка староста предприниматель фермер пекарь мясник агроном лесник рыбак нотариус врач хирург ветеринар аптекарь священник епископ архиепископ учитель учительница
историк археолог биолог физик химик инженер архитектор следователь таксист пенсионер пенсионерка адмирал арбитр
однофамілець сценограф суддя професор футболіст футболістка хокеїст воротар захисник півзахисник нападник форвард тенісист тенісистка боксер гонщик чемпіон чемпіонка спортсмен спортсменка
співак співачка актор акторка режисер режисерка кінорежисер сценарист письменник письменниця поет поетка поетеса художник художниця скульптор піаніст скрипаль диригент композитор хореограф фотограф
телеведучий телеведуча блогер мер депутатка староста підприємець фермер пекар м'ясник агроном лісник рибалка нотаріус лікар лікарка хірург ветеринар аптекар священник єпископ архієпископ вчитель вчителька учитель учителька
історик археолог біолог фізик хімік інженер архітектор слідчий таксист пенсіонер пенсіонерка адмірал арбітр капітан
`;
