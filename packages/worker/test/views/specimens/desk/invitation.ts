import type { Locale } from '@wipeboard/shared';
import { invitationMail } from '../../../../src/mail/to-staff/invitation-mail.ts';
import type { Written } from '../../../../src/mail/written.ts';
import { instantsIn } from '../../../../src/messages/instants.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { boards, now } from '../customers.ts';

/** What somebody gets who was added to a board. */
export const invitation = (locale: Locale): Written =>
  invitationMail(
    { email: 'mira@shop.example', role: 'manager', by: 'Dana Weiss', signIn: 'https://desk.example/sign-in' },
    { key: 'corner-shop', name: boards[locale].name, locale, timeZone: 'Europe/Berlin' },
    { locale, messages: messagesFor(locale), instants: instantsIn(locale, 'Europe/Berlin'), now },
  );
