/** The wire's bytes, whatever `toJSON` a page has hung on a prototype: the replacer takes each value from its holder. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name) {
    return this[name];
  });
