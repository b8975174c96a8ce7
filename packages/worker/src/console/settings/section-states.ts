import { locales, type Locale } from '@wipeboard/shared';
import type { SectionId } from '../../domain/settings/sections.ts';
import { durationText } from '../../messages/instants.ts';
import { languageNames, messagesFor } from '../../messages/messages.ts';
import type { Board } from '../../queries/board.ts';

type State = (board: Board, locale: Locale) => string;

const unsaid: State = () => '';

/** The sections in their order, and how each stands now, in a few words. */
export const sectionStates: Record<SectionId, State> = {
  general: (board, locale) =>
    messagesFor(locale).settings.state.general(board.name, languageNames[board.locale], board.timeZone),
  origins: ({ origins }, locale) => messagesFor(locale).settings.state.origins(origins.length),
  questions: ({ questions }, locale) => messagesFor(locale).settings.state.questions(questions.length),
  look({ look }, locale) {
    const { state, corner } = messagesFor(locale).settings;
    const where = look.launcher === false ? state.hidden : corner[look.position ?? 'end'];
    return state.look(look.accent ?? state.ownColour, where);
  },
  languages({ questions }, locale) {
    const written = locales.filter((one) => questions.some(({ text }) => text?.[one] !== undefined));
    return messagesFor(locale).settings.state.languages(written.length);
  },
  wall({ wall }, locale) {
    const { stateOpen, stateClosed } = messagesFor(locale).wall.settings;
    return wall?.open === false ? stateClosed : stateOpen;
  },
  snippet: unsaid,
  chat: unsaid,
  webhooks: unsaid,
  tokens: unsaid,
  import: unsaid,
  people: ({ people }, locale) => messagesFor(locale).staff.state(people.length),
  policy: ({ policy }, locale) => durationText(policy.acknowledgeMinutes * 60_000, locale),
  mail: unsaid,
  privacy: unsaid,
};
