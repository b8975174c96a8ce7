import type { Rule } from './rule.ts';

const message = 'The clock is given: ask `services.now()`; a rule in domain takes `now` as an argument.';

/** `new Date()` and `Date()` read the clock; no-restricted-properties sees only `Date.now()`. */
export const givenTime: Rule = {
  create: (context) => ({
    'NewExpression[callee.name="Date"][arguments.length=0]': (node) => context.report({ node, message }),
    'CallExpression[callee.name="Date"]': (node) => context.report({ node, message }),
    'MemberExpression[object.object.name="globalThis"][object.property.name="Date"][property.name="now"]': (
      node,
    ) => context.report({ node, message }),
  }),
};
