/** After a place name ("Moscow, Idaho", "Berlin in New Hampshire"): another place of that name is meant. Last words of longer names. */
export const REGIONS = `
idaho pennsylvania maine maryland illinois ohio wisconsin indiana iowa kansas kentucky texas tennessee alabama nebraska
ontario missouri michigan vermont virginia oregon arkansas arizona mississippi connecticut delaware massachusetts minnesota
hampshire jersey dakota carolina oklahoma louisiana nevada utah wyoming montana colorado hawaii saskatchewan manitoba alberta
cornwall devon kent surrey sussex norfolk suffolk cumbria lancashire yorkshire cheshire durham northumberland somerset dorset shropshire lincolnshire
quebec queensland tasmania
conn ill ind mass mich minn ore pa tenn tex va wis
rostov ростовская ростовской ростовської
pennsylvanie virginie californie louisiane caroline sud nord
pensilvania misuri misisipi tejas luisiana carolina virginia nebrasca dakota
kalifornien nordkarolina südkarolina pennsylvanien
pensylwania pensylwanii teksas teksasie teksasu arizonie indianie alabamie oklahomie nebrasce dakocie dakoty karolinie karoliny wirginii wirginia minnesocie montanie
айдахо техас техасе техаса техасі огайо иллинойс иллинойсе іллінойс іллінойсі висконсин висконсине вісконсин вісконсині теннесси теннессі нью-гэмпшир гэмпшир нью-гемпшир гемпшир
пенсильвания пенсильвании пенсільванія пенсільванії оклахома оклахоме оклахомі индиана индиане індіана індіані мэн мен дакота дакоте дакоті каролина каролине кароліна кароліні
канзас канзасе канзасі миссури міссурі мичиган мичигане мічиган мічигані аризона аризоне арізона арізоні
`;

/** A state of a union; with the name of one after it, whichever it is. */
export const STATES = `
bundesstaat us-bundesstaat us-staat état estado stato departamento dipartimento stanie штат штате штаті
`;

/** May stand between a place and its state: "in the US state of", "dans l'", "nell'". */
export const REGION_LINKS = `
in the of us im dem der das en dans l le la les lo de du d di el nel nell nello nella dell dello dei w we в у northern southern eastern western upstate rural central
`;

/** Said of a place in apposition: the famous one of the name is none. */
export const TOWNS = `
tug ferry freighter frigate liner yacht band nightclub paquebot remorqueur remolcador traghetto schlepper fähre holownik
town township village hamlet kleinstadt dorf weiler gemeinde village commune hameau bourgade pueblo municipio aldea localidad villaggio paesino frazione borgo cittadina
miasteczko miasteczku wieś wsi gmina gminie посёлок деревня село хутор селище містечко городок
`;
