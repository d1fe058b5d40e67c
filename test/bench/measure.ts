export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Runs often enough that the JIT is done with it, then gives the median, ms. */
export function measure(work: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times.slice(runs));
}

export function verdict(value: number, limit: number): string {
  return ` (goal ${limit}: ${value <= limit ? 'reached' : 'MISSED'})`;
}

/** The bare loop that everything is measured by. */
export function lookAtEach(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
