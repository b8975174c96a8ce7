import { inject } from 'vitest';
import type { CaughtMail, MailFields, ServerOrder } from '../../../test-servers/orders.ts';

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(inject('mailServers') + path, {
    method: body === undefined ? 'GET' : 'POST',
    body: body === undefined ? null : JSON.stringify(body),
  });
  return response.json<T>();
}

export type OrderedServer<Seen> = { port: number; mails(): Promise<CaughtMail[]>; seen(): Promise<Seen[]> };

/** A real server on the other side of a socket, of its own for each test. */
export async function orderServer<Seen = unknown>(order: ServerOrder): Promise<OrderedServer<Seen>> {
  const { port } = await ask<{ port: number }>('/servers', order);
  return {
    port,
    mails: async () => (await ask<{ mails: CaughtMail[] }>(`/servers/${port}`)).mails,
    seen: async () => (await ask<{ seen: Seen[] }>(`/servers/${port}`)).seen,
  };
}

/** The fields as an escaping-nothing composer would send them and mailparser then read them. */
export const parseCarelessly = (fields: MailFields): Promise<CaughtMail> => ask('/parse', fields);
