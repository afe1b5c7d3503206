/** A language to invent posts in: its commonest words, and the syllables that other words are made of. */
export interface Tongue {
  /** Share of the posts. */
  share: number;
  common: readonly string[];
  syllables: readonly string[];
  /** Written between words. */
  gap: string;
}

const words = (text: string): readonly string[] => text.split(' ');

export const TONGUES: readonly Tongue[] = [
  {
    share: 48,
    gap: ' ',
    common: words(
      "the to a and i of in is you for it that on my me with this at be so have just but we not are was all your what like no do can up get out now if its when from one how they good about love go know time day new people got as don't more will their she he his her an there who today back really see think want need make work still never could our first last after other only over best great please thanks help support order waiting phone app update battery price store week month",
    ),
    syllables: words('an ter ing re con per ti on men der ly st pre dis com ex pro able ight ough ma lo ra ne si to ba ke fi gra tle sh ow er est un out'),
  },
  {
    share: 9,
    gap: ' ',
    common: words('de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos mañana año niños señor día aquí está qué'),
    syllables: words('ca sa ci ón do ra mi en to ta pe re ña lo gue ción ma no ba lla'),
  },
  {
    share: 7,
    gap: ' ',
    common: words('de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você'),
    syllables: words('ção ra do sa ni lho pe ta ma re so inha to co lu gue é ba mos'),
  },
  {
    share: 7,
    gap: ' ',
    common: words("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais ou avec l'on c'est son nous vous comme tout ont été fait être aussi leur bien peut même sans très où ça déjà après français"),
    syllables: words('eau tion ment é re de pla che ou gne ri ve ma to li er be que'),
  },
  {
    share: 5,
    gap: ' ',
    common: words('der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei große straße für schön müssen'),
    syllables: words('ge ver be ung schaft keit er en lich zeug haus stadt ar bei ten ß ü ö ä'),
  },
  {
    share: 5,
    gap: ' ',
    common: words('di e il la che in a per un del non sono una con si da come è le dei nel alla più anche ha ma gli lo della questo o se al ai delle io tutto ancora molto perché quando dopo già così può'),
    syllables: words('zio ne ta re lo mo gna bel li co sa to pe ri ca va do'),
  },
  {
    share: 5,
    gap: ' ',
    common: words('и в не на я быть он с что а по это она этот к но они мы весь который из у за свой вы от же так для ты до бы или если нет мой ещё тоже очень только хорошо можно сегодня новый работа день'),
    syllables: words('ра но ста во ка ть ло ни ме те ла ку по ри ем ся щи ый ё'),
  },
  {
    share: 3,
    gap: ' ',
    common: words('के का में की है और से को पर इस हैं एक यह ने नहीं तो ही या हो कि भी लिए जो कर वह था आप मैं हम कुछ अब बहुत आज काम दिन'),
    syllables: words('रा ना मि की ते लो स म क त पु ह द्वा श्री प्र'),
  },
  {
    share: 3,
    gap: ' ',
    common: words('في من على أن إلى ما هذا لا التي كان مع عن هو هذه أو كل بعد الذي قد ذلك لم هي يوم إن كما لكن حتى عند قبل اليوم'),
    syllables: words('ال را نا مي كت لو سا مد بي تا هو قر شي'),
  },
  {
    share: 3,
    gap: '',
    common: words('の は を に が と で も た て です ます する から ない こと これ 今日 日本 新しい 買う 使う 人 時間 サービス アプリ 電話 でも いい ありがとう、 。'),
    syllables: words('カ ラ メ ト 語 東 京 学 生 会 社 物 き く さ し つ な ん ー'),
  },
  {
    share: 3,
    gap: '',
    common: words('的 了 是 在 我 不 有 人 这 个 们 他 来 上 大 到 说 你 要 就 和 也 可以 没有 今天 时间 手机 公司 问题 知道， 。 很 好'),
    syllables: words('东 西 南 北 学 生 会 社 新 旧 高 低 海 山 水 火 电 车 票 价'),
  },
  {
    share: 2,
    gap: ' ',
    common: words('이 그 저는 수 있다 하다 것을 없는 나는 우리 오늘 정말 너무 좋아요 그리고 하지만 때문에 사람 시간 회사 제품 서비스'),
    syllables: words('가 나 다 라 마 바 사 아 자 차 는 을 에서 로 한 국'),
  },
];
