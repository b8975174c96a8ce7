import { deskWithProvider } from './desk-with-provider.ts';

const ours = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };

/** A desk with a mailbox, whose people nobody else knows: `name` is the local part of Dana's and Omar's host. */
export async function deskDoor(name: string, faults: { status: number }[] = []) {
  const [dana, omar] = [`dana@${name}.example`, `omar@${name}.example`];
  const { desk, provider } = await deskWithProvider(faults, {
    managers: [
      { id: 'dana', name: 'Dana Weiss', email: `Dana@${name}.example`, role: 'owner', tier: 1 },
      { id: 'omar', name: 'Omar Haddad', email: omar, tier: 2 },
    ],
  });
  const send = (path: string, form: Record<string, string>, hours = 0, headers: HeadersInit = {}) =>
    desk.ask(
      path,
      {
        method: 'POST',
        redirect: 'manual',
        headers: { ...ours, ...headers },
        body: new URLSearchParams(form),
      },
      hours,
    );
  const ask = async (email: string, hours = 0, next = '') => {
    const answer = await send('/sign-in', { email, next }, hours);
    return new URL(answer.headers.get('location')!, 'https://desk.example').pathname;
  };
  const newest = async () => {
    const text = (await provider.mails()).at(-1)!.text;
    return {
      text,
      link: /https:\/\/desk\.example(\/sign-in\/link\/\S+)/.exec(text)![1]!,
      code: /^ {4}(\d{6})$/m.exec(text)![1]!,
    };
  };
  return {
    desk,
    provider,
    dana,
    omar,
    send,
    ask,
    newest,
    /** Asks for a mail and takes it out of the mailbox. */
    mailed: async (email: string, hours = 0, next = '') => {
      const page = await ask(email, hours, next);
      await desk.tick(hours);
      return { page, ...(await newest()) };
    },
    /** The cookie of a browser that came in by link. */
    comeIn: async (email: string, hours = 0, agent = '') => {
      await ask(email, hours);
      await desk.tick(hours);
      return cookieOf(await send((await newest()).link, {}, hours, { 'user-agent': agent }));
    },
    get: (path: string, cookie: string, hours = 0) =>
      desk.ask(path, { redirect: 'manual', headers: { cookie } }, hours),
  };
}

export const cookieOf = (answer: Response): string =>
  /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
