import { browser } from 'wxt/browser';

/** The text of a file of the extension's own package; rejects where there is none. Nothing goes over the network. */
export async function readPackagedFile(path: string): Promise<string> {
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  const response = await fetch(getURL(`/${path}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
