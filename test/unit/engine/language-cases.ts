/** A first paragraph that tells the story, so that descriptions in the second mean its people. */
export const LEADS: Readonly<Record<string, string>> = {
  en: 'Steve Witkoff flew to Moscow for talks on Ukraine with Vladimir Putin.',
  de: 'Steve Witkoff flog nach Moskau, um mit Wladimir Putin über die Ukraine zu sprechen.',
  fr: "Steve Witkoff s'est rendu à Moscou pour parler de l'Ukraine avec Vladimir Poutine.",
  es: 'Steve Witkoff viajó a Moscú para hablar de Ucrania con Vladímir Putin.',
  it: "Steve Witkoff è andato a Mosca per parlare dell'Ucraina con Vladimir Putin.",
  pl: 'Steve Witkoff poleciał do Moskwy, by rozmawiać o Ukrainie z Władimirem Putinem.',
  uk: 'Стів Віткофф прилетів до Москви говорити про Україну з Володимиром Путіним.',
  ru: 'Стив Уиткофф прилетел в Москву говорить об Украине с Владимиром Путиным.',
};

/** [what a reader would lose or be misled by, language, the second paragraph with its mentions written in], on 3 December 2025. */
export const LANGUAGE_CASES: readonly (readonly [name: string, lang: string, paragraph: string])[] = [
  [
    'the main roles',
    'en',
    'The [Russian president|vladimir-putin] waited. [Ukraine’s leader|volodymyr-zelensky?] called the [NATO chief|mark-rutte?]. A day later the [Kremlin aide|yuri-ushakov?] met [Trump’s son-in-law|jared-kushner?] and the [special envoy|steve-witkoff?].',
  ],
  [
    'a role before a name, after it or as predicate is its bearer’s',
    'en',
    'Russian president [Vladimir Putin|vladimir-putin] waited. [Putin|vladimir-putin], the Russian president, waited. The Russian president, [Putin|vladimir-putin], waited. [Putin|vladimir-putin] is the Russian president. [Mark Rutte|mark-rutte] became [NATO|nato] chief.',
  ],
  [
    'a role between two people is nobody’s apposition',
    'en',
    'After talks with [Putin|vladimir-putin], the [US envoy|steve-witkoff] left. The [US president|donald-trump?], [Putin|vladimir-putin] said, was wrong.',
  ],
  [
    'somebody else’s role',
    'en',
    'Karol Nawrocki, the Polish prime minister, spoke. The Finnish president Sauli Niinistö left. The former [US|united-states] president wrote. As [US|united-states] president, Joe Biden refused.',
  ],
  [
    'a role of nobody in particular',
    'en',
    'Every [US|united-states] president says so. A [Kremlin|kremlin] aide said so. No [NATO|nato] chief would.',
  ],
  [
    'a year in which another held the office',
    'en',
    'In 2021 the [US|united-states] president met him in [Geneva|geneva].',
  ],
  [
    'plans by number, by maker and by the day',
    'en',
    'The [28-point proposal|us-28-point-plan] is dead. The [US plan|us-27-point-framework?] and the [peace plan|us-27-point-framework?] remain. China’s peace plan and the Chinese peace plan do not count.',
  ],
  [
    'events',
    'en',
    'The [Geneva talks|geneva-talks-2025-11?], [Russia’s invasion of Ukraine|russo-ukrainian-war?], the [war in Ukraine|russo-ukrainian-war?] and the [fight for Pokrovsk|battle-of-pokrovsk?] go on.',
  ],
  [
    'roles with their cases',
    'de',
    'Der [russische Präsident|vladimir-putin] wartete. Ein Sprecher des [russischen Präsidenten|vladimir-putin] wies den [US-Präsidenten|donald-trump] ab. Der [Kremlchef|vladimir-putin] und Kremlsprecher [Dmitri Peskow|dmitry-peskov] schwiegen. [Trumps Schwiegersohn|jared-kushner?] half dem [US-Sondergesandten|steve-witkoff].',
  ],
  [
    'a role beside a name',
    'de',
    '[US|united-states]-Präsident [Donald Trump|donald-trump] und [Rutte|mark-rutte] sprachen. [Rutte|mark-rutte] ist Generalsekretär der [Nato|nato]. Als [US|united-states]-Präsident hatte Joe Biden anders entschieden.',
  ],
  [
    'compounds',
    'de',
    'Der [Trump-Plan|us-27-point-framework?], der [28-Punkte-Plan|us-28-point-plan], ein Ende des [Ukraine-Kriegs|russo-ukrainian-war?] und die Zukunft [Kiews|kyiv], [Selenskyjs|volodymyr-zelensky] Berater und [Putins|vladimir-putin] Truppen.',
  ],
  [
    'elided names',
    'fr',
    "L'[Ukraine|ukraine], d'[Ouchakov|yuri-ushakov?], qu'[Ouchakov|yuri-ushakov?] et l'[Otan|nato].",
  ],
  [
    'roles',
    'fr',
    "Le [président russe|vladimir-putin] a reçu l'[émissaire américain|steve-witkoff]. Le [chef du Kremlin|vladimir-putin] et le [gendre de Trump|jared-kushner?] ont parlé du [plan de paix américain|us-27-point-framework?] et du [plan en 28 points|us-28-point-plan]. La [guerre en Ukraine|russo-ukrainian-war?] continue.",
  ],
  [
    'a role beside a name',
    'fr',
    "Le président russe [Vladimir Poutine|vladimir-putin] et le secrétaire général de l'[Otan|nato], [Mark Rutte|mark-rutte], ont parlé. Un président américain ne dirait pas cela. L'ancien président américain se tait.",
  ],
  [
    'roles',
    'es',
    'El [presidente ruso|vladimir-putin] recibió al [enviado estadounidense|steve-witkoff]. El [yerno de Trump|jared-kushner?] y el [asesor del Kremlin|yuri-ushakov?] hablaron del [plan de paz de 28 puntos|us-28-point-plan]. La [guerra en Ucrania|russo-ukrainian-war?] sigue.',
  ],
  [
    'a role beside a name',
    'es',
    'El presidente ruso, [Vladímir Putin|vladimir-putin], y el secretario general de la [OTAN|nato], [Mark Rutte|mark-rutte], hablaron. El expresidente estadounidense calla.',
  ],
  [
    'spellings',
    'es',
    '[Zelenski|volodymyr-zelensky], [Umérov|rustem-umerov], [Yermak|andriy-yermak] y [Járkov|kharkiv].',
  ],
  [
    'roles',
    'it',
    "Il [presidente russo|vladimir-putin] ha ricevuto l'[inviato americano|steve-witkoff]. Il [genero di Trump|jared-kushner?] e il [consigliere diplomatico del Cremlino|yuri-ushakov?] hanno parlato del [piano in 28 punti|us-28-point-plan]. La [guerra in Ucraina|russo-ukrainian-war?] continua.",
  ],
  [
    'articles run into names; what is born is not an alliance',
    'it',
    "All'[Ucraina|ukraine] e dell'[Ucraina|ukraine]. [Zelensky|volodymyr-zelensky] è nato a Kryvyj Rih.",
  ],
  [
    'a role beside a name',
    'it',
    'La premier italiana, [Giorgia Meloni|giorgia-meloni], e il presidente russo [Vladimir Putin|vladimir-putin] hanno parlato.',
  ],
  [
    'roles with their cases',
    'pl',
    '[Prezydent Rosji|vladimir-putin] czekał. Z [prezydentem USA|donald-trump] rozmawiał [szef NATO|mark-rutte?]. [Doradca Putina|yuri-ushakov?] i [zięć Trumpa|jared-kushner?] mówili o [28-punktowym planie pokojowym|us-28-point-plan] i [wojnie na Ukrainie|russo-ukrainian-war?].',
  ],
  [
    'a role beside a name',
    'pl',
    'Prezydent [Rosji|russia] [Władimir Putin|vladimir-putin] czekał. [Putin|vladimir-putin], prezydent [Rosji|russia], czekał. Były prezydent [USA|united-states] milczał.',
  ],
  [
    'names with their cases',
    'pl',
    "Ze [Steve'em Witkoffem|steve-witkoff], [Vance'em|jd-vance] i [Zełenskim|volodymyr-zelensky], w [Kijowie|kyiv], o [Umierowie|rustem-umerov] i z [Unią Europejską|european-union].",
  ],
  [
    'roles with their cases',
    'uk',
    '[Президент Росії|vladimir-putin] чекав. З [президентом США|donald-trump] говорив [генсек НАТО|mark-rutte?]. [Помічник Путіна|yuri-ushakov?] і [зять Трампа|jared-kushner?] обговорили [план із 28 пунктів|us-28-point-plan] і [війну в Україні|russo-ukrainian-war?].',
  ],
  [
    'a role beside a name',
    'uk',
    'Президент [України|ukraine] [Володимир Зеленський|volodymyr-zelensky] чекав. [Путін|vladimir-putin] — президент [Росії|russia]. Екс-президент [США|united-states] мовчав.',
  ],
  [
    'names with their cases',
    'uk',
    'Зі [Стівом Віткоффом|steve-witkoff], [Кирилом Будановим|kyrylo-budanov] і [Марією Захаровою|maria-zakharova], у [Києві|kyiv], про [Європейський союз|european-union]; кошти для [Харкова|kharkiv].',
  ],
  [
    'a sentence that begins with funds names nobody',
    'uk',
    '[Урсула фон дер Ляєн|ursula-von-der-leyen] і [Дональд Туск|donald-tusk] погодились. Кошти надійдуть.',
  ],
  [
    'roles with their cases',
    'ru',
    '[Президент России|vladimir-putin] ждал. С [президентом США|donald-trump] говорил [генсек НАТО|mark-rutte?]. [Помощник Путина|yuri-ushakov?] и [зять Трампа|jared-kushner?] обсудили [план из 28 пунктов|us-28-point-plan] и [войну на Украине|russo-ukrainian-war?].',
  ],
  [
    'a role beside a name',
    'ru',
    'Президент [Украины|ukraine] [Владимир Зеленский|volodymyr-zelensky] ждал. [Путин|vladimir-putin] — президент [России|russia]. Бывший президент [США|united-states] молчал.',
  ],
  [
    'names with their cases',
    'ru',
    'Со [Стивом Уиткоффом|steve-witkoff], [Кириллом Будановым|kyrylo-budanov] и [Марией Захаровой|maria-zakharova], в [Киеве|kyiv], о [Европейском союзе|european-union].',
  ],
];

