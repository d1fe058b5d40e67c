import type { MeaningCase } from './namesake-cases.ts';

/** Other things that are called like somebody or something of the story, and what is really meant. */
export const OTHER_NAME_CASES: readonly MeaningCase[] = [
  [
    'another Moscow stays another one for the whole article',
    'en',
    'The murders in Moscow, Idaho, shook the university. The mayor of Moscow spoke.',
  ],
  ['an abbreviated state', 'en', 'She moved from Berlin, Conn., to Geneva, Ill., and later to Moscow, Pa.'],
  [
    'a list of capitals is no list of states',
    'en',
    'Officials in [Washington|washington-dc], [Moscow|moscow], [Kyiv|kyiv] and [Berlin|berlin] agreed.',
  ],
  ['a composer who is called like a city', 'en', 'Irving Berlin wrote songs. Berlin could not read music.'],
  [
    'teams, wherever the sentence begins',
    'en',
    'Dynamo Kyiv met Shakhtar Donetsk. Inter Miami beat the Washington Capitals.',
  ],
  ['museums and treaties of a place', 'en', 'He read the Treaty of Berlin in the Museum of Moscow.'],
  ['a new sanction is no new country', 'en', 'New [Russia|russia] sanctions hit [Moscow|moscow].'],
  [
    'a plan on a page about another war',
    'en',
    'The 20-point plan was read in Cairo.\nHamas and Israel argue about it. Gaza waits.',
  ],
  ['a plan on a page about nothing of the kind', 'en', 'A 28-point plan for a better kitchen hangs on the wall.'],
  [
    'security guarantees for another country',
    'en',
    'Taiwan wants security guarantees; so does Armenia. [Russia|russia] said no.',
  ],
  ['a tower in another language', 'it', 'La Torre Trump è chiusa. Il presidente [Trump|donald-trump] tace.'],
  ['convention et lac', 'fr', 'La Convention de Genève, le lac de Genève et la rue de Kiev ; on va à [Genève|geneva].'],
  [
    'muro y convención',
    'es',
    'La Convención de Ginebra y el Muro de Berlín; fue a [Ginebra|geneva] y a [Berlín|berlin].',
  ],
  ['Hotel und Café', 'de', 'Das Hotel Moskau und das Café Europa schließen; er fährt nach [Moskau|moscow].'],
  ['a ship or a hotel in quotation marks', 'ru', 'Крейсер «Москва» и гостиница «Украина»; он живет в [Москве|moscow].'],
  [
    'a quoted person is a person',
    'en',
    'The so-called “[Putin|vladimir-putin]” of the story met [Zelensky|volodymyr-zelensky].',
  ],
  ['a channel with a number', 'ru', 'Его показали на канале Россия-1, а живет он в [России|russia].'],
  ['a team in Spanish', 'es', 'El Dinamo Kiev perdió en [Kiev|kyiv].'],
  ['котлета и абетка', 'uk', 'Замовили котлету Київ і вчили абетку НАТО; вони у [Києві|kyiv].'],
  [
    'states in eight languages',
    'en',
    'Kiev, North Dakota, Berlin in northern New Hampshire and Odessa (Texas) sent letters. Geneva, a small mill town in Maine, did not.',
  ],
  [
    'a state, in German',
    'de',
    'Der Sturm traf Moskau im US-Bundesstaat Tennessee und Berlin in Wisconsin.'.replace('US-', '[US|united-states]-'),
  ],
  [
    'a state, in French',
    'fr',
    'De Berlin, dans le New Hampshire, à Genève, dans l’État de New York ; puis Bruxelles, petit village.',
  ],
  [
    'a state, in Spanish',
    'es',
    'Vive en Moscú, Idaho; antes en Berlín, un pueblo de El Salvador, y en Ginebra (Illinois).'.replace(
      'un pueblo',
      'un municipio',
    ),
  ],
  [
    'a state, in Italian',
    'it',
    'Da Mosca, nell’Idaho, a Berlino, nel New Hampshire, e a Ginevra, nello Stato di New York.',
  ],
  [
    'a state, in Polish',
    'pl',
    'Zima w Moskwie, w stanie Idaho, w Berlinie w New Hampshire i w Kijowie w Dakocie Północnej.',
  ],
  [
    'a state, in Russian',
    'ru',
    'Торнадо в Москве, штат Теннесси; Берлин в штате Нью-Гэмпшир ждет, Киев в Северной Дакоте тоже.',
  ],
  [
    'a state, in Ukrainian',
    'uk',
    'Хуртовина в Москві в штаті Айдахо; у Берліні, штат Нью-Гемпшир, і в Києві у Північній Дакоті тихо.',
  ],
  ['a list of states', 'en', 'He won Alabama, [Alaska|alaska], Arizona and Texas.'],
  ['the union itself', 'uk', 'Вибори в [США|united-states] в штаті Джорджія повторять.'],
  [
    'a list of which two are states around the capital',
    'en',
    'Troops in [Washington|washington-dc], Maryland and Virginia wait.',
  ],
  ['a town of the story is a small one', 'en', 'They left [Pokrovsk|pokrovsk], a mining town in the east.'],
  ['a ship that is named again', 'de', 'Das Kreuzfahrtschiff Europa sitzt fest. Die Europa fuhr nach Oslo.'],
  ['a ship in apposition', 'en', 'The first to answer was the Moscow, a tug of the same line.'],
  [
    'a ship or a hotel in quotation marks says nothing of the city',
    'pl',
    'Statek „Moskwa” płynie, hotel „Kreml” stoi, a on wraca do [Moskwy|moscow].',
  ],
  ['a team of a country is no band', 'pl', 'Zespół [Ukrainy|ukraine] i grupa [Rosji|russia] grają.'],
  ['teams in other cases', 'pl', 'Mecz z Dynamem Kijów i ze Spartakiem Moskwa, potem z Unionem Berlin.'],
  [
    'a quartet and a church',
    'en',
    'On Sunday night the Kharkiv String Quartet plays once more before it leaves for home, this time in the Ukraine Baptist Church.',
  ],
  [
    'compounds of a name and a house',
    'de',
    'Im Europa-Center und im Trump-Hotel, sagt eine [US|united-states]-Zeitung.',
  ],
  ['a firm in quotation marks', 'ru', 'Фирма «Кремль-Строй» и завод «Донбасс» закрыты.'],
  [
    'named after a country, or in a city',
    'fr',
    'Au café de l’Europe et au théâtre de l’Ukraine ; dans un café de [Kiev|kyiv], une école de [Kharkiv|kharkiv].',
  ],
  ['an article of the house itself', 'fr', 'Le restaurant Le Kremlin et le quai de Genève sont fermés.'],
  [
    'a street of a city, and one that is called so',
    'fr',
    'La rue de Kiev est fermée ; dans une rue de [Kiev|kyiv], un drone est tombé.',
  ],
  ['the streets of a city', 'ru', 'На улицах [Киева|kyiv] и в ресторанах [Москвы|moscow] тихо.'],
  [
    'a plan of another peace, in other languages',
    'pl',
    '[Stany Zjednoczone|united-states], [Rosja|russia] i [Ukraina|ukraine] milczą.\nHamas odrzucił 20-punktowy plan pokojowy.\nIzrael chce gwarancji bezpieczeństwa dla Strefy Gazy.',
  ],
  [
    'a peace plan where the page tells more of Sudan',
    'en',
    '[Trump|donald-trump] met [Putin|vladimir-putin] and spoke of [Ukraine|ukraine].\nThen the peace plan came up again.\nSudan, Darfur and the Sudanese army wait; Sudan bleeds, and Sudanese mediators go back to Darfur.',
  ],
  [
    'a number of points on any agenda',
    'en',
    'The mayor of a town near [Kyiv|kyiv] has a plan.\nThe agenda had 28 points, says the proposal.',
  ],
  [
    'another congress, and the one that the page tells elsewhere',
    'de',
    'Senatoren und Republikaner streiten in [Washington|washington-dc].\nDer Kongress der Gewerkschaft tagt.',
  ],
  [
    'the congress that the page tells elsewhere',
    'en',
    '[Congress|us-congress] has two days left.\nRepublicans and Democrats in the Senate are split.',
  ],
  ['a street and by way of a city', 'it', 'Abita in via Mosca; il gas arriva via [Mosca|moscow].'],
  ['a club whose name is a compound', 'de', 'Der Gartenverein Krim feiert auf der [Krim|crimea].'],
];
