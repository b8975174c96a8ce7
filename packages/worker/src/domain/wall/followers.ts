/** Of the one mail that asks whether an address is a follower's. */
export const followMailId = (follower: string): string => `obx_${follower.slice(4)}.follow`;
/** Begins the ids of the mails that tell of an event; the follower's own ends each. */
export const newsMailPrefix = (event: string): string => `obx_${event}.news.`;

/** News wait so long for a second thought of whoever made them. */
export const newsWaitMs = 10_000;

/** How far news have come: with those who follow `request`, up to the follower `after`. */
export type NewsPlace = { request: string; after: string };

/** `sources` in their order, the first of which is begun where nothing is owed yet. Undefined once all are done. */
export function newsPlace(upto: string, sources: readonly string[]): NewsPlace | undefined {
  const [request = '', after = ''] = upto.split(' ');
  const at = sources.find((source) => source >= request);
  return at === undefined ? undefined : { request: at, after: at === request ? after : '' };
}

/** After a page that ended with `last`: the same request again, or the next one, or nobody is left. */
export function newsPlaceAfter(
  { request }: NewsPlace,
  last: string | undefined,
  sources: readonly string[],
): NewsPlace | undefined {
  if (last !== undefined) return { request, after: last };
  const next = sources.find((source) => source > request);
  return next === undefined ? undefined : { request: next, after: '' };
}

export const newsPlaceText = ({ request, after }: NewsPlace): string => `${request} ${after}`;
