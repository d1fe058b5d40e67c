/**
 * Has the page call `target[method](...args)` by itself when the extension is gone without a word. What it gives back
 * ends that.
 */
export type Lease = (target: object, method: string, ...args: string[]) => () => void;
