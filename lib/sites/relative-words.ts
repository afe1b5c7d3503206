/** A unit of a relative time as sites write it; `week` has no precision of its own. */
export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * Words and abbreviations per unit, inflected ones by their beginning (`monat`: Monate, Monaten), lower case, without full stops, all languages together: a label is accepted only when
 * every word of it is known, so the languages do not get in each other's way. Of the few that do clash, `m` (minutes in English, months in Portuguese) and `год` (a year in Russian, hours in
 * Ukrainian) are settled in `relative-time.ts`.
 */
const UNIT_WORDS: Record<RelativeUnit, string> = {
  second: `s sec secs sek seg sn saniye с сек δευτερόλεπτα detik giây วินาที 秒 秒钟 초 सेकंड שניות ثانية ثانیه second sekun секунд segundo
    ثوان`,
  minute: `min mins dk dakika мин хв perce menit minit phút นาที 分 分钟 分鐘 分間 분 मिनट דקה דקות دقيقة دقائق دقیقه minut minuut хвилин минут
    λεπτ`,
  hour: `h hr hrs std ora ore uur uren u tim sa saat ч час часа часов ώρα ώρες órája jam giờ ชั่วโมง 時間 小时 小時 시간 घंटा घंटे שעה שעות ساعة
    ساعات ساعت oră godz годин stunde heure tunti hodin hour hora timm time`,
  day: `d day days tag tg día días dia dias j g gg dag dagar pv gün д дн день дня дней дні днів dzień dni dnia dnem dny μέρα μέρες napja
    hari ngày วัน 日 天 일 दिन יום ימים يوم أيام يوما روز zi zile dage giorn päivä tage jour ημέρ`,
  week: `w wk wks wo sem semaines sett weken uke uker uge uger vk hafta hf нед тиж тиждень hete minggu tuần สัปดาห์ 週間 周 週 星期 주 सप्ताह
    हफ़्ते हफ्ते أسبوع أسابيع هفته недел sema settiman săptămân tygodni εβδομάδ viikko woche тижні week veck tydz týdn שבוע`,
  month: `mo mos mth mon mes mois mesi mês mnd md kk ay мес міс mies μήνα μήνες hónapja bulan tháng เดือน か月 ヶ月 カ月 ヵ月 月 个月 個月 개월 달 شهر
    أشهر شهور ماه lună luni monat месяц місяц miesi kuukau month maand månad måned měsíc mese महीन חודש`,
  year: `y yr yrs año años ano anos ans anno anni jaar jr år vuosi vuotta v yıl лет года г л рік роки років rok lata lat rokem roky lety
    έτος έτη éve tahun năm ปี 年 년 साल वर्ष שנה שנים سنة سنوات سنين عام أعوام عاما سال ani jahr année year χρόν`,
};

const UNIT_OF: ReadonlyMap<string, RelativeUnit> = new Map(
  (Object.keys(UNIT_WORDS) as RelativeUnit[]).flatMap((unit) => words(UNIT_WORDS[unit]).map((word) => [word, unit] as const)),
);

/** Letters of a beginning, and of an ending. */
const LEAST_BEGINNING = 4;
const LONGEST_ENDING = 3;

