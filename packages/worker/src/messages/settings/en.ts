import { counted } from '../counted.ts';

const origins = counted('en', { one: 'site', other: 'sites' });
const questions = counted('en', { one: 'question', other: 'questions' });
const languages = counted('en', { one: 'language', other: 'languages' });

/** The settings of a board: what each section is for, and what a change left behind. */
export const en = {
  title: 'Settings',
  lead: 'Everything about this board. Each change can be taken back.',
  back: 'All settings',
  section: {
    general: {
      title: 'Name and language',
      lead: 'What customers call you, and in which language and time zone you work.',
    },
    origins: {
      title: 'Where it may be used',
      lead: 'The sites whose pages may show this board, and a test of any page.',
    },
    questions: {
      title: 'Questions and moments',
      lead: 'What customers are asked, where, and in which words.',
    },
    look: { title: 'Look', lead: 'The colour and the corner of the button that customers see.' },
    languages: {
      title: 'Languages and texts',
      lead: 'Your questions in each language that the board speaks.',
    },
    chat: {
      title: 'Chat',
      lead: 'Slack or Teams hears of new complaints, of what is overdue, and of praise.',
    },
    webhooks: {
      title: 'Webhooks',
      lead: 'Other programs hear of each event, signed, and with tries until they take it.',
    },
    tokens: {
      title: 'API tokens',
      lead: 'Keys with which programs ask for complaints and exports of this board.',
    },
    wall: {
      title: 'The board for everybody',
      lead: 'What others may read, how it gets there, and where it hangs.',
    },
    snippet: {
      title: 'Put it on your page',
      lead: 'The one line for your page, and where it has been seen.',
    },
    import: {
      title: 'Import',
      lead: 'Feedback that another tool has gathered, from a CSV file; with the way back.',
    },
    people: {
      title: 'People and away dates',
      lead: 'Who answers, in which order, and when somebody is away.',
    },
    policy: { title: 'Escalation policy', lead: 'What has to be answered, by when, and who is told next.' },
    mail: { title: 'Mail', lead: 'How mail leaves, what became of each, and sending one again.' },
    privacy: { title: 'Privacy', lead: 'How long what is kept; one person’s data to hand out or to erase.' },
  },
  state: {
    general: (name: string, language: string, zone: string) => `${name}, ${language}, ${zone}`,
    origins,
    questions,
    look: (colour: string, corner: string) => `${colour}, ${corner}`,
    ownColour: 'Our blue',
    hidden: 'Button hidden',
    languages: (written: number) => `Written in ${languages(written)}`,
  },
  corner: { start: 'Start of the line', end: 'End of the line' },
  saved: 'Saved. Customers see it within a minute.',
  undone: 'Taken back. It stands as it did before.',
  same: 'Nothing was different, so nothing was changed.',
  undoRefused:
    'This was changed again since, so it was not taken back. Look at it below and change it as you need.',
  meanwhile: (who: string, at: string) => `${who} changed this ${at}, after you had opened it`,
  meanwhileHint:
    'What you typed is still in the form, and nothing is saved yet. Save again to put yours in its place.',
  problems: 'This can’t be saved yet',
  somebody: 'Somebody who has left',
  byFile: 'A board file',
  changes: {
    title: 'Changes',
    lead: 'What was changed, when and by whom. People and their duties are not listed here.',
    none: 'Nothing has been changed yet. Whatever you change will stand here, and can be taken back.',
    entry: (who: string, section: string) => `${who}: ${section}`,
    undoes: 'took an earlier change back',
    before: 'Before',
    after: 'After',
    nothing: 'nothing',
    undo: 'Take this back',
    older: 'Older changes',
    file: 'the whole board, from its file',
    yes: 'yes',
    no: 'no',
    download: 'Download this board as a file',
    downloadHint:
      'With people, for pnpm board:apply. Applying a file replaces the whole board, with what was changed here since.',
  },
  general: {
    name: 'Name',
    nameHint: 'What customers and mails call you.',
    locale: 'Language of the board',
    localeHint: 'Of your mails, and of a customer’s pages where theirs is not spoken.',
    timeZone: 'Time zone',
    timeZoneHint: 'Opening hours and days are counted in it. Such as Europe/Berlin.',
    phone: 'Phone',
    phoneHint: 'Customers see it beside “Tell a manager”. Leave it empty to show none.',
    currency: 'Currency of goodwill',
    currencyHint: 'Three letters, such as EUR.',
    problem: {
      name: 'Give it a name of 1 to 80 characters.',
      locale: 'Choose one of the languages.',
      timeZone: 'There is no such time zone. Write it like Europe/Berlin.',
      phone: 'A phone number has at most 40 characters.',
      currency: 'Write three letters, such as EUR or USD.',
    } as Record<string, string>,
  },
  part: {
    name: 'Name',
    locale: 'Language',
    timeZone: 'Time zone',
    phone: 'Phone',
    currency: 'Currency',
    origins: 'Sites',
    questions: 'Questions',
    kinds: 'What may be left',
    wall: 'The board for everybody',
    'look.accent': 'Colour',
    'look.position': 'Corner',
    'look.launcher': 'Button',
  } as Record<string, string>,
};

export type SettingsMessages = typeof en;
