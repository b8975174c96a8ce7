import { attachTo, comment, init, on, WipeboardError } from '@wipeboard/widget';

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

init({
  board: 'corner-shop',
  endpoint: import.meta.env.VITE_DESK ?? 'http://127.0.0.1:8787',
  launcher: false,
  attributes: { recipe: 'lentil-soup' },
});

attachTo(element('rate'));

const result = element<HTMLParagraphElement>('result');

on('submitted', ({ code, url }) => {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = code;
  result.replaceChildren('Received. Your receipt is ', link, '.');
});

element<HTMLFormElement>('missing').addEventListener('submit', async (event) => {
  event.preventDefault();
  const words = element<HTMLTextAreaElement>('words');
  result.textContent = 'Sending …';
  try {
    await comment(words.value, { tone: 'suggestion', about: 'Lentil soup with lemon' });
    words.value = '';
  } catch (error) {
    result.textContent = sentence(error);
  }
});

/** What to tell the reader; `code` says which case it is, `retryable` that the words go out by themselves. */
function sentence(error: unknown): string {
  if (!(error instanceof WipeboardError)) throw error;
  switch (error.code) {
    case 'kept':
      return 'Kept on this device. It will be sent when the desk can be reached.';
    case 'kept-in-memory':
      return 'Not sent yet. Please keep this page open until the desk can be reached.';
    case 'rate-limited':
      return 'That was a lot at once. Please try again in a minute.';
    default:
      return `Not sent: ${error.message} (${error.code})`;
  }
}
