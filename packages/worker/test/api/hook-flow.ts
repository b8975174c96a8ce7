import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1, role: 'owner' as const },
];
const at = (location: string | null, path: string) =>
  new URL(location!, 'https://desk.example').pathname.split(path)[1]!;

/** Everything that is done with hooks, tokens and themes, on a board of its own. */
export async function toldAndThemed(overrides: Record<string, unknown>): Promise<void> {
  const desk = await openDesk({ managers }, overrides);
  const dana = await signedIn(desk);
  const nobody = 'http://127.0.0.1:1/';
  const events = [
    'submission.received',
    'submission.extended',
    'submission.erased',
    'complaint.opened',
    'daily',
  ];
  for (const section of ['webhooks', 'chat']) {
    const form = events.map((one): [string, string] => ['events', one]);
    const made = await dana.post(`/settings/${section}`, [
      ['name', 'x'],
      ['url', nobody],
      ['kind', 'slack'],
      ...form,
    ]);
    const hook = at(made.headers.get('location'), desk.key);
    await dana.post(hook, [['name', 'y'], ['url', nobody], ...form]);
    await dana.post(`${hook}/test`);
    const input = rating({ text: 'The freezer', tone: 'praise', publish: true });
    const { token } = await (await desk.submit(input)).json<{ token: string }>();
    await desk.submit({ ...input, revision: 2, text: 'The freezer door', final: true });
    await desk.tick(0.05);
    await desk.tick(26);
    const [row] = await desk.all<{ id: string }>(
      'SELECT id FROM hook_deliveries WHERE hook_id = ?',
      hook.split('/').at(-1),
    );
    await desk.all(`UPDATE hook_deliveries SET state = 'failed' WHERE id = ?`, row!.id);
    await dana.get(hook);
    await dana.post(`${hook}/deliveries/${row!.id}/redrive`);
    for (const act of ['secrets', 'rotate', 'retire', 'pause', 'start']) await dana.post(`${hook}/${act}`);
    await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
    await dana.post(`${hook}/remove`);
  }
  const page = await (await dana.post('/settings/tokens', { name: 'x', scope: 'read', days: '30' })).text();
  const authorization = `Bearer ${/wbt_[\w-]{43}/.exec(page)![0]}`;
  await desk.ask(`/v1/boards/${desk.key}/complaints?status=open`, { headers: { authorization } });
  await dana.post('/settings/tokens/tok_x/revoke');

  await desk.submit(rating({ text: 'The freezer', final: true }));
  const made = await dana.post('/themes', { name: 'Freezers', rules: 'freezer', do: 'save' });
  const theme = at(made.headers.get('location'), `${desk.key}/themes/`);
  await desk.submit(rating({ text: 'The freezer again', final: true }));
  await desk.tick(0.05);
  const [left] = await desk.all<{ id: string }>('SELECT id FROM submissions WHERE board_id = ?', desk.key);
  for (const act of ['take', 'give']) await dana.post('/themes/tags', { act, theme, id: left!.id });
  await dana.post(`/themes/${theme}`, { name: 'Cold', rules: 'cold\nfreezer', do: 'save' });
  await dana.get('/themes?weeks=52&by=value');
  await dana.get(`?theme=${theme}`);
  await dana.get(`/submissions/${left!.id}`);
  await dana.get('/themes/new?term=freezer');
  await dana.post(`/themes/${theme}/remove`);
  await dana.post(`/themes/${theme}/restore`);
}
