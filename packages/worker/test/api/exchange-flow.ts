import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

/** Brings a file, loads it, takes everything away, takes the file back, and looks at all boards, each way once. */
export async function bringAndTake(overrides: Record<string, unknown>): Promise<void> {
  const desk = await openDesk(
    { managers: [{ id: 'lena', name: 'Lena', email: 'lena@shop.example', role: 'owner', tier: 1 }] },
    overrides,
  );
  const lena = await signedIn(desk, 'lena@shop.example');
  await desk.submit(rating({ final: true, tone: 'complaint', text: 'Cold' }));
  const upload = async () => {
    const body = new FormData();
    body.set('file', new File(['date,rating,text\n2026-01-02,4,Good\n2026-01-03,9,Bad\n'], 'a.csv'));
    const headers = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };
    const answer = await lena.ask(`/desk/${desk.key}/settings/import`, { method: 'POST', body, headers });
    return answer.headers.get('location')!.replace(`/desk/${desk.key}`, '');
  };
  const place = await upload();
  await lena.get(place);
  await lena.post(`${place}/mapping`, {
    'column-rating': '1',
    scale: 'csat',
    order: 'day-first',
    timeZone: 'UTC',
  });
  await lena.post(`${place}/load`);
  await lena.post(`${await upload()}/drop`);
  await lena.get('/settings/import');
  for (const query of ['', '?view=overdue', '?view=quarantine']) {
    await (await lena.get(`/export.csv${query}`)).text();
  }
  await lena.post(`${place}/undo`);
  await lena.ask('/desk');
}
