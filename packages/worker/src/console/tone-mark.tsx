import type { Tone } from '@wipeboard/shared';

const shapes: Record<Tone, string> = {
  praise: 'M8 13.4S2.4 10.1 2.4 6.3A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.6 1.3c0 3.8-5.6 7.1-5.6 7.1z',
  complaint: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6zM8 4.8v3.8M8 11.1v.2',
  suggestion: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2z',
  question:
    'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6zM6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.6-.9 1.2M8 11.4v.1',
};

/** Tone by shape and word, never by colour alone (WCAG 1.4.1). */
export const ToneMark = ({ tone, label }: { tone: Tone; label: string }) => (
  <span class={`tone tone-${tone}`}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={shapes[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
    {label}
  </span>
);
