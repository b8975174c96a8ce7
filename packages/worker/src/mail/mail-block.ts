export type Button = { label: string; href: string; primary: boolean };
/** A label and what stands beside it. */
export type FactRow = { label: string; lines: string[] };
/** A command for the first line of an answer, and what it does. */
export type Command = { say: string; does: string };
/** One thing that happened or was left: when, what, and the words with it. */
export type Entry = { at: string; what: string; lines: string[] };

/** A value of a chart as it is said, and how much of its bar or column is filled (0 to 1); absent, nobody knows. */
export type ChartRow = { label: string; value: string; share?: number };
/** `bars`: one row each. `columns`: one beside the other over time, the first and the last said. */
export type ChartBlock = { kind: 'bars' | 'columns'; heading: string; rows: ChartRow[] };

/** A piece of a mail. Its HTML and its text are two ways of setting it, so neither part can say more than the other. */
export type MailBlock =
  | { kind: 'sentences'; lines: string[]; soft?: boolean }
  /** Somebody's words: `large` once in a mail, for those that it is about. */
  | { kind: 'words'; lines: string[]; label?: string; language?: string; large?: boolean }
  | { kind: 'rating'; marks: string; words: string }
  | { kind: 'buttons'; buttons: Button[] }
  | { kind: 'commands'; lead: string; commands: Command[] }
  | { kind: 'facts'; heading: string; facts: FactRow[] }
  | { kind: 'entries'; heading: string; entries: Entry[]; more?: string }
  /** Digits to be typed elsewhere; `code` without spaces. */
  | { kind: 'code'; label: string; code: string }
  | ChartBlock
  | { kind: 'rule' };

/** What a mail to the board’s people says, once. `leads` are the sentences right below the heading. */
export type MailContent = {
  heading: string;
  notes: string[];
  leads: string[];
  blocks: MailBlock[];
  footer: string[];
  /** Where mails like this one are ended. */
  stop?: { label: string; href: string };
};
