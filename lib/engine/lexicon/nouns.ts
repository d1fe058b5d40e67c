/** Nouns that, capitalised after a name, make the name of something else. */
export const INSTITUTIONS = `
bar lounge pub grill schule gymnasium kaserne brücke viertel halle preis pokal
tower towers organization organisation university college school institute academy foundation group companies company corp corporation inc llc ltd plc holdings media
hotel hotels inn casino plaza parkway street avenue boulevard road square lane drive close crescent grove terrace mews bridge airport station airlines airways airbase railways railway cruises shipping
times herald tribune independent gazette journal chronicle examiner observer globe telegraph courier
commanders capitals wizards nationals redskins huskies mystics dolphins marlins hurricanes cavaliers ravens raiders fc sc united city rovers athletic olympics
volleys recycling wanderers hotspur
museum theatre theater café cafe quartet hall ballet opera orchestra symphony philharmonic ensemble choir circus zoo library cathedral church abbey temple gallery
cup championship championships marathon grand prix league stadium arena arenas classic trophy trophies masters derby
jr sr junior senior ii iii iv
national memorial monument center centre hospital clinic park gardens
convention conventions protocol treaty accords syndrome disease effect mule sprouts sandwich dressing wall wings
steakhouse vodka bibles sneakers nft
county parish township heights hills beach springs falls lake river bay island islands peninsula creek valley mountain mountains mount forest
securities bank ventures partners estates properties pictures studios studio entertainment logistics motors
airshow biennale festival fashion
tour torre wieża башня тауэр вежа медиа медіа университет університет фонд институт інститут fundación fondation université universidad università uniwersytet
turm stiftung hochschule universität zeitung straße platz allee bau wachschutz spedition gmbh ag kg ohg verlag werke
costruzioni srl spa snc crociere sarl sas sociedad jardines transportes
групп холдинг арена экспресс експрес студия студія
`;

/** Before a place name they make another place or a team: Lake Geneva, Fort Washington, Port Moscow, New Berlin. */
export const PLACE_PREFIXES = `
lake fort port mount new little saint st camp cape east north south west county university bank captain miss latin central upper lower
team vitamin air radio dynamo dinamo spartak lokomotiv shakhtar zorya fc cska hertha union real inter dnipro arsenal metalist alba zenit viktoria bsc sc sk krylja
servette fk bc hc vfb futbol olympique sporting torpedo chornomorets
динамо спартак локомотив шахтар шахтер торпедо металлист металіст цска арсенал зоря заря фк хк унион уніон
lac lago szachtar schachtar schachtjor chakhtar shajtar szachtior
dynama dynamem dynamu spartaka spartakiem spartakowi lokomotiwu szachtara szachtarem metalistem metalista metalistowi zorią zori zorii unionem unionu arsenału arsenałem
динаму торпеда шахтаря шахтарем шахтером шахтера спартаком спартака спартаку локомотивом локомотива
`;

/** With "of" after them, or right before the name, they make the name of something else: lac de Genève, Treaty of Berlin. */
export const OF_HEADS = `
convention conventions treaty university college museum library cathedral lake wall battle congress bank protocol street avenue
traité université musée lac mur rue boulevard quai
convención convenciones tratado universidad museo lago páramo cerro volcán laguna vereda muro calle avenida plaza glorieta
convenzione trattato università piazza piazzale viale
konwencja konwencji konwencję jezioro ulica ulicy ulicę ulicą
конвенция улица улице улицу площадь проспект проспекте озеро
конвенція вулиця вулицю площа проспект проспекті
`;

