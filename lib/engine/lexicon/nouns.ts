/** Nouns that, capitalised after a name, make the name of something else. */
export const INSTITUTIONS = `
tower towers organization organisation university college school institute academy foundation group companies company corp corporation inc llc ltd holdings media
hotel hotels casino plaza parkway street avenue boulevard road  square bridge airport station airlines airways airbase railways
 times herald tribune independent gazette journal chronicle examiner observer  globe telegraph courier 
commanders capitals wizards nationals redskins huskies mystics dolphins marlins hurricanes cavaliers ravens raiders fc united city rovers athletic olympics
museum theatre theater ballet opera orchestra symphony philharmonic ensemble choir circus zoo library cathedral church abbey temple
 cup championship championships marathon grand prix league stadium arena classic trophy trophies
jr sr junior senior ii iii iv
national memorial monument center centre hospital clinic
convention conventions protocol treaty accords syndrome disease effect mule sprouts sandwich dressing wall wings
steakhouse vodka  bibles sneakers nft 
county parish township heights hills beach springs falls lake river bay island islands peninsula creek valley mountain mountains mount forest 
 securities bank ventures partners estates properties records pictures studios studio entertainment
airshow biennale festival  fashion  
tour torre wieża башня тауэр вежа медиа медіа университет університет фонд институт інститут fundación fondation université universidad università uniwersytet
turm stiftung hochschule universität zeitung straße platz
`;

/** After a place name and a comma: another place of that name is meant. */
export const REGIONS = `
idaho pennsylvania maine maryland illinois ohio wisconsin indiana iowa kansas kentucky texas tennessee alabama nebraska
ontario missouri michigan vermont virginia oregon arkansas arizona mississippi connecticut delaware massachusetts minnesota
hampshire jersey dakota carolina oklahoma
conn ill ind mass mich minn ore pa tenn tex va wis
rostov ростовская ростовской ростовської
`;

/** Before a place name they make another place: Lake Geneva, Fort Washington, Port Moscow, New Berlin. */
export const PLACE_PREFIXES = `
lake fort port mount new little saint st camp cape east north south west county university bank captain miss latin central
team vitamin air radio dynamo dinamo spartak lokomotiv shakhtar zorya fc cska hertha union real inter dnipro arsenal metalist
динамо спартак локомотив шахтар шахтер торпедо металлист металіст цска арсенал зоря заря
lac lago dinamo szachtar schachtar chakhtar shajtar torpedo
`;

/** With "of" after them, or right before a place name in a language that has no "of", they make the name of something else. */
export const PLACE_HEADS = `
convention conventions treaty university college museum library cathedral lake wall battle congress bank protocol hotel café bar restaurant club street
traité université musée lac mur rue hôtel poulet école lycée quartier
convención convenciones tratado museo lago muro calle avenida colegio fábrica
convenzione trattato pensione ristorante
konwencja konwencji uniwersytet jezioro ulica ulicy klub klubu kino
gaststätte kino kotelett restaurant
конвенция университет озеро эхо крейсер гостиница отель ресторан кафе клуб улица кинотеатр ансамбль
конвенція абетка котлета готель вулиця кінотеатр
`;

export const OF = `
of de d du del della di von w z
`;
