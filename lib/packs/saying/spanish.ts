import type { Saying } from './saying.ts';

export const SPANISH: Saying = {
  REGULAR: `record reclam espet relat confirm remach replic brome opin afirm asegur declar señal explic manifest indic subray
    recalc apunt agreg anunci expres destac reiter coment calific llam critic lament precis zanj contest
    public tuite aclar habl ironiz matiz sentenci acus argument inform notific valor salud
    felicit tach tild rechaz descart asum cuestion ataj enfatiz puntualiz rematiz avanz adelant revel avis augur vaticin pronostic exclam grit murmur susurr observ consider estim juzg
    interpel reproch recrimin ensalz elogi alab exhort insist trin mencion resalt ratific detall desliz plante recomend aconsej propugn abog suplic implor terci concret ahond refunfuñ rezong suspir bautiz`,
  VERB: `resumió resume recuerda reclamó contó preguntó preguntado amenazó amenazado alertó alertado condenó protestó denunció denuncia negó
    notó citó manifiesta insistió repitió repite dijo dice dicho dijeron dicen decía sostuvo sostiene sostienen
    sostenido añadió añade añadido añadieron advirtió advierte advertido escribió escribe escrito escribieron insiste
    respondió responde respondido reconoció reconoce reconocido admitió admite admitido describió describe descrito prometió
    promete prometido pidió pide pedido exigió exige exigido concluyó concluye concluido defendió defiende defendido
    atribuyó refirió refiere referido cree creía creyó piensa pensó opina niega prosiguió prosigue siguió continuó continúa
    sugirió sugiere predijo predice aludió alude hizo_hincapié confesó confiesa coincidió coincide arremetió arremete convencido convencida dejó_claro`,
  PARTICIPLE:
    'diciendo añadiendo advirtiendo escribiendo respondiendo reconociendo admitiendo describiendo refiriéndose',
  ACCORDING: 'según a_juicio en_palabras en_opinión su_juicio su_opinión sus_palabras',
  HE: 'él',
  SHE: 'ella',
  OF: 'de del',
  PLACE: 'en tras durante desde',
  PREPOSITION: 'a al para con por contra entre sobre hacia sin ante bajo',
  CLAUSE: 'que cuando mientras si como pero porque aunque donde tal',
  RELATIVE: 'quien quienes cual',
  AND: 'y e o',
  PASSED: `esto eso el la los las un una ha han había fue también luego después ya lunes martes miércoles jueves viernes sábado
    domingo hoy ayer además le se este esta les nos me más muy aún todavía entonces incluso solo sólo su sus`,
  TERM: 'llamada llamados llamadas denominado denominada',
  WORK: `libro novela película canción álbum serie documental revista diario obra exposición poema ensayo lema eslogan título
    titulado titulada programa hashtag`,
  BACK: 'así lo',
  SHORT: 'sr sra dr dra ee.uu',
};
