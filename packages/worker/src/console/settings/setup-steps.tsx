import type { SectionId } from '../../domain/settings/sections.ts';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { SettingsView } from './settings-frame.tsx';

/** What a new board’s owner looks at first, in this order. */
export const setupSteps = ['questions', 'look', 'people', 'snippet'] as const satisfies SectionId[];

/** Where in the path of a new board this page is, and the way on. */
export function SetupSteps({ view, section }: { view: SettingsView; section: SectionId }) {
  const { reader, read } = view;
  const step = setupSteps.findIndex((one) => one === section) + 1;
  if (view.step === undefined || step === 0) return <></>;
  const { locale } = reader;
  const words = messagesFor(locale).newBoard.steps;
  const current = setupSteps[step - 1]!;
  const next = setupSteps[step];
  const saved = view.note?.kind === 'saved';
  return (
    <nav class="setup-steps" aria-label={words.label}>
      <p class="soft">
        {words.progress(formatNumber(step, locale), formatNumber(setupSteps.length, locale))}
      </p>
      <ol>
        {setupSteps.map((one, index) => (
          <li>
            <a href={stepHref(read.key, index + 1)} aria-current={one === current ? 'step' : undefined}>
              {words[one]}
            </a>
          </li>
        ))}
      </ol>
      <p>{words.hint[current]}</p>
      <p>
        {next ? (
          <a href={stepHref(read.key, step + 1)}>{(saved ? words.goOn : words.skip)(words[next])}</a>
        ) : (
          <a href={`/desk/${read.key}`}>{words.finish}</a>
        )}
      </p>
    </nav>
  );
}

const stepHref = (board: string, step: number): string =>
  `/desk/${board}/settings/${setupSteps[step - 1]}?step=${step}`;
