/** What sites write on an advert, as a label of its own, in the languages they speak; lower case. */
const LABELS: ReadonlySet<string> = new Set(
  `ad|sponsored|promoted|promotional content|paid partnership|anzeige|werbung|gesponsert|patrocinado|promocionado|publicidad|anuncio|anúncio|promovido|sponsorisé|publicité
  |sponsorizzato|gesponsord|sponsorowane|reklama|sponsorlu|reklam|реклама|إعلان|ممول|ממומן|प्रायोजित|広告|スポンサー|プロモーション|赞助|推广|广告|贊助|廣告|광고|bersponsor|iklan|được tài trợ|quảng cáo`
    .split(/\s*\|\s*/),
);

/** Whether a label says, and says nothing else, that what it stands on is an advert: "Sponsored", "Anzeige", "広告". */
export function isAdvertLabel(text: string): boolean {
  return text.length < 40 && LABELS.has(text.replace(/\p{Cf}|[.·•:()[\]]/gu, '').replace(/\s+/g, ' ').trim().toLowerCase());
}
