import { plainLine } from './quoted-history.ts';

const dashes = /^(?:--|—|–|-- ?—)$/;
const devices = String.raw`(?:i ?phone|i ?pad|i ?pod|galaxy|samsung|android|smartphone|handy|mobil\w*|mobile\w*|telefon\w*|téléphone|móvil|cellulare|telefoon|huawei|xiaomi|pixel|blackberry|windows|mac|outlook|yahoo|gmail|gmx|web\.de|proton\w*|k-9|spark|thunderbird|fairemail|airmail|mailbox|superhuman|bluemail|edison|canary|tuta\w*|fastmail|aol|mail\w*|آيفون|ايفون|iPhone)`;

/** What mail programs add below somebody's words, each on a line of its own. */
const adverts: RegExp[] = [
  new RegExp(String.raw`^Sent (?:from|via|with|using)\b.{0,60}\b${devices}.{0,80}$`, 'i'),
  /^Sent from my [\w .,!'’-]{2,60}$/i,
  /^Sent from (?:Outlook|Mail) for .{2,60}$/i,
  /^(?:Get|Download) Outlook for .{2,80}$/i,
  /^Yahoo Mail: Search, Organi[sz]e, Conquer.{0,80}$/i,
  /^Sent from Yahoo Mail.{0,80}$/i,
  /^Von mein(?:em|er) .{2,60} gesendet\.?$/i,
  /^Von .{2,60} (?:für|auf) .{2,60} gesendet\.?$/i,
  new RegExp(
    String.raw`^(?:Gesendet|Verschickt|Versendet) (?:von|mit|über|aus)\b.{0,80}\b${devices}.{0,80}$`,
    'i',
  ),
  /^Diese Nachricht wurde von mein\w+ .{2,60} gesendet\.?$/i,
  /^(?:Holen|Laden) Sie (?:sich )?Outlook für .{2,80}$/i,
  /^Outlook für .{2,40} (?:beziehen|herunterladen).{0,60}$/i,
  new RegExp(String.raw`^Envoyé (?:de|depuis|à partir (?:de|d['’]))\s?.{0,40}\b${devices}.{0,40}$`, 'i'),
  /^(?:Télécharger|Obtenir|Obtenez) Outlook pour .{2,80}$/i,
  new RegExp(String.raw`^Enviado (?:desde|con|do|de)\b.{0,40}\b${devices}.{0,40}$`, 'i'),
  /^(?:Obtener|Obtenga|Descargar) Outlook para .{2,80}$/i,
  new RegExp(String.raw`^Inviato (?:da|dal|con)\b.{0,40}\b${devices}.{0,40}$`, 'i'),
  /^(?:Ottieni|Scarica) Outlook per .{2,80}$/i,
  new RegExp(String.raw`^(?:Verstuurd|Verzonden) (?:vanaf|met|via|vanuit)\b.{0,40}\b${devices}.{0,40}$`, 'i'),
  /^(?:Download|Outlook) .{0,10}Outlook voor .{2,80}$|^Outlook voor .{2,40} downloaden.{0,60}$/i,
  /^.{2,40}['’](?:umdan|ımdan|imden|ümden|dan|den|tan|ten) gönderildi\.?$/i,
  /^Outlook for .{2,20}['’].{1,4} (?:edinin|indirin|alın).{0,60}$/i,
  /^(?:أُرسلت|أرسلت|أُرسل|أرسل|مُرسل|مرسل|تم الإرسال|تم إرسالها|تم إرسال هذه الرسالة|أُرسِلت) (?:من|عبر|بواسطة|باستخدام).{1,80}$/,
  /^(?:الحصول على|احصل على|تنزيل) Outlook (?:ل|لـ|من أجل) ?.{1,80}$/,
];

const longestSignature = { lines: 10, letters: 600 };

/** A segment of somebody's words without the signature below it and without what their mail program adds. */
export function withoutSignature(lines: readonly string[]): string[] {
  const end = lines.findIndex(
    (line, at) => line === '-- ' || (dashes.test(plainLine(line)) && isShort(lines, at)),
  );
  const kept = end === -1 ? [...lines] : lines.slice(0, end);
  while (kept.length > 0 && isAddition(plainLine(kept.at(-1)!))) kept.pop();
  return kept;
}

/** Dashes alone may also part two halves of a text; what is below them is a signature only if it is as short as one. */
function isShort(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1).filter((line) => plainLine(line) !== '');
  const { lines: most, letters } = longestSignature;
  return below.length <= most && below.join('').length <= letters;
}

const isAddition = (plain: string): boolean => plain === '' || isAdvert(plain);

function isAdvert(plain: string): boolean {
  if (plain.length < 8 || plain.length > 220) return false;
  const bare = plain
    .replace(/\s*[<[(]\s*https?:\/\/[^\s>\])]*\s*[>\])]/g, '')
    .replace(/https?:\/\/\S+/g, '')
    .trim();
  return adverts.some((form) => form.test(bare));
}
