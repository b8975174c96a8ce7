/** `at` is ms since the epoch, `when` the same for a reader; a step that is due has neither yet. */
export type Step = { words: string; state: 'done' | 'due' | 'late'; at?: number; when?: string };

/** What has happened, oldest first, and what comes next. */
export const Timeline = ({ steps, next }: { steps: Step[]; next?: string }) => (
  <ol class="timeline">
    {steps.map(({ words, state, at, when }) => (
      <li class={state}>
        {state === 'due' && next && <span class="soft">{`${next} `}</span>}
        <span>{words}</span>
        {at !== undefined && (
          <>
            {' '}
            <time class="soft" datetime={new Date(at).toISOString()}>
              {when}
            </time>
          </>
        )}
      </li>
    ))}
  </ol>
);
