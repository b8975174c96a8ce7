import type { Options } from './contract.ts';

const yesOrNo = /^(true|false)$/;

/** What each setting may be; the pattern is also what the console shows to whoever got one wrong. */
export const settings = {
  endpoint: /^https?:\/\/[^/]+$/,
  theme: /^(light|dark|auto)$/,
  position: /^(start|end)$/,
  moment: /^[a-z\d][a-z\d-]{0,59}$/,
  launcher: yesOrNo,
  test: yesOrNo,
};

/**
 * Keeps the settings that make sense and says in the console what the others should have been. `given` is a script's
 * `dataset`, or what the page passed to `init`.
 */
export const readOptions = (given: object): Partial<Options> => {
  const read: Record<string, unknown> = { ...given };
  for (const [name, pattern] of Object.entries(settings)) {
    const value = read[name];
    if (value == null) continue;
    if (!pattern.test(value as string)) {
      console.warn(`wipeboard: ${name} "${value}" should match ${pattern}`);
      delete read[name];
    } else if (pattern === yesOrNo) read[name] = `${value}` === 'true';
  }
  return read;
};
