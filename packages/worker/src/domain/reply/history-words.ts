export type HeaderLabel = 'from' | 'sent' | 'to' | 'cc' | 'subject';

/** "On … wrote:" as mail programs write it, on one line. Each needs a digit besides, which the caller looks for. */
export const attributions: RegExp[] = [
  /^(?:On|At) .{4,}\bwrote ?:$/i,
  /^.{3,120} (?:wrote|writes)(?: on| at)? .{6,}:$/i,
  /^Am .{4,}\b(?:schrieb|hat)\b.*:$/i,
  /^.{3,120} schrieb(?: am| um)? .{6,}:$/i,
  /^Le .{4,}\b(?:a|à) écrit ?:$/i,
  /^.{3,120} a écrit(?: le)? .{6,}:$/i,
  /^El .{4,}\bescribió ?:$/i,
  /^.{3,120} escribió(?: el)? .{6,}:$/i,
  /^(?:Il|In data) .{4,}\bha scritto ?:$/i,
  /^Op .{4,}\b(?:schreef|heeft)\b.*:$/i,
  /^.{3,120} schreef(?: op)? .{6,}:$/i,
  /(?:tarihinde|saat).{0,200}(?:yazdı|şunları yazdı|şunu yazdı) ?:$/i,
  /(?:şunları|şunu) yazdı \(.{6,60}\) ?:$/i,
  /^(?:Em|No dia) .{4,}\bescreveu ?:$/i,
  /^(?:Den|På) .{4,}\b(?:skrev|skrev:)\b.*:$/i,
  /\bnapisał(?:\(a\)|a)? ?:$/i,
  /^(?:في|بتاريخ|يوم|بتأريخ) ?.{4,}(?:كتب|كتبت|كتَب|تمت كتابة ما يلي بواسطة|جاء من|أرسل|أرسلت).*[:：]$/,
  /^(?:كتب|كتبت) .{3,}(?:في|بتاريخ) .{4,}[:：]$/,
];

/** What stands between dashes above an earlier mail. */
export const separators =
  /^(?:original message|forwarded message|reply message|ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|orijinal mesaj|özgün ileti|iletilen mesaj|mensagem original|wiadomość oryginalna|originalmeddelande|oprindelig meddelelse|(?:ال)?رسالة (?:ال)?أصلية|الرسالة الأصلية|رسالة مُعاد توجيهها|رسالة معاد توجيهها)$/i;

/** Lines that introduce an earlier mail without dashes. */
export const forwardings =
  /^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:transféré|réexpédié)|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht|بداية الرسالة المُعاد توجيهها|بداية الرسالة المعاد توجيهها) ?:$/i;

const listed = (words: string) => words.trim().split(/\s*[|\n]\s*/);

const labels: Record<HeaderLabel, string[]> = {
  from: listed(`
    from | от | von | de | da | van | gönderen | kimden | från | fra | od | من | مِن | المرسل
  `),
  sent: listed(`
    sent | отправлено | дата | date | sent at | gesendet | datum | gesendet am | envoyé | envoyé le | fecha
    enviado | enviado el | enviada em | data | inviato | data invio | verzonden | gönderildi
    gönderme tarihi | gönderilme tarihi | tarih | skickat | sendt | wysłano | التاريخ | تاريخ
    تم الإرسال | تاريخ الإرسال | أُرسلت | أرسلت | الإرسال
  `),
  to: listed(`
    to | кому | an | à | a | para | aan | kime | alıcı | till | til | do | إلى | الى | المستلم
  `),
  cc: listed(`
    cc | kopie | bilgi | نسخة | نسخة إلى
  `),
  subject: listed(`
    subject | тема | betreff | objet | asunto | oggetto | onderwerp | konu | ämne | emne | temat
    assunto | الموضوع | موضوع
  `),
};

/** What mail programs call the headers of a mail that they quote, in lower case. */
export const headerLabels = new Map<string, HeaderLabel>(
  (Object.keys(labels) as HeaderLabel[]).flatMap((kind) =>
    labels[kind].map((label) => [label, kind] as const),
  ),
);
