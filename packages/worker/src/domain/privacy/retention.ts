import * as z from 'zod';

/** What somebody may choose, in days. */
export const retentionChoices = [30, 90, 180, 365, 730, 1_095, 1_825, 3_650] as const;

const days = (usual: (typeof retentionChoices)[number]) => z.literal(retentionChoices).default(usual);

/** How long a board keeps what, in days. Counts have nothing of a person in them and stay. */
export const retentionSchema = z.strictObject({
  /** Feedback that is a rating alone, from when it came. */
  ratings: days(1_095),
  /** Feedback with words, from when it came; a complaint that is not closed holds on to it. */
  words: days(1_095),
  /** Closed complaints with their timeline and their feedback, from when they were closed. */
  complaints: days(1_095),
  /** Names, addresses, phone numbers, and who was signed in, from when the feedback came. */
  contacts: days(365),
  /** Mails that are settled, and their tries. */
  mails: days(90),
});
export type Retention = z.infer<typeof retentionSchema>;
export const retentionKinds = Object.keys(retentionSchema.shape) as (keyof Retention)[];

export const dayMs = 86_400_000;

/** What a row belongs to, by the `column` that names it: it goes when that goes, however that comes to go. */
export type Belongs = { what: 'submission' | 'complaint' | 'mail'; column: string; where?: string };

/** Rows that go by themselves `days` after `since`, a column of instants with an index; `key` finds them. `where`: only these. */
export type Expires = { days: number; since: string; key: readonly string[]; where?: string };

/**
 * How long the rows of a table are kept, by one or more of: `chosen` (in the settings of their board), `with` what they
 * belong to, `expires`; or, with the reason, `always`, `itself` (taken out elsewhere), `counts` (of no person).
 */
export type RetentionRule = {
  chosen?: readonly (keyof Retention)[];
  with?: readonly Belongs[];
  expires?: Expires;
  always?: string;
  itself?: string;
  counts?: string;
};

const ofSubmission: Belongs = { what: 'submission', column: 'submission_id' };
const ofComplaint: Belongs = { what: 'complaint', column: 'complaint_id' };
const ofMail: Belongs = { what: 'mail', column: 'outbox_id' };
const expires = (days: number, since: string, ...key: string[]): Expires => ({ days, since, key });

/** A rule for every table. A test fails on one that is missing here: say how long its rows are kept, and why. */
export const retentionRules: Record<string, RetentionRule> = {
  boards: { always: 'the board itself' },
  board_changes: { always: 'who changed what of a board; nothing of customers' },
  managers: { always: 'what they did keeps a name' },
  people_changes: { always: 'who changed what of a board’s people; nothing of customers' },
  preferences: { always: 'the language that somebody signed in with' },
  saved_views: { always: 'until whoever saved it throws it away' },
  privacy_acts: { always: 'who exported or erased, and when; nothing of whose it was' },
  retention_round: { always: 'one row: how far the clock has come' },
  submissions: { chosen: ['ratings', 'words', 'complaints', 'contacts'] },
  complaints: { chosen: ['complaints'] },
  complaint_events: { with: [ofComplaint] },
  complaint_joins: { with: [ofSubmission, ofComplaint] },
  outbox: { chosen: ['mails'], with: [ofComplaint] },
  mail_attempts: { with: [ofMail] },
  mail_redrives: { with: [ofMail] },
  // Marks of addresses outlive what they were of by an hour: see storage/unconfirmed-mails.
  unconfirmed_mails: {
    with: [{ ...ofComplaint, where: `instr(address, '@') > 0` }],
    expires: { ...expires(1, 'at', 'address', 'complaint_id', 'purpose'), where: `instr(address, '@') = 0` },
  },
  received_mails: { with: [ofComplaint], expires: expires(90, 'at', 'complaint_id', 'key') },
  customer_addresses: { chosen: ['contacts'] },
  erased_submissions: { expires: expires(400, 'at', 'board_id', 'key') },
  recent_words: { itself: 'a digest under a key of ours; taken out by the clock after two hours' },
  daily_rollups: { counts: 'goes down with what it counts' },
  score_days: { counts: 'triggers of submissions' },
  score_months: { counts: 'triggers of submissions' },
  closed_months: { counts: 'triggers of submissions' },
  praise_days: { counts: 'triggers of submissions' },
  asked_days: { counts: 'how often a question was shown; nobody’s in particular' },
  handling_days: { counts: 'triggers of complaints' },
  theme_days: { counts: 'triggers of submission_themes' },
  theme_people: { counts: 'triggers of submission_themes' },
  lessons: { itself: 'a trigger takes it out with its resolution' },
  read_marks: { itself: 'a trigger takes it out with its submission' },
  read_until: { always: 'one row for each person' },
  search_leavers: { itself: 'taken in by the clock within minutes' },
  search_rebuild: { always: 'one row while search is filled anew' },
  submission_search: { itself: 'search_leavers take it out' },
  themes: { always: 'names and rules of the board' },
  submission_themes: { itself: 'a trigger takes it out with its submission' },
  theme_queue: { itself: 'a trigger takes it out with its submission' },
  theme_terms: { itself: 'worked out anew once a submission goes' },
  hooks: { always: 'until somebody throws it away' },
  hook_deliveries: { itself: 'a trigger takes it out with its submission, the clock after 30 days' },
  api_tokens: { always: 'who may read by a program; a digest alone' },
  imports: { always: 'which file was brought when; its rows are import_chunks' },
  import_chunks: { itself: 'gone once it is loaded, or after a day' },
  // The clock takes out what is over each minute; this is what it might miss.
  sessions: { expires: expires(30, 'expires_at', 'id') },
  sign_ins: { itself: 'taken out by the clock an hour after it began' },
  setup_links: { itself: 'taken out by the clock once it is over' },
  sightings: { expires: expires(90, 'last_at', 'board_id', 'origin') },
  cards: { itself: 'a trigger takes it out with its submission; what the board worded itself stays' },
  votes: {
    // One that came along with a merge says that its voter doesn’t want it where it came from either.
    itself: 'a trigger takes it out with its request',
    expires: { ...expires(3, 'at', 'request_id', 'voter'), where: 'counted = 0 AND merged_from IS NULL' },
  },
  vote_moves: { itself: 'votes on their way, taken out by the clock within minutes' },
  followers: { itself: 'a trigger takes it out with its request', expires: expires(365, 'at', 'id') },
  card_events: { itself: 'a trigger takes it out with its card' },
  card_news: { itself: 'a trigger takes it out with its card' },
  wall_versions: { counts: 'how often a wall changed' },
  wall_search: {
    itself: 'erasing a card owes taking its words out, which happens at once or within a minute',
  },
  wall_words: { itself: 'a word goes with the last card in the index that has it' },
  wall_leavers: { itself: 'taken out as soon as the index is without them' },
  digest_clock: { always: 'one row for each board' },
  digest_wishes: { always: 'what a manager wants to hear; nothing of customers' },
  digests: { always: 'a row for each week of a board; nothing of customers' },
};

/** The tables whose rows go with something, by what that is; those of mails first where a complaint goes. */
export const belongingTo = (what: Belongs['what']): (Belongs & { table: string })[] =>
  Object.entries(retentionRules).flatMap(([table, rule]) =>
    (rule.with ?? []).filter((one) => one.what === what).map((one) => ({ table, ...one })),
  );

/** The tables whose rows go by themselves. */
export const expiring = (): (Expires & { table: string })[] =>
  Object.entries(retentionRules).flatMap(([table, rule]) =>
    rule.expires ? [{ table, ...rule.expires }] : [],
  );
