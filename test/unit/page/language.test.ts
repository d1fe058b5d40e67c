import { expect, test } from 'vitest';
import { guessLanguage, languageOf, primarySubtag } from '../../../lib/page/language.ts';

test.each([
  ['English', 'The president said that talks with Kyiv would go on, and that the plan was with the allies.', 'en'],
  [
    'German',
    'Der Präsident sagte, die Gespräche mit Kiew seien nicht zu Ende, und der Plan liege im Kanzleramt.',
    'de',
  ],
  [
    'French',
    'Le président a dit que les discussions sur le plan reprendraient dans une semaine, et qui y serait.',
    'fr',
  ],
  [
    'Spanish',
    'El presidente dijo que las conversaciones con Kiev siguen y que el plan se discute por una comisión.',
    'es',
  ],
  [
    'Italian',
    'Il presidente ha detto che i colloqui con Kiev non sono finiti e che il testo della proposta è pronto.',
    'it',
  ],
  ['Polish, not German', 'Prezydent powiedział, że rozmowy z Kijowem trwają, a plan leży na stole w Warszawie.', 'pl'],
  ['Polish with hardly a letter of its own', 'Plan z Genewy jest na stole, ale nie w Moskwie.', 'pl'],
  ['Ukrainian', 'Президент заявив, що переговори тривають, і план обговорять у Женеві.', 'uk'],
  ['Russian', 'Президент заявил, что переговоры продолжаются и план обсудят в Женеве.', 'ru'],
  [
    'Russian that names a Ukrainian agency',
    'Об этом сообщило агентство «Інтерфакс-Україна», цитируя выступление президента.',
    'ru',
  ],
  [
    'German with a Polish name',
    'Der Außenminister sprach mit Radosław Sikorski und ist nicht zu einem Treffen mit der Presse bereit.',
    'de',
  ],
  [
    'a page with a menu of languages',
    'English 中文 日本語 Русский. Der Präsident sagte, die Gespräche seien nicht zu Ende, und der Plan liege vor.',
    'de',
  ],
  ['Japanese', '大統領は和平案について述べた。', 'ja'],
  ['Chinese', '总统谈到了和平计划。', 'zh'],
  ['nothing to tell by', '28', 'en'],
])('plain text is read in its own language: %s', (_, text, lang) => {
  expect(guessLanguage(text)).toBe(lang);
});

test.each([
  ['what it declares', 'de', 'Kiew', 'de'],
  ['a Ukrainian quotation on a Russian page', 'ru', 'Ми обговорили це з президентом України.', 'uk'],
  ['a Russian quotation on a Ukrainian page', 'uk', 'Мы обсудили это с президентом России.', 'ru'],
  ['a Ukrainian name on a Russian page', 'ru', 'Сообщило агентство «Україна», которое закрыли.', 'ru'],
  ['Cyrillic under a template’s English', 'en', 'Зустріч відбулася у Києві.', 'uk'],
  ['neither letter: the page’s own', 'uk', 'Москва', 'uk'],
])('a block is read in its own language: %s', (_, declared, text, lang) => {
  expect(languageOf(declared, text)).toBe(lang);
});

test.each([
  ['zh-Hant-TW', 'zh'],
  [' EN_us', 'en'],
  ['und', null],
  ['english', null],
  [null, null],
])('the language of %s is %s', (tag, lang) => {
  expect(primarySubtag(tag)).toBe(lang);
});