/** Right before the name of a place they make the name of something else; with "of" between they say where it is. */
export const PLACE_HEADS = `
bijouterie librairie pharmacie boutique prix trophée pizzeria
peña taberna mesón heladería panadería farmacia premio trofeo torneo copa
osteria lido gelateria bagno agriturismo
księgarnia księgarni stadnina stadniny apteka apteki rondo rondzie klubie wydawnictwo
apotheke buchhandlung modehaus kneipe preis pokal
hotel hotels café cafe bar restaurant club pub inn cinema theatre theater gallery tavern diner
hôtel hôtels poulet école lycée collège quartier square station gare métro cinéma théâtre brasserie discothèque
auberge piscine salle résidence camping fromagerie boulangerie
alias hacienda finca rancho paseo rotonda puente colegio instituto fábrica hostal cafetería cine teatro discoteca sala
polideportivo residencia barrio urbanización estadio librería pensión pollo ensaladilla
rifugio pensione ristorante albergo vicolo ponte trattoria pizzeria locale palazzo villa scuola
liceo ospedale stadio libreria quartiere rione
aleja alei klub klubu kino kina kinie kinem hotelu hotelem
restauracja restauracji restaurację baru barze zajazd zajazdu zajeździe osiedle osiedlu kawiarnia kawiarni pomnik
gaststätte gasthaus gasthof kotelett disco diskothek metzgerei bäckerei fleischerei konditorei brauerei weingut autohaus reederei schule hochschule
bahnhof allee brücke siedlung pension werft
эхо гостиница гостинице отель отеле ресторан ресторане кафе кинотеатр санаторий санатории университет
абетка абетку абетки котлета котлету котлети готель готелі ресторані кінотеатр санаторій озеро університет
`;

/** What bears a name and is then called by it alone: a ship, a band, a team, a film, a village. */
export const BEARERS = `
agencja agencji agencję comparsa chirigota murga coro
association société clinique empresa asociación ditta società associazione firma vereinigung spedition choir chœur chor coro chór crociera croisière
liner tugboat yacht schooner icebreaker trawler ms mv ss hms uss msc band quartet hamlet racehorse
navire paquebot remorqueur cargo yacht voilier croiseur brise-glace groupe orchestre fanfare troupe quatuor hameau
crucero barco buque ferri remolcador yate velero rompehielos banda orquesta grupo dúo caserío
nave piroscafo traghetto rimorchiatore veliero incrociatore rompighiaccio yacht motonave banda band orchestra gruppo duo frazione paesino borgo villaggio
schiff kreuzfahrtschiff dampfer fähre frachter schlepper kreuzer eisbrecher museumsschiff segelschiff segler jacht fregatte band rockband ensemble orchester kapelle quartett kleinstadt dorf weiler
statek statku statkiem prom promu promem holownik holownika okręt okrętu lodołamacz jacht jachtu krążownik krążownika zespół zespołu grupa grupy grupę kapela orkiestra wieś wsi wsią miasteczko miasteczka miasteczku
теплоход пароход судно буксир паром ледокол крейсер корабль яхта фрегат ансамбль оркестр квартет поселок деревня деревне деревню село хутор станица
теплохід пароплав судно буксир пором криголам крейсер корабель яхта фрегат гурт ансамбль оркестр квартет селище село селі хутір
`;

/** Works and houses whose name follows between quotation marks: all that is in it is part of it. */
export const WORKS = `
film movie documentary comedy drama series novel book album song musical play opera satire thriller painting exhibition show
film documentaire comédie série roman livre album chanson pièce opéra spectacle exposition liste
película documental comedia serie novela libro disco álbum canción obra ópera cortometraje exposición
film documentario commedia serie romanzo libro album canzone opera spettacolo mostra
film dokumentarfilm komödie serie roman buch album lied stück oper ausstellung drama thriller
film filmu filmem dokument dokumentalny komedia komedii komedię serial serialu powieść powieści książka książki książkę album albumu piosenka spektakl spektaklu
фирма завод компания предприятие магазин клуб театр агентство издательство концерн ооо зао хор
фірма завод компанія підприємство крамниця клуб театр агенція видавництво концерн тов хор
фильм сериал роман книга альбом песня пьеса опера спектакль комедия выставка картина
фільм серіал роман книга альбом пісня п'єса опера вистава комедія виставка картина
`;

/** Between such a noun and the name, articles too. */
export const OF = `
of de d du del della dell delle dei do di von des la l le il los las der the
`;
