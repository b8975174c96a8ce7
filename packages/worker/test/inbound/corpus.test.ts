import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mailReply } from '../../src/domain/reply/mail-reply.ts';
import { parseMail } from '../../src/mail/inbound/parse-mail.ts';

const folder = path.join(import.meta.dirname, 'corpus');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -4));

const read = await Promise.all(
  names.map(async (name) => {
    const mail = await parseMail(readFileSync(path.join(folder, `${name}.eml`)));
    const words = mail ? mailReply(mail) : undefined;
    return { name, words, expected: readFileSync(path.join(folder, `${name}.txt`), 'utf8').trimEnd() };
  }),
);
const wrong = read.filter(({ words, expected }) => words !== expected);

test('at least sixty mails of real programs are read', () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test('at least 95 of 100 replies are taken out word for word', () => {
  const right = read.length - wrong.length;
  const percent = Math.round((1_000 * right) / read.length) / 10;
  console.log(`replies by mail: ${right} of ${read.length} right (${percent} %)`);
  for (const { name, words, expected } of wrong) console.log(name, { words, expected });
  expect(percent).toBeGreaterThanOrEqual(95);
});

test('no reply is found empty', () => {
  expect(read.filter(({ words }) => !words?.trim()).map(({ name }) => name)).toEqual([]);
});
