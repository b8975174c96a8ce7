import { expect, test } from 'vitest';
import { bounceOf } from '../../src/domain/reply/bounce.ts';
import { parseMail } from '../../src/mail/inbound/parse-mail.ts';
import { reports } from './reports.ts';

const read = async (raw: string, envelopeFrom = '') => {
  const mail = await parseMail(new TextEncoder().encode(raw.replaceAll(/\r?\n/g, '\r\n')));
  return mail && bounceOf(mail, envelopeFrom);
};

test.each(reports.map((report) => [report.name, report] as const))(
  '%s',
  async (_, { raw, from, expected }) => {
    const found = await read(raw, from);
    expect(found).toMatchObject({ permanent: expected.permanent, originalMessageIds: [expected.id] });
    expect(found?.recipients).toContain(expected.recipient);
    expect(found?.reason).toMatch(expected.reason);
  },
);

test('a mail of a person about a failed delivery is no bounce', async () => {
  const raw = `From: Dana <dana@shop.example>
Subject: Undelivered parcel
Message-ID: <1@shop.example>

Delivery has failed. Message-ID: <obx_1@desk.example>
`;
  expect(await read(raw, 'dana@shop.example')).toBe(undefined);
});

test('a mail server’s note about something else is no bounce', async () => {
  expect(await read('From: postmaster@mx.example\nSubject: Quota\n\nYour mailbox is nearly full.\n')).toBe(
    undefined,
  );
});
