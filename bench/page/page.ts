import { parseArgs } from 'node:util';
import { buildWidget } from '@wipeboard/demo/stack/prepare.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import { median } from '../median.ts';
import { machine, table, writeReport } from '../report.ts';
import { openSite } from './site.ts';
import { openForm, visit, type Load, type Opening } from './visit.ts';

const usage = `Measures what the widget costs the page it sits on, beside the same page without it.

  --rounds <n>   each opens both pages and the form, warmed and cold (10)
  --json <file>  the report as JSON
`;

const goals = { script: 10, warmed: 60, longTasks: 0, shift: 0 };

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    rounds: { type: 'string', default: '10' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const rounds = Number(values.rounds);
if (values.help || !Number.isInteger(rounds) || rounds < 1) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  await run();
}

async function run(): Promise<void> {
  await buildWidget();
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const loads: Record<'bare' | 'widget', Load[]> = { bare: [], widget: [] };
    const openings: Record<'warmed' | 'cold', Opening[]> = { warmed: [], cold: [] };
    await visit(browser, site, '/widget');
    for (let round = 0; round < rounds; round++) {
      loads.bare.push(await visit(browser, site, '/bare'));
      loads.widget.push(await visit(browser, site, '/widget'));
      openings.warmed.push(await openForm(browser, site, true));
      openings.cold.push(await openForm(browser, site, false));
    }
    const report = {
      bench: 'page',
      at: new Date().toISOString(),
      machine: { ...machine(), browser: browser.version(), throttle: 4 },
      rounds,
      goals,
      bare: medians(loads.bare),
      widget: medians(loads.widget),
      warmed: medians(openings.warmed),
      cold: medians(openings.cold),
    };
    console.log(`\n${table(rows(report))}\n`);
    if (values.json) await writeReport(values.json, report);
  } finally {
    await browser.close();
    await site.stop();
  }
}

function medians<Figures extends Record<string, number>>(all: Figures[]): Figures {
  const names = Object.keys(all[0]!) as (keyof Figures)[];
  const found = names.map((name) => [name, Math.round(median(all.map((one) => one[name]!)) * 10) / 10]);
  return Object.fromEntries(found) as Figures;
}

function rows({ bare, widget, warmed, cold }: { bare: Load; widget: Load; warmed: Opening; cold: Opening }) {
  return [
    ['', 'with the widget', 'without', 'goal'],
    ['script time on load, ms', widget.script, bare.script, `≤ ${goals.script}`],
    ['long tasks', widget.longTasks, bare.longTasks, goals.longTasks],
    ['layout shift', widget.shift, bare.shift, goals.shift],
    ['script bytes on load (brotli)', widget.bytes, bare.bytes, ''],
    ['further bytes to the form', warmed.bytes, '', ''],
    ['click → form painted, warmed, ms', warmed.painted, '', `≤ ${goals.warmed}`],
    ['click → form painted, cold, ms', cold.painted, '', ''],
  ];
}
