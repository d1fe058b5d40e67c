import type { Saying } from './saying.ts';

export const FRENCH: Saying = {
  REGULAR: `racont confirm tranch gliss réclam déclar affirm ajout expliqu estim assur soulign indiqu lanc insist martel confi
    précis rappel qualifi dénonc jug plaid accus ironis tweet regrett comment demand exig salu félicit résum
    évoqu critiqu soutien témoign rétorqu répliqu assén lâch not observ constat relev détaill avanc argument
    nuanc tempêt fulmin fustig moqu raill déplor lament protest interrog questionn suggér propos souhait espér
    réitér répét signal révél communiqu prôn préconis considér pens croi trouv invit exhort encourag
    pest articul murmur chuchot rapport esquiv balay éclair résist balanc publi vant tacl tanc
    soupir ricane plaisant concéd acquiesc object rassur proclam scand souffl grommel marmonn hurl suppli implor
    ordonn décrét pronostiqu abond annonc enfonc spécifi`,
  VERB: `dire dit disait disent dirait dira écrit écrivait écrivent averti avertit avertissait prévenu prévient prévenait
    répondu répond répondait réagi réagit promis promet promettait reconnu reconnaît reconnaissait admis admet admettait
    appelé appelle conclu conclut poursuivi poursuit poursuivait renchéri renchérit prédit réjoui réjouit indigné indigne
    décrit parlé parle parlait menacé menace menaçait prévu soutenu soutient soutenait maintenu maintient défendu défend
    rappelle croit voit posté fait_savoir fait_valoir d_ajouter d_affirmer d_insister d_expliquer de_conclure
    de_poursuivre de_préciser de_rappeler de_lancer de_promettre de_répondre d_assurer de_prévenir reproché reprend espère répète suggère
    martèle convaincu convaincue persuadé persuadée exclamé exclame inquiété inquiète`,
  PARTICIPLE: `disant écrivant avertissant prévenant répondant promettant reconnaissant admettant appelant concluant parlant
    soutenant`,
  ACCORDING: 'selon d_après aux_yeux',
  HE: 'il',
  BY_HIM: 'selon_lui après_lui',
  BY_HER: 'selon_elle après_elle',
  SHE: 'elle',
  OF: 'de du des d',
  PLACE: 'dans à au aux lors sur en chez pendant après avant',
  PREPOSITION: 'pour avec par contre entre sous vers sans depuis envers devant',
  CLAUSE: 'que quand lorsque si comme mais car tandis alors puisque où qu',
  RELATIVE: 'qui dont',
  AND: 'et ou',
  PASSED: `cela ça le la les l un une a avait ont est s ce t aussi ensuite encore déjà lundi mardi mercredi jeudi vendredi
    samedi dimanche également puis hier même se n y ne pas plus bien fait cette ces son sa ses leur quant lui`,
  TERM: 'soi_disant prétendu prétendue',
  WORK: `livre roman film chanson album série documentaire magazine journal pièce exposition poème essai slogan titre titré
    intitulé intitulée hashtag`,
  BACK: 'ainsi',
  SHORT: 'm mm mme dr st',
};
