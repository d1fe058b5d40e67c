import { browser } from 'wxt/browser';

/** Colours of all badges, as `#rrggbb`. */
export async function colourBadges(colours: { readonly background: string; readonly text: string }): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.text });
}

/**
 * Text on the toolbar button and the button's tooltip, for one tab. Both browsers forget it when the tab navigates.
 * Rejects when the tab has gone.
 */
export async function showBadge(
  tabId: number,
  badge: { readonly text: string; readonly title: string },
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
}
