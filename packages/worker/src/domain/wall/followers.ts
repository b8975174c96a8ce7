/** Of the one mail that asks whether an address is a follower's. */
export const followMailId = (follower: string): string => `obx_${follower.slice(4)}.follow`;
/** Begins the ids of the mails that tell of an event; the follower's own ULID ends each. */
export const newsMailPrefix = (event: string): string => `obx_${event}.news.`;
