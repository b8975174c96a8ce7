import { counted } from '../counted.ts';

const rows = counted('en', { one: 'row', other: 'rows' });

/** Bringing feedback from another tool, and taking it out. */
export const en = {
  import: {
    back: 'All imports',
    file: 'CSV file',
    fileHint:
      'Up to 10 MB and 50,000 rows, with a first line that names the columns. Commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252.',
    upload: 'Look at the file',
    uploadNote:
      'Nothing is loaded yet: you see what each column becomes first. The file is forgotten after a day.',
    earlier: 'What you brought before',
    none: 'Nothing yet. Imported feedback counts in the scores on the day it was left; it opens no complaints and sends no mail.',
    state: {
      staged: 'Not loaded yet',
      loading: 'Loading',
      loaded: 'Loaded',
      undoing: 'Being taken back',
      undone: 'Taken back',
    },
    rows,
    loadedRows: (loaded: number, leftOut: number) =>
      leftOut > 0 ? `${rows(loaded)} loaded, ${rows(leftOut)} left out` : `${rows(loaded)} loaded`,
    by: (name: string, at: string) => `${name}, ${at}`,
    undoneBy: (name: string, at: string) => `Taken back by ${name}, ${at}`,
    fileProblem: {
      'no-file': 'Choose a file first.',
      'too-large': 'The file is larger than 10 MB. Split it, or leave columns out. Nothing was kept.',
      'not-text': 'This is not a text file. Save the sheet as CSV, then choose that file. Nothing was kept.',
      'no-rows': 'There is no row below the first line. Nothing was kept.',
      'too-many-rows': 'There are more than 50,000 rows. Split the file. Nothing was kept.',
      'too-many-columns': 'There are more than 200 columns. Nothing was kept.',
    },
    read: (rows: string, delimiter: string, encoding: string) =>
      `${rows}, separated by ${delimiter}, in ${encoding}.`,
    delimiter: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
    same: (at: string, loaded: string) =>
      `You loaded this very file on ${at} (${loaded}). Loading it again counts everything twice.`,
    mapping: 'What each column is',
    mappingNote:
      'This is our guess. Change what is wrong, then look again; columns that are nothing here are left out.',
    field: {
      at: 'When it was left',
      rating: 'Rating',
      text: 'Words',
      kind: 'Kind',
      tone: 'Tone',
      moment: 'Moment',
      about: 'What it is about',
      name: 'Name',
      email: 'Email',
      phone: 'Phone',
      page: 'Page',
      language: 'Language',
    },
    noColumn: 'None',
    unnamed: (place: number) => `Column ${place}`,
    scale: 'How ratings are to be read',
    scales: {
      csat: 'Stars or satisfaction, 1 to 5',
      'csat-of-10': '1 to 10, as five stars',
      'csat-of-100': 'Percent, as five stars',
      nps: 'Would recommend, 0 to 10',
      ces: 'Ease, 1 to 7',
      thumbs: 'Thumbs, 0 or 1',
    },
    words: 'Words among the ratings',
    wordsHint: 'One on each line, like “good = 4”. Rows with other words are left out.',
    wordsProblem: 'Write each line as a word, “=” and a number.',
    order: 'Dates like 03/04/2026',
    orders: { 'day-first': 'are 3 April', 'month-first': 'are March 4' },
    timeZone: 'Time zone of dates that name none',
    zoneProblem: 'This is no time zone. Write it like Europe/Berlin, or UTC.',
    again: 'Look again',
    preview: 'The first rows',
    line: 'Line',
    becomes: 'Becomes',
    check: 'What loading would do',
    good: (good: number) => `${rows(good)} can be loaded.`,
    between: (first: string, last: string) => `They are from ${first} to ${last}.`,
    nothingGood: 'No row can be loaded as it is read now. Change above what the columns are.',
    bad: (bad: number) => `${rows(bad)} can’t:`,
    problem: {
      torn: 'a quotation mark is opened and never closed',
      nothing: 'neither a rating nor words',
      'no-date': 'is no date',
      future: 'is in the future',
      'too-old': 'is before the year 2000',
      'not-on-scale': 'is not on the scale',
      'not-taken': 'is too long, or not what belongs there',
      'set-aside': 'was a test or was put aside',
    },
    atLine: (line: number, problem: string) => `Line ${line}: ${problem}`,
    more: (count: number) => `and ${count} more.`,
    allProblems: 'All of them as CSV',
    load: (good: number) => `Load ${rows(good)}`,
    loadGood: (good: number, bad: number) => `Load the ${rows(good)}, leave ${bad} out`,
    drop: 'Forget this file',
    loading: 'Loading. You can leave this page: it goes on by itself.',
    undoing: 'Being taken back. You can leave this page: it goes on by itself.',
    progress: (done: string, of: number) => `${done} of ${rows(of)}`,
    goOn: 'Go on now',
    done: 'Loaded. It counts in the scores on the day it was left, opened no complaint and sent no mail.',
    undo: 'Take it all back',
    undoNote:
      'Everything that came with this file is deleted again, and nothing else. Scores are as they were.',
    undone: 'Taken back. Scores are as they were before.',
  },
  export: {
    csv: 'Export as CSV',
    json: 'Export as JSON',
  },
};

export type ExchangeMessages = typeof en;
