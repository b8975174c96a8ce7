// As `folded` writes them: one family of what is sold in each line. What \b can’t see the edges of stands after it.
const topics = [
  /\b(casino|jackpot|betting|sportwetten|1xbet|free spins|poker online|freispiele)\b|казино|рулетк|كازينو|مراهنات/u,
  /\b(viagra|cialis|kamagra|cbd oil|male enhancement|potenzmittel|(lose|burn) \d+ (pounds|lbs|kg)|(weight loss|keto) (pills|gummies))\b|виагр|فياجرا/u,
  /\b(payday|instant loans?|personal loans?|loans? from [$€£]|bad credit|rejected by banks|blacklisted|kredit ohne schufa|sofortkredit)\b|микрозаим|кредит онлаин|قرض فوري|قروض/u,
  /\b(backlinks?|seo|guest posts?|link building|rank (higher|first|on google)|google rankings?|web(site)? traffic|suchmaschinenoptimierung)\b/u,
  /\b(bitcoin|crypto|krypto|forex|usdt|binary options|trading signals|passive income|passives einkommen)\b|криптовалют|تداول العملات/u,
  /\b(escorts?|porn\p{L}*|(hot|sexy|lonely|horny) (girls|women|singles|ladies)|adult (dating|chat|cams?)|sexkontakte|onlyfans|(nude|private) (pics|photos)|sex ?(cams?|chat|videos?|dating|gratis)|(heisse|einsame) (frauen|hausfrauen)|(chicas|mujeres) (calientes|solteras)|videos? xxx)\b|интим|секс знакомства/u,
  /\b(replica|rolex|cheap jerseys|designer bags)\b/u,
  /\b(buy followers|instagram followers|likes kaufen)\b|подписчик|زياده متابعين/u,
  /\b(earn|make|verdienen sie) (up to |bis zu )?[$€£]?\s?\d[\d.,]*\s?(k\b|\$|€|usd|euro|dollars|per\b|a day|daily|am tag|pro\b)|100% (free|guaranteed|garantiert)|\b(work from home|click here|limited offer)\b|заработ/u,
];

// A medicine that a customer of a pharmacy names is not for sale; one that a sentence begins to sell is.
const medicine =
  '(sildenafil|tadalafil|modafinil|tramadol|xanax|phentermine|alprazolam|zolpidem|силденафил|тадалафил|дженерик|シルテナフィル|タタラフィル)';
const sellsMedicine = new RegExp(
  [
    `(^|[.!?>] ?)(buy|order|acheter|commander|comprar|купить|заказать) (cheap |generic |de )?${medicine}`,
    `${medicine} (rezeptfrei|ohne rezept|sans ordonnance|недорого|без рецепта|通販|激安|個人輸入|\\d+ ?mg (price|cost|dosage) <a )`,
  ].join('|'),
  'u',
);

// How somebody speaks who has it to sell. A customer tells of a loan or of a search engine; they offer none.
const sellers = [
  /\bdo you need an? [\p{L} ,]{0,40}loan\b.{0,250}[@%]|\bwe (offer|provide|give out) ([\p{L}]+ )?loans?\b|\b(loan firm|lending company|loan lender)\b.{0,20}\bhelped me\b|\bbrauchen sie ([\p{L}]+ ){0,3}kredit\b.{0,100}[@%]|\boffre de prets? (entre particuliers|rapide|serieux)\b/u,
  /\b(seo|rankings?|search engine\p{L}*|web ?design\p{L}*|redesign your website|suchmaschinenoptimierung)\b.{0,300}\b(we (offer|provide)|affordable (seo|price|packages)|(send|get) (you )?a (free )?(quote|proposal|audit)|our portfolio|unverbindliches angebot|kostenlose analyse)\b/u,
  /\b(we|i) (have|are) (a team|an agency) of web\b|\bredesign your website (at|for)\b|\b(real|targeted) (visitors|followers|backlinks)\b.{0,60}[$€£]\d|\bcontact forms\b.{0,80}[$€£]\d/u,
];

/** What of it is sold in words as `folded` writes them: in how many families, and whether a seller speaks. */
export function soldIn(plain: string): { families: number; seller: boolean } {
  const seller = sellers.some((speech) => speech.test(plain));
  const named = topics.filter((kind) => kind.test(plain)).length + (sellsMedicine.test(plain) ? 1 : 0);
  return { families: seller ? Math.max(1, named) : named, seller };
}
