import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { deskUrl } from '../settings.ts';
import type { Desk } from './desk.ts';

// `__Host-` needs https (RFC 6265bis §4.1.3.2); only the local demo goes without.
const isSecure = (c: Context<Desk>) => deskUrl(c.var.services.settings).startsWith('https:');
const cookieName = (c: Context<Desk>) => (isSecure(c) ? '__Host-wipeboard' : 'wipeboard');

export const sessionToken = (c: Context<Desk>): string | undefined => getCookie(c, cookieName(c));

export function giveSession(c: Context<Desk>, token: string, expiresAt: number): void {
  setCookie(c, cookieName(c), token, { ...attributes(c), expires: new Date(expiresAt) });
}

export function takeSession(c: Context<Desk>): void {
  deleteCookie(c, cookieName(c), attributes(c));
}

const attributes = (c: Context<Desk>) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) }) as const;
