const address = /https?:\/\/[^\s<>"'\])]+|\bwww\.[^\s<>"'\])]+/gi;

const unseen = /[\u200b-\u200d\u2060\ufeff]/g;

/** The hosts of the web addresses in a text, lower case, each once: an album has many pictures. */
export const hostsIn = (text: string): string[] => [
  ...new Set(
    (text.replaceAll(unseen, '').match(address) ?? []).map((one) =>
      one
        .replace(/^https?:\/\//i, '')
        .split(/[/?#:]/, 1)[0]!
        .toLowerCase(),
    ),
  ),
];

/** A text without its web addresses. */
export const withoutAddresses = (text: string): string => text.replaceAll(address, '');
