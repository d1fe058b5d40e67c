import type { CDPSession } from 'playwright';

/** Of a longer pause between two samples the rest was somebody else's turn on the processor. */
const LONGEST_DELTA_US = 2000;

/**
 * The longest stretch, in milliseconds, for which scripts of the extension held the page's main thread without a break
 * while `meanwhile` went on. A long task alone would not tell whose it is.
 */
export async function measureLongestStretch(session: CDPSession, meanwhile: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await meanwhile();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');

  const ours = new Set<number>();
  const collecting = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const mark = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = inside || node.callFrame.url.startsWith('chrome-extension:');
    if (isOurs) ours.add(id);
    if (node.callFrame.functionName === '(garbage collector)') collecting.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  const root = profile.nodes[0];
  if (root) mark(root.id, false);

  let longest = 0;
  let stretch = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    // Garbage collection in the middle of our work keeps the page waiting as much as our work does.
    const delta = Math.min(profile.timeDeltas?.[index] ?? 0, LONGEST_DELTA_US) / 1000;
    if (ours.has(id) || (stretch > 0 && collecting.has(id))) stretch += delta;
    else stretch = 0;
    longest = Math.max(longest, stretch);
  }
  return longest;
}
