export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function requireBrowsers(kinds: readonly BrowserKind[]): void;
