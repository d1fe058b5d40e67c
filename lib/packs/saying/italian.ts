import type { Saying } from './saying.ts';

export const ITALIAN: Saying = {
  REGULAR: `conferm raccont ironizz scherz dichiar afferm spieg sottoline assicur comment precis osserv chiam evidenzi replic
    rimarc denunci accus ricord parl minacci attacc tuon incalz giudic sollecit annunci
    constat lament rivendic rilanci esclam grid mormor sussurr salut elogi bacchett liquid
    apostrof ammon augur consider argoment cit illustr rivel segnal twitt pubblic stigmatizz auspic
    sospir sbott azzard borbott minimizz ipotizz obiett consigli supplic implor proclam dubit brontol
    rassicur puntualizz sintetizz lod ringrazi esort invit avvis`,
  VERB: `premesso premette notato criticato critica valutato domandato bocciato bollato postato detto dice disse dicono diceva ripetuto ripete aggiunto aggiunge aggiunse scritto scrive scrisse
    ribadito ribadisce sostenuto sostiene sostenne avvertito avverte annuncia risposto risponde rispose definito definisce
    chiesto chiede chiese ammesso ammette concluso conclude concluse promesso promette insistito insiste proseguito
    prosegue riferito riferisce difeso difende descritto descrive accenna crede pensa ritiene ritenuto sentenziato
    riconosciuto riconosce espresso reagito reagisce chiarito chiarisce suggerito suggerisce smentito smentisce
    parlerà dirà continua continuato rinfacciato rimproverato fa_sapere fatto_sapere fa_eco chiosa chiosato convinto convinta
    tagliato_corto taglia_corto scandito scandisce concesso concede tuonato interviene intervenuto
    suggerisce aggiungerà esordito esordisce predetto invocato riprende`,
  PARTICIPLE: `dicendo aggiungendo ribadendo sostenendo avvertendo rispondendo definendo chiedendo ammettendo concludendo
    insistendo scrivendo riferendosi`,
  ACCORDING:
    'la_replica le_parole il_commento la_risposta secondo stando a_giudizio a_detta a_parere suo_dire suo_giudizio suo_avviso suo_parere',
  HE: 'lui egli',
  SHE: 'lei ella',
  OF: 'di del della dello dei delle degli dell d',
  PLACE: 'in nel nella nello nell a al alla ai durante dopo su sul sulla sui',
  PREPOSITION: 'per con da dal dalla contro tra fra senza verso',
  CLAUSE: 'che quando mentre se come ma perché dove poiché',
  RELATIVE: 'cui quale',
  AND: 'e ed o',
  PASSED: `questo ciò il la i gli le l un una ha hanno aveva è anche poi ancora già lunedì martedì mercoledì giovedì venerdì
    sabato domenica oggi ieri inoltre quindi si ci vi mi suo sua invece infine però fa`,
  TERM: 'cosiddetto cosiddetta cosiddetti cosiddette',
  WORK: `libro romanzo film canzone album serie documentario rivista giornale opera mostra poesia saggio slogan titolo
    intitolato intitolata programma hashtag`,
  BACK: 'lo così ne',
  SHORT: 'sig dott on',
};
