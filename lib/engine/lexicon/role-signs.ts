const ARTICLE = "(?:(?:the|an?|le|la|el|il|der|die|den)\\s|l[’'])?";
const COPULA = ',?\\s(?:(?:who|qui|який|который)\\s)?(?:is|was|ist|war|est|es|è|jest|є|—|–)\\s';

/** What stands around a description of somebody, as patterns; they travel with the tables like the other words. */
export const ROLE_SIGNS = {
  /** "the Chinese peace plan", "plan de paix européen": a plan of somebody else's. The Ukraine plan is this one. */
  otherMaker: '^(?!ukraine$)(?:e?urop|ukra|chin|rus|rosyj|рос|укра|[єе]вроп|кита|tur|bra|saud|arab)',
  /** "as Russian president", "was elected NATO chief": what somebody is or becomes, not who is spoken of. */
  predicate: '(?:^|[^\\p{L}])(?:as|als|comme|como|come|jako|як|как|named|elected|became|wurde)\\s$',
  /** "special envoy to the Middle East", "US envoy for Ukraine, Keith Kellogg". */
  goesOn: '^\\s(?:to|for|of|in|für|pour|en|para|per|ds|do|na|w|з|із|по|на|в|у)[\\s.]',
  /** Between a name and what its bearer is: "Putin, the Russian president", "Rutte ist Generalsekretär". */
  apposition: `^(?:\\s|,\\s(?:since|seit|depuis|desde|dal?|od|с|з|із|long|lange)\\s\\p{L}+,?\\s|\\s?[,(]\\s?|${COPULA})${ARTICLE}(?:(?!(?:and|und|et|y|e|i|та|і|й|и)\\s)[\\p{Ll}\\-]+\\s){0,2}$`,
  /** The same, where the name is none that the pack knows: "Karol Nawrocki, the Polish president". */
  afterWord: `,\\s${ARTICLE}$`,
} as const;
