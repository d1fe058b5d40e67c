/** The background of the throw-away extension: the engine, as the page asks for it. */
import { findInTexts, linkPage } from '../../lib/background/page-engine.ts';
import { loadGazetteer } from '../../lib/engine/engine.ts';
import { loadQuoteIndex } from '../../lib/engine/quotes/quote-index.ts';
import type { PageText, TextRun } from '../../lib/model/text-run.ts';

export type BenchMessage = { readonly runs: readonly TextRun[] } | { readonly page: PageText };

export interface BenchReply {
  readonly json: string;
  readonly ms: number;
}

/** Milliseconds on the page's thread and in the background. */
export interface BenchResult {
  page: number;
  engine: number;
  result: number;
}

declare const SIDELIGHT_GAZETTEER: string;
declare const SIDELIGHT_QUOTES: string;
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: BenchMessage, sender: unknown, reply: (reply: BenchReply) => void) => void): void;
    };
  };
};

const gazetteer = loadGazetteer([SIDELIGHT_GAZETTEER]);
const quotes = loadQuoteIndex([SIDELIGHT_QUOTES]);

chrome.runtime.onMessage.addListener((message, _, reply) => {
  const start = performance.now();
  const value = 'runs' in message ? findInTexts(message.runs, gazetteer) : linkPage(message.page, gazetteer, quotes);
  const ms = performance.now() - start;
  reply({ json: JSON.stringify(value), ms });
});
