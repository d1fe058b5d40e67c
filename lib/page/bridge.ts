import type { StartReader } from './reader.ts';

/**
 * Gate, reader and card are three scripts in one isolated world. Each of the two that come later leaves its factory
 * here and the gate, the page's composition root, calls it. A symbol-keyed own property: the page's named elements
 * can shadow names on `window`, but no symbol.
 */
export interface PageBridge {
  startReader?: StartReader;
  createCards?: unknown;
  /** Stops the gate that is here already, where the script is run in a page twice. */
  stopGate?: () => void;
}

const KEY = Symbol.for('sidelight');

export function pageBridge(): PageBridge {
  const world = globalThis as unknown as Record<symbol, PageBridge | undefined>;
  return (world[KEY] ??= {});
}
