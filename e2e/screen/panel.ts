import type { Page } from 'playwright-core';
import { english, type Kind, type PanelWords } from './panel-words.ts';

export type PanelOnPage = ReturnType<typeof panelOn>;

/** The widget as a customer meets it: found by roles and names, never by how it is built. */
export function panelOn(page: Page, words: PanelWords = english) {
  const widget = page.locator('wipeboard-widget');
  const launcher = widget.getByRole('button', { name: words.launcher, exact: true });
  const dialog = widget.getByRole('dialog');
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  const result = dialog.getByRole('status');
  return {
    words,
    launcher,
    dialog,
    result,
    kind: (kind: Kind) => button(words.kinds[kind]),
    point: (name: string) => dialog.getByRole('radio', { name, exact: true }),
    /** One to five. */
    star: (value: number) => dialog.getByRole('radio', { name: words.stars[value - 1]!, exact: true }),
    more: field(words.more),
    say: field(words.say),
    ask: field(words.ask),
    outcome: field(words.outcome),
    name: field(words.name),
    email: field(words.email),
    phone: field(words.phone),
    reach: dialog.getByText(words.reach, { exact: true }),
    check: (name: string) => dialog.getByRole('checkbox', { name, exact: true }),
    send: button(words.send),
    sending: button(words.sending),
    manager: button(words.manager),
    close: button(words.close),
    again: button(words.again),
    privatePage: dialog.getByRole('link', { name: words.page, exact: true }),
    thanks: dialog.getByRole('heading', { name: words.thanks, exact: true }),
    kept: result.getByText(words.kept),
    /** The way to “My feedback” in the footer, whatever stands beside its words. */
    mine: dialog.getByRole('button', { name: words.mine.title }),
    async open() {
      await launcher.click();
      await dialog.waitFor();
    },
    /** The receipt's code, once the panel shows it. */
    async code(): Promise<string> {
      const shown = result.getByText(/WB-[0-9A-Z]{6}/).last();
      await shown.waitFor();
      return /WB-[0-9A-Z]{6}/.exec((await shown.textContent()) ?? '')![0];
    },
  };
}
