/**
 * Descriptions by office: [what a reader would lose or be misled by, language, the paragraph with its mentions written in],
 * on 3 December 2025, behind the first paragraph of the language (`LEADS`).
 */
export const OFFICE_CASES: readonly (readonly [name: string, lang: string, paragraph: string])[] = [
  [
    'an office alone is its holder’s who was named before',
    'en',
    '[Friedrich Merz|friedrich-merz] spoke. The [chancellor|friedrich-merz?] left early.',
  ],
  [
    'somebody else’s of the same title',
    'en',
    '[Friedrich Merz|friedrich-merz] spoke. The chancellor of the Exchequer left. A chancellor left. The former chancellor left.',
  ],
  [
    'nobody’s once a stranger of the title was named',
    'en',
    '[Friedrich Merz|friedrich-merz] spoke. Chancellor Rachel Reeves did not. The chancellor left.',
  ],
  [
    'nobody’s where two holders were named',
    'en',
    '[Keir Starmer|keir-starmer] met [Viktor Orbán|viktor-orban]. The prime minister left.',
  ],
  ['nobody’s before its holder was named', 'en', 'The chancellor left. [Friedrich Merz|friedrich-merz] followed.'],
  [
    'the one of whose side the sentence speaks',
    'en',
    '[Donald Trump|donald-trump] called [Volodymyr Zelensky|volodymyr-zelensky]. [Marco Rubio|marco-rubio] said the [president|donald-trump?] was pleased.',
  ],
  [
    'not the one who was named, if the sentence speaks of another side',
    'en',
    '[Marco Rubio|marco-rubio] said the president would not come. In [Kyiv|kyiv] the president spoke.',
  ],
  [
    'whose it is, by a pronoun',
    'en',
    '[Keir Starmer|keir-starmer] came and his envoy left. [Donald Trump|donald-trump] came and [his envoy|steve-witkoff?] left.',
  ],
  [
    'an envoy to elsewhere is another',
    'en',
    'The [US|united-states] envoy to Israel and [Trump|donald-trump]’s envoy for Syria left. The [US envoy|steve-witkoff] stayed.',
  ],
  [
    'one of several',
    'en',
    'A senior [Kremlin|kremlin] aide, a [Trump|donald-trump] envoy and one [Putin|vladimir-putin] adviser met the [Kremlin aide|yuri-ushakov?].',
  ],
  [
    'what stands in what an office is of, and the longer of two',
    'en',
    'The [head of the Ukrainian delegation|rustem-umerov?] met the [US president’s son-in-law|jared-kushner?].',
  ],
  [
    'several in a row',
    'en',
    'The [French president|emmanuel-macron?], the [British prime minister|keir-starmer?] and the [German chancellor|friedrich-merz?] met.',
  ],
  [
    'the alliance is the one that was named, an alliance is not',
    'en',
    '[NATO|nato] met. The [alliance|nato?] will help; an alliance of farmers and the alliance between two towns will not. The [EU|european-union] met. The [bloc|european-union?] agreed.',
  ],
  [
    'with cases and compounds',
    'de',
    '[Selenskyjs Außenminister|andrii-sybiha?] traf [Frankreichs Präsidenten|emmanuel-macron?], den [polnischen Regierungschef|donald-tusk?] und die [Präsidentin der EU-Kommission|ursula-von-der-leyen?]. Der [US-Außenminister|marco-rubio?] schwieg.',
  ],
  [
    'the plural, and another country’s',
    'de',
    '[Friedrich Merz|friedrich-merz] sprach. Der [Kanzler|friedrich-merz?] ging. Die Kanzler gingen. Der Kanzler der Einheit war Kohl. Die Unterhändler [Trumps|donald-trump] blieben.',
  ],
  [
    'with the country behind',
    'fr',
    "Le [premier ministre britannique|keir-starmer?], la [présidente de la Commission européenne|ursula-von-der-leyen?] et le [ministre russe des affaires étrangères|sergei-lavrov?] parlent. L'[hôte de l'Élysée|emmanuel-macron?] se tait.",
  ],
  [
    'another’s, and a woman is no man',
    'fr',
    '[Emmanuel Macron|emmanuel-macron] a parlé. Le président polonais et le président du Sénat se taisent. La porte-parole du [Kremlin|kremlin] se tait, le [porte-parole du Kremlin|dmitry-peskov?] parle.',
  ],
  [
    'one word for two offices',
    'es',
    '[Friedrich Merz|friedrich-merz] habló. El [canciller|friedrich-merz?] se fue. El [canciller ruso|sergei-lavrov?] llegó.',
  ],
  [
    'another’s',
    'es',
    '[Friedrich Merz|friedrich-merz] habló. El canciller austríaco llegó. El presidente del Congreso y el presidente polaco callan.',
  ],
  [
    'with the house it is of',
    'it',
    "Il [capo dell'Eliseo|emmanuel-macron?], l'[inquilino della Casa Bianca|donald-trump?] e il [portavoce di Putin|dmitry-peskov?] tacciono. Il [segretario generale della Nato|mark-rutte?] parla.",
  ],
  [
    'another’s',
    'it',
    '[Marco Rubio|marco-rubio] è qui. Il [segretario di Stato|marco-rubio?] tace. Il segretario di Stato vaticano e il presidente del Senato tacciono.',
  ],
  [
    'adjectives and genitives',
    'pl',
    '[Turecki prezydent|recep-tayyip-erdogan?], [prezydent Francji|emmanuel-macron?] i [brytyjski premier|keir-starmer?] rozmawiali z [szefem rosyjskiej dyplomacji|sergei-lavrov?]. [Gospodarz Białego Domu|donald-trump?] czeka.',
  ],
  [
    'an office alone, and another’s',
    'pl',
    '[Friedrich Merz|friedrich-merz] mówił. [Kanclerz|friedrich-merz?] wyszedł. Kanclerz Austrii został. Nowy kanclerz mówi.',
  ],
  [
    'adjectives and genitives',
    'uk',
    '[Президент Туреччини|recep-tayyip-erdogan?] зустрівся з [британським прем’єром|keir-starmer?]. [Речниця МЗС Росії|maria-zakharova?] та [глава Єврокомісії|ursula-von-der-leyen?] мовчать. [Господар Кремля|vladimir-putin] чекає.',
  ],
  [
    'an office alone, and another’s',
    'uk',
    '[Фрідріх Мерц|friedrich-merz] говорив. [Канцлер|friedrich-merz?] заявив, що поїде. Канцлер університету заявив, що ні. Польський президент мовчав.',
  ],
  [
    'adjectives and genitives',
    'ru',
    '[Президент Турции|recep-tayyip-erdogan?] встретился с [британским премьером|keir-starmer?]. [Помощник президента РФ|yuri-ushakov?] и [глава украинской делегации|rustem-umerov?] молчат. [Хозяин Белого дома|donald-trump?] ждет.',
  ],
  [
    'an office alone, and another’s',
    'ru',
    '[Фридрих Мерц|friedrich-merz] говорил. [Канцлер|friedrich-merz?] заявил, что поедет. Канцлер университета молчал. Президент Токаев молчал. Президент заявил, что нет.',
  ],
];
