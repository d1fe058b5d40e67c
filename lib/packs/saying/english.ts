import type { Saying } from './saying.ts';

export const ENGLISH: Saying = {
  REGULAR: `tell add ask insist argue warn claim note explain state announce call describe vow promise stress emphasize
    emphasise reiterate repeat remark respond answer counter quip joke boast brag lament complain suggest acknowledge
    admit concede confirm denounce dismiss dub label brand blast hail praise urge recall conclude continue predict observe
    comment muse shout yell exclaim proclaim retort contend maintain assert allege caution mock accuse criticize criticise
    characterize characterise signal hint demand report deem thunder opine rant fume wonder thank rave react scoff sneer
    grumble chide plead implore enthuse gush agree object protest tout speculate elaborate recount whisper swear lash
    point command instruct advise assure counsel decry deride ridicule lambast laud sound declare write tweet post repost
    liken question reveal disclose underline underscore highlight outline reassure reason rail bristle vent gripe
    bemoan welcome condemn blame doubt disagree echo insinuate intone summarise summarize
    sigh mutter murmur growl groan chuckle reckon venture scold bark snarl deadpan applaud salute rejoin volunteer profess attest affirm avow confide marvel chime interject interrupt crow`,
  VERB: `written proposed said says say told wrote replied replies referred refers spoke speaks testified trumpeted raved put
    puts groused snapped slammed shot swore fired hit labelled signalled counselled pled denied
    denies clarified specified pledge pledged pledges quipped bragged admitted dubbed offered made_clear took_to`,
  PARTICIPLE: 'conceding dubbing quipping saying replying slamming referring labelling writing speaking',
  ACCORDING: 'according',
  HE: 'he',
  SHE: 'she',
  OF: 'of',
  PLACE: 'in at on during after before following amid',
  PREPOSITION: `for to with by from about against into through over under between among alongside near toward towards
    without via than upon around behind beyond despite within`,
  CLAUSE: 'that when while where whether if because since until although though as so but how what why yet like unless',
  RELATIVE: 'who which whom whose',
  AND: 'and or',
  PASSED: `it the a an has had have also then later again once now still just recently previously earlier further simply
    himself herself ever never even only already often today yesterday tonight monday tuesday wednesday thursday
    friday saturday sunday would will did does do could this week month morning afternoon evening went famously his her their its my our
    too there hours days weeks months years minutes moments meanwhile
    instead however nevertheless separately finally moreover indeed quoted cited took met held gave made sent cut led won lost sought kept stood sat ran came got drew threw brought
    fought left spent began broke chose flew saw laid issued`,
  BE: 'was were is are been be being',
  TERM: 'so_called',
  WORK: `book novel film movie play song album memoir poem essay article series show documentary program programme podcast magazine newspaper
    exhibition painting slogan headline title titled entitled hashtag`,
  SHORT: 'sen rep gov mr mrs ms dr gen col lt st jr sr maj sgt prof hon capt adm messrs u.s u.n d.c vs no',
};
