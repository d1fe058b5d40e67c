/** What an element's name says about the text in it. Style sheets are not asked: they cost a layout. */
export type ElementKind =
  | 'block'
  | 'inline' // its text belongs to the block around it
  | 'silent' // its text is none of the reader's: dropped, and the text goes on as if it were not there
  | 'barrier' // not read, and nothing may be matched across it
  | 'apart' // not read, and it ends the block around it
  | 'break';

const NAMES: readonly (readonly [ElementKind, string])[] = [
  [
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub time tt u var wbr slot',
  ],
  // A footnote's number would otherwise become part of the name before it, a reading aid part of the word below it.
  ['silent', 'script style template noscript sup rt rp rtc link meta title head source track param'],
  [
    'barrier',
    'code kbd samp button input svg math img picture video audio canvas object embed iframe meter progress map',
  ],
  ['apart', 'pre textarea select datalist optgroup option nav listing xmp plaintext frameset noframes'],
  ['break', 'br'],
];

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

export function elementKind(localName: string): ElementKind {
  // Custom elements are inline until a style sheet says otherwise; blocks inside them still end the text before.
  return KINDS.get(localName) ?? (localName.includes('-') ? 'inline' : 'block');
}

/** Elements that are not read because of what their attributes say. */
export const UNREAD_BY_ATTRIBUTE = [
  '[hidden]:not([hidden="until-found"])',
  '[aria-hidden="true"]',
  '[inert]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="search"]',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="menubar"]',
  'dialog:not([open])',
  '.adsbygoogle',
  '[data-ad-slot]',
  '[aria-label="Advertisement"]',
].join();

/** Whatever is never read, for asking about an element's ancestors. */
export const UNREAD = `${UNREAD_BY_ATTRIBUTE},${NAMES.filter(
  ([kind]) => kind === 'silent' || kind === 'barrier' || kind === 'apart',
)
  .flatMap(([, names]) => names.split(' '))
  .join()}`;
