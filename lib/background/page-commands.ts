import type { ToPage } from '../messages/messages.ts';
import type { Send } from '../messages/send.ts';

/** What the page does for the commands of the manifest, by their names there. */
export const PAGE_COMMANDS: Readonly<Record<string, (send: Send<ToPage>) => Promise<boolean>>> = {
  'next-mention': (send) => send('mention/step', { direction: 1 }),
  'previous-mention': (send) => send('mention/step', { direction: -1 }),
  'open-card': (send) => send('card/open', {}),
};

/** The command that switches everything on or off: the background's own. */
export const TOGGLE_COMMAND = 'toggle-sidelight';