/** The unit that a word in lower case names, in whatever form; undefined: none. */
export function unitNamed(word: string): RelativeUnit | undefined {
  const shortest = Math.max(LEAST_BEGINNING, word.length - LONGEST_ENDING);
  for (let end = word.length; end === word.length || end >= shortest; end -= 1) {
    const unit = UNIT_OF.get(word.slice(0, end));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** "Two hours" and the like in one word. */
export const DUAL_OF: ReadonlyMap<string, RelativeUnit> = new Map<string, RelativeUnit>([
  ...words('دقيقتين دقيقتان').map((word) => [word, 'minute'] as const),
  ...words('ساعتين ساعتان שעתיים').map((word) => [word, 'hour'] as const),
  ...words('يومين يومان יומיים').map((word) => [word, 'day'] as const),
  ...words('أسبوعين أسبوعان שבועיים').map((word) => [word, 'week'] as const),
  ...words('شهرين شهران חודשיים').map((word) => [word, 'month'] as const),
  ...words('سنتين سنتان عامين שנתיים').map((word) => [word, 'year'] as const),
]);

/** Unit words that are a number word elsewhere: "1 an" and "an hour ago", "2 a" and "a day ago". */
export const UNIT_AFTER_NUMBER: ReadonlyMap<string, RelativeUnit> = new Map([
  ['an', 'year'],
  ['a', 'year'],
]);

/** "Last week" says the number as well. */
export const ONE: ReadonlySet<string> = new Set(
  words(`last a an one ein eine einer einem einen un una uno une um uma een één en ett et bir один одна одну jeden jedna jedną jednou
    μία μια έναν ένα egy một एक satu`),
);

/** Words that say "ago", needed where the number is left out: "час назад", "منذ ساعة". */
export const AGO: ReadonlySet<string> = new Set(
  words(`ago last vor hace há fa geleden sedan siden sitten önce назад тому temu před πριν lalu trước 前 之前 以前 전 ที่แล้ว ที่ผ่านมา पहले
    לפני قبل منذ پیش acum atrás`),
);

/** The rest of such labels; "il y a" ends in `a`, which is a number word elsewhere, so the phrase is taken out whole. */
export const FILLER: ReadonlySet<string> = new Set(words('för for de από yang cách đây about over almost nearly etwa ungefähr fast über circa ca environ presque cerca casi quasi około ponad почти более около ongeveer bijna ungefär nästan yaklaşık'));
export const IL_Y_A = /^il y a(?= )/u;

export const NOW: ReadonlySet<string> = new Set([
  'now', 'just now', 'jetzt', 'gerade eben', 'ahora', 'ahora mismo', 'maintenant', "à l'instant", 'agora', 'agora mesmo', 'adesso',
  'nu', 'just nu', 'nå', 'teraz', 'şimdi', 'az önce', 'الآن', 'たった今', '刚刚', '剛剛', '방금', '방금 전', 'только что', 'сейчас', 'щойно',
  'baru saja', 'vừa xong', 'a moment ago', 'moments ago', 'a few seconds ago', 'less than a minute ago', 'right now', 'vor wenigen sekunden',
  'hace un momento', 'hace unos segundos', 'hace instantes', 'il y a quelques secondes', 'há instantes', 'alguns segundos atrás', 'pochi secondi fa',
  'zojuist', 'zonet', 'för några sekunder sedan', 'kilka sekund temu', 'przed chwilą', 'несколько секунд назад', 'birkaç saniye önce', '数秒前', '几秒前', '몇 초 전', 'منذ لحظات',
  'עכשיו', 'τώρα', 'nyt', 'právě teď',
]);
export const TODAY: ReadonlySet<string> = new Set([
  'today', 'heute', 'hoy', "aujourd'hui", 'hoje', 'oggi', 'vandaag', 'i dag', 'idag', 'сегодня', 'сьогодні', 'dzisiaj', 'dziś', 'bugün',
  'اليوم', 'امروز', '今日', '今天', '오늘', 'hari ini', 'hôm nay', 'วันนี้', 'היום', 'σήμερα', 'dnes', 'tänään', 'आज',
]);
/** Hindi's "कल" is left out: it says tomorrow as well. */
export const YESTERDAY: ReadonlySet<string> = new Set([
  'yesterday', 'gestern', 'ayer', 'hier', 'ontem', 'ieri', 'gisteren', 'i går', 'igår', 'вчера', 'вчора', 'wczoraj', 'dün', 'أمس',
  'دیروز', '昨日', '昨天', '어제', 'kemarin', 'hôm qua', 'เมื่อวาน', 'เมื่อวานนี้', 'אתמול', 'χθες', 'včera', 'eilen', 'tegnap',
]);
export const DAY_BEFORE_YESTERDAY: ReadonlySet<string> = new Set([
  'vorgestern', 'anteayer', 'avant-hier', 'anteontem', "l'altro ieri", 'eergisteren', 'i förrgår', 'przedwczoraj', 'позавчера', 'позавчора',
  'evvelsi gün', '前天', '一昨日', 'おととい', '그저께',
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
