import { expect, it } from 'vitest';
import { linkedinAdapter } from '../../../lib/sites/linkedin/adapter.ts';

const FEED = { kind: 'feed', id: null } as const;

it('lists a comment once, though its key stands on three elements', () => {
  const key = 'replaceableComment_urn:li:comment:(urn:li:activity:7341094849800032260,7341127945979117570)';
  document.body.innerHTML = `<div id="outer" componentkey="${key}"><div componentkey="${key}"><p componentkey="${key}">Mine sings.</p></div></div>`;
  expect(linkedinAdapter.findPosts(document, FEED).map((root) => root.id)).toEqual(['outer']);
});

it('finds the root itself when it is handed one', () => {
  document.body.innerHTML = '<div role="article" data-urn="urn:li:activity:7341094849800032260"></div>';
  const root = document.body.firstElementChild;
  expect(root && linkedinAdapter.findPosts(root, FEED)).toEqual([root]);
});
