import type { TestPage } from './browsers.ts';

/** Presses the switch whose accessible name contains the words; resolves to whether it is on then. */
export function pressSwitch(popup: TestPage, words: string): Promise<boolean> {
  return popup.evaluate((wanted: string) => {
    const nameOf = (control: Element) =>
      (control.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    const control = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].find((each) =>
      nameOf(each).includes(wanted),
    );
    if (!control) throw new Error(`no switch "${wanted}"`);
    control.click();
    return control.checked;
  }, words);
}

/** Puts the focus on the button whose text contains the words; false where there is none. */
export function focusButton(popup: TestPage, words: string): Promise<boolean> {
  return popup.evaluate((wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(wanted));
    button?.focus();
    return button !== undefined;
  }, words);
}

export function readText(page: TestPage): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
