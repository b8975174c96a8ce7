import type { EnteringMessages } from './entering-en.ts';

export const entering: EnteringMessages = {
  request: {
    title: 'Einen Wunsch für jemanden eintragen',
    lead: 'Jemand hat Sie im Laden oder am Telefon darum gebeten. Er hängt sofort an der Tafel, in dessen Namen.',
    words: 'Was gewünscht wird',
    wordsHint: 'Eine Zeile mit höchstens 120 Zeichen.',
    details: 'Einzelheiten',
    name: 'Vorname',
    nameHint: 'Er steht beim Wunsch. Leer: keiner.',
    email: 'Mailadresse',
    emailHint: 'Niemand sieht sie. Sie ist zu bestätigen; dann kommt per Mail, was aus dem Wunsch wird.',
    locale: 'Sprache',
    go: 'Eintragen',
    similar: 'Schon an der Tafel',
    similarHint:
      'Ist es einer von diesen, ergänzen Sie ihn auf seiner Seite. Sonst tragen Sie Ihren trotzdem ein.',
    goAnyway: 'Keiner davon: eintragen',
    refused: {
      erased:
        'Das hatten Sie schon eingetragen. Es wurde seither gelöscht; jetzt wurde nichts gespeichert. Hier steht noch alles: Drücken Sie noch einmal, wenn es wieder an der Tafel hängen soll.',
    },
    problem: {
      words: 'Schreiben Sie in höchstens 120 Zeichen, was gewünscht wird.',
      details: 'Einzelheiten haben höchstens 5.000 Zeichen.',
      name: 'Ein Name hat höchstens 100 Zeichen.',
      email: 'Das ist keine Mailadresse. Schreiben Sie sie wie ada@home.example, oder lassen Sie sie leer.',
      locale: 'Wählen Sie eine der Sprachen.',
    },
  },
  change: {
    title: 'Sie sagten, wir taten',
    lead: 'Was sich geändert hat, weil jemand etwas sagte. Alle können beide Sätze lesen, mit dem Datum von heute.',
    ofComplaint: (code) => `Es kommt von der Beschwerde ${code}.`,
    ofRequest: (words) => `Es kommt von dem Wunsch „${words}“.`,
    careful:
      'Die Worte Ihrer Kunden stehen nur schon da, wenn sie gezeigt werden dürfen. Nennen Sie niemanden ohne Zustimmung: weder Kunden noch Kollegen.',
    said: 'Sie sagten',
    saidHint: 'Was Kunden Ihnen sagten, in einem Satz mit höchstens 300 Zeichen.',
    did: 'Wir taten',
    didHint: 'Was jetzt anders ist, in einem Satz mit höchstens 300 Zeichen.',
    go: 'Aufhängen',
    problem: {
      said: 'Schreiben Sie in 1 bis 300 Zeichen, was gesagt wurde.',
      did: 'Schreiben Sie in 1 bis 300 Zeichen, was Sie taten.',
    },
    refused: {
      gone: 'Wovon es kommt, ist nicht mehr da. Es wurde nichts aufgehängt.',
      already: 'Davon steht schon etwas an der Tafel. Es wurde nichts aufgehängt.',
      unsettled:
        'Das ist noch nicht abgeschlossen. Lösen Sie es zuerst, oder setzen Sie es auf „Erledigt“; es wurde nichts aufgehängt.',
    },
  },
  empty: {
    waiting: 'Nichts wartet auf Sie',
    waitingHint:
      'Was Kunden zu zeigen erlauben, kommt zuerst hier an und wartet, bis Sie es aufhängen oder ablehnen.',
    requests: 'Noch hat niemand einen Wunsch',
    requestsHint:
      'Wünsche, die Sie aufhängen, stehen hier mit ihren Stimmen. Sie können auch einen für jemanden eintragen.',
    notes: 'Keine Notiz hängt an der Tafel',
    notesHint: 'Kommentare, die Kunden zu zeigen erlaubten, stehen hier, sobald Sie sie aufhängen.',
    changes: 'Noch wurde nichts gesagt',
    changesHint: 'Sagen Sie, was sich geändert hat, weil jemand sprach: So sehen Kunden, dass es sich lohnt.',
    down: 'Nichts ist abgenommen',
    downHint: 'Was Sie abnehmen oder ablehnen, liegt hier und lässt sich wieder aufhängen.',
    found: 'Nichts an der Tafel ist so',
    foundHint: 'Versuchen Sie es mit weniger oder anderen Worten.',
    settings: 'Einstellungen der Tafel',
  },
  ofSubmission: {
    title: 'An der Tafel',
    open: 'Zettel öffnen',
    make: 'An die Tafel hängen',
    makeHint: 'Als „Sie sagten, wir taten“, in Ihren eigenen Worten. Sie sehen es vor allen anderen.',
  },
  settings: {
    open: 'Alle dürfen die Tafel sehen',
    putUp: 'Wer Zettel aufhängt',
    byHand: 'Ein Mensch von Ihnen, jeden einzeln',
    unlessWatched:
      'Sie hängen von selbst, wenn kein beobachtetes Wort darin steht und keine Beschwerde daraus wird',
    watchList: 'Die beobachteten Wörter ansehen',
    indexable: 'Suchmaschinen dürfen ihre Seite führen',
    greeting: (language) => `Was darüber steht, ${language}`,
    greetingHint: 'Leer: unsere eigenen Worte. Höchstens 200 Zeichen.',
    problem: {
      'wall.greeting': 'Was darüber steht, hat höchstens 200 Zeichen in einer Zeile.',
      'wall.putUp': 'Wählen Sie eines von beiden.',
    },
    where: 'Wo sie hängt',
    page: 'Ihre eigene Seite',
    screen: 'Für einen Bildschirm im Laden',
    feed: 'Feed der Änderungen',
    embed: 'In einer Ihrer Seiten',
    embedHint:
      'Setzen Sie dies dorthin, wo sie stehen soll. Auch die Zeile aus „Auf Ihre Seite setzen“ muss in dieser Seite sein.',
    stateOpen: 'Offen',
    stateClosed: 'Geschlossen',
  },
};
