/**
 * Pinterest's test ids, as tools that live in its pages read them (2021 to 2026-08); no saved page with pins was at hand. Its
 * classes are hashes. What a picture is called is a machine's description of it ("This may contain: …"), so not the author's.
 */
export const PT = {
  /** A pin in a grid; adverts of several pins have pins in a pin. */
  pin: '[data-test-id="pin"]',
  pinLink: 'a[href*="/pin/"]',
  footer: '[data-test-id="pinrep-footer"]',
  pinTitle: '[data-test-id="pinrep-footer-organic-title"], [data-test-id="pinrep-title"], [data-test-id="pinTitle"], [data-test-id="pin-title"]',
  pinText: '[data-test-id="pinrep-description"], [data-test-id="pin-description"]',
  /** Older adverts say it in a name instead of in words. */
  advert: '[title], [aria-label]',
  /** The pin that a page is about. */
  closeup: '[data-test-id="closeup-body"], [data-test-id="CloseupMainPin"], [data-test-id="pin-closeup"], [data-test-id="CloseupDetails"]',
  title: '[data-test-id="closeup-title"], [data-test-id="pin-title"], [data-test-id="pinTitle"], h1',
  text: '[data-test-id="description-content-container"] [data-test-id="text-container"], [data-test-id="truncated-description"], [data-test-id="richPinInformation-description"], [data-test-id="structured-description"], [data-test-id="main-pin-description-text"], [data-test-id="closeup-description"], [data-test-id="pin-description"]',
  creator: 'a[data-test-id="creator-profile-link"], [data-test-id="creator-card-profile"] a, [data-test-id="pin-creator-profile"] a, [data-test-id="pinner-name"] a, a[data-test-id="creator-avatar-link"]',
  creatorName: '[data-test-id="creator-profile-name"], [data-test-id="pinner-name"]',
  wayOut: '[data-test-id="maybe-clickthrough-link"] a[href]',
  comment: '[data-test-id="commentThread-comment"]',
  commentText: '[data-test-id="text-container"]',
  link: 'a[href]',
  shell: '[data-test-id="pin"], [data-test-id="closeup-body"], #__PWS_ROOT__',
} as const;
