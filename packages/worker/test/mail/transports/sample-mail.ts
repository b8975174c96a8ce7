import type { Mail } from '../../../src/mail/transport.ts';

/** A mail with something of everything; `changes` are laid over it. */
export function sampleMail(changes: Partial<Mail> = {}): Mail {
  return {
    from: { name: 'Corner Shop board', email: 'board@shop.example' },
    to: { name: 'Dana Weiß', email: 'dana@shop.example' },
    replyTo: { email: 'customer@post.example' },
    subject: 'Beschwerde von Jürgen: „zu spät“ — مرحبا 🍞',
    text: 'Guten Tag,\n\n.one dot\n..two dots\n.\nline = with equals and trailing space \nÄrger 🍞 مرحبا\n',
    html: '<p>Guten Tag, <b>Ärger</b> 🍞 مرحبا</p>\n.\n',
    headers: { 'In-Reply-To': '<thread-1@shop.example>', References: '<thread-1@shop.example>' },
    ...changes,
  };
}