/** [what a reader would lose or be misled by, language, the article's day, the second paragraph]. */
export const DAY_CASES: readonly (readonly [name: string, lang: string, day: string, paragraph: string])[] = [
  ['the US president took office in January 2025', 'en', '2023-05-01', 'The [US|united-states] president spoke.'],
  ['the US president took office in January 2025', 'en', '2025-06-01', 'The [US president|donald-trump?] spoke.'],
  [
    'the head of the presidential office changed in January 2026',
    'en',
    '2025-11-20',
    '[Zelensky’s chief of staff|andriy-yermak?] spoke.',
  ],
  [
    'the head of the presidential office changed in January 2026',
    'en',
    '2025-12-15',
    '[Zelensky|volodymyr-zelensky]’s chief of staff spoke.',
  ],
  [
    'the head of the presidential office changed in January 2026',
    'en',
    '2026-01-10',
    '[Zelensky’s chief of staff|kyrylo-budanov?] spoke.',
  ],
  [
    'the Hungarian prime minister lost the election of April 2026',
    'en',
    '2026-03-01',
    'The [Hungarian prime minister|viktor-orban?] spoke.',
  ],
  [
    'the Hungarian prime minister lost the election of April 2026',
    'en',
    '2026-06-01',
    'The Hungarian prime minister spoke.',
  ],
  ['the US plan is the text on the table that day', 'en', '2025-11-10', 'The [US|united-states] plan divides them.'],
  [
    'the US plan is the text on the table that day',
    'en',
    '2025-11-21',
    'The [US plan|us-28-point-plan?] divides them.',
  ],
  [
    'the US plan is the text on the table that day',
    'en',
    '2025-11-25',
    'The [US plan|us-ukraine-20-point-plan?] divides them.',
  ],
  [
    'the US plan is the text on the table that day',
    'en',
    '2025-12-10',
    'The [US plan|us-27-point-framework?] divides them.',
  ],
  [
    'the US plan is the text on the table that day',
    'en',
    '2026-02-01',
    'The [US plan|us-ukraine-20-point-plan?] divides them.',
  ],
  ['the US plan is the text on the table that day', 'de', '2025-11-21', 'Der [US-Plan|us-28-point-plan?] spaltet sie.'],
  [
    'the US plan is the text on the table that day',
    'de',
    '2026-02-01',
    'Der [US-Plan|us-ukraine-20-point-plan?] spaltet sie.',
  ],
  ['the US president took office in January 2025', 'uk', '2023-05-01', 'Виступив президент [США|united-states].'],
  ['the US president took office in January 2025', 'uk', '2025-06-01', 'Виступив [президент США|donald-trump?].'],
];
