import { hookStoppedMail } from '../../mail/to-staff/hook-stopped-mail.ts';
import { hookOf } from '../../queries/hooks/hooks.ts';
import { deskUrl } from '../../settings.ts';
import type { DeskMailOccasion, Said } from '../desk-mail.ts';

/** `eventId` is the hook; nothing once it runs again or is gone. */
export async function saidOfStoppedHook({ desk, message, face, reading }: DeskMailOccasion): Promise<Said> {
  const hook = await hookOf(desk.db, face.key, message.eventId ?? '');
  if (!hook?.stopped) return undefined;
  const place = hook.kind === 'webhook' ? 'webhooks' : 'chat';
  const link = `${deskUrl(desk.services.settings)}/desk/${face.key}/settings/${place}/${hook.id}`;
  const because = hook.stopped.because;
  return {
    written: hookStoppedMail({ name: hook.name, because, link }, face, reading()),
    locale: face.locale,
  };
}
