import { once } from 'node:events';

/** Writes to standard output and settles when more can be taken. */
export type WriteOut = (data: Uint8Array | string) => Promise<void>;

/** Standard output. When its reader has gone (`| head`), so has the reason to go on: the process ends without a word. */
export function openOutput(): WriteOut {
  const { stdout } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return async (data) => {
    if (!stdout.write(data)) await once(stdout, 'drain');
  };
}
