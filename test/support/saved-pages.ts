import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's own fixture pages. */
export const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Saved pages of real sites lie beside the project, where they are at all: they are other people's text. */
const SAVED = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly lang: string;
  readonly encoding: string;
  readonly tags: readonly string[];
  /** As the page prints it; null where it does not. */
  readonly published: string | null;
  /** Whether the war or the talks are its subject, as far as a count of names can say. */
  readonly tellsTheStory: boolean;
  read(): Buffer;
}

interface ManifestEntry extends Omit<SavedPage, 'read' | 'tellsTheStory'> {
  readonly file: string;
  readonly site: string;
  readonly mentions_regex: Readonly<Record<'putin' | 'zelensk' | 'ukrain' | 'kyiv' | 'kremlin', number | undefined>>;
}

const LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk']);

/** Every saved page, or none where the folder is not there. */
export function savedPages(): readonly SavedPage[] {
  if (!existsSync(`${SAVED}manifest.json`)) return [];
  const entries = JSON.parse(readFileSync(`${SAVED}manifest.json`, 'utf8')) as ManifestEntry[];
  return entries.map(({ id, url, site, lang, encoding, tags, published, file, mentions_regex: count }) => ({
    id,
    // Some are written without a scheme.
    url: new URL(url ?? '/', `https://${site}/`).href,
    lang,
    encoding,
    tags,
    published,
    tellsTheStory:
      LANGUAGES.has(lang) &&
      (count.ukrain ?? 0) + (count.putin ?? 0) + (count.zelensk ?? 0) + (count.kyiv ?? 0) + (count.kremlin ?? 0) >= 20,
    read: () => readFileSync(SAVED + file),
  }));
}
