/** Every limit both sides keep, with the reason it has that value. Lengths are UTF-16 code units unless said. */
export const limits = {
  /** A long letter is about 3,000 characters; 5,000 refuses nobody who means it. */
  text: 5_000,
  /** What would put it right is a sentence or two. */
  outcome: 1_000,
  /** A person or item named. */
  about: 120,
  name: 100,
  /** RFC 5321 §4.5.3.1.3: a path is at most 256 octets with its brackets. */
  email: 254,
  /** E.164 is 15 digits; people add spaces, brackets and an extension. */
  phone: 40,
  moment: 60,
  /** What is typed into a search (R33). */
  search: 200,
  /** What is wanted, in one line on a card. */
  wanted: 120,
  url: 2_000,
  title: 300,
  attributes: 20,
  attributeName: 40,
  attributeValue: 200,
  /** A JWT with the claims that we read stays well below this. */
  identity: 2_000,
  /** A draft is extended a handful of times; more is a loop. */
  revision: 100,
  /** Refused above this before parsing (bytes). */
  bodyBytes: 64 * 1024,
  /** What the widget sends: the page shares a 64 KiB keepalive quota with us (Fetch §4.6), so leave it room. */
  keepaliveBytes: 60_000,
  /** The holder of a key may add to its submission for this long (ms). */
  extendMs: 30 * 60_000,
  /** Unsent submissions on the device. */
  unsentMs: 72 * 3_600_000,
  unsentItems: 50,
  unsentBytes: 256 * 1024,
} as const;
