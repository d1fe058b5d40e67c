import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../engine/engine.ts';
import { createQuoteIndex } from '../engine/quotes/quote-index.ts';
import type { LineJob, WorkerSetting } from './line-scanner.ts';
import { scanLines } from './scan-lines.ts';

const { packs, quotes, known } = workerData as WorkerSetting;
const setting = { gazetteer: loadGazetteer(packs), quotes: createQuoteIndex(quotes), known };

parentPort!.on('message', ({ batch, file }: LineJob) => {
  const result = scanLines(batch, file, setting);
  parentPort!.postMessage(result, [result.bytes.buffer]);
});
