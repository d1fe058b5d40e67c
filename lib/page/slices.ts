/** A piece of work that can be interrupted: returns whether it is done. */
export type SlicedTask = (isTimeUp: () => boolean) => boolean;

export interface Slices {
  /** Works on the task until it is done, a few milliseconds at a time, when the page has nothing to do. */
  run(task: SlicedTask, onDone: () => void): void;
}

// Half a frame: the page's own work still fits beside it.
export const SLICE_MS = 8;
// A page that is never idle gets its marks late, but it gets them.
export const LATEST_SLICE_MS = 400;

/** Tasks run one after another, in the order given; none runs after the signal has aborted. */
export function createSlices(window: Window, signal: AbortSignal): Slices {
  const waiting: { task: SlicedTask; onDone: () => void }[] = [];
  let handle = 0;

  const work = (): void => {
    handle = 0;
    const end = window.performance.now() + SLICE_MS;
    const isTimeUp = (): boolean => window.performance.now() > end;
    while (waiting.length > 0 && !signal.aborted) {
      const { task, onDone } = waiting[0]!;
      if (!task(isTimeUp)) break;
      waiting.shift();
      onDone();
      if (isTimeUp()) break;
    }
    schedule();
  };

  const schedule = (): void => {
    if (handle || signal.aborted || waiting.length === 0) return;
    handle = window.requestIdleCallback(work, { timeout: LATEST_SLICE_MS });
  };

  signal.addEventListener('abort', () => {
    waiting.length = 0;
    window.cancelIdleCallback(handle);
  });

  return {
    run(task, onDone) {
      waiting.push({ task, onDone });
      schedule();
    },
  };
}
