/** Beginnings of words that pages about sport, films and music are full of, and pages about politics are not. */
export const OTHER_FIELDS = `
goalkeep striker midfield stoppage hat-trick kick-off half-time offside playoff touchdown quarterback rebounds innings equalis scored
torwart torhüter stürmer nachspielzeit elfmeter bundesliga spieltag platzverweis mittelfeld kreuzband rotgesperrt
gardien attaquant hors-jeu penalty championnat mi-temps footballeu entraîneu expulsé
portero delantero centrocampista penalti futbol goleador gol golazo liga técnico
portiere attaccante centrocampista rigore terzino campionato ammonizion panchina tecnico
bramkarz napastnik pomocnik ekstraklas ligi lidze doliczon boisk sparing
вратар голкипер полузащитник нападающ пенальти хокке футбол шайб матч тренер
воротар голкіпер півзахисник нападник пенальті хоке матч форвард
filmmaker actor actress screenplay documentary festival soundtrack soprano conductor
regisseur schauspiel drehbuch dirig sopran chor orchester konzert
réalisat comédien acteur actrice tournage cinéma théâtre chanteu
película actriz protagonist cortometraje estatuilla actor guion
regista attrice attore sceneg cinema orchestra
reżyser aktor komedi scenariusz piosenka kinie zagrała
режиссер актрис актер спектакл дирижер кинофестив певиц
режисер актор акторк вистав диригент кінофестив співач
`;
