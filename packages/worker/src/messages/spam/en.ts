import type { Reason } from '../../domain/spam/weights.ts';
import { counted } from '../counted.ts';

const reasons: Record<Reason, string> = {
  honeypot: 'It filled in a field that no person sees.',
  'no-stamp': 'It was sent without our form having been opened.',
  'too-quick': 'It was sent within three seconds of opening the form.',
  program: 'It names itself as a program, not a browser.',
  'form-by-program': 'Our form was filled in by a program.',
  'false-browser': 'It calls itself a current browser, and sends nothing that those send.',
  'half-browser': 'It leaves out some of what browsers send.',
  'no-browser': 'It says nothing of what sent it.',
  bare: 'It says nothing of the page that it came from.',
  bbcode: 'It holds links as forums write them.',
  html: 'It holds the source of a link.',
  'html-elsewhere': 'It holds the source of a link that leads elsewhere.',
  probe: 'It holds what breaks into websites that aren’t careful. Here it is only text.',
  'only-probe': 'It is nothing but what breaks into websites that aren’t careful. Here it is only text.',
  hidden: 'It hides words beside a web address.',
  addresses: 'It holds addresses of three other websites or more.',
  address: 'It holds a web address or an account elsewhere.',
  'name-address': 'The name is a web address.',
  selling: 'It names something that is often advertised this way.',
  'much-selling': 'It names several things that are often advertised this way.',
  offer: 'It says where to get them.',
  seller: 'It speaks like somebody who sells it.',
  gibberish: 'Its words are letters without sense.',
  'much-gibberish': 'All of its words are letters without sense.',
  'gibberish-name': 'The name is letters without sense.',
  repeated: 'Others left the same words within the hour.',
  'repeated-often': 'Many others left the same words within the hour.',
};

/** Why something was put aside by itself, and how much was. */
export const en = {
  why: 'Put aside by itself, because:',
  reasons,
  held: 'Somebody would have to answer it. Take it back, and it becomes a complaint whose clock starts then.',
  notHeld: 'Nobody was told of it. Take it back, and it counts like any other.',
  asideLately: counted('en', { one: 'put aside this week', other: 'put aside this week' }),
  lookThrough: 'Look through them',
  ofThem: (held: string) => `${held} of them would be complaints`,
};

export type SpamMessages = typeof en;
