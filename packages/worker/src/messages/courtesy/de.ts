import type { en } from './en.ts';

export const de: typeof en = {
  draft: {
    dear: (name) => `Guten Tag ${name},`,
    hello: 'Guten Tag,',
    opening: {
      complaint: 'was Ihnen passiert ist, tut mir leid. Danke, dass Sie es uns gesagt haben.',
      question: 'danke für Ihre Frage. Es tut mir leid, dass die Antwort nicht leichter zu finden war.',
      suggestion: 'danke, dass Sie sich Gedanken gemacht haben, wie wir das besser machen können.',
      praise: 'danke für die freundlichen Worte. Ich habe sie weitergegeben.',
    },
    again: 'es tut mir leid, dass wir das beim ersten Mal nicht in Ordnung gebracht haben.',
    reply: 'danke für Ihre Nachricht.',
    body: '[… Ihre Antwort]',
    explain: 'So kam es dazu: [… was schiefging, in ein, zwei Sätzen]',
    next: 'Das tue ich jetzt: [… was, und bis wann]',
    put: 'Das haben wir getan: [… was in Ordnung gebracht wurde]',
    prevent: 'Damit es nicht wieder vorkommt: [… was sich ändert, oder streichen Sie diese Zeile]',
    close: 'Mit freundlichen Grüßen',
  },
  checklist: {
    complaint: [
      'Um Entschuldigung gebeten, ohne „aber“',
      'Herausgefunden, was passiert ist, und es klar gesagt',
      'Gefragt oder gelesen, was es wiedergutmachen würde',
      'Dem Team gesagt, was passiert ist',
    ],
    question: ['Beantwortet, was gefragt war', 'Die Antwort dahin gestellt, wo andere sie finden'],
    suggestion: ['An die weitergegeben, die entscheiden', 'Gesagt, was daraus wird'],
    praise: ['An die Person weitergegeben, um die es geht', 'Danke gesagt'],
  },
  hint: {
    policy: {
      why: 'klingt, als wäre die Regel wichtiger als der Mensch.',
      instead: 'Das kann ich nicht tun, weil … Was ich tun kann: …',
    },
    'should-have': {
      why: 'sagt, dass der Kunde selbst schuld ist.',
      instead: 'Das hätten wir klarer sagen können. Von hier an geht es so: …',
    },
    'calm-down': {
      why: 'beruhigt selten jemanden.',
      instead: 'Ich verstehe, dass Sie das geärgert hat.',
    },
    'already-said': {
      why: 'klingt ungeduldig, als hätte der Kunde nicht zugehört.',
      instead: 'Ich möchte es deutlicher sagen: …',
    },
    'nothing-to-do': {
      why: 'schlägt die Tür zu.',
      instead: 'Das kann ich nicht ändern. Was ich tun kann: …',
    },
    'to-be-honest': {
      why: 'lässt den Rest weniger ehrlich klingen, oder von oben herab.',
      instead: '(einfach weglassen)',
    },
    'if-you-feel': {
      why: 'lässt offen, ob etwas passiert ist. Es entschuldigt Gefühle, nicht den Fehler.',
      instead: 'Es tut mir leid, dass … passiert ist.',
    },
    'sorry-but': {
      why: 'nimmt die Entschuldigung zurück.',
      instead: 'Es tut mir leid. Der Grund ist: …',
    },
    'not-our-job': {
      why: 'schickt den Kunden weg.',
      instead: 'Ich finde heraus, wer das kann, und Sie hören von dort.',
    },
    'you-misread': {
      why: 'gibt dem Kunden die Schuld.',
      instead: 'Ich sehe, wie das zu verstehen war. Gemeint ist: …',
    },
    'nobody-else': {
      why: 'sagt dem Kunden, dass er damit allein ist.',
      instead: 'Danke, dass Sie es uns gesagt haben.',
    },
  },
};
