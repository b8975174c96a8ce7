import { saveTheme } from '../../src/operations/themes/save-theme.ts';
import { sweepThemes } from '../../src/operations/themes/sweep-themes.ts';
import type { Board } from '../../src/queries/board.ts';
import type { Services } from '../../src/services.ts';

const themes: [name: string, rules: string[]][] = [
  [
    'Delivery',
    ['deliver', 'driver', 'late', 'Tour', 'Fahrer', 'geliefert', 'zu spät', 'توصيل', 'السائق', 'متأخر'],
  ],
  ['Freshness', ['fresh', 'mouldy', 'ripe', 'frisch', 'schimmelig', 'reifer', 'طازج']],
  ['Prices', ['price', 'charged', '2.49', '2,49', 'dear', 'teuer', 'السعر', 'غالي']],
  ['The till', ['till', 'queue', 'Kasse', 'الصندوق']],
  ['Opening hours', ['open at seven', 'um sieben', 'السابعة']],
  ['Website', ['page', 'website', 'phone', 'Seite', 'Telefon', 'الصفحة']],
];

const mostSweeps = 8;

/** Themes as the shop's people might have made them, given to all that was said. */
export async function giveThemes(services: Services, board: Board): Promise<void> {
  for (const [name, rules] of themes) await saveTheme(services, board, { name, rules });
  for (let sweep = 0; sweep < mostSweeps; sweep++) await sweepThemes(services);
}
