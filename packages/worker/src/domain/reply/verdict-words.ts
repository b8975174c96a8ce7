import { bareWords, folded } from '../folded-text.ts';

const listed = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s*[|\n]\s*/)
      .map(folded),
  );

const yes = listed(`
  yes | yes it did | yes, it did | yes thanks | yes, thanks | yes thank you | yes, thank you | yep | yeah
  ja | ja danke | ja, danke | ja vielen dank | ja, vielen dank | jawohl
  نعم | نعم شكرا | نعم، شكرا | نعم شكرا لكم | نعم، شكرا لكم | اجل | ايوه
`);
const no = listed(`
  no | no it did not | no it didn't | no, it didn't | no, it did not | nope | not really | no thanks
  nein | nein leider nicht | nein, leider nicht | leider nicht | leider nein | nicht wirklich | nein danke
  لا | كلا | لا شكرا | للاسف لا | لا للاسف | لا، للاسف | ليس تماما
`);

/** Yes or no on the first line to "did this put things right?", with the words below it; undefined for anything else. */
export function verdictWords(words: string): { helped: boolean; text?: string } | undefined {
  const [first = '', ...below] = words.trim().split('\n');
  if (first.length > 60) return undefined;
  const said = bareWords(first);
  if (!yes.has(said) && !no.has(said)) return undefined;
  return { helped: yes.has(said), text: below.join('\n').trim() || undefined };
}
