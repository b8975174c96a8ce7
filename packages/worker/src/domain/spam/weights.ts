/**
 * What speaks for a program, in hundredths of what it takes, and why it weighs no more. Of `headers` one counts, the
 * heaviest: somebody whose browser or network hides everything about itself stays below `enough`, even with an address.
 */
export const weights = {
  // No eye sees the field, no reader reads it out, browsers are told not to fill it in.
  honeypot: 100,
  // Our form always sends its stamp.
  'no-stamp': 75,
  // Under three seconds. Words kept from a form that was refused are sent again as fast.
  'too-quick': 40,

  // It says that it is a tool. Somebody’s own server may pass on what customers wrote.
  program: 65,
  // No server passes on our own form; who fills it in with a tool is one.
  'form-by-program': 40,
  // It says to be a browser of the last years, all of which say where a request comes from (Fetch Metadata: Chrome 80,
  // Firefox 90, Safari 16.4) and their language, and says neither. A proxy may take both away.
  'false-browser': 55,
  // It says one of both.
  'half-browser': 20,
  // It says nothing of itself. So do apps, and servers that pass something on.
  'no-browser': 15,

  // The widget says more of a page than its address, in every version.
  bare: 45,

  // [url=…] is written for other people’s boards.
  bbcode: 80,
  // A link as it stands in a page’s source. Who makes pages may show one.
  html: 50,
  // It leads away from the board's own pages: with its address enough.
  'html-elsewhere': 65,
  // What breaks in where it isn’t held back; of it and the three before, one counts. Who found a hole may show it.
  probe: 40,
  // By itself, without words that tell of it.
  'only-probe': 100,
  // An address beside words that no eye shall see.
  hidden: 65,
  // Three other hosts than the board’s, or more.
  addresses: 70,
  // One or two, or an account to write to elsewhere: a picture, an order at the post.
  address: 35,
  // An address is nobody’s name.
  'name-address': 35,
  // What is sold that way. A customer may name one such thing.
  selling: 30,
  'much-selling': 75,
  // And where to get it.
  offer: 40,
  // And as somebody speaks who has it to sell. Customers ask, sellers offer.
  seller: 70,
  // Letters as no language puts them together. A bored hand does, too.
  gibberish: 50,
  // Several times over.
  'much-gibberish': 100,
  'gibberish-name': 55,

  // The same words from others: three within the hour may be a joke or a campaign.
  repeated: 50,
  // Nine.
  'repeated-often': 100,
} as const;

export type Reason = keyof typeof weights;

export const enough = 100;

/** How many times others have to have written the same for it to weigh something. */
export const same = { some: 3, many: 9 } as const;
