import type { Language } from '../model/mention.ts';

/** What stands around an office, by language. Each is tested on the text right before the office or right after it. */
interface OfficeSigns {
  /** What ties a name to the office before it: "president of the", "chef de l'". Matches nothing where that is a case. */
  readonly link: RegExp;
  /** The definite article. Null: the language has none. */
  readonly definite: RegExp | null;
  /** "his": what stands right before, small. */
  readonly possessive: ReadonlySet<string>;
  /** After an office that is somebody else's, or of something: "president of the board", "el presidente polaco". */
  readonly attached: RegExp | null;
  /** What alone may follow an office that means somebody by itself, where cases say what it is of: "президент компании". */
  readonly free: RegExp | null;
  /** Before it: "польский президент". */
  readonly qualified: RegExp | null;
}

const none = { definite: null, attached: null, free: null, qualified: null };
const words = (listed: string): ReadonlySet<string> => new Set(listed.split(' '));
const before = (pattern: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${pattern})$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^(?:[-–]\\p{L}|\\s\\p{Lu}|${words})`, 'u');
/** A clause's end, a dash, a quotation's end; or one of the words. */
const end = (words: string): RegExp =>
  new RegExp(`^(?:$|[”»")]?[.,;:!?…]|[”»")](?:\\s|$)|\\s[–—-]\\s|\\s(?:${words})(?!\\p{L}))`, 'u');

export const OFFICE_SIGNS: Readonly<Record<Language, OfficeSigns>> = {
  en: {
    ...none,
    link: /^\sof\s(?:the\s)?/u,
    definite: before('the\\s'),
    possessive: words('his her'),
    attached: after('\\s(?:of|for|at|between|against|elect|designate|emeritus)(?!\\p{L})'),
  },
  de: {
    ...none,
    link: /^\s(?:der|des|von|vom)\s(?:der\s)?/u,
    definite: before('(?:d(?:er|ie|as|en|em|es)|vom|zum|zur|beim)\\s'),
    possessive: words('sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres'),
    attached: after('\\s(?:der|des|von|vom|für|mit|zwischen|im|in|am|beim|aus|gegen)(?!\\p{L})'),
  },
  fr: {
    ...none,
    link: /^\s(?:de\sla\s|de\sl['’]|des\s|du\s|de\s|d['’])/u,
    definite: before("(?:(?:le|la|du|au)\\s|l['’])"),
    possessive: words('son sa'),
    attached: after(
      "\\sd['’]|\\s(?:de|du|des|en|pour|avec|entre|contre|chez|sortant|sortante|élue?|délégué|adjoint|honoraire|turc|turque|russe|grec|grecque|belge|suisse|tchèque|slovaque|serbe|bulgare|croate|politique|militaire|exécutif)(?!\\p{L})|\\s(?!mais|jamais|désormais|bien|rien|quand)\\p{Ll}+(?:ais|aise|ien|ienne|ois|oise|ain|aine|éen|éenne|nole?|ande?)(?!\\p{L})",
    ),
  },
  es: {
    ...none,
    link: /^\s(?:de\slas?\s|de\slos\s|del\s|de\s)/u,
    definite: before('(?:el|la|al|del)\\s'),
    possessive: words('su'),
    attached: after(
      '\\s(?:de|del|en|para|con|entre|contra|ante|saliente|electo|electa|interino|ejecutivo|honorario|adjunto|chino|indio|turco|ruso|militar|político|política)(?!\\p{L})|\\s(?!después|además|atrás)\\p{Ll}+(?:ano|ana|eño|eña|és|esa|ense|ino|ina|aco|aca|eco|eca|ego|ega|ayo|aya|emán|garo)(?!\\p{L})',
    ),
  },
  it: {
    ...none,
    link: /^\s(?:dell['’]|della\s|dello\s|degli\s|dei\s|delle\s|del\s|di\s|d['’])/u,
    definite: before("(?:(?:il|la|lo|al|alla|dal|dalla|del|della|nel|sul|col)\\s|(?:all|dall|dell|nell|sull|l)['’])"),
    possessive: words('suo sua'),
    attached: after(
      "\\sdell['’]|\\s(?:di|del|dello|della|dei|degli|delle|in|per|con|tra|fra|contro|uscente|eletto|eletta|generale|esecutivo|onorario|emerito|supplente|turco|russo|militare|politico|politica)(?!\\p{L})|\\s\\p{Ll}+(?:ano|ana|ese|ino|ina|acco|acca|eco|eca|aco|aca|ense|esco|esca)(?!\\p{L})",
    ),
  },
  pl: {
    ...none,
    link: /^\s/u,
    possessive: words('jego jej'),
    free: end(
      'i|a|nie|oraz|też|już|jest|był|ma|miał|chce|może|będzie|został|jeszcze|mówi|twierdzi|uważa|podkreśla|zapowiada|dodaje|(?!generał)\\p{Ll}{2,}(?:ła?|uje)',
    ),
    qualified: /(?:ski|cki|ny|wy|ły|szy|czy)\s$|[-–—]\s?$/u,
  },
  uk: {
    ...none,
    link: /^\s/u,
    possessive: words('його її'),
    free: end('не|й|і|та|також|уже|вже|може|має|хоче|\\p{Ll}+(?:[аияо]в|ла|вся|лася|ає|ує|ює|їть|ить)'),
    qualified: /(?:ий|ій)\s$|[-–—]\s?$/u,
  },
  ru: {
    ...none,
    link: /^\s/u,
    possessive: words('его ее её'),
    free: end('не|и|а|также|уже|может|хочет|\\p{Ll}+(?:[аияе]л|ла|лся|лась|[аяи]ет|ит|ется|ится)'),
    qualified: /(?:[иыо]й)\s$|[-–—]\s?$/u,
  },
};

/** Articles before an office that a man cannot hold, or a woman; German "die" before a man's office is the plural. */
export const GENDERED: Readonly<Record<Language, { readonly woman: RegExp; readonly man: RegExp | null }>> = {
  de: { woman: before('die\\s'), man: null },
  fr: { woman: before('(?:la|cette|une)\\s'), man: before('(?:le|du|au|ce|un)\\s') },
  es: { woman: before('(?:la|esta|una)\\s'), man: before('(?:el|del|al|este|un)\\s') },
  // "il presidente del Consiglio" is a woman's title, too
  it: { woman: before('(?:la|alla|dalla|della|nella|sulla|una)\\s'), man: null },
};

/** "US envoy to Israel", "Sondergesandter für Syrien": another's post. */
export const SENT_TO = /^\s(?:to|for|für|pour|para|per|ds|do|по|на)[\s.]/u;

/** "a senior Kremlin aide", "un proche conseiller": one of several. */
export const ONE_OF_SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: before('(?:an?|one|some)\\s(?:[\\p{Ll}-]+\\s){0,2}'),
  de: before('ein(?:e[mnrs]?)?\\s(?:[\\p{Ll}-]+\\s)?'),
  fr: before('une?\\s(?:[\\p{Ll}-]+\\s)?'),
  es: before('un[ao]?\\s(?:[\\p{Ll}-]+\\s)?'),
  it: before("(?:un[ao]?\\s|un['’])(?:[\\p{Ll}-]+\\s)?"),
};
