import type { ActRefusal, ManagerAct } from '../domain/complaint/complaint-acts.ts';
import type { Door, EventType } from '../domain/complaint/complaint-events.ts';
import {
  complaintFormSchema,
  problemsIn,
  type ComplaintForm,
  type FormProblem,
  type FormVerb,
} from '../domain/complaint/complaint-forms.ts';
import type { LinkClaims } from '../domain/links.ts';
import { phraseHints, type PhraseHint } from '../domain/phrase-hints.ts';
import { canDo } from '../domain/complaint/viewer-may.ts';
import type { Board } from '../queries/board.ts';
import { complaintDesk, deskOf, type ComplaintDesk } from '../queries/complaint-desk.ts';
import type { Services } from '../services.ts';
import { digest } from '../signing/digest.ts';
import { actOnComplaint } from './act-on-complaint.ts';

export type Holder = { board: Board; claims: Pick<LinkClaims, 'complaint' | 'manager'> };

/**
 * What became of a form. `done` also where the same was done before; `wrong`: with what is wrong in which field;
 * `hinted`: something in it is better said otherwise, and it waits for a second look; `gone`: no such complaint, or
 * the link's holder is none of the board's people any more.
 */
export type Handled =
  | { kind: 'done' }
  | { kind: 'gone' }
  | { kind: 'wrong'; problems: Record<string, FormProblem>; desk: ComplaintDesk }
  | { kind: 'hinted'; hints: PhraseHint[]; desk: ComplaintDesk }
  | { kind: 'refused'; refusal: ActRefusal; desk: ComplaintDesk };

/** A manager sends a form of their page. `fields` are as they came. */
export async function handleComplaint(
  services: Services,
  { board, claims }: Holder,
  verb: FormVerb,
  fields: Record<string, unknown>,
  door: Door,
): Promise<Handled> {
  const { complaint, manager } = claims;
  const read = complaintFormSchema.safeParse({ ...fields, verb });
  const hints = read.success ? hintsFor(read.data) : [];
  if (!read.success || hints.length > 0) {
    const desk = await complaintDesk(services, board, complaint, manager);
    if (!desk) return { kind: 'gone' };
    if (!canDo(desk.may, verb)) return { kind: 'refused', refusal: tooLate(desk), desk };
    return read.success
      ? { kind: 'hinted', hints, desk }
      : { kind: 'wrong', problems: problemsIn(read.error), desk };
  }
  const result = await actOnComplaint(services, board, complaint, await actOf(read.data, manager, door));
  if (result.kind === 'gone') return { kind: 'gone' };
  const desk = deskOf(result.file, manager, board, services.now());
  if (!desk) return { kind: 'gone' };
  if (result.kind === 'done' || wasDone(verb, desk)) return { kind: 'done' };
  const problems = problemsOf[result.refusal];
  return problems ? { kind: 'wrong', problems, desk } : { kind: 'refused', refusal: result.refusal, desk };
}

/** Why a form that is no longer offered isn't even looked at. */
function tooLate({ file }: ComplaintDesk): ActRefusal {
  const { status } = file.complaint;
  return status === 'closed' || status === 'resolved' ? status : 'not-yours';
}

const problemsOf: Partial<Record<ActRefusal, Record<string, FormProblem>>> = {
  nobody: { to: 'nobody' },
  'unknown-cause': { cause: 'unknown-cause' },
};

function hintsFor(form: ComplaintForm): PhraseHint[] {
  if ((form.verb !== 'answer' && form.verb !== 'resolve') || form.anyway) return [];
  return phraseHints(form.verb === 'resolve' ? form.resolution.told : form.text);
}

async function actOf(form: ComplaintForm, by: string, door: Door): Promise<ManagerAct> {
  switch (form.verb) {
    case 'acknowledge':
    case 'approve':
      return { act: form.verb, by, door };
    case 'decline':
      return { act: 'decline', by, door, text: form.text };
    case 'hand-over':
      return { act: 'hand-over', by, door, key: await keyOf(form), to: form.to, text: form.text };
    case 'resolve':
      return { act: 'resolve', by, door, key: await keyOf(form), resolution: form.resolution };
    default:
      return { act: form.verb, by, door, key: await keyOf(form), text: form.text };
  }
}

/** Of the page's key and the words: whoever goes back and writes something else has written something else. */
async function keyOf({ key, ...words }: Extract<ComplaintForm, { key: string }>): Promise<string> {
  const { anyway: _, ...said } = words as { anyway?: string };
  return `${key}-${(await digest(said)).replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 16)}`;
}

/** Whether the viewer themselves had done it before: a second press of the button is no mistake. */
function wasDone(verb: FormVerb, { file, viewer }: ComplaintDesk): boolean {
  const byViewer = (type: EventType) => {
    const last = file.events.findLast((event) => event.type === type || event.type === 'approval-asked');
    return last?.type === type && last.byId === viewer.id;
  };
  if (verb === 'acknowledge') return file.complaint.acknowledgedBy?.id === viewer.id;
  if (verb === 'approve') return byViewer('approved');
  return verb === 'decline' && byViewer('declined');
}
