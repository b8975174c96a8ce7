import type { Rule, SyntaxNode } from './rule.ts';

const message =
  'Panel and wall are downloaded on intent: reach them by `import(…)` only; types may be imported with `import type`.';

/** A static import of the panel would put Preact into wipeboard.js; a dynamic one makes the chunk. */
export const lazyPanel: Rule = {
  create(context) {
    const check = (node: SyntaxNode) => {
      const from = String(node.source?.value ?? '');
      if ((node.importKind ?? node.exportKind) !== 'type' && /(?:^|\/)(?:panel|wall)\//.test(from)) {
        context.report({ node, message });
      }
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
