/**
 * Hosts of news outlets whose pages are taken for news whatever their markup says: front pages, tickers and old
 * templates declare nothing. Without `www.`; a subdomain counts as its outlet. By language, then by name, so that
 * a change is one line; one string, because the gate has 4 kB.
 */
const OUTLETS =
  'abc.net.au abcnews.go.com aljazeera.com apnews.com axios.com bbc.co.uk bbc.com bloomberg.com breitbart.com buzzfeednews.com cbc.ca cbsnews.com cnbc.com cnn.com ctvnews.ca dailymail.co.uk economist.com euractiv.com euronews.com express.co.uk foreignpolicy.com foxnews.com france24.com ft.com globalnews.ca hindustantimes.com huffpost.com independent.co.uk indianexpress.com irishtimes.com japantimes.co.jp jpost.com kyivindependent.com kyivpost.com latimes.com meduza.io metro.co.uk mirror.co.uk msnbc.com ndtv.com newsweek.com newyorker.com npr.org nypost.com nytimes.com pbs.org politico.com politico.eu propublica.org reuters.com rferl.org scmp.com semafor.com sky.com smh.com.au straitstimes.com telegraph.co.uk theatlantic.com theglobeandmail.com theguardian.com thehill.com thehindu.com themoscowtimes.com thetimes.com time.com timesofindia.indiatimes.com timesofisrael.com usatoday.com usnews.com vox.com washingtonpost.com wsj.com ' +
  'pravda.com.ua eurointegration.com.ua ukrinform.net ukrinform.ua suspilne.media unian.net unian.ua liga.net nv.ua zn.ua hromadske.ua babel.ua texty.org.ua radiosvoboda.org censor.net rbc.ua interfax.com.ua 24tv.ua tsn.ua ' +
  'kommersant.ru interfax.ru ria.ru tass.com tass.ru rbc.ru lenta.ru novayagazeta.eu theins.ru tvrain.tv zona.media currenttime.tv svoboda.org iz.ru vedomosti.ru ' +
  'bild.de derstandard.at diepresse.com dw.com faz.net focus.de n-tv.de nzz.ch orf.at rnd.de spiegel.de srf.ch stern.de sueddeutsche.de tagesschau.de tagesspiegel.de taz.de welt.de zdfheute.de zeit.de ' +
  'bfmtv.com francetvinfo.fr lefigaro.fr lemonde.fr leparisien.fr lesoir.be letemps.ch liberation.fr mediapart.fr rfi.fr rtbf.be ' +
  '20minutos.es abc.es clarin.com elmundo.es elpais.com eltiempo.com infobae.com lanacion.com.ar lavanguardia.com rtve.es ' +
  'ansa.it corriere.it ilgiornale.it ilsole24ore.com lastampa.it rainews.it repubblica.it ' +
  'gazeta.pl onet.pl polityka.pl polsatnews.pl pap.pl rmf24.pl rp.pl tvn24.pl wp.pl wyborcza.pl ' +
  'idnes.cz novinky.cz seznamzpravy.cz ceskatelevize.cz dennikn.sk sme.sk index.hu telex.hu hotnews.ro digi24.ro ' +
  'nos.nl nrc.nl volkskrant.nl standaard.be vrt.be dr.dk svt.se dn.se aftonbladet.se nrk.no vg.no aftenposten.no hs.fi yle.fi err.ee delfi.ee delfi.lt delfi.lv lrt.lt lsm.lv ' +
  'folha.uol.com.br globo.com publico.pt expresso.pt kathimerini.gr ekathimerini.com aa.com.tr hurriyet.com.tr haaretz.com ynet.co.il ' +
  'mainichi.jp asahi.com nhk.or.jp yomiuri.co.jp nikkei.com chosun.com hani.co.kr yna.co.kr hankookilbo.com xinhuanet.com news.cn guancha.cn caixin.com thepaper.cn alarabiya.net aawsat.com irna.ir';

/** Whether a `location.host` is an outlet's, or one of its subdomains. */
export function isOutlet(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const known = ` ${OUTLETS} `;
  for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1 || -1) {
    if (known.includes(` ${name.slice(at)} `)) return true;
  }
  return false;
}
