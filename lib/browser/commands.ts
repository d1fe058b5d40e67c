import { browser } from 'wxt/browser';
import { activeTab } from './tabs.ts';

/** Calls back with the manifest's name of a command and the tab in front, as long as the background lives. */
export function onCommand(run: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) run(name, tab.id);
    else void activeTab().then((active) => active && run(name, active.id));
  });
}
