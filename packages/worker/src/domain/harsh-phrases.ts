import type { Locale } from '@wipeboard/shared';

/** Why a phrase lands badly; what to say instead hangs on it. */
export const hintReasons = [
  'policy',
  'should-have',
  'calm-down',
  'already-said',
  'nothing-to-do',
  'to-be-honest',
  'if-you-feel',
  'sorry-but',
  'not-our-job',
  'you-misread',
  'nobody-else',
] as const;
export type HintReason = (typeof hintReasons)[number];

const listed = (words: string) => words.trim().split(/\s*[|\n]\s*/);

/** `…` stands for up to eight words of the same sentence. */
export const harshPhrases: Record<Locale, Record<HintReason, string[]>> = {
  en: {
    policy: listed(`
      that's our policy | that is our policy | it's our policy | it is our policy | it's company policy
      our policy is | our policy states | our policy does not | our policy doesn't | per our policy
      as per policy | against our policy | not our policy | store policy | our terms clearly
    `),
    'should-have': listed("you should have | you should've | you ought to have | you could have just"),
    'calm-down': listed(`
      calm down | please relax | no need to be upset | no need to get upset | no need to shout
      no reason to be upset | don't be upset | you are overreacting | you're overreacting
    `),
    'already-said': listed(`
      as i already said | as i said | as i've said | as already explained | as i already explained
      as i explained | as i have explained | like i said | as previously stated | as already mentioned
      as i mentioned | i already told you | i have already told you | once again, as
    `),
    'nothing-to-do': listed(`
      nothing we can do | nothing i can do | nothing more we can do | nothing else we can do
      our hands are tied | my hands are tied | can't help you | cannot help you | can't do anything
      cannot do anything | that's impossible | that is impossible
    `),
    'to-be-honest': listed(`
      to be honest | to be frank | to be fair | frankly | honestly | obviously | with all due respect
      with respect | as you should know | as you know
    `),
    'if-you-feel': listed(`
      sorry if you | sorry that you feel | sorry you feel | i'm sorry you think | sorry for any inconvenience
      apologise for any inconvenience | apologize for any inconvenience | sorry for the inconvenience
    `),
    'sorry-but': listed("i'm sorry but | i am sorry but | we're sorry but | we are sorry but | sorry but"),
    'not-our-job': listed(`
      not our problem | not my problem | not our fault | not my fault | not our responsibility
      not my department | not our department | not my job | that's not us | you'll have to ask
      you will have to ask | you need to contact
    `),
    'you-misread': listed(`
      you misunderstood | you have misunderstood | you've misunderstood | you must have misunderstood
      you failed to | you neglected to | you claim | you allege | your mistake | your own fault | your fault
      you didn't read | you did not read | you are wrong | you're wrong
    `),
    'nobody-else': listed(`
      nobody else has complained | no one else has complained | nobody else complained
      no one else complained | nobody has ever complained | you're the only one | you are the only one
      you're the first to complain | you are the first to complain
    `),
  },
  de: {
    policy: listed(`
      das ist bei uns so | so sind unsere regeln | das sind unsere regeln | unsere richtlinien
      unsere richtlinie | nach unseren richtlinien | laut unseren agb | gemäß unseren agb
      das ist vorschrift | das sind die vorschriften | das ist bei uns nicht üblich
      aus prinzip nicht | das ist firmenpolitik
    `),
    'should-have': listed(`
      sie hätten … sollen | sie hätten … müssen | hätten sie … müssen | da hätten sie | hätten sie doch
    `),
    'calm-down': listed(`
      beruhigen sie sich | bleiben sie ruhig | bleiben sie sachlich | regen sie sich nicht auf
      kein grund zur aufregung | kein grund, sich aufzuregen | sie übertreiben
    `),
    'already-said': listed(`
      wie ich bereits | wie ich schon | wie bereits erwähnt | wie bereits gesagt | wie schon gesagt
      wie gesagt | wie bereits erklärt | wie schon erklärt | wie bereits mitgeteilt | wie schon erwähnt
      ich habe ihnen bereits | ich habe ihnen schon | noch einmal zum mitschreiben
    `),
    'nothing-to-do': listed(`
      können wir nichts tun | kann ich nichts tun | können wir nichts machen | kann ich nichts machen
      können wir nichts ändern | kann ich nichts ändern | da kann man nichts machen
      uns sind die hände gebunden | mir sind die hände gebunden | das ist unmöglich | das geht nicht
      kann ich ihnen nicht helfen | können wir ihnen nicht helfen
    `),
    'to-be-honest': listed(`
      ehrlich gesagt | um ehrlich zu sein | offen gesagt | offen gestanden | bei allem respekt
      bei allem verständnis | wie sie wissen | wie sie wissen sollten | offensichtlich | selbstverständlich nicht
    `),
    'if-you-feel': listed(`
      falls sie sich | sollten sie sich | wenn sie das so sehen | wenn sie das so empfinden
      dass sie das so sehen | dass sie das so empfinden | etwaige unannehmlichkeiten
      eventuelle unannehmlichkeiten | mögliche unannehmlichkeiten
    `),
    'sorry-but': listed(`
      tut mir leid, aber | tut uns leid, aber | bedaure, aber | bedauern, aber | entschuldigung, aber
    `),
    'not-our-job': listed(`
      nicht unser problem | nicht mein problem | nicht unsere schuld | nicht meine schuld
      dafür sind wir nicht zuständig | dafür bin ich nicht zuständig | nicht zuständig
      nicht mein bereich | nicht unsere sache | da müssen sie sich
    `),
    'you-misread': listed(`
      sie haben … missverstanden | sie haben … falsch verstanden | sie haben … nicht gelesen
      sie behaupten | ihr fehler | ihre schuld | sie haben versäumt | sie haben es versäumt
      sie irren sich | da irren sie | selbst schuld
    `),
    'nobody-else': listed(`
      sonst hat sich niemand | sonst hat sich keiner | noch nie jemand beschwert | noch niemand beschwert
      sie sind der einzige | sie sind die einzige | sie sind der erste | sie sind die erste
    `),
  },
  ar: {
    policy: listed(`
      هذه سياستنا | هذه سياسة الشركة | هذه سياسة المتجر | سياستنا تنص | سياستنا لا تسمح
      حسب سياستنا | وفقًا لسياستنا | سياسة الشركة لا تسمح | هذا هو النظام | هذا نظامنا
    `),
    'should-have': listed(`
      كان عليك | كان يجب عليك | كان ينبغي عليك | كان من المفترض أن تقوم | كان عليكم | كان يجب عليكم
    `),
    'calm-down': listed('اهدأ | هدئ من روعك | هدّئ نفسك | لا داعي للغضب | لا داعي للانفعال | أنت تبالغ'),
    'already-said': listed(`
      كما قلت | كما قلت لك | كما ذكرت سابقًا | كما ذكرت | كما ذكرنا | كما سبق وذكرت | كما أوضحت
      سبق أن قلت | سبق وأخبرتك | أخبرتك من قبل
    `),
    'nothing-to-do': listed(`
      لا يمكننا فعل شيء | لا نستطيع فعل شيء | لا يمكنني فعل شيء | لا أستطيع فعل شيء | ليس بيدنا شيء
      ليس بيدي شيء | ليس باليد حيلة | هذا مستحيل | لا يمكننا مساعدتك | لا أستطيع مساعدتك
    `),
    'to-be-honest': listed('بصراحة | لأكون صادقًا | لأكون صريحًا | مع كل الاحترام | كما تعلم | من الواضح أن'),
    'if-you-feel': listed(`
      إذا كنت تشعر | إن كنت تشعر | إذا شعرت | نأسف لأنك تشعر | نعتذر عن أي إزعاج | نأسف لأي إزعاج
    `),
    'sorry-but': listed('آسف، لكن | آسف ولكن | آسفون ولكن | نأسف ولكن | نعتذر ولكن | أعتذر ولكن | عذرًا ولكن'),
    'not-our-job': listed(`
      ليست مشكلتنا | ليست مشكلتي | هذا ليس خطأنا | ليس ذنبنا | ليس من اختصاصنا | ليس من اختصاصي
      لسنا مسؤولين | لست مسؤولا
    `),
    'you-misread': listed(
      'لقد أسأت الفهم | أسأت الفهم | لم تفهم | هذا خطؤك | أنت المخطئ | تدّعي أن | لم تقرأ',
    ),
    'nobody-else': listed('لم يشتك أحد | لم يشتكِ أحد غيرك | أنت الوحيد | أنت أول من يشتكي'),
  },
};

/** A sentence with one of these words apologises instead: "you should have heard from us sooner". */
export const kindTurns: Partial<Record<HintReason, string[]>> = {
  'should-have': listed(`
    received | heard | had | been | got | never had | bekommen | erhalten | gehört | haben | werden
    finden | hören | warten
  `),
};
