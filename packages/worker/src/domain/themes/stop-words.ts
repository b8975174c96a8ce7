import type { Locale } from '@wipeboard/shared';
import { folded } from '../folded-text.ts';

const listed = (words: string) => new Set(words.trim().split(/\s+/).map(folded));

/** Words that say nothing by themselves, by language; apostrophes are left out. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: listed(`
    a about above after again against all also always am an and any are arent as at back be because been before being
    below between both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont down
    during each either else even ever every few for from further get gets getting go goes going gone got had hadnt has
    hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its itself ive just know
    less let like lot made make many may me might more most much must my myself need never no nor not nothing now of
    off on once one only or other our ours out over own please quite really said same say see seem seems shall she
    should shouldnt since so some something still such take than thank thanks that thats the their theirs them then
    there theres these they theyre thing things this those though through time to too two under until up upon us use
    used using very want wanted was wasnt way we well went were werent what when where whether which while who whole
    whom why will with within without wont would wouldnt yes yet you your youre yours
  `),
  de: listed(`
    aber ab alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist bitte bloß da
    dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin darum darüber das dass davon dazu
    dein deine dem den denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
    durch ein eine einem einen einer eines einfach einige einmal er erst es etwa etwas euch euer eure für ganz gar gegen
    gehabt geht gemacht gerade gern gibt ging habe haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im immer in ins irgendwie ist ja jede jedem jeden jeder jedes jetzt kann kam kaum kein
    keine keinem keinen keiner können könnte könnten kommt lassen leider machen macht mal man manche mehr mein meine
    meinem meinen meiner mich mir mit muss müssen musste nach nachdem nicht nichts nie nein noch nun nur ob oder ohne
    schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollte sollten somit sondern
    sonst trotz trotzdem über um und uns unser unsere unserem unseren unserer unter vielleicht viel viele vielen vom von
    vor wann war waren warum was wegen weil weiter welche welcher wem wen wenig wenn wer werde werden wie wieder will wir
    wird wirklich wo wollen wollte worden wurde wurden würde würden zu zum zur zwar zwei zwischen
  `),
  ar: listed(`
    في من على إلى الى عن مع هذا هذه ذلك تلك هو هي هم هن أنا انا نحن أنت انت أنتم كان كانت كانوا يكون تكون لم لن لا ما
    ماذا لماذا كيف أين متى هل أن ان إن أنه انه إنه أنها لأن لان لكن ولكن ثم أو او أم بل حتى إذا اذا لو كل بعض أي اي غير
    بين عند عندما بعد قبل فوق تحت أمام خلف منذ خلال دون بدون قد لقد سوف كما مثل جدا فقط أيضا ايضا هنا هناك الذي التي
    الذين اللذي منه منها منهم فيه فيها به بها له لها لهم لي لنا لك لكم عليه عليها علي إليه إليها عنه عنها وهو وهي وما
    ولا ولم وفي ومن وعلى وكان وكانت وهذا وهذه يا نعم كلا ليس ليست شيء شي تم يتم كنت كنا أكثر اكثر أقل كثير كثيرا مرة
    واحد واحدة حيث ذات نفس كذلك الآن اليوم والله شكرا
  `),
};
