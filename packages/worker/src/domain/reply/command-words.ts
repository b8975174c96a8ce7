/** What a first line may ask for. `answer` says expressly that what follows goes to the customer. */
export const commandNames = [
  'acknowledge',
  'resolve',
  'remark',
  'hand-over',
  'approve',
  'decline',
  'answer',
] as const;
export type CommandName = (typeof commandNames)[number];

const listed = (words: string) => words.trim().split(/\s*[|\n]\s*/);

/** Words as `folded` leaves them: lower case, without marks. `whole` stands alone, `before` stands before a colon. */
export const commandWords: Record<CommandName, { whole: string[]; before: string[] }> = {
  acknowledge: {
    whole: listed(`
      acknowledge | acknowledged | ack | mine | i'll take it | i will take it | i take it
      taking it | i'll take this | i will take this | i'll take this one | i'll handle it
      i'll handle this | on it | i'm on it | i am on it | got it | seen | seen, mine | it's mine
      this is mine | i've got it | i've got this | ubernehme ich | ich ubernehme
      uebernehme ich | ich uebernehme | ich uebernehme das | ich kuemmere mich darum
      ich ubernehme das | ich ubernehme es | ubernommen | das ubernehme ich | ich kummere mich
      ich kummere mich darum | ich kummer mich | kummere mich drum | mache ich | mach ich
      bestatigt | bestatigen | zur kenntnis genommen | gesehen | meins | meine | استلمت
      تم الاستلام | ساتولى الامر | ساتولي الامر | اتولى الامر | اتولى ذلك | ساهتم بالامر
      ساهتم بذلك | انا اتولى الامر | علم | تاكيد | تاكيد الاستلام | لي | انا لها
    `),
    before: [],
  },
  resolve: {
    whole: [],
    before: listed(`
      resolved | resolve | done | fixed | solved | settled | sorted | closed | close | solution
      resolution | erledigt | gelost | behoben | geklart | abgeschlossen | fertig | losung
      تم الحل | تم حل المشكله | تم حلها | حلت | الحل | تم | انتهى | اغلاق | تمت المعالجه
    `),
  },
  remark: {
    whole: [],
    before: listed(`
      remark | note | private | internal | private note | private remark | internal note
      comment | intern | notiz | interne notiz | anmerkung | bemerkung | vermerk | privat
      nur intern | ملاحظه | ملاحظه خاصه | ملاحظه داخليه | خاص | داخلي | تعليق
    `),
  },
  'hand-over': {
    whole: [],
    before: listed(`
      hand over to | hand-over to | handover to | hand this over to | hand it over to | hand to
      pass to | pass on to | pass it to | pass this to | give to | assign to | reassign to
      transfer to | over to | forward to | ubergeben an | ubergabe an | weitergeben an
      weiter an | zuweisen an | geht an | ich ubergebe an | weiterleiten an | تسليم الى
      تحويل الى | احاله الى | احيل الى | حول الى | نقل الى | سلم الى
    `),
  },
  approve: {
    whole: listed(`
      approve | approved | i approve | approve it | genehmigt | genehmige ich | ich genehmige
      genehmigen | freigegeben | einverstanden | موافق | موافقه | تمت الموافقه | اوافق
    `),
    before: [],
  },
  decline: {
    whole: listed(`
      decline | declined | i decline | reject | rejected | not approved | abgelehnt | ablehnen
      lehne ich ab | ich lehne ab | nicht genehmigt | رفض | مرفوض | ارفض | لا اوافق
    `),
    before: listed(`
      decline | declined | reject | rejected | not approved | abgelehnt | ablehnung | رفض
      مرفوض
    `),
  },
  answer: {
    whole: [],
    before: listed(`
      answer | reply | to the customer | to customer | tell the customer | antwort
      an den kunden | an die kundin | an kunde | رد | الرد | جواب | الى العميل | للعميل
    `),
  },
};

/** First lines that ask for something without saying it in a way that we know. */
export const orders = new Set(
  listed(`
    close | close it | close this | closed | done | resolved | resolve | resolve it | fixed
    solved | settled | finished | complete | completed | escalate | escalate it | reopen
    reopen it | delete | delete it | remove | ignore | ignore it | snooze | later | not mine
    wrong person | help | status | stop | unsubscribe | cancel | test | yes | no | ok | okay
    forward | assign | hand over | pass on | handover | remark | note | private | ja | nein
    erledigt | schliessen | fertig | hilfe | abmelden | gelost | behoben | weiterleiten
    ubergeben | loschen | nicht meins | نعم | لا | اغلق | اغلاق | تم | تم الحل | مساعده | حذف
    حول | انتهى | ليس لي
  `),
);

/** First words that hardly ever begin a sentence to a customer. */
export const strongWords = listed(`
  acknowledge | acknowledged | ack | resolve | resolved | approve | approved | decline
  declined | handover | hand over to | hand-over | assign to | forward to | escalate
  reassign | erledigt | genehmigt | abgelehnt | ubernehme | ubergeben an | weiterleiten an
  تم الحل | تحويل الى | احاله الى
`);

/** Lines that end a letter. What is below them is a name. */
export const closings =
  /^(?:(?:(?:best|kind|warm|many)\s)?(?:regards|wishes)|best|cheers|thanks|thank you|many thanks|yours|sincerely|(?:mit\s)?(?:freundlichen?|viele[nr]?|beste[nr]?|liebe[nr]?|herzliche[nr]?|schone[nr]?)\s(?:grusse[n]?|gruss)|gruss|grusse|lg|vg|mfg|danke|vielen dank|مع (?:خالص )?(?:التحيه|تحياتي|الشكر)|تحياتي|شكرا(?: لكم| لك)?|وشكرا)(?!\p{L})/u;
