import { Worker } from 'node:worker_threads';
import type { QuoteSource } from '../engine/quotes/quote-source.ts';
import { serializeGazetteer } from '../engine/serialize-gazetteer.ts';
import type { LineBatch } from './cut-lines.ts';
import type { Known } from './known.ts';
import { scanLines, type LineSetting, type ScannedLines } from './scan-lines.ts';

/** What a worker is started with: tables ready to load, since compiling them takes twenty times as long. */
export interface WorkerSetting {
  readonly packs: readonly string[];
  readonly quotes: readonly QuoteSource[];
  readonly known: Known;
}

/** A batch on its way to a worker, with the file that it is from. */
export interface LineJob {
  readonly batch: LineBatch;
  readonly file: string;
}

/** Scans batches of lines, several at a time. The batch's buffer is given away. */
export interface LineScanner {
  /** How many batches to have on the way, so that nobody waits for work. */
  readonly most: number;
  scan(job: LineJob): Promise<ScannedLines>;
  close(): Promise<void>;
}

/** One job works in this thread. Workers are started when there is work for them. */
export function createLineScanner(jobs: number, setting: LineSetting): LineScanner {
  if (jobs === 1) {
    return { most: 1, scan: async ({ batch, file }) => scanLines(batch, file, setting), close: async () => {} };
  }
  const workerSetting = {
    packs: setting.gazetteer.packs.map(serializeGazetteer),
    quotes: setting.quotes.sources,
    known: setting.known,
  };
  const workers: LineWorker[] = [];
  return {
    // two for each: the next lies ready when a worker is through with one
    most: 2 * jobs,
    scan(job) {
      const idlest = workers.toSorted((a, b) => a.waiting() - b.waiting())[0];
      const isNewOneWanted = workers.length < jobs && (!idlest || idlest.waiting() > 0);
      const worker = isNewOneWanted ? createLineWorker(workerSetting) : idlest!;
      if (isNewOneWanted) workers.push(worker);
      return worker.scan(job);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface LineWorker extends Omit<LineScanner, 'most'> {
  /** How many batches it has still to answer. */
  waiting(): number;
}

function createLineWorker(setting: WorkerSetting): LineWorker {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData: setting });
  const waiting: PromiseWithResolvers<ScannedLines>[] = [];
  worker.on('message', (result: ScannedLines) => waiting.shift()!.resolve(result));
  worker.on('error', (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    waiting: () => waiting.length,
    scan(job) {
      const answer = Promise.withResolvers<ScannedLines>();
      waiting.push(answer);
      worker.postMessage(job, [job.batch.bytes.buffer]);
      return answer.promise;
    },
    close: async () => void (await worker.terminate()),
  };
}
