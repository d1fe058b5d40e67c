/**
 * Who is given what, language by language: the reason, the text (a line is a paragraph), and for each quotation its
 * speaker in order; null: somebody else, or nobody that can be told.
 */
export type SpeakerCase = readonly [reason: string, text: string, speakers: readonly (string | null)[]];

const TRUMP = 'donald-trump';
const PUTIN = 'vladimir-putin';
const ZELENSKY = 'volodymyr-zelensky';
const PESKOV = 'dmitry-peskov';
const USHAKOV = 'yuri-ushakov';
const RUBIO = 'marco-rubio';
const MACRON = 'emmanuel-macron';
const MERZ = 'friedrich-merz';
const TUSK = 'donald-tusk';
const MELONI = 'giorgia-meloni';

export const SPEAKER_CASES: Readonly<Record<string, readonly SpeakerCase[]>> = {
  en: [
    ['name and verb after it', '“We are very close to peace,” Donald Trump said.', [TRUMP]],
    ['verb and name after it', '“We are very close to peace,” said Donald Trump in Kyiv.', [TRUMP]],
    ['verb and name before it', 'Donald Trump said: “We are very close to peace.”', [TRUMP]],
    ['a name and a colon', 'Putin: “We are ready for talks”', [PUTIN]],
    ['cut in two by its attribution', '“We are close,” Trump said, “very close to peace now.”', [TRUMP, TRUMP]],
    [
      'goes on in the next sentence',
      '“We are very close,” Vladimir Putin said. “It will not take long.”',
      [PUTIN, PUTIN],
    ],
    [
      'he is who spoke last',
      '“We are very close,” Donald Trump said.\n“It will not take long,” he added.',
      [TRUMP, TRUMP],
    ],
    ['he is whom the paragraph is about', 'Zelensky arrived in Kyiv. “It was a long night,” he said.', [ZELENSKY]],
    ['she is no man', 'Donald Trump met them. “It was a long night,” she said.', [null]],
    [
      'a senator near our person',
      '“It is a bad deal,” said Sen. Lindsey Graham, who met Donald Trump on Monday.',
      [null],
    ],
    ['an adviser is not his principal', '“It is a very good deal,” Trump adviser Jason Miller said.', [null]],
    ['nor is a spokesman', '“It is a very good deal,” a spokesman for Donald Trump said.', [null]],
    ['nor a lawyer with a genitive', 'Donald Trump’s lawyer said: “It is a very good deal.”', [null]],
    ['an office before the name', '“The talks were very useful,” Kremlin spokesman Dmitry Peskov said.', [PESKOV]],
    ['an office with "of" in it', '“The talks were very useful,” Secretary of State Marco Rubio told CNN.', [RUBIO]],
    [
      'something said in passing',
      'Steve Witkoff, who met Vladimir Putin, said: “It was a good meeting.”',
      ['steve-witkoff'],
    ],
    ['a place before the name', 'In Moscow Putin said: “It was a good meeting.”', [PUTIN]],
    ['a place after the name', 'Putin in a statement said: “It was a good meeting.”', [PUTIN]],
    ['according to', '“The talks were very useful,” according to Dmitry Peskov.', [PESKOV]],
    ['the nearest verb counts', 'Putin spoke, but Zelensky insisted “we will not give up land”.', [ZELENSKY]],
    ['a participle has the subject of its clause', 'Trump praised Putin, calling him “a very strong leader”.', [TRUMP]],
    ['the house speaks', '“The talks were very useful,” the Kremlin said.', ['kremlin']],
    [
      'an office by its holder of the day',
      'Vladimir Putin spoke of Ukraine in the Kremlin.\n“The talks were very useful,” the Russian president said.',
      [PUTIN],
    ],
    ['two who speak are neither', '“We are very close,” Trump and Putin said.', [null]],
    ['of whom it is said does not say it', '“A very smart man,” Trump said of Putin.', [TRUMP]],
    ['a paragraph that is a quotation', 'Donald Trump wrote on Truth Social.\n“We are very close to peace!”', [TRUMP]],
    ['a new sentence is not its attribution', '“We are very close.” Putin said nothing. Trump left.', [null]],
    ['to whom it is said does not say it', 'Zelensky told Donald Trump: “We will not give up land.”', [ZELENSKY]],
    ['British marks', '‘We are very close to peace,’ Donald Trump said.', [TRUMP]],
    ['British marks, before', 'Donald Trump said: ‘It’s Russia’s war, and we’re very close to its end.’', [TRUMP]],
    ['British marks around a term', 'Donald Trump called it ‘the best plan ever’ in Kyiv.', []],
    ['British marks, somebody else', '‘We are very close to peace,’ said the senator. Donald Trump left.', []],
    ['possessives are no marks', 'The workers’ rights, Donald Trump said, and the miners’ homes, too.', []],
    [
      'two verbs of one subject',
      'Trump called it “a very good plan” and said Ukraine’s president would “have to like it”.',
      [TRUMP, TRUMP],
    ],
    [
      'two who issue a statement',
      'Emmanuel Macron and Friedrich Merz issued a statement saying “borders must not be changed”.',
      [null],
    ],
    [
      'a new sentence has a subject of its own',
      'The Kremlin said it had “not received anything yet.” Dmitry Peskov declined to speak of “leaks in the whole press”.',
      ['kremlin', null],
    ],
    [
      'words that are not understood are no silence',
      '“We are very close to it,” Donald Trump said.\n“We are very far from it,” harrumphed Markus Weber.',
      [TRUMP, null],
    ],
    ['a colon', 'Trump went even further: “If he loses, it is the end of his career.”', [TRUMP]],
    ['a participle of its own', 'The evening ended with Trump calling him “a very strong leader”.', [TRUMP]],
    ['a title is nobody’s words', 'Trump held up his book “The Art of the Deal” and left.', []],
    ['a term is nobody’s words', 'Trump wants no “boots on the ground” in Kyiv.', []],
    ['a spokesman described, then named', '“It was useful,” said the spokesman, Dmitry Peskov.', [PESKOV]],
    ['and the other way round', 'The Kremlin spokesman, Dmitry Peskov, said: “It was useful.”', [PESKOV]],
    ['quoted by others', '“It was very useful,” Sergei Lavrov was quoted as saying by TASS.', ['sergei-lavrov']],
    ['the genitive leads to another', '“It was useful,” said Putin’s spokesman Dmitry Peskov.', [PESKOV]],
    ['by whom he was told', 'Zelensky was told by a friend: “You should not give up land.”', [null]],
  ],
  de: [
    ['verb and name', '„Wir sind dem Frieden sehr nahe“, sagte Donald Trump am Montag.', [TRUMP]],
    ['the office before the name', '„Die Gespräche waren nützlich“, sagte Kremlsprecher Dmitri Peskow.', [PESKOV]],
    ['a compound is somebody else', '„Die Gespräche waren nützlich“, sagte Trump-Berater Jason Miller.', [null]],
    ['a genitive is somebody else', '„Die Gespräche waren nützlich“, sagte Putins Sprecherin Anna Berg.', [null]],
    ['the verb at the end', 'Friedrich Merz hat am Freitag gesagt: „Wir lassen die Ukraine nicht allein.“', [MERZ]],
    ['so and the name', '„Wir lassen die Ukraine nicht allein“, so Merz.\nFriedrich Merz reiste ab.', [MERZ]],
    ['laut', 'Laut Wladimir Putin seien „die Gespräche sehr nützlich gewesen“.', [PUTIN]],
    ['zufolge', 'Wladimir Putin zufolge waren „die Gespräche sehr nützlich gewesen“.', [PUTIN]],
    ['pointed marks turned inwards', '»Wir sind dem Frieden sehr nahe«, sagte Donald Trump.', [TRUMP]],
    ['er', '„Wir sind sehr nahe“, sagte Donald Trump. „Es dauert nicht lange“, fügte er hinzu.', [TRUMP, TRUMP]],
    ['told whom', 'Donald Trump sagte Reportern: „Wir sind dem Frieden sehr nahe.“', [TRUMP]],
  ],
  fr: [
    ['a verb of two words and the name', '« Nous sommes très proches de la paix », a déclaré Donald Trump.', [TRUMP]],
    ['the name first', 'Emmanuel Macron a déclaré : « Nous ne laisserons pas tomber l’Ukraine. »', [MACRON]],
    [
      'a spokesman with his name',
      '« C’était très utile », a déclaré le porte-parole du Kremlin Dmitri Peskov.',
      [PESKOV],
    ],
    ['a spokesman without', '« C’était très utile », a déclaré un porte-parole de Vladimir Poutine.', [null]],
    ['selon', 'Selon Vladimir Poutine, « les discussions ont été très utiles ».', [PUTIN]],
    [
      'turned round',
      '« Nous sommes très proches », a dit Donald Trump. « Ce sera court », a-t-il ajouté.',
      [TRUMP, TRUMP],
    ],
    ['an adviser', '« C’est un bon accord », affirme Jean Dupont, conseiller de Donald Trump.', [null]],
  ],
  es: [
    ['verb and name', '«Estamos muy cerca de la paz», dijo Donald Trump.', [TRUMP]],
    ['the office before the name', '«Fue muy útil para todos», dijo el portavoz del Kremlin, Dmitri Peskov.', [PESKOV]],
    ['según', 'Según Vladimir Putin, «las conversaciones fueron muy útiles».', [PUTIN]],
    ['no pronoun', '«Estamos muy cerca», dijo Donald Trump. «No tardará mucho», añadió.', [TRUMP, TRUMP]],
    ['an adviser', '«Es un buen acuerdo», dijo un asesor de Donald Trump.', [null]],
    ['before', 'Volodímir Zelenski afirmó: «No vamos a ceder nuestra tierra».', [ZELENSKY]],
  ],
  it: [
    ['verb and name', '«Siamo molto vicini alla pace», ha detto Donald Trump.', [TRUMP]],
    ['before', 'Giorgia Meloni ha dichiarato: «Non lasceremo sola l’Ucraina».', [MELONI]],
    ['secondo', 'Secondo Vladimir Putin, «i colloqui sono stati molto utili».', [PUTIN]],
    [
      'a place before the subject',
      '«Abbiamo fatto progressi», ha detto a Ginevra il segretario di Stato Marco Rubio.',
      [RUBIO],
    ],
    ['no pronoun', '«Siamo molto vicini», ha detto Donald Trump. «Non ci vorrà molto», ha aggiunto.', [TRUMP, TRUMP]],
    [
      'the office before the name',
      '«È stato molto utile», ha detto il portavoce del Cremlino Dmitrij Peskov.',
      [PESKOV],
    ],
    ['an adviser', '«È un buon accordo», ha detto un consigliere di Donald Trump.', [null]],
  ],
  pl: [
    ['verb and name', '„Jesteśmy bardzo blisko pokoju” – powiedział Donald Trump.', [TRUMP]],
    ['before', 'Donald Tusk napisał: „Nie zostawimy Ukrainy samej”.', [TUSK]],
    ['a case form is somebody else’s', '„To bardzo dobra umowa” – powiedział doradca Donalda Trumpa.', [null]],
    [
      'the office before the name',
      '„To było bardzo pożyteczne” – powiedział rzecznik Kremla Dmitrij Pieskow.',
      [PESKOV],
    ],
    ['according to, in its case', 'Według Władimira Putina „rozmowy były bardzo pożyteczne”.', [PUTIN]],
    [
      'no pronoun',
      '„Jesteśmy bardzo blisko” – powiedział Donald Trump. „To nie potrwa długo” – dodał.',
      [TRUMP, TRUMP],
    ],
  ],
  ru: [
    ['verb and name', '«Мы очень близки к миру», — сказал Дональд Трамп.', [TRUMP]],
    ['before', 'Владимир Путин заявил: «Мы готовы к переговорам».', [PUTIN]],
    ['an aide of ours is somebody else', '«Это очень хорошая сделка», — сказал представитель Дональда Трампа.', [null]],
    ['an aide with his name', '«Это было очень полезно», — сказал помощник президента России Юрий Ушаков.', [USHAKOV]],
    [
      'the spokesman with his name',
      '«Это было очень полезно», — сообщил пресс-секретарь Путина Дмитрий Песков.',
      [PESKOV],
    ],
    ['in whose words', 'По словам Дмитрия Пескова, «переговоры были очень полезными».', [PESKOV]],
    ['as he said', 'Как заявил Владимир Путин, «переговоры были очень полезными».', [PUTIN]],
    [
      'to whom it is said',
      'Зеленский сказал Трампу: «Мы не отдадим нашу землю».\nВладимир Зеленский уехал.',
      [ZELENSKY],
    ],
    [
      'a country beside the office',
      'Президент США Дональд Трамп назвал это «большой возможностью для всех сторон».',
      [TRUMP],
    ],
    [
      'an office that begins the sentence',
      'Пресс-секретарь президента РФ Дмитрий Песков сообщил: «Мы ничего не получали».',
      [PESKOV],
    ],
    [
      'several who say it',
      '«Мы готовы», — сказал Владимир Путин в Москве.\n«Мы ждем ответа Украины», — сказали в министерстве.',
      [null],
    ],
    ['he', '«Мы очень близки», — сказал Дональд Трамп. «Это недолго», — добавил он.', [TRUMP]],
    ['where they sit', 'В Кремле заявили: «Переговоры были очень полезными».', ['kremlin']],
    [
      'another person',
      '«Это очень плохая сделка», — заявил Трампу сенатор Линдси Грэм.\nДональд Трамп молчал.',
      [null],
    ],
  ],
  uk: [
    ['verb and name', '«Ми дуже близько до миру», — сказав Дональд Трамп.', [TRUMP]],
    ['before', 'Володимир Зеленський заявив: «Ми не віддамо нашу землю».', [ZELENSKY]],
    ['an aide of ours is somebody else', '«Це дуже добра угода», — сказав радник Дональда Трампа.', [null]],
    ['the spokesman with his name', '«Це було дуже корисно», — сказав речник Кремля Дмитро Пєсков.', [PESKOV]],
    ['in whose words', 'За словами Володимира Зеленського, «переговори були дуже корисними».', [ZELENSKY]],
    ['he', '«Ми дуже близько», — сказав Дональд Трамп. «Це ненадовго, повірте», — додав він.', [TRUMP, TRUMP]],
    ['low marks', '„Ми не віддамо нашу землю“, — наголосив Володимир Зеленський.', [ZELENSKY]],
  ],
};
