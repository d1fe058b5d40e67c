import { render } from 'preact';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupActions } from '../../../lib/popup/popup-view.ts';
import { VIEWS } from './views.ts';

/** Shows the popup in the state that the address names (`?view=ten&dir=rtl`) and writes down what was done with it. */
const query = new URLSearchParams(location.search);
const view = VIEWS[query.get('view') ?? 'ten'];
document.documentElement.dir = query.get('dir') ?? 'ltr';

const done: unknown[] = [];
Object.assign(globalThis, { done });
const actions = new Proxy(
  {},
  {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        done.push([name, ...args]),
  },
) as PopupActions;

const root = document.getElementById('root');
if (root && view) render(<Popup view={view} actions={actions} />, root);
