/** Words that are printed with a capital before a name without being part of one: at the head of a sentence, in titles. */
export const FUNCTION_WORDS = `
a an the and or but nor so yet for of in on at by to from with without within into onto upon over under after before since until till while when
where why how who whom whose what which that this these those there here if then than as because although though unless whether like unlike despite
during between among amid against about above across along around behind beside besides beyond near off out past per through throughout toward towards via
not no yes never ever also only even just still again now today yesterday tomorrow tonight later earlier soon meanwhile however therefore thus hence moreover furthermore
once both either neither each every all some many few several most more much such other another same own
is are was were be been being has have had do does did will would shall should can could may might must let lets
he she it they we you i him her them us me his its their our your my
says said asks asked tells told calls called wants wanted meets met urges urged warns warned backs backed insists insisted thinks believes sees hears knows
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
watch read live breaking exclusive opinion analysis video photo photos update updated fact check explainer editorial column comment q a
american russian ukrainian european german french british italian polish turkish chinese indian hungarian finnish canadian israeli iranian western eastern soviet
pro anti non pre post ex vs versus de facto new real inter team air
perhaps maybe instead otherwise elsewhere sometimes often indeed thereafter afterward afterwards nonetheless nevertheless rather next last first second finally
christian georgia florida critics republicans democrats aides allies officials sources reporters analysts enter poor enough whatever whenever regardless given
europe ukraine russia pentagon senate treasury news times reuters cnn bbc axios
le la les un une des du de et ou mais donc car quand comme si que qui quoi dont où pour par sur sous avec sans dans chez vers entre après avant depuis pendant selon malgré contre ce cet cette ces son sa ses leur
il elle ils elles on nous vous je tu
el los las una unos unas y o pero cuando como si que quien donde por para con sin sobre tras ante bajo desde hasta entre según durante contra este esta estos estas su sus
il lo gli i uno una e ed ma quando come se che chi dove per con senza su tra fra dopo prima secondo contro questo questa nel nella dal dalla del della al alla
der die das den dem des ein eine einen einem einer eines und oder aber wenn als weil dass ob wie wo wer was warum für von vom mit ohne zu zum zur bei beim nach vor seit über unter auf aus in im an am durch gegen um bis auch nur schon noch jetzt
i w z ze na do od po za przed nad pod przez o u dla bez przy czy że ale lub gdy jak kto co gdzie kiedy
и в во на с со к ко о об от до по за под над при про для без из у не ни но а что как когда где кто если это он она они
і й та у з із зі що як коли де хто якщо це він вона вони про від над під за до
потом затем вдруг опять тем вместе потім згодом тим разом знов однак potem jednak tymczasem natomiast też również dziś według
niemiec węgier włoch stanów czech zjednoczonych
`;
