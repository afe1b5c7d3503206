import { expect, test } from 'vitest';
import { isAdvertLabel } from '../../lib/sites/advert-label.ts';

test.each(['Sponsored', ' sponsored ', 'Promoted ·', 'Anzeige', 'Patrocinado', 'Sponsorisé', 'Реклама', '広告', 'ممول', 'Quảng cáo'])('%s marks an advert', (label) => {
  expect(isAdvertLabel(label)).toBe(true);
});

test.each(['', 'Sponsored by nobody', 'adorable', 'We promoted Mara', 'Anzeigen', '1K', 'Ad'.repeat(40)])('%s marks none', (label) => {
  expect(isAdvertLabel(label)).toBe(false);
});
