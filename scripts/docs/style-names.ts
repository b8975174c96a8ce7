import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './documents.ts';

const literal = /\b(?:part=|part\.add\(|setAttribute\('part', )(?:"([\w-]+)"|'([\w-]+)'|\{([^}]*)\})/g;

/** The custom properties that the widget's styles read and the parts that its pieces are named, from its source. */
export function styleNames(): { properties: string[]; parts: string[] } {
  const source = globSync('packages/widget/src/**/*.{ts,tsx}', { cwd: root }).map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  );
  const styles = source.join('\n');
  const properties = [...styles.matchAll(/var\((--wb-[a-z-]+)/g)].map(([, name]) => name!);
  // `part={done ? 'thanks' : 'note'}` names two.
  const parts = [...styles.replaceAll(/\[part=[^\]]*\]/g, '').matchAll(literal)].flatMap(
    ([, double, single, expression]) =>
      expression === undefined
        ? [double ?? single!]
        : [...expression.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!),
  );
  return { properties: [...new Set(properties)].toSorted(), parts: [...new Set(parts)].toSorted() };
}
