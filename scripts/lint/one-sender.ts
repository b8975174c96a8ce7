import type { Rule } from './rule.ts';

const message =
  'Only operations/deliver-outbox-message sends: put an OutboxMessage in your batch and ring the doorbell instead.';

/** A transport's `send`, however it was come by: `transport.send(…)`, `services.mailer.send(…)`. */
export const oneSender: Rule = {
  create: (context) => ({
    'CallExpression[callee.type="MemberExpression"][callee.property.name="send"]': (node) => {
      const owner = node.callee?.object;
      const name = owner?.name ?? owner?.property?.name ?? '';
      if (/(?:transport|mailer|mail)$/i.test(name)) context.report({ node, message });
    },
  }),
};
