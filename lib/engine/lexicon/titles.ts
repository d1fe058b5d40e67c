/** Offices that stand before a name, in the languages of the first pack. Slavic words in Cyrillic in the nominative. */
export const TITLES = `
president presidents pm fm potus premier minister ministers chancellor secretary senator sen governor gov
general gen colonel col lieutenant lt admiral adm marshal commander chief boss leader head
envoy emissary ambassador diplomat negotiator spokesman spokesperson adviser advisor aide nominee incumbent
vice deputy acting interim former ex elect prime foreign defense defence interior finance state chairman chair speaker
director commissioner billionaire tycoon businessman
republican democrat democratic conservative
président présidente premier ministre chancelier secrétaire envoyé émissaire conseiller général ambassadeur porte parole
presidente ministro canciller cancelliere secretario segretario enviado inviato asesor general generale embajador
ambasciatore portavoz portavoce líder leader jefe capo primer premier mandatario
präsident präsidenten kanzler kanzlers bundeskanzler bundeskanzlers minister außenminister außenministers verteidigungsminister
ministerpräsident ministerpräsidenten premierminister regierungschef staatschef staatsoberhaupt kremlchef kremlherrscher
sondergesandter sondergesandte sondergesandten gesandter gesandte unterhändler chefunterhändler sprecher kremlsprecher
berater nato generalsekretär generalsekretärs parteichef general amtskollege amtskollegen vizepräsident vizepräsidenten
präsidentschaftskandidat republikaner kommissionspräsidentin ratspräsident außenbeauftragte außenbeauftragten
prezydent prezydenta prezydentem prezydentowi premier premiera premierem premierowi kanclerz kanclerza minister ministra szef szefa
wysłannik wysłannika sekretarz sekretarza rzecznik rzecznika doradca doradcy generał generała lider lidera
президент премьер министр канцлер глава спецпосланник
посланник советник помощник генсек пресс генерал лидер
госсекретаря
президентові премєр міністр спецпосланець спецпосланця радник помічник
секретар держсекретар керівник речник
sénateur dirigeant senador senadora vicepresidente ministra senatore senator senatora präsidentin ministerin kanzlerin außenministerin
wiceprezydent wiceprezydenta ministrem szefem sekretarzem rzecznikiem rzeczniczka doradcą przewodniczący przewodniczącego przewodnicząca liderem kanclerzem
сенатор представитель представник представительница представниця спикер спікер речниця генсек лідер голова віцепрезидент
`;

/** Any woman of the name. */
export const MADAM = `
mrs ms miss madam madame lady mme mlle señora signora frau pani dame princess queen пані госпожа
`;

/** Said before an office of somebody who does not hold it (now), or of nobody in particular. */
export const OTHER_HOLDERS = `
former ex then late past previous future next deputy vice acting interim designate longtime onetime erstwhile first second new
ancien ancienne futur future prochain vice anterior antiguo expresidente exministro futuro próximo precedente prossimo
ehemaliger ehemalige ehemaligen früherer frühere früheren damaliger damalige damaligen künftiger künftige künftigen stellvertretender
były byłego byłemu byłym dawny ówczesny przyszły następny wiceprezydent zastępca zastępcy
бывший бывшего бывшему бывшим экс тогдашний тогдашнего будущий будущего следующий вице заместитель заместителя
колишній колишнього колишньому колишнім екс тодішній майбутній наступний віце заступник заступника
any every no another each ein eine einen einem einer eines kein keine keinen keinem keiner jeder jeden jedem jede un une chaque una cada nessun ogni
każdy każdego żaden кожен кожного жоден жодного каждый каждого любой любого
`;

/** Any man of the name. */
export const ADDRESSES = `
certain certo tal tale
mr mister sir monsieur m señor signor don herr herrn pan pana господин пан
`;

/** Before or after a surname: a family, or one of it who is known by what he is to another. */
export const KIN = `
family families clan dynasty brothers sisters siblings junior jr senior sr
famille frères époux couple familia hijo hermanos famiglia fratelli figlio coniugi
familie ehepaar brüder rodzina rodziny bracia małżeństwo państwo młodszy
семья супруги братья младший родина сім'я подружжя брати молодший
`;

/** Articles after which nobody known is named. */
export const INDEFINITE = `
a an one some un une una uno ein eine einem einen einer eines jakiś jakaś pewien pewna pewnego
`;

/** Said of one whom the reader does not know. */
export const STRANGERS = `
surnamed namens apellido apellidado cognome gewisser gewissen niejaki niejakiego niejakim niejakiemu niejaka nazwisku nazwiskiem
некий некто некого фамилии фамилией прізвище прізвищем такий-собі
`;
