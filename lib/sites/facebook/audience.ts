import { all, attr, nearest, one, parentOf, tagOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { S } from './selectors.ts';

/** The outline of the globe that stands for everyone, the same in every language (seen 2023 to 2026). */
const GLOBE = 'M109.5 408.5c0 3.23';

/** "Public" as the languages of Facebook write it in "Shared with Public" and "Public group". */
const PUBLIC =
  /\bpubli[ckqs]|\bpúbli[ck]|\bpubblic|öffentlich|offentlig|openbar|\btutti\b|julkinen|veřejn|verejn|nyilvános|δημόσι|доступно всем|общедоступн|публичн|усім|всім|herkes|công khai|สาธารณะ|公開|公开|所有人|전체 공개|공개 그룹|العام|عامة|عمومی|सार्वजनिक|সর্বজনীন|পাবলিক|ציבורי/iu;
/** Friends, the author alone, members, chosen people, private groups. */
const PRIVATE =
  /\bfriends?\b|freunde|\bamis\b|\bamigos\b|\bamici\b|vrienden|\bvänner\b|\bvenner\b|kaverit|znajomi|přátel|priatel|ismerős|prieteni|φίλοι|друз|arkadaş|bạn bè|\bteman|เพื่อน|友達|友人|好友|朋友|친구|أصدقاء|دوستان|मित्र|বন্ধু|חברים|only me|nur ich|moi uniquement|s[oó] (?:yo|eu|io)\b|somente eu|apenas eu|alleen ik|tylko ja|sadece ben|chỉ mình tôi|hanya saya|เฉพาะฉัน|自分のみ|只限本人|仅限自己|나만|только я|\bmembers\b|mitglieder|\bmembres\b|miembros|membros|\bmembri\b|\bleden\b|medlemmar|medlemmer|członk|üyeler|thành viên|anggota|สมาชิก|メンバー|成员|成員|멤버|أعضاء|участник|\bprivat|\bprivé|\bprivad|prywatn|soukrom|özel|riêng tư|ส่วนตัว|プライベート|非公開|私密|비공개|خاص|закрыт|приват|\bcustom|benutzerdefiniert|personnalis|personaliz/iu;

export type Audience = 'public' | 'private' | 'unknown';

/**
 * Who may see a post, as its head says: by the globe, else by the words of the picture's title. Of a title that is neither
 * nothing is known.
 */
export function audienceIn(head: readonly Element[]): Audience {
  for (const icon of head) {
    const path = tagOf(icon) === 'svg' ? one(icon, 'path') : null;
    if (path !== null && (attr(path, 'd') ?? '').startsWith(GLOBE)) return 'public';
    const said = saidBy(attr(icon, 'title') ?? attr(icon, 'aria-label') ?? '');
    if (said !== 'unknown') return said;
  }
  return 'unknown';
}

/** "Public group · 12K members", below the name of the group whose page it is. */
export function groupAudience(doc: Document): Audience {
  for (const members of all(doc, S.groupMembers)) {
    if (nearest(members, S.root) !== null) continue;
    for (let block = parentOf(members), level = 0; block !== null && level < 5; block = parentOf(block), level += 1) {
      const told = lineOf(block, (element) => element === members);
      if (/\p{L}{3}/u.test(told)) return saidBy(told.slice(0, 200));
    }
  }
  return 'unknown';
}

function saidBy(title: string): Audience {
  // First what is private: "Members of Lumetra's public library".
  if (PRIVATE.test(title)) return 'private';
  return PUBLIC.test(title) ? 'public' : 'unknown';
}
