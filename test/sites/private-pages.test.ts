import { expect, test } from 'vitest';
import { isPrivatePage } from '../../lib/sites/private-pages.ts';

test.each([
  'https://mail.google.com/mail/u/0/', 'https://docs.google.com/document/d/1', 'https://web.whatsapp.com/', 'https://outlook.live.com/mail/0/', 'https://outlook.office.com/',
  'https://www.novapine-bank.example/transfer', 'https://forum.example/login', 'https://forum.example/login.php', 'https://forum.example/ucp.php?i=pm', 'https://forum.example/account/security',
  'https://shop.example/checkout/2', 'https://shop.example/de/warenkorb', 'https://social.example/settings', 'https://social.example/messages/1', 'https://forum.example/conversations/', 'https://blog.example/wp-admin/edit.php',
  'about:blank', 'file:///home/anna/page.html', 'chrome://settings/',
])('%s is never read', (address) => expect(isPrivatePage(new URL(address))).toBe(true));

test.each([
  'https://forum.example/threads/login-fails-since-friday.12/', 'https://forum.example/viewtopic.php?t=2', 'https://blog.example/2026/02/my-account-was-hacked/', 'http://localhost:8080/t/1',
  'https://lumetra.example/', 'https://blog.example/orders-of-magnitude/', 'https://mailchimp.example/blog', 'https://forum.example/topic/message-board',
])('%s may be read', (address) => expect(isPrivatePage(new URL(address))).toBe(false));
