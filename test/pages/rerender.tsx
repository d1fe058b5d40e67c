import { hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How many times a page that never rests draws itself anew. */
const ROUNDS = 40;

function Live() {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round === ROUNDS) return;
    const timer = setTimeout(() => setRound(round + 1), 100);
    return () => clearTimeout(timer);
  }, [round]);
  return (
    <article data-round={round === ROUNDS ? 'last' : undefined}>
      <h1>Live from the Kremlin</h1>
      <p key={round % 7 === 0 ? round : 'same'}>
        {`Update ${round}: ${round % 2 === 0 ? 'Vladimir Putin' : 'Yuri Ushakov'} received Steve Witkoff in Moscow.`}
      </p>
      {round % 3 !== 0 && <p>Jared Kushner was there.</p>}
      <p>{`Donald Trump spoke about Ukraine ${round} times.`}</p>
    </article>
  );
}

hydrate(<Live />, document.querySelector('#app')!);
