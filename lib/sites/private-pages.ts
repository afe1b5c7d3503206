/** Hosts whose pages are nobody's business but the user's: mail, chat, files, calendars, banks and tax offices, as far as a name tells. */
const PRIVATE_HOST =
  /^(?:(?:web)?mail|inbox|imap|outlook|owa|calendar|docs|drive|sheets|slides|keep|meet|chat|messages|contacts|photos|myaccount|accounts?|login|signin|auth|sso|id|idp|secure|pay|payments?|checkout|billing|wallet|banking|online-?banking|netbank|ebanking|my|portal|intranet|admin|vault|passwords?)\.|^web[akz]?\.(?:whatsapp|telegram|skype)\.|(?:^|\.)(?:protonmail\.com|proton\.me|icloud\.com|paypal\.com|web\.de|gmx\.(?:net|de|at|ch|com)|fastmail\.com|office\.com|sharepoint\.com|onedrive\.live\.com|dropbox\.com|1password\.com|bitwarden\.com|lastpass\.com|slack\.com|teams\.microsoft\.com|messenger\.com)$|bank(?:ing)?\.|sparkasse/i;

/** Where an account is entered, changed or paid from, and where people write to each other in private. */
const PRIVATE_PATH =
  /(?:^|\/)(?:(?:log|sign)[-_]?(?:in|on|out|up)|register|password|passwort|forgot|reset|oauth2?|auth|sso|2fa|mfa|(?:my[-_]?)?account|(?:mein-)?konto|compte|cuenta|settings|preferences|einstellungen|checkout|cart|basket|warenkorb|panier|carrito|payments?|billing|orders?|invoices?|wallet|messages|inbox|mail|mailbox|webmail|dms?|direct|conversations|private|pm|notifications|admin|wp-admin|wp-login|(?:u|user)cp\.php|private\.php|privmsg\.php)(?:\/|\.(?:php|aspx?|html?|jsp)$|$)/i;

/** Whether a page is one that is never read, whatever it shows. */
export function isPrivatePage(url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return true;
  return PRIVATE_HOST.test(url.hostname) || PRIVATE_PATH.test(url.pathname);
}
