import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail } from './caught-mail.ts';
import type { CaughtMail, KeptMail } from './caught-mail.ts';

export type MailStore = {
  /** Oldest first. */
  mails(): CaughtMail[];
  /** Resolves once the mail is on disk. */
  keep(mail: Omit<KeptMail, 'id'>): Promise<CaughtMail>;
  clear(): Promise<void>;
};

async function writeDurably(path: string, content: string | Buffer): Promise<void> {
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

const byId = (a: CaughtMail, b: CaughtMail): number => (a.id < b.id ? -1 : 1);

/** Each mail is `<id>.eml` beside `<id>.json` (its envelope); the `.eml` is written last and makes it exist. */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails: CaughtMail[] = await Promise.all(names.map((name) => load(folder, name.slice(0, -4))));
  mails.sort(byId);

  return {
    mails: () => [...mails],
    async keep(kept) {
      const { receivedAt, envelope, sent, source } = kept;
      const id = `${receivedAt.replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
      const mail = await parseMail({ ...kept, id });
      await writeDurably(join(folder, `${id}.json`), JSON.stringify({ receivedAt, envelope, sent }));
      await writeDurably(join(folder, `${id}.eml`), source);
      mails.push(mail);
      mails.sort(byId);
      return mail;
    },
    async clear() {
      const gone = mails.splice(0);
      for (const { id } of gone) {
        await rm(join(folder, `${id}.eml`), { force: true });
        await rm(join(folder, `${id}.json`), { force: true });
      }
    },
  };
}

async function load(folder: string, id: string): Promise<CaughtMail> {
  const kept = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as Partial<KeptMail>;
  const { receivedAt = '', envelope = { from: '', to: [] }, sent = false } = kept;
  return parseMail({ id, receivedAt, envelope, sent, source: await readFile(join(folder, `${id}.eml`)) });
}
