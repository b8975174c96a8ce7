/** What speaks for a program, in hundredths of a verdict; why each weighs what it does stands beside it. */
export const weights = {
  // No person sees the field, and browsers are told not to fill it.
  honeypot: 100,
  // Three seconds for reading a form and writing into it are few, with a filled-in form from memory possible.
  'too-quick': 60,
  // Our form always sends its stamp; a page left open for days does as well, so it isn't everything.
  'no-stamp': 60,
  // It says by itself that it is no browser. Somebody’s own server may relay what customers wrote.
  program: 60,
  // Sent by all current browsers (Fetch Metadata: Chrome 80, Firefox 90, Safari 16.4); older ones and proxies don't.
  'no-browser': 35,
  // Says to be a browser that sends them always, and sends none.
  'false-browser': 50,
  // BBCode and HTML links are written for other people’s boards.
  markup: 70,
  // Three addresses or more; an order or a picture is one, rarely two.
  addresses: 70,
  address: 30,
  // An address is nobody’s name.
  'name-address': 60,
  // What is sold this way, said together with a way to get there.
  selling: 40,
  // What tries to break in, not to say something.
  probe: 100,
  // Letters that no language puts together.
  gibberish: 50,
  // The same words by others within the hour.
  repeated: 50,
  'repeated-often': 100,
} as const;

export type Reason = keyof typeof weights;

export const enough = 100;
