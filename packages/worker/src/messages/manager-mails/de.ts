import type { ManagerMails } from './en.ts';

export const de: ManagerMails = {
  subject: {
    climbed: 'Jetzt bei Ihnen',
    reopened: 'Nicht wiedergutgemacht',
    extension: 'Ergänzt',
    joined: 'Noch etwas kam dazu',
    'moved-on': 'Weitergegangen',
    reminder: 'Wartet noch immer',
    'handed-over': 'An Sie übergeben',
    wrote: 'Der Kunde hat geschrieben',
    approval: 'Freigabe erbeten',
    approved: 'Freigegeben',
    declined: 'Nicht freigegeben',
    verdict: 'Ob es geholfen hat',
    unclear: 'Als Bemerkung aufbewahrt',
    refused: 'Das ging nicht',
    alarm: 'Eine E-Mail kam nicht an',
  },
  clocks: { resolveBy: (due) => `Gelöst sein soll es bis ${due}.` },
  firstWords: 'Was der Kunde zuerst geschrieben hat',
  theirWords: 'Was der Kunde geschrieben hat',
  says: (name) => `${name} schreibt`,
  story: {
    heading: 'Was bisher geschah',
    more: 'Hier steht nur das Neueste; alles andere steht auf der Seite.',
    because: {
      'acknowledge-due': 'niemand hat rechtzeitig bestätigt',
      'resolve-due': 'es wurde nicht rechtzeitig gelöst',
      'not-put-right': 'der Kunde sagt, es ist nicht wiedergutgemacht',
      unreachable: 'unsere E-Mail hat die Person davor nicht erreicht',
      left: 'die Person davor gehört nicht mehr dazu',
      'put-right': 'der Kunde sagt, es ist wiedergutgemacht',
      unanswered: 'der Kunde hat nicht gesagt, ob es geholfen hat',
      settled: 'der Kunde sagt, es ist erledigt',
    },
    why: (what, because) => `${what}: ${because}`,
    handedOver: (from, to) => `${from} hat an ${to} übergeben`,
    helped: 'Der Kunde sagt, es hat geholfen',
    notHelped: 'Der Kunde sagt, es hat nicht geholfen',
  },
  resolution: {
    heading: 'Was dazugehört',
    told: 'Was dem Kunden gesagt würde',
    wasTold: 'Was dem Kunden gesagt wurde',
    done: 'Was getan wurde',
    gesture: 'Kulanz',
    cost: 'Kosten',
    cause: 'Was versagt hat',
    prevention: 'Was es künftig verhindert',
    by: 'Bis',
  },
  joinedNow: 'Was der Kunde jetzt hinterlassen hat',
  joinedHeading: 'Was der Kunde außerdem hinterlassen hat',
  answers: {
    mail: 'Antworten Sie auf diese E-Mail, dann erhält der Kunde Ihre Antwort per E-Mail und auf seiner privaten Seite.',
    once: 'Antworten Sie auf diese E-Mail, dann erhält der Kunde Ihre Antwort. Seine Adresse hat niemand bestätigt, darum geht nur eine Antwort dorthin; alles Weitere wartet auf seiner privaten Seite.',
    page: 'Antworten Sie auf diese E-Mail, dann wartet Ihre Antwort auf der privaten Seite des Kunden, denn er hat keine Adresse angegeben.',
    unreachable:
      'Antworten Sie auf diese E-Mail, dann wartet Ihre Antwort auf der privaten Seite des Kunden, denn an seine Adresse dürfen wir nicht schreiben.',
    closed: 'Die Beschwerde ist abgeschlossen: Eine Antwort auf diese E-Mail geht nicht an den Kunden.',
    direct:
      'Wenn Sie auf diese E-Mail antworten, geht Ihre Antwort direkt an den Kunden, und hier sieht sie niemand. Auf der Seite bleibt sie bei der Beschwerde.',
    nowhere: 'Bitte antworten Sie auf der Seite, nicht auf diese E-Mail: Niemand würde sie lesen.',
  },
  commands: {
    lead: 'Oder schreiben Sie eines davon in die erste Zeile:',
    acknowledge: { say: 'übernommen', does: 'Sie kümmern sich' },
    resolve: { say: 'gelöst: …', does: 'der Kunde erfährt es und wird gefragt, ob es geholfen hat' },
    remark: { say: 'Bemerkung: …', does: 'nur für die Leute der Tafel' },
    handOver: { say: (name) => `übergeben an ${name}: …`, does: 'geht dorthin, mit Ihren Worten' },
    approve: { say: 'genehmigt', does: 'der Kunde erfährt es sofort' },
    decline: { say: 'abgelehnt: …', does: 'geht mit Ihren Worten zurück' },
    answer: { say: 'Antwort: …', does: 'der Kunde erhält Ihre Worte' },
  },
  escalation: {
    top: 'Der Kunde wollte die oberste Leitung, darum kommt es direkt zu Ihnen.',
    notAcknowledged: (name, since) =>
      `Das ist zu Ihnen weitergestiegen: ${name} hatte es seit ${since} und hat nicht rechtzeitig bestätigt.`,
    notResolved: (name, since) =>
      `Das ist zu Ihnen weitergestiegen: ${name} hatte es seit ${since} und hat es nicht rechtzeitig gelöst.`,
    left: (name) => `Das kommt zu Ihnen, weil ${name} nicht mehr zum Board gehört.`,
    unreachable: (name) => `Das kommt zu Ihnen, weil unsere E-Mail ${name} nicht erreicht hat.`,
    reopened: (name, at) =>
      `Der Kunde sagt, es ist nicht wiedergutgemacht. ${name} hatte es gelöst (${at}); jetzt kommt es zu Ihnen.`,
    reopenedYours: (at) =>
      `Der Kunde sagt, es ist nicht wiedergutgemacht. Sie hatten es gelöst (${at}); jetzt liegt es wieder bei Ihnen.`,
    no: 'Was der Kunde jetzt sagt',
    noWords: 'Worte hat der Kunde nicht dazu geschrieben.',
    earlier: (name) => `Was ${name} dem Kunden gesagt hatte`,
  },
  joined:
    'Derselbe Kunde hat noch etwas hinterlassen, während dies offen war; darum steht es jetzt hier dabei.',
  movedOn: {
    heading: (name) => `Weitergegangen zu ${name}`,
    because: {
      'acknowledge-due': 'Niemand hat rechtzeitig bestätigt.',
      'resolve-due': 'Es wurde nicht rechtzeitig gelöst.',
      'not-put-right': 'Der Kunde sagt, es ist nicht wiedergutgemacht.',
      unreachable: 'Unsere E-Mail konnte nicht zugestellt werden.',
    },
    taken: (name) => `${name} kümmert sich darum.`,
    nothing: 'Für Sie ist nichts mehr zu tun. Sie können weiterhin nachsehen, was daraus wird.',
  },
  reminder: {
    waiting: (duration) => `So lange wartet der Kunde schon: ${duration}.`,
    unacknowledged:
      'Noch kümmert sich niemand darum, und über Ihnen ist niemand, zu dem es gehen könnte. Bitte bestätigen Sie heute, oder übergeben Sie an jemanden, der es kann.',
    unresolved:
      'Jemand kümmert sich, aber gelöst ist es nicht, und über Ihnen ist niemand, zu dem es gehen könnte. Bitte lösen Sie es, oder sagen Sie dem Kunden, worauf er wartet.',
    daily: 'Bis dahin kommt diese Erinnerung einmal am Tag.',
  },
  handedOver: (name) => `${name} hat Ihnen das übergeben.`,
  wrote: 'Der Kunde hat geschrieben',
  approval: {
    heading: (name) => `${name} bittet um Ihre Freigabe`,
    lead: (name) =>
      `Das Entgegenkommen ist mehr, als ${name} allein zusagen darf. Der Kunde weiß davon noch nichts.`,
    over: 'Darüber ist inzwischen entschieden. Für Sie ist nichts mehr zu tun.',
    button: 'Freigeben',
    hint: 'Die Schaltfläche öffnet eine Seite; der Kunde erfährt es, wenn Sie dort freigeben. Ablehnen können Sie dort auch, mit ein paar Worten.',
    reply: 'Wenn Sie auf diese E-Mail antworten, schreiben Sie eines davon in die erste Zeile:',
  },
  approved: {
    heading: (name) => `${name} hat zugestimmt`,
    lead: 'Die Beschwerde ist gelöst, und der Kunde wird gefragt, ob es geholfen hat. Für Sie ist nichts mehr zu tun.',
  },
  declined: {
    heading: (name) => `${name} hat nicht zugestimmt`,
    lead: 'Dem Kunden wurde nichts davon gesagt, und die Beschwerde ist noch offen. Bitte schlagen Sie etwas anderes vor.',
    proposed: 'Was Sie dem Kunden sagen wollten',
  },
  verdict: {
    helped: 'Der Kunde sagt: Es ist wiedergutgemacht',
    helpedLead: 'Die Beschwerde ist abgeschlossen. Danke, dass Sie drangeblieben sind.',
    not: 'Der Kunde sagt: Es ist nicht wiedergutgemacht',
    notLead: (name) => `Die Beschwerde ist wieder offen, und ${name} ist an der Reihe.`,
    settled: 'Der Kunde sagt: Es hat sich erledigt',
    settledLead: 'Die Beschwerde ist abgeschlossen. Für Sie ist nichts mehr zu tun.',
    words: 'Was der Kunde dazu sagt',
  },
  unclear: {
    heading: 'Wir waren nicht sicher, was Sie meinen',
    lead: 'Ihre E-Mail beginnt wie eine Anweisung, die wir nicht verstehen. Es wurde nichts getan und nichts gesendet; Ihr Text ist als Bemerkung aufbewahrt, nur für die Leute der Tafel.',
    emptyHeading: 'In Ihrer E-Mail stand nichts Neues',
    emptyLead: 'Wir haben darin nur gefunden, was sie zitiert. Es wurde nichts getan und nichts gesendet.',
    instead: 'Bitte antworten Sie noch einmal, mit einem davon in der ersten Zeile:',
    words: 'Was Sie geschrieben haben',
  },
  refused: {
    heading: 'Das ging nicht',
    because: {
      already: 'Das war schon geschehen.',
      resolved: 'Die Beschwerde ist gelöst, und der Kunde wird gefragt, ob es geholfen hat.',
      closed:
        'Die Beschwerde ist abgeschlossen. Sollte der Kunde sagen, dass es nicht geholfen hat, öffnet sie sich wieder.',
      'not-yours': 'Das muss jemand anders tun.',
      nobody: 'So heißt niemand auf dieser Tafel.',
      'not-asked': 'Niemand bittet um eine Freigabe.',
      'unknown-cause': 'Diese Ursache steht nicht auf der Liste dieser Tafel.',
      unproven:
        'An Ihre Antwortadresse kam eine E-Mail, aber nichts beweist, dass sie von Ihnen ist: Sie muss aus diesem Postfach kommen und DMARC bestehen. Falls Sie sie geschrieben haben, handeln Sie bitte auf der Seite.',
      unknown: 'Inzwischen ist etwas anderes damit geschehen.',
    },
    words: 'Was Sie geschrieben haben, ging an niemanden; es steht noch in Ihrer eigenen E-Mail.',
  },
  alarm: {
    heading: (name) => `Eine E-Mail an ${name} ist nicht angekommen`,
    known:
      'Sie betrifft diese Beschwerde und ist seit mehr als zehn Minuten fällig. Wir versuchen es weiter; steht fest, dass sie nicht ankommen kann, geht die Beschwerde an die nächste Person.',
    tell: (name) => `Bitte sagen Sie ${name} selbst Bescheid, oder übernehmen Sie die Beschwerde.`,
    late: (count) => `Verspätete E-Mails dieser Tafel: ${count}.`,
    arrived:
      'Inzwischen ist sie hinausgegangen, verspätet. Vielleicht ist nur noch nachzusehen, ob jemand sie liest.',
    lost: (name) =>
      `Sie wird nicht noch einmal verschickt. Was auf Antwort wartete, ging an jemand anderen; auch die nächste E-Mail an ${name} kann verloren gehen. Bitte prüfen Sie die Adresse.`,
    toCustomer: {
      heading: 'Ihre Worte konnten dem Kunden nicht per E-Mail geschickt werden',
      known:
        'Es wird nicht noch einmal versucht. Sie stehen auf der eigenen Seite des Kunden, die er jederzeit öffnen kann.',
      tell: 'Kennen Sie einen anderen Weg zu ihm, hilft ein Hinweis, dass eine Antwort da ist.',
    },
    reason: 'Was der Maildienst dazu sagt',
    desk: 'Falls gar nichts ankommt: Wer den Dienst betreibt, findet die Ursache auf dessen Zustandsseite.',
  },
  whyNamed: (board) =>
    `Sie erhalten diese Nachricht, weil Sie sich um Beschwerden auf der Tafel ${board} kümmern. Wer in welcher Reihenfolge benachrichtigt wird, entscheidet der Inhaber der Tafel.`,
};
