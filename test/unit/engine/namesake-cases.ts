/** [what a reader would be misled by or lose, language, the page (a line a block) with its mentions written in] */
export type MeaningCase = readonly [name: string, lang: string, page: string];

/** People who bear a surname of the cast, and the cast among them. */
export const NAMESAKE_CASES: readonly MeaningCase[] = [
  [
    'a son who was named last is meant by the surname',
    'en',
    'The magazine praised Eric Trump. Trump added that he was busy.',
  ],
  [
    'beside the father too, right after the son was named',
    'en',
    '[Donald Trump|donald-trump] spoke to [Vladimir Putin|vladimir-putin]. His son Eric Trump said no, and Trump added that he was busy.',
  ],
  [
    'a while later the surname is the father’s again, who was named first and as often',
    'en',
    '[Donald Trump|donald-trump] spoke to [Vladimir Putin|vladimir-putin].\nHis son Eric Trump said no.\n[Putin|vladimir-putin] waited.\nThen [Trump|donald-trump] called.',
  ],
  [
    'not so where the son was named first',
    'en',
    'Eric Trump opened a hotel.\n[Donald Trump|donald-trump] sent a note.\nEric Trump read it.\nThe doors opened.\nGuests came.\nThen Trump sang.',
  ],
  [
    'a given name that nobody listed, inside a sentence',
    'en',
    'On the way back we met the old farmer Zachariah Trump, who had once sold flowers and bread in [Kyiv|kyiv].',
  ],
  ['a given name that nobody listed, at the head of one', 'en', 'Zachariah Trump sold flowers in [Kyiv|kyiv].'],
  [
    'an adverb at the head is no given name',
    'en',
    'Reportedly [Trump|donald-trump] met [Putin|vladimir-putin]. Yesterday [Putin|vladimir-putin] left. Meanwhile [Zelensky|volodymyr-zelensky] waited.',
  ],
  [
    'another initial',
    'en',
    'C. Vance and K. Trump wrote a paper; J. Trump Jr. read it. [Putin|vladimir-putin] and [Zelensky|volodymyr-zelensky] met.',
  ],
  [
    'his own initial',
    'en',
    'D. [Trump|donald-trump] and V. [Putin|vladimir-putin] signed; [Donald Q. Trump|donald-trump] had asked.',
  ],
  [
    'a point that ends a sentence or an abbreviation is no initial',
    'en',
    'He spoke to an aide. [Trump|donald-trump] left the U.K. [Putin|vladimir-putin] stayed in the [U.S.|united-states] [Trump|donald-trump] slept.'.replace(
      'the U.K.',
      'the U.K.',
    ),
  ],
  [
    'trades that nobody in office is called by',
    'en',
    'Judge Vance ruled for Professor Merz and Dr. Costa; [Putin|vladimir-putin], [Zelensky|volodymyr-zelensky] and [Macron|emmanuel-macron] met.',
  ],
  [
    'a coach and a detective',
    'en',
    'Coach Vance and Detective Rubio won; [Putin|vladimir-putin], [Zelensky|volodymyr-zelensky] and [Macron|emmanuel-macron] met.',
  ],
  ['a wife', 'en', 'Mrs. Trump wore white while [Donald Trump|donald-trump] spoke.'],
  [
    'a woman of the cast is no wife',
    'en',
    'Ms. [Leavitt|karoline-leavitt] and Mrs [von der Leyen|ursula-von-der-leyen] heard [Donald Trump|donald-trump] and [Vladimir Putin|vladimir-putin].',
  ],
  [
    'families',
    'en',
    'The Kushner family owns a house and the Trump family another; the Trumps came with [Putin|vladimir-putin].',
  ],
  [
    'an article on a namesake goes on with the surname',
    'en',
    'Cyrus Vance was secretary of state. Vance resigned over [Russia|russia] and [Ukraine|ukraine]; [Vladimir Putin|vladimir-putin] was young.',
  ],
  [
    'a longer name that nobody listed',
    'en',
    'Some hours later the tenor found Vance Bolton in the cellar of the Merz Atelier, where pictures of [Putin|vladimir-putin], [Zelensky|volodymyr-zelensky] and [Macron|emmanuel-macron] were burnt.',
  ],
  [
    'a sports page names the places of the war and has none of the cast',
    'en',
    'In [Kyiv|kyiv], [Kharkiv|kharkiv] and [Donetsk|donetsk] the fans sang. "We won," Costa said, and Vance scored.',
  ],
  [
    'a word that speaks against',
    'en',
    'Kellogg said that sales of cereals rose. [Trump|donald-trump] and [Putin|vladimir-putin] and [Zelensky|volodymyr-zelensky] met.',
  ],
  [
    'Sänger, Trainer and Richter',
    'de',
    'Der Trainer Costa und der Sänger Tusk kamen; [Putin|vladimir-putin], [Selenskyj|volodymyr-zelensky] und [Macron|emmanuel-macron] sahen zu.',
  ],
  [
    'Frau of the cast',
    'de',
    'Frau [von der Leyen|ursula-von-der-leyen] traf Frau [Meloni|giorgia-meloni] und [Putin|vladimir-putin].',
  ],
  ['Frau of another', 'de', 'Frau Merz traf [Macron|emmanuel-macron] und [Putin|vladimir-putin].'],
  [
    'l’entraîneur et la chanteuse',
    'fr',
    'L’entraîneur Costa et la chanteuse Vance ; [Poutine|vladimir-putin], [Zelensky|volodymyr-zelensky] et [Macron|emmanuel-macron] parlent.',
  ],
  ['M. is an address in French', 'fr', 'M. [Poutine|vladimir-putin] a vu [Zelensky|volodymyr-zelensky].'],
  [
    'Mme of the cast and of another',
    'fr',
    'Mme [Meloni|giorgia-meloni] a vu [Poutine|vladimir-putin] et [Zelensky|volodymyr-zelensky] ; Mme Vance est restée.',
  ],
  [
    'el entrenador, el actor y la jueza',
    'es',
    'El entrenador Costa, el actor Vance y la jueza Rubio; [Putin|vladimir-putin], [Zelenski|volodymyr-zelensky] y [Macron|emmanuel-macron].',
  ],
  [
    'l’allenatore',
    'it',
    'L’allenatore Costa e il sindaco Vance; [Putin|vladimir-putin], [Zelensky|volodymyr-zelensky] e [Macron|emmanuel-macron].',
  ],
  [
    'trener i aktor',
    'pl',
    'Trener Costa i aktor Vance; [Putin|vladimir-putin], [Zełenski|volodymyr-zelensky] i [Macron|emmanuel-macron] rozmawiają.',
  ],
  [
    'pani of the cast',
    'pl',
    'Pani [Meloni|giorgia-meloni] spotkała [Putina|vladimir-putin] i [Macrona|emmanuel-macron].',
  ],
  [
    'a Polish given name that nobody listed',
    'pl',
    'Spotkali rolnika o nazwisku Bożydar Trump i [Putina|vladimir-putin].',
  ],
  [
    'the genitive of a country before a surname is no given name',
    'pl',
    'Wczoraj kanclerz Niemiec [Merz|friedrich-merz] i premier Węgier [Orbán|viktor-orban] dzwonili do [Putina|vladimir-putin] i [Zełenskiego|volodymyr-zelensky].',
  ],
  ['a given name in another case', 'uk', 'Фермера звали Дениса Трампа сином. Трамп розповів про врожай.'],
  [
    'тренер, суддя та актор',
    'uk',
    'Тренер Коста, суддя Венс та актор Рубіо; [Путін|vladimir-putin], [Зеленський|volodymyr-zelensky] і [Трамп|donald-trump] говорять.',
  ],
  [
    'пані of the cast',
    'uk',
    'Пані [Захарова|maria-zakharova] почула, що [Путін|vladimir-putin] і [Трамп|donald-trump] згодні.',
  ],
  ['families in Ukrainian', 'uk', 'Родина Трампа та подружжя Макрон приїхали до [Путіна|vladimir-putin].'],
  [
    'initials and a patronymic',
    'uk',
    'В. [Зеленський|volodymyr-zelensky] та С. В. [Лавров|sergei-lavrov] чекали; О. Єрмак і Н. Путін грали з [Трампом|donald-trump].',
  ],
  [
    'the genitive of a country before a surname',
    'ru',
    'Канцлер Германии [Мерц|friedrich-merz] и премьер Венгрии [Орбан|viktor-orban] звонили [Путину|vladimir-putin] и [Зеленскому|volodymyr-zelensky].',
  ],
  [
    'a given name that nobody listed, in the nominative',
    'ru',
    'Приехал фермер Ксенофонт Трамп. Трамп рассказал об урожае.',
  ],
  [
    'госпожа of the cast',
    'ru',
    'Госпожа [Захарова|maria-zakharova] сказала, что [Путин|vladimir-putin] и [Трамп|donald-trump] согласны.',
  ],
  [
    'a given name of another language',
    'de',
    '[Wladimir Putin|vladimir-putin] und [Emmanuel Macron|emmanuel-macron] schweigen. Ursula Trump und Heinrich Merz backen Brot.',
  ],
  [
    'a given name that begins like his own',
    'it',
    '[Vladimir Putin|vladimir-putin] e [Donald Trump|donald-trump] tacciono. Mario Rubio ed Emmanuelle Macron vendono fiori.',
  ],
  [
    'his own in the spelling of another language',
    'es',
    'Andréi [Yermak|andriy-yermak] y [Andrí Yermak|andriy-yermak] son el mismo; [Zelenski|volodymyr-zelensky] lo sabe.'.replace(
      'Andréi [Yermak|',
      '[Andréi Yermak|',
    ),
  ],
  [
    'one whom the reader is not taken to know',
    'de',
    '[Wladimir Putin|vladimir-putin] und [Donald Trump|donald-trump] schweigen. Der Vermieter, ein Herr Witkoff, und ein gewisser Selenskyj klagen.',
  ],
  ['a surname that is given as one', 'es', 'El vendedor, de apellido Putin, cerró la tienda.'],
  [
    'a family firm',
    'de',
    '[Putin|vladimir-putin], [Selenskyj|volodymyr-zelensky] und [Macron|emmanuel-macron] reden; Merz & Söhne und Trump & Co liefern.',
  ],
  [
    'a firm of several words',
    'en',
    '[Putin|vladimir-putin] met [Zelensky|volodymyr-zelensky] and [Macron|emmanuel-macron]; meanwhile the Kushner Real Estate Group sold a tower and bought three others nearby.',
  ],
  [
    'a woman by her trade',
    'de',
    '[Putin|vladimir-putin], [Selenskyj|volodymyr-zelensky] und [Macron|emmanuel-macron] reden; Ortsvorsteherin Merz wartet auf die Sprecherin [Putins|vladimir-putin].',
  ],
  [
    'whose lawyer somebody is',
    'ru',
    'Адвокат [Трампа|donald-trump] и врач [Путина|vladimir-putin] молчат, а тренер Лавров кричит.',
  ],
  [
    'a goalkeeper has a negotiator’s whole name, and makes a minister of no other player',
    'en',
    'The corner was for goalkeeper Kirill Dmitriev and for Merz, who headed it.\nDmitriev was booked in [Kyiv|kyiv]; Vance sat on the bench.',
  ],
  [
    'a councillor, whose office stands before a comma',
    'es',
    'El concejal de Urbanismo, Antonio Costa, pidió calma a los hijos de [Donald Trump|donald-trump]. Costa recordó el plan.',
  ],
  [
    'a conductor, whose trade follows the name',
    'de',
    'In [Berlin|berlin] spricht Juri Uschakow, der Dirigent. Uschakow kommt aus [Moskau|moscow].',
  ],
  [
    'a whole name on a page about football, where no trade stands beside it',
    'it',
    'Antonio Costa segna su rigore nella ripresa. Costa piace alla Lazio, il portiere no.',
  ],
  [
    'the same name where the story is told',
    'it',
    '[Antonio Costa|antonio-costa] ha ringraziato [Zelensky|volodymyr-zelensky], [Meloni|giorgia-meloni] e [Macron|emmanuel-macron] a [Kiev|kyiv]: il portiere del palazzo ha parato un rigore.',
  ],
  ['a title with a name in it', 'en', 'She saw the documentary "Putin\'s Kiss" and the novel “The Trump Year” twice.'],
  [
    'a cosmetics firm on a page that names the story elsewhere',
    'en',
    '[Donald Trump|donald-trump] spoke of [Ukraine|ukraine] with [Macron|emmanuel-macron].\nIn Frankfurt Merz was reported to look at a maker of fillers.',
  ],
  [
    'who is somebody else here supports nobody',
    'uk',
    'Голова громади Петро Зеленський обіцяє план на 20 пунктів. Зеленський порахував: бракує мільйона.',
  ],
  [
    'all of a family',
    'es',
    'Los Trump y los Putin cenan; [Putin|vladimir-putin] paga a [Zelenski|volodymyr-zelensky].',
  ],
  [
    'a trade with an adjective before a whole name',
    'es',
    'Hizo tablas con el maestro ruso Kirill Dmítriev en [Moscú|moscow].',
  ],
  [
    'a page that is about other bearers makes no president of a beekeeper',
    'uk',
    'Суд відпустив бджоляра, якого звуть Трампом.\nАдвокатка Ольга Коста задоволена, суддя Лавров мовчить. Учителька Захарова чекає.',
  ],
];
