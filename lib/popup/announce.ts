import type { Category } from '../model/category.ts';
import type { Mode } from '../settings/settings.ts';
import type { Announcement } from './popup-view.ts';

export const PLURALS: Readonly<Record<Category, string>> = {
  person: 'People',
  plan: 'Plans',
  place: 'Places',
  organisation: 'Organisations',
  event: 'Events',
};

const MODE_EFFECTS: Readonly<Record<Mode, string>> = {
  news: 'News pages are marked.',
  every: 'Every page is marked.',
  chosen: 'Only sites you switch on are marked.',
};

const done = (text: string): Announcement => ({ text, isProblem: false });
const problem = (text: string): Announcement => ({ text, isProblem: true });

/** What a screen reader says once after each action: its effect. */
export const announce = {
  nothing: done(''),
  enabled: (on: boolean) => done(on ? 'Sidelight is on.' : 'Sidelight is off everywhere.'),
  site: (site: string, on: boolean) => done(on ? `On for ${site}.` : `Off for ${site}.`),
  mode: (mode: Mode) => done(MODE_EFFECTS[mode]),
  category: (category: Category, on: boolean) =>
    done(`${PLURALS[category]} are ${on ? 'marked' : 'no longer marked'}.`),
  quotes: (on: boolean) => done(`Quotes are ${on ? 'marked' : 'no longer marked'}.`),
  roles: (on: boolean) => done(`Descriptions are ${on ? 'marked' : 'no longer marked'}.`),
  copied: done('Copied.'),
  discarded: done('Discarded.'),
  gone: (name: string) => problem(`${name} is no longer on this page.`),
  notSaved: problem('This could not be saved.'),
} as const;
