import { relative } from 'node:path';
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { aheadText, wallTime } from './mailbox/shown-time.ts';
import type { DeskClock } from './stack/desk-clock.ts';

type Ready = {
  seconds: number;
  addresses: [name: string, url: string][];
  /** Ports wished for that somebody else had. */
  moved: string[];
  clock: Pick<DeskClock, 'now' | 'aheadMs' | 'timeZone' | 'isOpen'>;
  dataDir: string;
  logFile: string;
};

type Style = Parameters<typeof styleText>[0];

/** What the demo prints; colours only where the stream shows them. */
export function createTerminal(stream: WriteStream) {
  const styled = (style: Style, text: string) => styleText(style, text, { stream });
  const say = (text = '') => void stream.write(`${text}\n`);
  const dim = (text: string) => styled('dim', text);

  return {
    say,
    title: (text: string) => say(`\n  ${styled('bold', text)}\n`),
    step(name: string, ms: number) {
      say(`  ${styled('green', '✓')} ${name.padEnd(22)}${dim(`${(ms / 1000).toFixed(1)} s`)}`);
    },
    trouble: (sentence: string) => say(`  ${styled('yellow', '!')} ${sentence}`),
    ready({ seconds, addresses, moved, clock, dataDir, logFile }: Ready) {
      say(`\n  Ready after ${seconds.toFixed(1)} s.\n`);
      for (const [name, url] of addresses) say(`  ${name.padEnd(9)} ${styled(['bold', 'cyan'], url)}`);
      if (moved.length > 0) say(dim(`\n  Taken by something else, so not used: ${moved.join(', ')}.`));
      say(`\n  For the desk it is ${wallTime(clock.now(), clock.timeZone)} (${clock.timeZone}),`);
      say(`  ${aheadText(clock.aheadMs())}; the mailbox moves it on.`);
      if (!clock.isOpen())
        say('  The shop is shut then: nothing falls due, and mails may wait until the morning.');
      say(`
  Try this
  1. Open the shop, press Feedback, tap one star, write a sentence and send it.
  2. Look in the mailbox: Dana Weiss has been told. Answer her mail there: the customer gets your words.
  3. Or let her be late: fast-forward 5 hours in the mailbox, and it has climbed to Omar Haddad.
  4. Place an order in the shop and answer the question on its last page.
  5. Open “On the board” in the shop’s panel and vote; ask for something yourself.
  6. Look at it all as the owner: sign in at the desk as lena@corner-shop.example; her mail is in the mailbox.
     Under “On the board” wait two cards and what you asked for: put them up, or merge what hangs there already.
`);
      say(dim(`  Data: ${near(dataDir)} (--reset forgets it)   Worker's log: ${near(logFile)}`));
      say(dim('  Ctrl-C stops everything.'));
    },
  };
}

const near = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};
