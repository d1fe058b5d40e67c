import { expect, test } from 'vitest';
import { formsOf } from './inflected.ts';

test.each([
  ['adjectival surname', 'Zełenski', 'masculine', 'Zełenski, Zełenskiego, Zełenskiemu, Zełenskim'],
  ['surname in -ow', 'Budanow', 'masculine', 'Budanow, Budanowa, Budanowowi, Budanowem, Budanowie'],
  ['surname in -in', 'Putin', 'masculine', 'Putin, Putina, Putinowi, Putinem, Putinie'],
  ['p → pi', 'Trump', 'masculine', 'Trump, Trumpa, Trumpowi, Trumpem, Trumpie'],
  ['k', 'Tusk', 'masculine', 'Tusk, Tuska, Tuskowi, Tuskiem, Tusku'],
  ['g', 'Kellogg', 'masculine', 'Kellogg, Kellogga, Kelloggowi, Kelloggiem, Kelloggu'],
  ['r → rz', 'Starmer', 'masculine', 'Starmer, Starmera, Starmerowi, Starmerem, Starmerze'],
  ['rz stays', 'Merz', 'masculine', 'Merz, Merza, Merzowi, Merzem, Merzu'],
  ['th → ci', 'Hegseth', 'masculine', 'Hegseth, Hegsetha, Hegsethowi, Hegsethem, Hegsecie'],
  ['silent -e', 'Vance', 'masculine', "Vance, Vance'a, Vance'owi, Vance'em, Vance'ie"],
  ['heard -e', 'Rutte', 'masculine', 'Rutte, Ruttego, Ruttemu, Ruttem'],
  ['-io', 'Rubio', 'masculine', 'Rubio, Rubia, Rubiowi, Rubiem, Rubiu'],
  ['-i', 'Modi', 'masculine', 'Modi, Modiego, Modiemu, Modim'],
  [
    'given name may stay',
    'Andrij Jermak',
    'masculine',
    'Andrij Jermak, Andrija Jermaka, Andrij Jermaka, Andrijowi Jermakowi, Andrij Jermakowi, Andrijem Jermakiem, Andrij Jermakiem, Andriju Jermaku, Andrij Jermaku',
  ],
  [
    'surname of a woman',
    'Maria Zacharowa',
    'feminine',
    'Maria Zacharowa, Marii Zacharowej, Marię Zacharową, Marią Zacharową',
  ],
  [
    'woman’s foreign surname stays',
    'Giorgia Meloni',
    'feminine',
    'Giorgia Meloni, Giorgii Meloni, Giorgię Meloni, Giorgią Meloni',
  ],
  ['ó → o', 'Kijów', 'thing', 'Kijów, Kijowa, Kijowowi, Kijowem, Kijowie'],
  ['place in -a', 'Ukraina', 'thing', 'Ukraina, Ukrainy, Ukrainie, Ukrainę, Ukrainą'],
  ['p → pi', 'Europa', 'thing', 'Europa, Europy, Europie, Europę, Europą'],
  ['d → dzi', 'Floryda', 'thing', 'Floryda, Florydy, Florydzie, Florydę, Florydą'],
  ['la', 'Bruksela', 'thing', 'Bruksela, Brukseli, Brukselę, Brukselą'],
  ['-ja', 'Rosja', 'thing', 'Rosja, Rosji, Rosję, Rosją'],
  ['soft consonant', 'Chersoń', 'thing', 'Chersoń, Chersonia, Chersoniowi, Chersoniem, Chersoniu'],
  ['neuter', 'Zaporoże', 'thing', 'Zaporoże, Zaporoża, Zaporożu, Zaporożem'],
  [
    'noun and adjective',
    '{Unia Europejska}',
    null,
    'Unia Europejska, Unii Europejskiej, Unię Europejską, Unią Europejską',
  ],
  [
    'adjective after',
    '{plan pokojowy}',
    null,
    'plan pokojowy, planu pokojowego, planowi pokojowemu, planem pokojowym, planie pokojowym',
  ],
  [
    'adjective before',
    '{28-punktowy plan}',
    null,
    '28-punktowy plan, 28-punktowego planu, 28-punktowemu planowi, 28-punktowym planem, 28-punktowym planie',
  ],
  [
    'plural',
    '{Stany Zjednoczone}',
    null,
    'Stany Zjednoczone, Stanów Zjednoczonych, Stanom Zjednoczonym, Stanami Zjednoczonymi, Stanach Zjednoczonych',
  ],
  [
    'adjectives look like nouns',
    '{wojna rosyjsko-ukraińska}',
    null,
    'wojna rosyjsko-ukraińska, wojny rosyjsko-ukraińskiej, wojnie rosyjsko-ukraińskiej, wojnę rosyjsko-ukraińską, wojną rosyjsko-ukraińską',
  ],
  [
    'office',
    '{prezydent} Rosji',
    null,
    'prezydent Rosji, prezydenta Rosji, prezydentowi Rosji, prezydentem Rosji, prezydencie Rosji',
  ],
  [
    'fleeting e',
    '{rosyjski minister} obrony',
    null,
    'rosyjski minister obrony, rosyjskiego ministra obrony, rosyjskiemu ministrowi obrony, rosyjskim ministrem obrony, rosyjskim ministrze obrony',
  ],
] as const)('a Polish text is searched in every case: %s, %s', (_, text, bearer, forms) => {
  expect(formsOf(text, 'pl', bearer)).toBe(forms);
});
