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
];
