/**
 * Hosts of news outlets whose pages are taken for news whatever their markup says: front pages, tickers and old
 * templates declare nothing. By what stands behind the first dot, without `www.`; a subdomain counts as its outlet.
 * Short, because the gate has 4 kB: articles of the others are known by how they are built.
 */
const OUTLETS: Readonly<Record<string, string>> = {
  com: 'aljazeera apnews asahi axios bbc bloomberg cbsnews cnbc cnn dw economist elpais euractiv euronews foxnews france24 haaretz huffpost ilsole24ore kyivindependent kyivpost latimes nypost nytimes politico reuters scmp sky tass theatlantic theglobeandmail theguardian thehill themoscowtimes thetimes timesofisrael usatoday washingtonpost wsj',
  de: 'bild spiegel sueddeutsche tagesschau tagesspiegel taz welt zdfheute zeit',
  ru: 'kommersant lenta rbc ria tass',
  org: 'npr pbs radiosvoboda rferl svoboda',
  fr: 'lefigaro lemonde liberation rfi',
  it: 'ansa corriere ilgiornale lastampa repubblica',
  ua: '24tv hromadske rbc ukrinform',
  'co.uk': 'bbc dailymail independent telegraph',
  net: 'alarabiya faz ukrinform',
  pl: 'gazeta polityka tvn24 wyborcza',
  ca: 'cbc ctvnews globalnews',
  'com.ua': 'eurointegration pravda',
  ch: 'letemps nzz srf',
  nl: 'nos nrc volkskrant',
  'co.jp': 'japantimes yomiuri',
  eu: 'novayagazeta politico',
  media: 'suspilne zona',
  at: 'derstandard orf',
  es: 'elmundo',
  cz: 'ceskatelevize seznamzpravy',
  ee: 'delfi err',
  'com.tr': 'aa hurriyet',
  cn: 'guancha news',
  'net.au': 'abc',
  'go.com': 'abcnews',
  io: 'meduza',
  'com.au': 'smh',
  'indiatimes.com': 'timesofindia',
  'org.ua': 'texty',
  tv: 'tvrain',
  hu: 'telex',
  be: 'vrt',
  se: 'svt',
  no: 'nrk',
  jp: 'mainichi',
};

/** Whether a `location.host` is an outlet's, or one of its subdomains. */
export function isOutlet(host: string): boolean {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  return labels.some((label, index) => {
    const rest = labels.slice(index + 1).join('.');
    return Object.hasOwn(OUTLETS, rest) && ` ${OUTLETS[rest]} `.includes(` ${label} `);
  });
}
