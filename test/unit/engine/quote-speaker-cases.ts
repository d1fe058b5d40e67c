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
const KALLAS = 'kaja-kallas';
const RUTTE = 'mark-rutte';
const STARMER = 'keir-starmer';
const YERMAK = 'andriy-yermak';
const ORBAN = 'viktor-orban';
const WITKOFF = 'steve-witkoff';

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
    ['something said in passing', 'Steve Witkoff, who met Vladimir Putin, said: “It was a good meeting.”', [WITKOFF]],
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
    [
      'an office whose holder was named last',
      'Keir Starmer went to Paris. It was “a hard road”, the prime minister said.\n“We stand ready,” he added, “to move”.',
      [STARMER, STARMER],
    ],
    [
      'an office that two who were named hold',
      'Keir Starmer met Giorgia Meloni. “It was a very good talk,” the prime minister said.',
      [null],
    ],
    [
      'anybody’s office is nobody’s',
      'Keir Starmer went to Paris. “It was a very good talk,” a prime minister said.',
      [null],
    ],
    ['his office is somebody else’s', 'Donald Trump met them. “It was a very good talk,” his adviser said.', [null]],
    [
      'two may be meant by he',
      'Vladimir Putin met them. A friend of Donald Trump and Viktor Orbán laughed. “It was a good talk,” he said.',
      [null],
    ],
    [
      'whom he was asked about is not he',
      'Donald Trump left. Asked about Putin, he said: “He is very smart.”',
      [TRUMP],
    ],
    [
      'somebody unknown spoke in between',
      '“We are very close,” Donald Trump said. “We are very far,” Bernie Moreno said. “That is all,” he added.',
      [TRUMP, null, null],
    ],
    [
      'of whom a relative clause speaks',
      'Next to him stood Andriy Yermak, who spoke of “very good progress today”.',
      [YERMAK],
    ],
    [
      'the relative clause of somebody described',
      'Rubio met Andriy Yermak, the chief of staff, who spoke of “very good progress today”.',
      [YERMAK],
    ],
    [
      'two verbs in a clause of its own',
      'She recalls how Marco Rubio leaned over and whispered: “They will never sign this.”',
      [RUBIO],
    ],
    ['somebody at a house is not the house', 'Somebody in the Kremlin called it “the work of a sour man”.', [null]],
    [
      'a dateline does not speak',
      'MOSCOW (Reuters) - The Kremlin said it had “not received anything yet”.',
      ['kremlin'],
    ],
    ['a sentence ends after the letter X', 'Trump wrote on X. “It is very far away,” said Bernie Moreno.', [null]],
    ['what is so called is a term', 'Trump met the so-called “coalition of the very willing” in Paris.', []],
    ['a film is nobody’s words', 'Trump praised the film “Death of a good man” and left.', []],
    ['a title set apart is a title', 'Trump spoke on his program, “The Art of Radio”, in Kyiv.', []],
    ['somebody and his people are several', 'Trump and his team said it was “a very good meeting”.', [null]],
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
    [
      'nouns have capitals and are no names',
      '„Wir sind nahe“, sagte Donald Trump. Erst müssten Fachleute reden. „Es dauert nicht lange“, sagte er.',
      [TRUMP, TRUMP],
    ],
    [
      'an office whose holder was named last',
      'Friedrich Merz blieb skeptisch. „Das ist kein Frieden“, betonte der Kanzler.',
      [MERZ],
    ],
    [
      'a party before the office',
      'Friedrich Merz blieb skeptisch. „Das ist kein Frieden“, betonte der CDU-Politiker.',
      [MERZ],
    ],
    ['said in the middle', 'Wladimir Putin reiste ab. Man sei, sagte er, „zu allem ganz bereit“.', [PUTIN]],
    ['a genitive behind its noun', 'Ein Sprecher Orbáns nannte das „einen Krieg ohne Mandat“.', [null]],
    ['a novel is nobody’s words', 'Im Roman „Der stille Don“ geht es um Russland.', []],
    ['a separable verb', '„Europa muss am Tisch sitzen“, fügte Friedrich Merz hinzu.', [MERZ]],
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
    [
      'of whom the point of view is',
      'Pour Volodymyr Zelensky, l’Ukraine vit « un moment très difficile ».',
      [ZELENSKY],
    ],
    ['of whose point of view nobody here', 'Pour Gérard Araud, « Donald Trump a déjà tourné la page ».', [null]],
    ['d’après', 'D’après Vladimir Poutine, « les discussions ont été très utiles ».', [PUTIN]],
    [
      'selon lui',
      '« Nous sommes très proches », a dit Donald Trump. Selon lui, « ce sera très court ».',
      [TRUMP, TRUMP],
    ],
    [
      'told in the infinitive',
      'Emmanuel Macron a salué Kiev. Et d’ajouter : « Nous ne laisserons pas tomber l’Ukraine. »',
      [MACRON],
    ],
    [
      'a phrase without an article is no subject',
      'Steve Witkoff a tenu à dire que « le président soutient les accords ».',
      [WITKOFF],
    ],
    [
      'the head of state is who was spoken of',
      'Emmanuel Macron est arrivé. « La paix n’est pas une capitulation », a martelé le chef de l’État.',
      [MACRON],
    ],
    ['inside the marks', '« La paix n’est pas acquise, a dit Emmanuel Macron, mais elle est possible. »', [MACRON]],
    ['he and his men are several', 'Trump et ses hommes ont travaillé. « C’est très bien parti », a-t-il dit.', [null]],
  ],
  es: [
    ['verb and name', '«Estamos muy cerca de la paz», dijo Donald Trump.', [TRUMP]],
    ['the office before the name', '«Fue muy útil para todos», dijo el portavoz del Kremlin, Dmitri Peskov.', [PESKOV]],
    ['según', 'Según Vladimir Putin, «las conversaciones fueron muy útiles».', [PUTIN]],
    ['no pronoun', '«Estamos muy cerca», dijo Donald Trump. «No tardará mucho», añadió.', [TRUMP, TRUMP]],
    ['an adviser', '«Es un buen acuerdo», dijo un asesor de Donald Trump.', [null]],
    ['before', 'Volodímir Zelenski afirmó: «No vamos a ceder nuestra tierra».', [ZELENSKY]],
    [
      'a name after somebody described begins what is said',
      'Según el republicano, Zelenski “tendrá que aceptarlo tarde o temprano”.',
      [null],
    ],
    ['of whom the point of view is', 'Para Kaja Kallas, Rusia “solo finge que quiere negociar”.', [KALLAS]],
    ['in his opinion', 'Viktor Orbán no cede. A su juicio, Bruselas vive “en una burbuja de guerra”.', [ORBAN]],
    [
      'a relative clause',
      'Allí estaba Dmitri Peskov, quien subrayó que Moscú está “abierta al diálogo, como siempre”.',
      [PESKOV],
    ],
    ['a novel is nobody’s words', 'La novela “El jinete de bronce” acompañó a Rubio en el avión.', []],
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
    [
      'a sentence after it points back',
      '«Se l’Europa vuole la guerra, siamo pronti». Lo dice Vladimir Putin prima di partire.',
      [PUTIN],
    ],
    [
      'a sentence after it that does not',
      '«Se l’Europa vuole la guerra, siamo pronti». Vladimir Putin è partito.',
      [null],
    ],
    [
      'of whom the point of view is',
      'Per il segretario generale della Nato, Mark Rutte, «non c’è accordo senza garanzie».',
      [RUTTE],
    ],
    [
      'a relative clause',
      'Sulla stessa linea Friedrich Merz, che ha ribadito: «Nulla sull’Ucraina senza l’Ucraina».',
      [MERZ],
    ],
    [
      'an office whose holder was named last',
      '«Il piano va preso sul serio», ha detto Giorgia Meloni. La premier ha sottolineato che servono «garanzie solide per Kiev».',
      [MELONI, MELONI],
    ],
    ['present and echo', '«Ottimi progressi, andiamo avanti insieme», gli fa eco Andriy Yermak.', [YERMAK]],
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
    [
      'he after a name and',
      'Andrij Jermak wyszedł. Negocjował z Markiem Rubio i to on ogłaszał „bardzo dobry postęp rozmów”.',
      [YERMAK],
    ],
    ['a day between verb and name', '„Jesteśmy bardzo blisko wojny” – zagroził we wtorek Władimir Putin.', [PUTIN]],
    [
      'a country after its office does not speak',
      '„Zostało jeszcze trochę pracy” – przyznał wysoki urzędnik USA.',
      [null],
    ],
    [
      'whom he was asked about is not he',
      'Donald Trump wyszedł. Pytany o Putina, rzucił: „Jest bardzo mądry”.',
      [TRUMP],
    ],
    ['according to whom', 'Innego zdania jest Kaja Kallas, według której „presja powinna być na agresora”.', [KALLAS]],
    ['a people is no name', 'Amerykanie, jak dodał Marco Rubio, zrobili „bardzo duży krok naprzód”.', [RUBIO]],
    [
      'in the face of others',
      'Jeszcze przed rozmowami Donald Tusk zagroził. „Nic o nas bez nas” – stwierdził.',
      [TUSK],
    ],
    ['where people write', 'Donald Tusk wyszedł. „Nie zostawimy Ukrainy samej” – napisał w serwisie Telegram.', [TUSK]],
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
    [
      'inside the marks',
      '«Переговоры лучше вести в тишине, — считает Дмитрий Песков. — Мегафон не поможет».',
      [PESKOV],
    ],
    ['somebody else inside the marks', '«Переговоры идут, — сказал Трампу Иван Белов. — Мегафон не поможет».', [null]],
    [
      'according to him',
      '«Мы готовы», — сказал Владимир Путин. По его словам, европейцы «находятся на стороне войны».',
      [PUTIN],
    ],
    [
      'goes on with a question',
      'Владимир Путин приехал. И задал встречный вопрос: «Это был способ встретиться?»',
      [PUTIN],
    ],
    [
      'a people is no name',
      'Сергей Лавров уехал. Американцы, по его словам, сделали «очень большой шаг».',
      ['sergei-lavrov'],
    ],
    ['a film is nobody’s words', 'Фильм «Волшебник и его Кремль» в прокат не выйдет.', []],
    ['a new verb of the same', 'По мнению Виктора Орбана, Евросоюз «совсем не хочет мира».', [ORBAN]],
  ],
  uk: [
    ['verb and name', '«Ми дуже близько до миру», — сказав Дональд Трамп.', [TRUMP]],
    ['before', 'Володимир Зеленський заявив: «Ми не віддамо нашу землю».', [ZELENSKY]],
    ['an aide of ours is somebody else', '«Це дуже добра угода», — сказав радник Дональда Трампа.', [null]],
    ['the spokesman with his name', '«Це було дуже корисно», — сказав речник Кремля Дмитро Пєсков.', [PESKOV]],
    ['in whose words', 'За словами Володимира Зеленського, «переговори були дуже корисними».', [ZELENSKY]],
    ['he', '«Ми дуже близько», — сказав Дональд Трамп. «Це ненадовго, повірте», — додав він.', [TRUMP, TRUMP]],
    ['low marks', '„Ми не віддамо нашу землю“, — наголосив Володимир Зеленський.', [ZELENSKY]],
    ['inside the marks', '«Ми відкриті до діалогу, – наголосив Дмитро Пєсков. – Але на своїх умовах».', [PESKOV]],
    [
      'a house in the office',
      'Керівник Офісу президента Андрій Єрмак розповів, що є «дуже хороший прогрес».',
      [YERMAK],
    ],
    ['an adverb that begins the sentence', 'Чесніше висловився Марко Рубіо: «Думаю, є добрий шанс».', [RUBIO]],
    [
      'a new paragraph without a new mark',
      'Володимир Зеленський сказав: «Ми не програємо війну.\nЧесно, точно не програємо».',
      [ZELENSKY],
    ],
    ['convinced of it', 'Натомість Дональд Туск переконаний, що «безпека Європи починається в Києві».', [TUSK]],
    ['a town does not judge', 'У Києві ці слова назвали «черговою спробою тиснути на світ».', [null]],
  ],
};
