import type { BoardSettingsMessages } from './en.ts';

export const de: BoardSettingsMessages = {
  preview: {
    title: 'Was Kunden sehen',
    hint: 'Das echte Widget, mit dem, was im Formular steht. Öffnen Sie es mit seinem Knopf.',
    show: 'Zeigen',
    light: 'Auf einer hellen Seite',
    dark: 'Auf einer dunklen Seite',
    frame: 'Vorschau',
    nothingSent: 'Das ist nur eine Vorschau: Nichts wurde verschickt, und nichts wird aufbewahrt.',
    wrong: 'So lässt es sich noch nicht zeigen. Beim Speichern stehen die betroffenen Felder markiert da.',
    page: 'Eine Ihrer Seiten',
  },
  look: {
    colour: 'Farbe',
    ours: 'Unser Blau, das sich überall gut abhebt',
    own: 'Ihre eigene',
    accent: 'Ihre Farbe',
    accentHint:
      'Stift des Knopfes, Sterne und Sendeknopf nehmen sie an. Text darauf wird von selbst schwarz oder weiß.',
    position: 'Ecke',
    positionHint: 'Kunden dürfen ihn verschieben; dann bleibt er, wo sie ihn hintun.',
    corner: { end: 'Wo Zeilen enden: im Deutschen rechts', start: 'Wo Zeilen beginnen: im Deutschen links' },
    launcher: 'Den Knopf zeigen. Ohne ihn öffnet ein Knopf Ihrer eigenen Seite das Fenster.',
    faint: {
      light: (ratio) =>
        `Auf hellen Seiten ist diese Farbe schlecht zu sehen: Ihr Kontrast ist ${ratio} zu 1, nötig sind 3 zu 1.`,
      dark: (ratio) =>
        `Auf dunklen Seiten ist diese Farbe schlecht zu sehen: Ihr Kontrast ist ${ratio} zu 1, nötig sind 3 zu 1.`,
    },
    problem: { look: 'Das ist keine Farbe. Schreiben Sie sie wie #1f5fd0.' },
  },
  questions: {
    one: (number) => `Frage ${number}`,
    everywhere: 'Überall sonst',
    moment: 'Moment',
    momentHint:
      'Wo gefragt wird, wie Ihre Seite es in data-moment nennt, etwa checkout. Leer: überall sonst.',
    metric: 'Skala',
    metrics: {
      csat: 'Zufriedenheit, 1 bis 5',
      nps: 'Weiterempfehlung, 0 bis 10',
      ces: 'Wie leicht es war, 1 bis 7',
      thumbs: 'Daumen hoch oder runter',
    },
    drawn: 'Gezeichnet als',
    drawnHint: 'Nur bei Zufriedenheit.',
    stars: 'Sterne',
    faces: 'Gesichter',
    text: (language) => `Wortlaut, ${language}`,
    textHint: 'Leer: die Worte des Widgets.',
    own: 'Die Worte des Widgets',
    save: 'Diese Frage speichern',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Entfernen',
    add: 'Eine Frage hinzufügen',
    addHint: 'Eine eigene Frage für einen Moment, etwa delivery.',
    kinds: 'Was hinterlassen werden kann',
    kind: { rating: 'Eine Bewertung', comment: 'Ein Kommentar', request: 'Ein Artikelwunsch' },
    saveKinds: 'Auswahl speichern',
    problem: {
      moment:
        'In diesem Moment wird schon eine andere Frage gestellt, oder der Name besteht nicht aus klein geschriebenen Wörtern mit Bindestrichen.',
      metric: 'Wählen Sie eine Skala.',
      text: 'Eine Frage hat höchstens 200 Zeichen.',
      kinds: 'Lassen Sie mindestens eines stehen.',
      questions: 'Ein Board hat zwischen 1 und 50 Fragen.',
      index: 'Diese Frage gibt es nicht mehr. Sehen Sie sich die Liste noch einmal an.',
    },
  },
  languages: {
    lead: 'Kunden lesen das Fenster in ihrer eigenen Sprache, wo wir sie sprechen. Ihre Fragen folgen, wenn Sie sie hier schreiben; fehlt eine Sprache, gilt die des Boards.',
    only: 'Hier lassen sich nur Ihre Fragen schreiben. Alle übrigen Worte des Widgets sind unsere, auf Englisch, Deutsch und Arabisch.',
    choose: 'Sprache',
    missing: 'fehlt',
    written: (written, of) => `${written} von ${of}`,
    ask: (moment) => `Bei ${moment}`,
    other: (words) => `Anderswo heißt es: ${words}`,
    problem: {
      questions: 'Eine Frage hat höchstens 200 Zeichen in einer Zeile.',
      language: 'Wählen Sie eine der Sprachen.',
    },
  },
  origins: {
    list: 'Websites, deren Seiten dieses Board zeigen dürfen',
    seen: (when) => `Zuletzt gesehen: ${when}`,
    unseen: 'Noch nicht gesehen',
    remove: 'Entfernen',
    site: 'Eine weitere Website',
    siteHint: 'Die Adresse irgendeiner ihrer Seiten. Mit und ohne www sind zwei Websites.',
    add: 'Diese Website hinzufügen',
    refused: 'Kürzlich abgewiesen',
    refusedHint:
      'Seiten dieser Websites haben nach dem Board gefragt und wurden abgewiesen. Fügen Sie nur hinzu, was Ihnen gehört.',
    addOne: (origin) => `${origin} hinzufügen`,
    problem: {
      site: 'Das ist keine Adresse einer Website. Schreiben Sie sie wie https://shop.example.',
      last: 'Ein Board braucht mindestens eine Website. Fügen Sie zuerst die andere hinzu.',
      origins: 'Ein Board hat höchstens 50 Websites.',
    },
  },
  test: {
    title: 'Meine Seite testen',
    hint: 'Geben Sie die Adresse einer Seite an. Wir sehen sie uns von außen an, wie jeder Besucher es könnte, und sagen, was fehlt.',
    address: 'Adresse der Seite',
    go: 'Ansehen',
    result: (address) => `Was wir unter ${address} gefunden haben`,
    served:
      'Wir lesen die Seite, wie Ihr Server sie schickt. Setzt ein Skript oder ein Tag-Manager die Zeile später ein, sehen wir das hier nicht: Unten steht, wann die Website zuletzt gesehen wurde.',
    refused: {
      unreadable: 'Das ist keine Webadresse. Schreiben Sie sie wie https://shop.example.',
      'not-https': 'Wir sehen uns nur Seiten über https an. Ohne https verweigern auch Browser manches.',
      credentials:
        'In der Adresse stehen Benutzername oder Passwort. Wir verschicken so etwas nicht; nehmen Sie es heraus.',
      port: 'Zu diesem Port gehen wir von hier nicht. Seiten eines Ladens liegen auf dem üblichen.',
      private:
        'Diese Adresse liegt nicht im offenen Internet. Wir können sie von hier nicht ansehen, Kunden auch nicht.',
    },
    failed: {
      'no-such-name': 'Eine Website dieses Namens gibt es nicht. Stimmt die Schreibweise?',
      unresolved:
        'Wir konnten nicht herausfinden, wo diese Website liegt. Versuchen Sie es in einer Minute noch einmal.',
      timeout: 'Die Seite hat innerhalb von zehn Sekunden nicht geantwortet.',
      unreachable: 'Unter dieser Adresse antwortet niemand, oder ihr Zertifikat ist nicht gültig.',
      redirects: 'Die Seite schickt uns zu oft weiter. Geben Sie die Adresse an, bei der man ankommt.',
    },
    status: (status) =>
      `Die Seite antwortet mit ${status} statt mit sich selbst. Liegt sie hinter einer Anmeldung, oder ist sie weg?`,
    'no-script': 'Die Zeile steht nicht in der Seite. Kopieren Sie sie aus „In Ihre Seite einbauen“ hinein.',
    'not-run':
      'Die Zeile steht in der Seite, aber wo Browser sie nicht ausführen: in einem Kommentar, noscript oder template. Setzen Sie sie in den Kopf.',
    module:
      'In der Zeile steht type="module". Nehmen Sie das heraus: Als Modul findet sie ihre eigenen Einstellungen nicht.',
    'no-key': 'In der Zeile fehlt data-board. Kopieren Sie sie noch einmal aus „In Ihre Seite einbauen“.',
    'other-key': (found) =>
      `Die Zeile nennt ein anderes Board: ${found}. Setzen Sie den Schlüssel dieses Boards ein.`,
    'other-endpoint': (found) =>
      `Die Zeile fragt woanders nach: ${found}. Kopieren Sie sie noch einmal aus „In Ihre Seite einbauen“.`,
    unlisted: (origin) =>
      `Die Website ${origin} steht nicht auf der Liste, deshalb wird das Board dort verweigert.`,
    blocked: 'Die Content-Security-Policy der Seite blockiert das Board. Ergänzen Sie darin:',
    fine: 'Alles in Ordnung. Die Zeile ist da, die Website steht auf der Liste, und nichts blockiert sie.',
  },
  snippet: {
    title: 'Eine Zeile für Ihre Seite',
    hint: 'Setzen Sie sie irgendwo in die Seite, am besten in den Kopf. Sie hält nichts auf.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    moment:
      'Soll dort die Frage eines Moments gestellt werden, ergänzen Sie die Zeile auf dieser Seite um data-moment mit seinem Namen.',
    button: 'Mit einem eigenen Knopf',
    npm: 'Aus npm',
    installed: 'Wo es gesehen wurde',
    never:
      'Noch hat keine Seite dieses Board geladen. Sobald es eine tut, steht sie hier innerhalb einer Minute.',
    site: 'Website',
    page: 'Seite',
    lastSeen: 'Zuletzt gesehen',
    lastLeft: 'Zuletzt hinterlassen',
    unlisted: 'nicht auf Ihrer Liste',
    pages: 'Seiten, auf denen kürzlich etwas hinterlassen wurde',
    addUnlisted: 'Ansehen, wo es erscheinen darf',
    test: 'Eine Seite testen',
  },
};
