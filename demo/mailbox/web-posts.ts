import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CaughtMail } from './caught-mail.ts';
import { mailPage } from './mail-page.ts';
import { within } from './page-frame.ts';
import type { Surroundings } from './page-frame.ts';
import { isRefusal } from './refusal.ts';
import { skips } from './shown-clock.ts';
import { unsubscribe } from './unsubscribe.ts';
import { bodyFields, seeOther, send, sendJson, sendPage, sendText } from './web-answer.ts';

export type Deeds = {
  workerUrl: string | undefined;
  reply(mail: CaughtMail, text: string): Promise<CaughtMail>;
  clear(): Promise<void>;
};

type Asked = {
  request: IncomingMessage;
  response: ServerResponse;
  path: string[];
  mail: CaughtMail | undefined;
  around: Surroundings;
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whatever changes something; false where there is nothing of that name. `/api/…` answers JSON, the rest pages. */
export async function answerPost(asked: Asked, deeds: Deeds): Promise<boolean> {
  const { request, response, path, mail, around } = asked;
  if ((request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') {
    sendText(response, 403, 'Only the mailbox itself may do that.');
    return true;
  }
  const isApi = path[0] === 'api';
  const deed = `${request.method} ${path.map((part) => (part === mail?.id ? ':id' : part)).join('/')}`;
  switch (deed) {
    case 'DELETE api/messages':
      await deeds.clear();
      send(response, 204);
      return true;
    case 'POST empty':
      await deeds.clear();
      seeOther(response, '/');
      return true;
    case 'POST clock':
    case 'POST api/clock':
      await moveClock(asked, isApi);
      return true;
    case 'POST messages/:id/unsubscribe':
    case 'POST api/messages/:id/unsubscribe': {
      const trouble = await unsubscribe(mail!, deeds.workerUrl).then(() => undefined, reason);
      if (isApi) sendJson(response, trouble ? { error: trouble } : {}, trouble ? 502 : 200);
      else
        sendPage(
          response,
          mailPage({ ...around, notice: trouble ?? 'Unsubscribed by one click.' }, mail!, 'html'),
        );
      return true;
    }
    case 'POST messages/:id/reply':
    case 'POST api/messages/:id/reply':
      await answerMail(asked, deeds, isApi);
      return true;
    default:
      return false;
  }
}

async function answerMail({ request, response, mail, around }: Asked, deeds: Deeds, isApi: boolean) {
  const { text = '' } = await bodyFields(request);
  const refused = (status: number, why: string) =>
    isApi
      ? sendJson(response, { error: why }, status)
      : sendPage(response, mailPage(around, mail!, 'html', { text, why }), status);
  if (text.trim() === '') return refused(422, 'Write something first.');
  try {
    const sent = await deeds.reply(mail!, text);
    if (isApi) return sendJson(response, sent, 201);
    return seeOther(response, within(`/messages/${sent.id}`, around.of));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refused(error.responseCode >= 500 ? 422 : 503, `Not sent: ${error.message}`);
  }
}

/** A form names one of the skips; the interface says `hours`, and `all` where every hour counts. */
async function moveClock({ request, response, around }: Asked, isApi: boolean): Promise<void> {
  const fields = await bodyFields(request);
  const skip = isApi
    ? ({ hours: Number(fields.hours), counting: fields.counting === 'all' ? 'all' : 'opening' } as const)
    : skips[fields.skip as keyof typeof skips];
  if (!around.clock) return sendText(response, 404, 'There is no clock to move here.');
  if (!skip || !(skip.hours > 0 && skip.hours <= 2_000))
    return sendText(response, 422, 'By how many hours? More than none and at most 2000.');
  await around.clock.fastForward(skip.hours, skip.counting);
  if (isApi) return sendJson(response, { now: new Date(around.clock.now()).toISOString() });
  return seeOther(response, within('/', around.of));
}
