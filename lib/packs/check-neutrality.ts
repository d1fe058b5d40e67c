import type { Finding } from './finding.ts';
import type { PackSource } from './parse-pack.ts';

/** Words that judge. Short on purpose: what a person said of another is theirs, and stands in stances and statements. */
const LOADED =
  /\b(absurd|barbaric|betray\w*|brave\w*|brutal\w*|capitulat\w*|courageous\w*|cowardly|cron(?:y|ies)|cynical\w*|dictator\w*|disgraceful|evil|extremist|fascist|hench(?:man|men)|hero(?:es|ic|ically)?|historic|illegitimate|infamous|lackeys?|landmark|liars?|nazis?|notorious|outrageous|propaganda|puppet|radical|regime|ruthless\w*|shameful|shocking|so-called|stunning|surrender\w*|terrorists?|thugs?|traitors?|tyrant\w*|unprovoked|warmonger\w*)\b/i;

/** What the pack says in its own voice judges nobody, and no side is left out without a word. */
export function checkNeutrality(pack: PackSource): Finding[] {
  return [...checkWords(pack), ...checkSides(pack)];
}

function checkWords(pack: PackSource): Finding[] {
  const findings: Finding[] = [];
  const read = (file: string, path: string, text: string): void => {
    // Inside quotation marks somebody else speaks.
    const [word] = LOADED.exec(text.replace(/“[^”]*”|"[^"]*"/g, '')) ?? [];
    if (word !== undefined) findings.push({ file, path, rule: 'loaded-word', reason: `"${word}" judges` });
  };
  for (const [n, { name, question, poles, scope }] of pack.issues.entries()) {
    for (const [key, text] of Object.entries({ name, question, scope }))
      read('issues.json', `issues[${n}].${key}`, text);
    for (const [end, pole] of poles.entries()) read('issues.json', `issues[${n}].poles[${end}]`, pole);
  }
  for (const { id, description, plan, place } of pack.entities) {
    const file = `entities/${id}.json`;
    read(file, 'description', description);
    for (const [n, status] of (plan?.status ?? []).entries()) read(file, `plan.status[${n}].event`, status.event);
    for (const [n, { terms }] of (plan?.texts ?? []).entries()) {
      for (const [index, term] of terms.entries()) read(file, `plan.texts[${n}].terms[${index}].text`, term.text ?? '');
    }
    if (place) read(file, 'place.why', place.why);
    for (const [n, control] of (place?.control ?? []).entries())
      read(file, `place.control[${n}].reported`, control.reported);
  }
  return findings;
}

/** Every side has a position on every issue, or says that none was found; never both. */
function checkSides({ story, issues, positions }: PackSource): Finding[] {
  return story.sides.flatMap(({ name, speakers, noPositionFound }, n): Finding[] => {
    const spoken = positions.filter(({ person }) => speakers.includes(person)).flatMap((file) => file.positions);
    const covered = new Set(spoken.map((position) => position.issue));
    const path = `sides[${n}].noPositionFound`;
    const silent = issues.filter(({ id }) => !covered.has(id) && !noPositionFound.includes(id));
    return [
      ...silent.map(({ id }) => ({ path, reason: `${name} has no position on ${id}, and this does not say so` })),
      ...[...noPositionFound.entries()]
        .filter(([, issue]) => covered.has(issue))
        .map(([index, issue]) => ({ path: `${path}[${index}]`, reason: `${name} has a position on ${issue}` })),
    ].map((finding) => ({ file: 'story.json', rule: 'one-sided', ...finding }));
  });
}
