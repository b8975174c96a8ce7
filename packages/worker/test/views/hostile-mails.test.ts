import { expect, it } from 'vitest';
import { managerMailKinds } from '../../src/domain/delivery/outbox.ts';
import { hostileFaults } from './hostile-faults.ts';
import { mailsOf } from './hostile-mails.ts';

it.each(managerMailKinds)(
  'shows every hostile text in every field of the mail “%s” as text only',
  { timeout: 60_000 },
  (kind) => {
    expect(hostileFaults((text) => mailsOf(text)[kind]().html, [mailsOf('x')[kind]().html])).toEqual([]);
  },
);
