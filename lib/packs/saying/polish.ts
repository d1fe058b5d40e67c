import type { Saying } from './saying.ts';

export const POLISH: Saying = {
  REGULAR: `wspomina wspomnia przekonywa ostrzega zapewnia potwierdzi potwierdza skwitowa ironizowa powiedzia mówi stwierdzi
    stwierdza oświadczy oświadcza doda dodawa podkreśli podkreśla zaznaczy zaznacza napisa pisa przekaza przekazywa oceni
    ocenia wyjaśni wyjaśnia zapowiedzia zapowiada zapewni ostrzeg poinformowa informowa zauważy zauważa skomentowa
    komentowa odpowiedzia odpowiada nazwa nazywa określi określa tłumaczy przyzna przyznawa uzna uznawa zadeklarowa
    deklarowa uważa twierdzi ogłosi ogłasza wezwa wzywa wskaza wskazywa odpar kontynuowa powtórzy powtarza zapyta pyta
    relacjonowa zagrozi grozi obieca obiecywa skrytykowa krytykowa podsumowa oznajmi zaapelowa apelowa rzuci wyzna
    zarzuci zarzuca oskarży oskarża żartowa zażartowa kpi zakpi mrukną krzykną zawoła szepną 
    doprecyzowa sprecyzowa uściśli przypomnia przypomina przestrzeg przestrzega argumentowa zastrzeg zadrwi
    chwali pochwali przewidywa nakreśli opisa opowiedzia opowiada zwierzy wytkną ubolewa wyrazi wyraża zasugerowa
    sugerowa zaproponowa przekona radzi poradzi zareagowa reagowa ripostowa zripostowa wtórowa podziękowa
    pogratulowa zaprzeczy zaprzecza`,
  VERB: `mówi mówią pisze piszą podkreśla podkreślają dodaje dodają ocenia oceniają uważa uważają twierdzi twierdzą
    deklaruje zaznacza wyjaśnia zauważa przyznaje przyznają przekonuje przekonują zapewnia ostrzega komentuje tłumaczy
    odpowiada pyta nazywa określa zapowiada informuje wskazuje apeluje wzywa przypomina powtarza grozi krytykuje
    uciął ucięła odezwał_się odezwała_się westchnął westchnęła wylicza kwituje rzekł rzekła odparła oświadcza stwierdza sądzi powiedzieli dopowiada kontynuuje widzi
    zwrócił_uwagę zwróciła_uwagę przekonany przekonana`,
  PARTICIPLE: `mówiąc dodając podkreślając zaznaczając pisząc nazywając określając ostrzegając zapewniając przekonując
    twierdząc przyznając tłumacząc wyjaśniając wskazując oceniając odpowiadając komentując zauważając przypominając
    oskarżając zarzucając apelując`,
  ACCORDING: 'według zdaniem słów w_opinii w_ocenie',
  HE: 'on',
  BY_HIM: 'jego_zdaniem jego_słów jego_opinii jego_ocenie',
  BY_HER: 'jej_zdaniem jej_słów jej_opinii jej_ocenie',
  SHE: 'ona',
  PLACE: 'w we na po podczas przed',
  PREPOSITION: 'dla do z ze od o przez przeciw między ku bez pod nad przy za u wobec',
  CLAUSE: 'że gdy kiedy czy jeśli jak ale bo ponieważ gdyż aby żeby gdzie choć iż',
  RELATIVE: 'który która którzy którego której któremu którym których',
  AND: 'i oraz a lub',
  PASSED: `też także potem później już jeszcze ponownie poniedziałek wtorek środę czwartek piątek sobotę niedzielę
    wczoraj dziś dzisiaj to się również mu jej nam mi ich jednak natomiast następnie zarazem tymczasem krótko wprost`,
  TERM: 'tzw zwany zwana zwane zwanej zwanego',
  WORK: `książka książki książce powieść powieści film filmu filmie serial serialu piosenka piosenki album tygodnik
    tygodnika dziennik dziennika gazeta gazety hasło hasłem tytuł tytułem zatytułowany zatytułowana sztuka wystawa`,
  BACK: 'tak tym',
  SHORT: 'prof dr gen płk ks św min im ul r',
};
