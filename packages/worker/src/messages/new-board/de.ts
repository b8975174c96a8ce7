import type { NewBoardMessages } from './en.ts';

export const de: NewBoardMessages = {
  title: 'Ein neues Board',
  lead: 'Fünf Angaben, und es ist da. Alles lässt sich später ändern.',
  name: 'Wie Kunden Sie nennen',
  nameHint: 'Es steht oben im Fenster und in jeder Mail.',
  site: 'Adresse Ihrer Website',
  siteHint: 'Nur deren Seiten dürfen das Board zeigen. Irgendeine Seite genügt, etwa https://shop.example.',
  locale: 'Sprache',
  localeHint: 'Die Ihrer Mails. Kunden begegnen wir in ihrer eigenen, wo wir sie sprechen.',
  timeZone: 'Zeitzone',
  timeZoneHint: 'Nach ihr zählen Öffnungszeiten und Tage. Zum Beispiel Europe/Berlin.',
  ownKey: 'Den Schlüssel selbst wählen',
  key: 'Schlüssel',
  keyHint:
    'Er steht im Code Ihrer Seite: klein geschriebene Wörter mit Bindestrichen. Leer: Wir bilden ihn aus dem Namen.',
  make: 'Board anlegen',
  problem: {
    name: 'Geben Sie einen Namen von 1 bis 80 Zeichen an.',
    site: 'Das ist keine Adresse einer Website. Schreiben Sie sie wie https://shop.example.',
    key: 'Ein Schlüssel besteht aus klein geschriebenen Wörtern mit Bindestrichen, etwa corner-shop, höchstens 40 Zeichen.',
    taken: 'Diesen Schlüssel hat schon ein Board. Wählen Sie einen anderen, oder lassen Sie das Feld leer.',
    locale: 'Wählen Sie eine der Sprachen.',
    timeZone: 'Diese Zeitzone gibt es nicht. Schreiben Sie sie wie Europe/Berlin.',
    owner: 'Ihr eigener Name oder Ihre Adresse lässt sich so nicht übernehmen.',
  },
  ownersOnly: {
    title: 'Boards legen Inhaber an',
    body: 'Bitten Sie einen Inhaber eines Ihrer Boards, es anzulegen oder Ihnen diese Rolle zu geben.',
  },
  steps: {
    label: 'Einrichten',
    progress: (step, of) => `${step} von ${of}`,
    questions: 'Ihre Frage',
    look: 'Ihre Farben',
    people: 'Zwei Stufen von Menschen',
    snippet: 'In Ihre Seite',
    hint: {
      questions: 'Die erste Frage wird Kunden überall gestellt. Für den Anfang genügt unsere.',
      look: 'Der Knopf nimmt Ihre Farbe an. Haben Sie keine, lassen Sie es so.',
      people:
        'Eine Beschwerde geht an die erste Stufe. Antwortet dort niemand rechtzeitig, steigt sie zur zweiten auf. Tragen Sie für jede jemanden ein.',
      snippet: 'Kopieren Sie die Zeile in Ihre Seite, und das Board ist da.',
    },
    skip: (next) => `Überspringen: ${next}`,
    goOn: (next) => `Weiter: ${next}`,
    finish: 'Fertig: zum Eingang',
  },
};
