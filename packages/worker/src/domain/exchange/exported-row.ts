import type { ComplaintStatus, Kind, Metric, Tone } from '@wipeboard/shared';
import { localMinute } from '../board/due.ts';
import type { ExportColumn } from './export-columns.ts';

/** A submission as it is taken away. Instants are ms since the epoch. Contact is absent where the taker may not have it. */
export type ExportedRow = {
  code: string;
  at: number;
  kind: Kind;
  metric?: Metric;
  value?: number;
  tone?: Tone;
  moment?: string;
  about?: string;
  text?: string;
  outcome?: string;
  language?: string;
  segment?: string;
  worth?: number;
  page?: string;
  contact?: { name?: string; email?: string; phone?: string };
  wants: ('reply' | 'call' | 'manager' | 'top')[];
  publish: boolean;
  complaint?: { status: ComplaintStatus; owner?: string; overdue: boolean; cause?: string };
  quarantined: boolean;
  test: boolean;
  imported: boolean;
};

/** The same as documented columns: times as ISO 8601, in UTC and by the board’s clock; absent is empty. */
export function exportedCells(row: ExportedRow, timeZone: string): Record<ExportColumn, string> {
  const { contact, complaint } = row;
  const yes = (truth: boolean | undefined) => (truth ? 'yes' : '');
  return {
    code: row.code,
    created_at: new Date(row.at).toISOString(),
    created_at_board: zonedTime(row.at, timeZone),
    kind: row.kind,
    metric: row.metric ?? '',
    value: row.value === undefined ? '' : String(row.value),
    tone: row.tone ?? '',
    moment: row.moment ?? '',
    about: row.about ?? '',
    text: row.text ?? '',
    outcome: row.outcome ?? '',
    language: row.language ?? '',
    segment: row.segment ?? '',
    worth: row.worth === undefined ? '' : String(row.worth),
    page: row.page ?? '',
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    wants: row.wants.join(' '),
    publish: yes(row.publish),
    complaint: complaint?.status ?? '',
    owner: complaint?.owner ?? '',
    overdue: yes(complaint?.overdue),
    cause: complaint?.cause ?? '',
    quarantined: yes(row.quarantined),
    test: yes(row.test),
    imported: yes(row.imported),
  };
}

/** `2026-11-20T11:03:09+01:00`: the wall clock with how far it is from UTC. */
export function zonedTime(at: number, timeZone: string): string {
  const wall = localMinute(at, timeZone);
  const minutes = Math.round((Date.parse(`${wall}:00Z`) - Math.floor(at / 60_000) * 60_000) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const away = Math.abs(minutes);
  const seconds = two(Math.floor(at / 1000) % 60);
  return `${wall}:${seconds}${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
