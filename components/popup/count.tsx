/** A number that says to those who do not see what it counts. */
export function Count({ count, noun }: { readonly count: number; readonly noun: string }) {
  return (
    <>
      {count}
      <span class="unseen">{` ${noun}${count === 1 ? '' : 's'}`}</span>
    </>
  );
}
