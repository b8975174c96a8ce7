import { counted } from '../counted.ts';
import type { StaffMessages } from './en.ts';

const people = counted('de', { one: 'Person', other: 'Personen' });
const complaints = counted('de', { one: 'offene Beschwerde ist', other: 'offene Beschwerden sind' });

export const de: StaffMessages = {
  state: people,
  tier: (tier) => `Stufe ${tier}`,
  firstTier: 'Zuerst verständigt',
  noTier: 'Nie über Beschwerden verständigt',
  noTierHint:
    'Sie können sich anmelden, soweit ihre Rolle es erlaubt. Inhaber werden verständigt, wenn sonst niemand da ist.',
  noTierChoice: 'Keine',
  add: 'Person hinzufügen',
  addTitle: 'Person hinzufügen',
  addLead:
    'Sie bekommt eine E-Mail, die sagt, wer sie hinzugefügt hat und wie sie sich anmeldet. Es gibt kein Passwort.',
  addButton: 'Hinzufügen und einladen',
  edit: (name) => `${name} ändern`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  tierOf: (name) => `Stufe von ${name}`,
  setTier: 'Verschieben',
  away: (until) => `Nicht da bis ${until}`,
  awaySoon: (from) => `Nicht da ab ${from}`,
  you: 'Sie',
  invited: {
    waits: 'Einladung unterwegs',
    failed: 'Einladung kam nicht an: Adresse prüfen',
  },
  save: 'Speichern',
  back: 'Alle Personen',
  name: 'Name',
  nameHint: 'Kunden lesen ihn, wo diese Person antwortet.',
  email: 'E-Mail',
  emailHint: 'Dorthin gehen E-Mails und der Link zum Anmelden.',
  role: 'Rolle',
  roleChoice: {
    owner: 'Inhaber: alles, auch die Einstellungen',
    manager: 'Manager: antwortet und löst',
    advocate: 'Fürsprecher: spricht für Kunden',
    viewer: 'Leser: liest',
  },
  tierLabel: 'Wann verständigt',
  tierHint:
    'Stufe 1 wird zuerst verständigt. Handelt dort niemand rechtzeitig, folgt Stufe 2, und so weiter.',
  tierChoice: (tier) => (tier === '1' ? 'Zuerst (Stufe 1)' : `Stufe ${tier}`),
  goodwill: (currency) => `Kulanzgrenze in ${currency}`,
  goodwillHint:
    'Die teuerste Geste, die sie allein machen darf. Darüber gibt jemand Höheres frei. Leer: keine.',
  awayTitle: 'Abwesend',
  awayHint:
    'An diesen Tagen, beide eingeschlossen, geht ihre Reihe an die nächste Person. Eine leere Zeile zählt nicht.',
  awayFrom: (row) => `Von (${row})`,
  awayTo: (row) => `Bis (${row})`,
  myAway: {
    title: 'Ihre Abwesenheiten',
    lead: (board) => `An diesen Tagen gehen Beschwerden von ${board} an die nächste Person statt an Sie.`,
    all: 'An manchen dieser Tage ist niemand dieses Boards da. Dann geht die E-Mail trotzdem an Sie, denn jemand muss verständigt werden.',
    saved: 'Gespeichert. Wer als Nächstes kommt, übernimmt an diesen Tagen.',
  },
  remove: {
    title: (name) => `${name} entfernen`,
    lead: 'Ihre Links und Sitzungen enden sofort. Was sie getan hat, behält ihren Namen.',
    holds: (count) => `${complaints(count)} bei ihr.`,
    goesTo:
      'Innerhalb einer Minute geht jede an die nächste Person darüber, die eine E-Mail bekommt; ist darüber niemand, an wen auch immer.',
    holdsNone: 'Sie hat keine offene Beschwerde.',
    button: 'Aus diesem Board entfernen',
  },
  done: {
    added: (name) => `${name} ist hinzugefügt, eine Einladung ist unterwegs.`,
    changed: (name) => `${name} ist geändert.`,
    removed: (name) => `${name} ist entfernt. Links und Sitzungen sind beendet.`,
    moved: (name) => `${name} ist verschoben.`,
    undone: 'Zurückgenommen. Beschwerden, die inzwischen weitergingen, bleiben, wo sie sind.',
    same: 'Es war nichts anders, also wurde nichts geändert.',
  },
  refused: {
    'last-owner':
      'Das ist der einzige Inhaber. Machen Sie zuerst jemand anderen zum Inhaber, damit jemand die Einstellungen ändern kann.',
    'nobody-told':
      'Dann würde niemand über eine Beschwerde verständigt. Geben Sie zuerst jemand anderem eine Stufe.',
    taken: 'Jemand dieses Boards hat diese Adresse schon.',
    'own-address':
      'Sie sind der einzige Inhaber, und eine falsche Adresse würde Sie aussperren. Fügen Sie die neue Adresse zuerst als zweiten Inhaber hinzu.',
    full: 'Ein Board hat höchstens 200 Personen.',
    gone: 'Das hat sich inzwischen geändert, darum wurde nichts getan. Sehen Sie in die Liste und versuchen Sie es noch einmal.',
  },
  problem: {
    name: 'Geben Sie einen Namen mit 1 bis 100 Zeichen an.',
    email: 'Das ist keine E-Mail-Adresse.',
    role: 'Wählen Sie eine der Rollen.',
    tier: 'Wählen Sie eine der Stufen.',
    goodwill: 'Geben Sie einen Betrag bis 1.000.000 an, etwa 20 oder 12,50.',
    away: 'Geben Sie zwei Tage an, den ersten nicht nach dem zweiten.',
  },
  changes: {
    title: 'Letzte Änderungen',
    none: 'Am Desk wurde noch niemand geändert.',
    entry: {
      added: (who, whom) => `${who} fügte ${whom} hinzu`,
      changed: (who, whom) => `${who} änderte ${whom}`,
      removed: (who, whom) => `${who} entfernte ${whom}`,
      moved: (who, whom) => `${who} verschob ${whom}`,
      undone: (who, whom) => `${who} nahm eine Änderung an ${whom} zurück`,
    },
    undo: 'Zurücknehmen',
  },
};
