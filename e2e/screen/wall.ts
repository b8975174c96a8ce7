import type { Locator } from 'playwright-core';

/** The wall as a customer meets it in English: in the panel, in a page or on a screen, found by roles and names. */
export function wallIn(place: Locator) {
  const button = (name: string | RegExp) => place.getByRole('button', { name });
  const field = (name: string) => place.getByRole('textbox', { name, exact: true });
  return {
    requests: button('Requests'),
    notes: button('Notes'),
    changes: button('You said, we did'),
    heading: (name: string) => place.getByRole('heading', { name, level: 2, exact: true }),
    search: place.getByRole('searchbox', { name: 'Look for something' }),
    order: place.getByRole('combobox', { name: 'In order of' }),
    wish: field('What should we stock?'),
    details: field('Is there more to say about it?'),
    name: field('Your first name, if you like'),
    email: field('Your mail address, only to tell you what becomes of it'),
    send: place.locator('[part=suggest]').getByRole('button', { name: 'Ask for it', exact: true }),
    said: place.getByRole('status'),
    card: (words: string) => place.getByRole('listitem').filter({ hasText: words }),
    vote: (words: string) => button(new RegExp(`^Vote for .*${words}`)),
    instead: (words: string) => button(new RegExp(`^Vote for this instead: .*${words}`)),
    offer: {
      email: field('Your mail address, only for this request'),
      yes: place.getByRole('button', { name: 'Tell me', exact: true }),
      no: place.getByRole('button', { name: 'No, thank you', exact: true }),
    },
  };
}
