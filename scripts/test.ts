import path from 'node:path';
import { parseArgs } from 'node:util';
import { stopAll } from './testing/run-program.ts';
import { runStages } from './testing/run-stages.ts';
import { stages } from './testing/stages.ts';
import { summary } from './testing/summary.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { only: { type: 'string', multiple: true }, list: { type: 'boolean' } },
});

const all = stages(root);
const wanted = values.only ?? [];
const unknown = wanted.filter((name) => !all.some((stage) => stage.name.startsWith(name)));
const asked = all.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
const chosen = all.filter(
  (stage) => asked.includes(stage) || asked.some(({ needs }) => needs === stage.name),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopAll();
    process.exit(130);
  });
}

if (values.list) {
  console.log(all.map(({ name }) => name).join('\n'));
} else if (unknown.length > 0) {
  console.error(
    `No stage is called ${unknown.join(', ')}. There are:\n${all.map(({ name }) => name).join('\n')}`,
  );
  process.exitCode = 2;
} else {
  const results = await runStages(chosen, root, console.log);
  console.log(`\n${summary(results)}`);
  process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
}
