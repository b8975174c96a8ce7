import type { AccessMessages } from './en.ts';

export const de: AccessMessages = {
  mail: {
    subject: (at) => `Am Schreibtisch anmelden, ${at}`,
    heading: 'Am Schreibtisch anmelden',
    lead: (email) => `Jemand, vermutlich Sie selbst, möchte sich als ${email} anmelden.`,
    button: 'Anmelden',
    code: 'Auf einem anderen Gerät angefragt? Geben Sie dort diesen Code ein:',
    until: (until) => `Schaltfläche und Code gelten bis ${until}, und nur einmal.`,
    notYou: 'Wenn Sie das nicht waren, lassen Sie diese Mail liegen: Ohne sie kommt niemand herein.',
    why: (board) => `Sie erhalten diese Mail, weil Sie zu den Menschen des Boards ${board} gehören.`,
  },
};
