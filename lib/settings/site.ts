/**
 * The site of a `location.host`, as it is shown and as settings are kept for it: lower case, without `www.` and
 * without a final dot. A port stays, so that two servers on one machine are two sites. Sites are not shortened to the
 * registered domain: `sport.example.org` can be off while `example.org` is on.
 */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.(?=:|$)/, '')
    .replace(/^(?:www\.)+(?=[^.]+\.)/, '');
}
