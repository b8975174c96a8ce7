import type { WallNewsMessages } from './en.ts';

export const de: WallNewsMessages = {
  mail: {
    short: {
      planned: 'Geplant',
      done: 'Erledigt',
      declined: 'Vorerst nicht',
      merged: 'Zusammengelegt',
      answered: 'Beantwortet',
    },
    lead: {
      planned: 'Ein Wunsch, dem Sie folgen, ist geplant',
      done: 'Ein Wunsch, dem Sie folgen, ist erfüllt',
      declined: 'Ein Wunsch, dem Sie folgen, wird vorerst nicht erfüllt',
      merged: 'Ein Wunsch, dem Sie folgen, geht in einem anderen weiter',
      answered: 'Es gibt eine Antwort auf einen Wunsch, dem Sie folgen',
    },
    answeredBy: (name) => `${name} hat auf einen Wunsch geantwortet, dem Sie folgen`,
    open: 'Wunsch öffnen',
    why: (board) =>
      `Sie bekommen diese Mail, weil Sie erfahren wollten, was aus einem Wunsch an der Tafel von ${board} wird.`,
    stop: 'Diese Mails beenden',
  },
  follow: {
    subject: 'Möchten Sie erfahren, was daraus wird?',
    lead: 'Möchten Sie erfahren, was daraus wird?',
    body: (board) =>
      `Diese Adresse wurde an der Tafel von ${board} angegeben, um zu erfahren, was aus einem Wunsch wird. Wenn Sie das waren, bestätigen Sie es: Dann bekommen Sie jedes Mal eine Mail, wenn sich etwas tut.`,
    yes: 'Ja, ich möchte es erfahren',
    why: (board) => `Sie bekommen diese Mail, weil diese Adresse an der Tafel von ${board} angegeben wurde.`,
    notYou: 'Wenn Sie das nicht waren, tun Sie nichts: Dann kommt nichts weiter.',
    stop: 'Keine solchen Mails mehr',
  },
  page: {
    askTitle: 'Möchten Sie erfahren, was daraus wird?',
    askBody: (board) =>
      `Dann gehört diese Adresse Ihnen, und ${board} schreibt Ihnen jedes Mal eine Mail, wenn sich bei dem Wunsch etwas tut.`,
    yes: 'Ja, ich möchte es erfahren',
    followTitle: 'Sie erfahren, was daraus wird',
    followBody: (board) => `${board} schreibt Ihnen jedes Mal eine Mail, wenn sich bei dem Wunsch etwas tut.`,
    toRequest: 'Wunsch öffnen',
    stopOne: 'Keine Mails zu diesem Wunsch',
    stopAll: 'Gar keine solchen Mails von hier',
    stopAllHint: (board) => `${board} schreibt an diese Adresse dann nur noch, um Ihnen zu antworten.`,
    stoppedTitle: 'Keine Mails mehr zu diesem Wunsch',
    stoppedBody: 'Sie erfahren nicht mehr, was daraus wird. Ihre Stimme bleibt.',
    stoppedAllTitle: 'Keine solchen Mails mehr',
    stoppedAllBody: (board) => `${board} schreibt an diese Adresse nur noch, um Ihnen zu antworten.`,
  },
  card: {
    heading: 'Ihre Worte an der Tafel',
    waiting: 'Sie haben Ihre Worte für die Tafel freigegeben. Ein Mensch sieht sie sich vorher an.',
    shown: 'Ihre Worte hängen an der Tafel, wo alle sie lesen können.',
    hidden: 'Sie haben Ihre Worte für die Tafel freigegeben. Zurzeit hängen sie nicht dort.',
    withdrawn: 'Ihre Worte hängen nicht an der Tafel, weil Sie sie abgenommen haben.',
    look: 'Dort ansehen',
    takeOff: 'Von der Tafel nehmen',
    takeOffHint: 'Dort ist es dann sofort weg. Ihre private Seite und unsere Antworten bleiben.',
    putUp: 'Wieder aufhängen',
    putUpHint: 'Ein Mensch sieht es sich vorher an.',
    done: {
      withdrawn: 'Es hängt nicht mehr an der Tafel.',
      waiting: 'Ein Mensch sieht es sich an, bevor es wieder dort hängt.',
      hidden: 'Es ist wieder freigegeben. Ob es dort hängt, entscheiden die Leute an der Tafel.',
    },
  },
};
