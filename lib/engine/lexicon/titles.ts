/** Offices and forms of address that stand before a name, in the languages of the first pack. */
export const TITLES = `
president presidents pm fm potus premier minister ministers chancellor secretary senator sen governor gov congressman representative rep
mr mister sir lord general gen colonel col lieutenant lt admiral adm marshal captain capt commander chief boss leader head
envoy emissary ambassador diplomat negotiator spokesman spokesperson adviser advisor aide candidate nominee incumbent
vice deputy acting interim former ex elect prime foreign defense defence interior finance state chairman chair speaker
director commissioner doctor dr prof professor judge justice attorney billionaire tycoon businessman developer veteran
republican democrat democratic conservative host
président présidente premier ministre chancelier secrétaire envoyé émissaire conseiller général ambassadeur porte parole chef patron
monsieur mm m
presidente ministro canciller cancelliere secretario segretario enviado inviato asesor consigliere general generale embajador
ambasciatore portavoz portavoce líder leader jefe capo señor signor don primer premier mandatario
präsident präsidenten kanzler kanzlers bundeskanzler bundeskanzlers minister außenminister außenministers verteidigungsminister
ministerpräsident ministerpräsidenten premierminister regierungschef staatschef staatsoberhaupt kremlchef kremlherrscher
sondergesandter sondergesandte sondergesandten gesandter gesandte unterhändler chefunterhändler sprecher kremlsprecher
berater nato generalsekretär generalsekretärs parteichef general herr herrn amtskollege amtskollegen vizepräsident vizepräsidenten
präsidentschaftskandidat republikaner kommissionspräsidentin ratspräsident außenbeauftragte außenbeauftragten
prezydent prezydenta prezydentem prezydentowi premier premiera premierem premierowi kanclerz kanclerza minister ministra szef szefa
wysłannik wysłannika sekretarz sekretarza rzecznik rzecznika doradca doradcy generał generała pan pana lider lidera
президент президента президенту президентом президенте премьер премьера министр министра канцлер канцлера глава главы спецпосланник
спецпосланника посланник посланника советник советника помощник помощника секретарь генсек пресс генерал лидер лидера
госсекретарь госсекретаря господин
президентові премєр міністр міністра міністром канцлера спецпосланець спецпосланця радник радника помічник
секретар держсекретар держсекретаря керівник керівника пан речник речника
`;

export const MADAM = `
mrs ms miss madam madame lady mme mlle señora signora frau pani dame first princess queen
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
