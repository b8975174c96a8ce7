import path from 'node:path';
import type { Rule } from './rule.ts';

const root = path.resolve(import.meta.dirname, '../..');
const emptySuffix = /(?:^|-)(?:utils?|helpers?|common|misc|data|info|handlers?)$/;

/** No folder and no file is named after nothing: `utils.ts`, `helpers/…`, `click-handler.ts`. */
export const plainNames: Rule = {
  create: (context) => ({
    Program(node) {
      for (const segment of path.relative(root, context.filename).split(path.sep)) {
        const name = segment.split('.')[0] ?? '';
        // A manager is a person of the glossary, so only the bare word is empty: `tell-manager.tsx` is a name.
        if (emptySuffix.test(name) || name === 'manager') {
          context.report({
            node,
            message: `“${segment}” says nothing: name the file after its main export, the folder after its noun.`,
          });
        }
      }
    },
  }),
};
