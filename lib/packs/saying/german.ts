import type { Saying } from './saying.ts';

export const GERMAN: Saying = {
  REGULAR: `sag erklär beton mein warn forder kündig behaupt versicher äußer bekräftig kritisier antwort ergänz verkünd mahn
    droh lob frag twitter urteil konter bestätig begründ beklag beteuer bilanzier wiederhol verlang resümier spott scherz
    räum füg teil schilder erzähl bemerk kommentier erinner verteidig erwider pflicht stell mutmaß vermut
    prophezei jubel schimpf wetter ätz poch höhn stichel freu wünsch glaub schlussfolger signalisier präzisier
    formulier appellier reagier post zitier konstatier gratulier dank wert begrüß deut
    hoff plädier tadel zweifel notier klag moser lächel murr flüster analysier diagnostizier attestier
    seufz brumm raun knurr scherz witzel beschuldig verurteil bewert rechtfertig`,
  VERB: `versprach verspricht schrieb schreibt schrieben geschrieben angekündigt gefordert gewarnt gesagt gedroht gemeint
    geäußert nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten entgegnete entgegnet unterstrich
    unterstreicht sprach spricht sprachen gesprochen rief ruft riefen fuhr fährt hob hebt befand befindet
    schloss schließt empfahl empfiehlt riet rät wies weist bat bittet meldete meldet geklagt gelobt gefragt geantwortet zeigte_sich ließ_ausrichten
    ließ_wissen ließ_mitteilen`,
  ACCORDING: `laut so worten angaben ansicht aussage auffassung einschätzung nach_angaben nach_ansicht nach_auffassung
    nach_einschätzung nach_worten nach_meinung nach_darstellung`,
  BEHIND: 'zufolge',
  HE: 'er',
  SHE: 'sie',
  OF: 'der des',
  PLACE: 'in im am an auf nach vor bei beim',
  PREPOSITION: 'von vom für mit zu zum zur aus gegen über unter zwischen durch um ohne seit bis neben gegenüber',
  CLAUSE: 'dass daß wenn als ob weil während wie doch aber sondern denn damit obwohl',
  RELATIVE: 'welcher welche',
  AND: 'und oder',
  PASSED: `hat hatte haben wurde werde will habe auch dann später weiter hinzu nun noch jetzt bereits zuvor
    erneut heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag reportern journalisten dazu
    dabei daraufhin wörtlich sich es man die den dem ein eine einen einem ihm ihr seinerseits ihrerseits indes
    hingegen dagegen zugleich zudem außerdem allerdings selbst`,
  TERM: 'sogenannte sogenannten sogenannter sogenanntes so_genannte so_genannten',
  WORK: `roman buch film song lied album serie dokumentation zeitung magazin gedicht stück ausstellung titel schlagzeile
    slogan parole motto sendung`,
  BACK: 'das',
  SHORT: 'dr prof z.b u.a nr bzw ca st',
};
