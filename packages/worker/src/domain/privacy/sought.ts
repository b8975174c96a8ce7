import * as z from 'zod';

/** By what one person's feedback is sought: an address, a receipt code, or the id that the shop's server signs. */
export type Sought =
  { by: 'address'; address: string } | { by: 'code'; code: string } | { by: 'identity'; customer: string };

/** What somebody types: `ada@home.example`, `WB-7K3Q9X`, or whatever else is an id of the shop's. */
export const soughtSchema = z
  .string()
  .trim()
  .min(1)
  .max(320)
  .transform((text): Sought => {
    if (text.includes('@') && !text.startsWith('id:')) return { by: 'address', address: text.toLowerCase() };
    const code = /^WB-?([0-9A-HJKMNP-TV-Z]{6})$/i.exec(text)?.[1];
    if (code) return { by: 'code', code: code.toUpperCase() };
    return { by: 'identity', customer: text.startsWith('id:') ? text : `id:${text}` };
  });
